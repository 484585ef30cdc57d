import { type AtsKeyProblem, checkAtsDictionary } from '../apple/ats-keys.ts'
import { nearestKey } from '../apple/nearest-key.ts'
import type { Draft, Severity } from '../finding/finding.ts'
import { editedLine, type Mend } from '../text/edit.ts'
import { atsOf } from './app-facts.ts'
import type { AppUnderTest, Rule } from './rule.ts'
import { appText } from './wording.ts'

export const atsKeyMalformed: Rule = {
  id: 'ats-key-malformed',
  severity: 'warning',
  summary: 'An ATS key, value or domain in the Info.plist does not do what it looks like.',
  sources: [
    'https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity',
    'apple-oss-distributions/Security, protocol/SecProtocolConfiguration.m and its test',
  ],
  check: ({ side }) =>
    side.apps.flatMap((app) => {
      const ats = atsOf(app)
      return ats === null ? [] : checkAtsDictionary(ats).map((problem) => draft(app, problem))
    }),
}

/** Works today all the same, or is merely without use. */
const harmless: ReadonlySet<AtsKeyProblem['kind']> = new Set([
  'legacy-alias',
  'obsolete-key',
  'duplicate-key',
])

function severityOf({ kind }: AtsKeyProblem): Severity {
  if (kind === 'unusable-pins') return 'error'
  return harmless.has(kind) ? 'note' : 'warning'
}

function draft(app: AppUnderTest, problem: AtsKeyProblem): Draft {
  const intended = problem.intended === null ? '' : ` Most likely ${problem.intended} is meant.`
  return {
    rule: atsKeyMalformed.id,
    severity: severityOf(problem),
    confidence: 'certain',
    messageId: problem.kind,
    identity: [problem.keyPath, problem.found],
    message: () =>
      `${problem.keyPath} of ${appText(app)}${quotedValue(problem)}: ${problem.effect.replace(/\.$/, '')}.${intended}`,
    location: problem.at,
    related: [],
    endpoint: null,
    app: app.id,
    clients: [],
    mend: correctedKey(problem),
  }
}

/** The key that was most likely meant, in place of one that does not exist. */
function correctedKey({ keyPath, at }: AtsKeyProblem): Mend {
  const level = /^NS(Exception|Pinned)Domains\./.exec(keyPath)?.[1] ?? 'global'
  const levels = { Exception: 'exception', Pinned: 'pinned', global: 'global' } as const
  return ({ head }) =>
    editedLine(at, head, (text) => {
      const key = /^(<key>)?(NS[A-Za-z]+)(<\/key>)?$/.exec(text)?.[2]
      const meant = key === undefined ? null : nearestKey(key, levels[level as keyof typeof levels])
      return key === undefined || meant === null ? null : text.replace(key, meant)
    })
}

/** The value as it stands there, where neither the path nor the sentence shows it. */
function quotedValue({ keyPath, found, effect }: AtsKeyProblem): string {
  return keyPath.endsWith(found) || effect.includes(found) ? '' : ` ("${found}")`
}
