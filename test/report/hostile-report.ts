import fc from 'fast-check'
import { type ClientId, clientIds } from '../../src/apple/client-id.ts'
import type { Report } from '../../src/report/report.ts'
import { endpointWith, findingWith, handshakesWith, reportWith } from './report-fixture.ts'

/** Text as somebody who opens a pull request may choose it, in names, paths and values. */
export const hostileTexts = [
  '::error::forged',
  '\n::set-output name=verdict::pass',
  '\r\n##[error]forged',
  '\u001b[2J\u001b[31mPASS',
  '\u202egnp.exe',
  '@everyone closes #1',
  'GH-1 and $x$ :smile: 0123456789abcdef0123456789abcdef01234567',
  '`` ` ```',
  '</code></details><img src=x onerror=alert(1)>',
  '](https://evil.example) [x',
  '| a | b |\n|---|---|',
  '\\`\\|\\\\',
  '<!-- hidden -->',
  'https://evil.example/www.evil.example',
  '**bold** _it_ ~~gone~~ &lt;',
  '\ud800',
] as const

/** Some of them in a row, with anything between. */
export const anyHostileText = fc
  .array(fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 6 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''))

/** The gate offers no edit with a hidden character or a command of the runner in it. */
function fixLines(text: string) {
  const shown = text.replace(/[^\P{C}\t]|:|##\[/gu, '')
  return { before: [shown, `${shown} ${shown}`], replacement: [shown, `${shown} | ${shown}`, shown] }
}

const unknownTo: ClientId = 'ios-17'

/** A report that holds the text wherever text of the tree can stand. */
export function reportHolding(text: string): Report {
  const location = { path: `deploy/${text}.conf`, line: 3, column: 5, endLine: 3, endColumn: 9 }
  const endpoint = `${text}:443`
  const finding = findingWith({
    message: `${text} of ${endpoint} accepts ${text}.`,
    location,
    related: [{ location, message: `${text} is served from ${text}` }],
    endpoint,
    app: text,
    clients: clientIds.filter((id) => id !== unknownTo),
    fix: { path: location.path, startLine: 3, endLine: 3, ...fixLines(text) },
  })
  const handshakes = handshakesWith((client) => (client === unknownTo ? '+>?' : '+>-'), endpoint, text)
  return reportWith({
    verdict: 'fail',
    endpoints: [endpointWith({ id: endpoint, names: [text], location })],
    apps: [
      {
        id: text,
        bundleId: text,
        minimumOs: { value: '15.0', because: `assumed: ${text}` },
        ats: {},
        pins: [],
        location,
      },
    ],
    assumptions: [
      { id: 'one', words: text, pin: text },
      { id: 'other', words: `it is ${text}`, pin: null },
    ],
    handshakes: handshakes.map((one) => ({
      ...one,
      assumptions: ['one', 'other'],
      unknown: one.unknown === null ? null : text,
      failure: one.failure === null ? null : { ...one.failure, step: 'trust', reason: `${text} is ${text}.` },
    })),
    findings: [
      finding,
      { ...finding, severity: 'warning', blocks: false },
      { ...finding, severity: 'note', blocks: false },
      { ...finding, status: 'existing', ignored: { reason: text, location }, blocks: false },
      { ...finding, status: 'fixed', blocks: false },
    ],
    notAssessed: [{ what: text, why: text, location, changed: true }],
  })
}
