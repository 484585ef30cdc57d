import type { PlistValue } from '../../apple/plist.ts'
import type { NotAssessed } from '../../text/tree.ts'

export interface PlistFile {
  readonly format: 'xml' | 'binary' | 'openstep'
  /**
   * Null where nothing could be read. Where there are problems too, it is what could be made out of a list that
   * Core Foundation refuses as a whole: good for telling what the file is, not for its values.
   */
  readonly root: PlistValue | null
  readonly problems: readonly NotAssessed[]
}

/** Deeper lists than this are refused; an ATS dictionary is four deep. */
export const deepestPlist = 200

/** A part of a property list that could not be read. */
export function plistProblem(location: NotAssessed['location'], why: string): NotAssessed {
  return { what: 'property list', why, location }
}
