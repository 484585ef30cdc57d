import { entryOf, type PlistEntry, type PlistValue } from '../apple/plist.ts'
import type { Draft } from '../finding/finding.ts'
import { atsOf, exceptionsOf } from './app-facts.ts'
import type { AppUnderTest, Rule } from './rule.ts'
import { appText } from './wording.ts'

export const atsLoosened: Rule = {
  id: 'ats-loosened',
  severity: 'warning',
  summary: 'The Info.plist asks less of some hosts than ATS does.',
  sources: [
    'https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity',
  ],
  check: ({ side }) => side.apps.flatMap((app) => [...globalKeys(app), ...exceptionKeys(app)]),
}

function globalKeys(app: AppUnderTest): readonly Draft[] {
  const ats = atsOf(app)
  if (ats === null) return []
  return Object.entries(globalEffects).flatMap(([key, effect]) => {
    const entry = entryOf(ats, key)
    return entry !== undefined && isTrue(entry.value) ? [draft(app, key, entry, effect)] : []
  })
}

const globalEffects = {
  NSAllowsArbitraryLoadsForMedia: 'media loads through AVFoundation are outside ATS',
  NSAllowsArbitraryLoadsInWebContent: 'web views are outside ATS',
}

function exceptionKeys(app: AppUnderTest): readonly Draft[] {
  return exceptionsOf(app).flatMap(({ domain, settings }) =>
    settings.entries.flatMap((entry) => {
      const effect = looseEffect(entry)
      return effect === null
        ? []
        : [draft(app, `NSExceptionDomains.${domain}.${entry.key}`, entry, `for ${domain}, ${effect}`)]
    }),
  )
}

function looseEffect({ key, value }: PlistEntry): string | null {
  if (key === 'NSExceptionAllowsInsecureHTTPLoads' && isTrue(value))
    return 'plain HTTP is allowed, and the certificate needs no longer meet the ATS minimums'
  if (key === 'NSExceptionRequiresForwardSecrecy' && value.kind === 'boolean' && !value.value)
    return 'suites without forward secrecy are accepted'
  if (key === 'NSExceptionMinimumTLSVersion' && value.kind === 'string' && /^TLSv1\.[01]$/.test(value.value))
    return `${value.value} is accepted`
  return null
}

/** As the parser of iOS 18.5 and later takes it: a boolean, or the integer 1. */
function isTrue(value: PlistValue): boolean {
  return (value.kind === 'boolean' && value.value) || (value.kind === 'integer' && value.value === 1)
}

function draft(app: AppUnderTest, keyPath: string, entry: PlistEntry, effect: string): Draft {
  return {
    rule: atsLoosened.id,
    severity: 'warning',
    confidence: 'certain',
    messageId: 'loosened',
    identity: [keyPath, JSON.stringify('value' in entry.value ? entry.value.value : null)],
    message: () =>
      `${keyPath} of ${appText(app)}: ${effect}. App Review asks for a justification; mend the server and drop the key, ` +
      'or waive this finding with the reason.',
    location: entry.keyAt,
    related: [],
    endpoint: null,
    app: app.id,
    clients: [],
  }
}
