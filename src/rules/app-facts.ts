import { entryOf, type PlistDict, type PlistEntry } from '../apple/plist.ts'
import { knownValue } from '../text/fact.ts'
import type { AppUnderTest } from './rule.ts'

/** The app's ATS dictionary; null where it has none or it can't be known. */
export function atsOf({ app }: AppUnderTest): PlistDict | null {
  return app === null ? null : (knownValue(app.ats) ?? null)
}

export interface ExceptionEntry {
  readonly domain: string
  readonly entry: PlistEntry
  readonly settings: PlistDict
}

/** The entries of NSExceptionDomains that are dictionaries, in file order. */
export function exceptionsOf(app: AppUnderTest): readonly ExceptionEntry[] {
  const ats = atsOf(app)
  const domains = ats === null ? undefined : entryOf(ats, 'NSExceptionDomains')?.value
  if (domains?.kind !== 'dict') return []
  return domains.entries.flatMap((entry) =>
    entry.value.kind === 'dict' ? { domain: entry.key, entry, settings: entry.value } : [],
  )
}
