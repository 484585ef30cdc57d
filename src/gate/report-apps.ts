import { entryOf, type PlistDict, type PlistValue } from '../apple/plist.ts'
import type { Report } from '../report/report.ts'
import type { AppUnderTest } from '../rules/rule.ts'
import { isKnown } from '../text/fact.ts'

/** The apps as JSON holds them; one that is only assumed is none. */
export function reportApps(apps: readonly AppUnderTest[]): Report['apps'] {
  return apps.flatMap(({ app, id, minimumOs, minimumBecause }) => {
    if (app === null || id === null) return []
    const ats = isKnown(app.ats) ? app.ats.value : null
    return {
      id,
      bundleId: isKnown(app.bundleId) ? app.bundleId.value : null,
      minimumOs: { value: minimumOs.join('.'), because: minimumBecause },
      ats: ats === null ? {} : plainDict(ats),
      pins: ats === null ? [] : pinsOf(ats),
      location: app.location,
    }
  })
}

function plainDict(dict: PlistDict): Record<string, unknown> {
  return Object.fromEntries(dict.entries.map(({ key, value }) => [key, plain(value)]))
}

function plain(value: PlistValue): unknown {
  switch (value.kind) {
    case 'dict':
      return plainDict(value)
    case 'array':
      return value.items.map(plain)
    case 'data':
      return `${value.value.length} bytes`
    default:
      return value.value
  }
}

function pinsOf(ats: PlistDict): Report['apps'][number]['pins'] {
  const pinned = entryOf(ats, 'NSPinnedDomains')?.value
  return pinned?.kind === 'dict'
    ? pinned.entries.map(({ key, keyAt }) => ({ domain: key, location: keyAt }))
    : []
}
