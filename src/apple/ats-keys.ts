import type { Location } from '../text/location.ts'
import type { PlistDict } from './plist.ts'

/** Something in an ATS dictionary that does not do what it looks like. */
export interface AtsKeyProblem {
  readonly kind:
    | 'unknown-key'
    | 'misspelt-key'
    | 'wrong-level'
    | 'wrong-type'
    | 'invalid-tls-version'
    | 'impossible-domain'
    | 'duplicate-key'
    | 'nullified'
    | 'legacy-alias'
    | 'obsolete-key'
    | 'invalid-value'
  /** From the ATS dictionary down: `NSExceptionDomains.example.com.NSIncludesSubdomains`. */
  readonly keyPath: string
  readonly at: Location
  /** The key or value as it stands there. */
  readonly found: string
  /** What was most likely meant; null where nothing is close. */
  readonly intended: string | null
  /** A sentence: what iOS does with it. */
  readonly effect: string
}

/** Every problem of an ATS dictionary, in file order of its keys. */
export function checkAtsDictionary(_ats: PlistDict): readonly AtsKeyProblem[] {
  return []
}
