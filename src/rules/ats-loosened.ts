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

/** What a key lowers, as the end of a sentence about the app, and whether App Review wants a reason for it. */
interface Loosening {
  readonly effect: string
  readonly review: 'asks' | 'does not ask'
}

const globalEffects: Readonly<Record<string, string>> = {
  NSAllowsArbitraryLoadsForMedia: 'takes media loads through AVFoundation out of ATS',
  NSAllowsArbitraryLoadsInWebContent: 'takes web views out of ATS',
}

function globalKeys(app: AppUnderTest): readonly Draft[] {
  const ats = atsOf(app)
  if (ats === null) return []
  return Object.entries(globalEffects).flatMap(([key, effect]) => {
    const entry = entryOf(ats, key)
    return entry !== undefined && isTrue(entry.value)
      ? [draft(app, key, entry, { effect, review: 'asks' })]
      : []
  })
}

function exceptionKeys(app: AppUnderTest): readonly Draft[] {
  return exceptionsOf(app).flatMap(({ domain, settings }) =>
    settings.entries.flatMap((entry) => {
      const loosening = looseningOf(entry, domain)
      return loosening === null
        ? []
        : [draft(app, `NSExceptionDomains.${domain}.${entry.key}`, entry, loosening)]
    }),
  )
}

function looseningOf({ key, value }: PlistEntry, host: string): Loosening | null {
  if (key === 'NSExceptionAllowsInsecureHTTPLoads' && isTrue(value)) {
    const effect = `allows plain HTTP to ${host}, and asks no more of its certificate than the system does`
    return { effect, review: 'asks' }
  }
  if (key === 'NSExceptionRequiresForwardSecrecy' && value.kind === 'boolean' && !value.value)
    return { effect: `accepts suites without forward secrecy from ${host}`, review: 'does not ask' }
  if (key === 'NSExceptionMinimumTLSVersion' && value.kind === 'string' && /^TLSv1\.[01]$/.test(value.value))
    return { effect: `accepts ${value.value} from ${host}`, review: 'asks' }
  return null
}

/** As the parser of iOS 18.5 and later takes it: a boolean, or the integer 1. */
function isTrue(value: PlistValue): boolean {
  return (value.kind === 'boolean' && value.value) || (value.kind === 'integer' && value.value === 1)
}

function draft(app: AppUnderTest, keyPath: string, entry: PlistEntry, { effect, review }: Loosening): Draft {
  const justify = review === 'asks' ? ' App Review asks for a justification.' : ''
  return {
    rule: atsLoosened.id,
    severity: 'warning',
    confidence: 'certain',
    messageId: 'loosened',
    identity: [keyPath, JSON.stringify('value' in entry.value ? entry.value.value : null)],
    message: () =>
      `${appText(app)} ${effect} (${keyPath}).${justify} Mend the server and drop the key, or waive this finding ` +
      'with the reason.',
    location: entry.keyAt,
    related: [],
    endpoint: null,
    app: app.id,
    clients: [],
  }
}
