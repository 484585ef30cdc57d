import type { Unread } from '../text/tree.ts'

/** git-lfs, docs/spec.md: a pointer file begins with its version and is smaller than 1,024 bytes. */
const largestPointer = 1024
const start = Buffer.from('version https://git-lfs.github.com/spec/')

/** A file as it is, or the reason where its bytes only tell where Git LFS keeps the content. */
export function withoutPointers(bytes: Uint8Array): Uint8Array | Unread {
  const isPointer = bytes.length < largestPointer && start.equals(bytes.subarray(0, start.length))
  return isPointer ? { unread: 'in Git LFS' } : bytes
}
