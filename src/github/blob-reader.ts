import type { Unread } from '../text/tree.ts'
import { withoutPointers } from './lfs-pointer.ts'

/** Contents above this size, in bytes, are passed over. */
export const largestBlob = 64 * 1024 * 1024

export const tooLarge: Unread = { unread: `larger than ${largestBlob / 1024 / 1024} MiB` }

/** Takes the output of `git cat-file --batch` in pieces of any size: `<id> <type> <size>`, the bytes, a line end. */
export interface BlobReader {
  readonly push: (chunk: Buffer) => void
  /** By id; without those that are missing or no blobs, and without one that the output ends in the middle of. */
  readonly contents: Map<string, Uint8Array | Unread>
}

export function blobReader(): BlobReader {
  const contents = new Map<string, Uint8Array | Unread>()
  let header = ''
  let blob: {
    readonly id: string
    readonly bytes: Buffer | Unread | null
    left: number
    filled: number
  } | null = null

  const finish = () => {
    if (blob?.bytes)
      contents.set(blob.id, blob.bytes instanceof Buffer ? withoutPointers(blob.bytes) : blob.bytes)
    blob = null
  }
  /** Returns how many bytes of the chunk belonged to the blob and the line end after it. */
  const takeContent = (chunk: Buffer, from: number): number => {
    if (!blob) return 0
    const taken = Math.min(blob.left, chunk.length - from)
    if (blob.bytes instanceof Buffer) {
      const room = Math.min(taken, blob.bytes.length - blob.filled)
      if (room > 0) chunk.copy(blob.bytes, blob.filled, from, from + room)
      blob.filled += room
    }
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
      const bytes = type !== 'blob' ? null : length > largestBlob ? tooLarge : Buffer.allocUnsafeSlow(length)
      blob = { id, bytes, left: length + 1, filled: 0 }
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
