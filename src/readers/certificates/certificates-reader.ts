import type { FileEntry, Tree } from '../../text/tree.ts'
import type { PrivateKeyPlace } from './certificate-file.ts'

/** Whether a file may hold a private key, judged by its name alone. */
export function mayHoldKey(_entry: FileEntry): boolean {
  return false
}

/** Every private key committed to the tree. */
export function privateKeysIn(_tree: Tree): readonly PrivateKeyPlace[] {
  return []
}
