/** Contents above this size, in bytes, are passed over. */
export const largestBlob = 64 * 1024 * 1024

/** Takes the output of `git cat-file --batch` in pieces of any size: `<id> <type> <size>`, the bytes, a line end. */
export interface BlobReader {
  readonly push: (chunk: Buffer) => void
  /** By id; without those that are missing, larger than `largestBlob`, or no blobs. */
  readonly contents: Map<string, Uint8Array>
}

export function blobReader(): BlobReader {
  const contents = new Map<string, Uint8Array>()
  let header = ''
  let blob: { readonly id: string; readonly bytes: Buffer | null; left: number; filled: number } | null = null

  const finish = () => {
    if (blob?.bytes) contents.set(blob.id, blob.bytes)
    blob = null
  }
  /** Returns how many bytes of the chunk belonged to the blob and the line end after it. */
  const takeContent = (chunk: Buffer, from: number): number => {
    if (!blob) return 0
    const taken = Math.min(blob.left, chunk.length - from)
    const room = blob.bytes ? Math.min(taken, blob.bytes.length - blob.filled) : 0
    if (blob.bytes && room > 0) chunk.copy(blob.bytes, blob.filled, from, from + room)
    blob.filled += room
    blob.left -= taken
    if (blob.left === 0) finish()
    return taken
  }
  const takeHeader = (chunk: Buffer, from: number): number => {
    const end = chunk.indexOf(0x0a, from)
    header += chunk.toString('latin1', from, end < 0 ? chunk.length : end)
    if (end < 0) return chunk.length - from
    const [id = '', type, size] = header.split(' ')
    header = ''
    if (size !== undefined && /^\d+$/.test(size)) {
      const length = Number(size)
      const wanted = type === 'blob' && length <= largestBlob
      blob = { id, bytes: wanted ? Buffer.allocUnsafeSlow(length) : null, left: length + 1, filled: 0 }
    }
    return end + 1 - from
  }
  return {
    contents,
    push: (chunk) => {
      let at = 0
      while (at < chunk.length) at += blob ? takeContent(chunk, at) : takeHeader(chunk, at)
    },
  }
}
