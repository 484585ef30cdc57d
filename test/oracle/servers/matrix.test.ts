import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerOf } from '../../../src/alerts/server-answers.ts'
import { isKnown } from '../../../src/text/fact.ts'
import { apache } from './apache.ts'
import { caddy } from './caddy.ts'
import { gnutlsServer } from './gnutls-serv.ts'
import { haproxy } from './haproxy.ts'
import { lighttpd } from './lighttpd.ts'
import { answerText, matrixRows, matrixTable } from './matrix-table.ts'
import { nginx } from './nginx.ts'
import { nodeHttps } from './node-https.ts'
import { type Observation, observe } from './observe.ts'
import { opensslServer } from './openssl-s-server.ts'
import { makeTestAuthority, type TestAuthority } from './test-authority.ts'

/*
 * What real servers answer, held against what the product says they do. The last run that was recorded is kept in
 * test/golden/server-matrix.md; ATS_GATE_RECORD_MATRIX=1 records another.
 */

const servers = [nginx, apache, haproxy, caddy, lighttpd, nodeHttps, opensslServer, gnutlsServer]
const recordFile = join(import.meta.dirname, '../../golden/server-matrix.md')

const folder = mkdtempSync(join(tmpdir(), 'ats-gate-servers-'))
let authority: TestAuthority
const observed: Observation[] = []

beforeAll(() => {
  // Apache started by root serves as another user, who has to get in.
  chmodSync(folder, 0o755)
  authority = makeTestAuthority(folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(servers)('$name', (server) => {
  let own: readonly Observation[]

  beforeAll(async () => {
    own = await observe(server, folder, authority)
    observed.push(...own)
  })

  test('every situation is answered as predicted', () => {
    const wrong = own.filter((one) => predictedText(one) !== answerText(one.answer))
    expect(wrong.map(explained)).toEqual([])
  })

  test('a good certificate is let in: what is refused is refused for its fault', () => {
    const refused = own.filter(({ met, answer }) => met === 'valid' && answer.kind !== 'accepted')
    expect(refused.filter(({ row }) => row !== askedAfterTheRequest)).toEqual([])
  })
})

/** It asks by renegotiation or post-handshake authentication: a client that has neither is refused whatever it has. */
const askedAfterTheRequest = 'Apache Location'

test('the answers are those of the recorded run, as far as the versions are the same', () => {
  const rows = matrixRows(observed)
  console.log(matrixTable(observed))
  if (process.env.ATS_GATE_RECORD_MATRIX !== undefined) writeFileSync(recordFile, record(observed))
  const recorded = recordedLines()
  const comparable = rows.filter(({ key }) => recorded.some((line) => line.startsWith(key)))
  expect(comparable.map(({ line }) => line).filter((line) => !recorded.includes(line))).toEqual([])
  const others = rows.filter((row) => !comparable.includes(row)).map(({ key }) => key)
  if (others.length > 0) console.log(`never recorded with these versions:\n${others.join('\n')}`)
})

function explained(observation: Observation): string {
  const { row, protocol, met, answer } = observation
  return `${row}, ${protocol}, ${met}: predicted ${predictedText(observation)}, observed ${answerText(answer)}`
}

/** Of a good certificate nothing is predicted: the test after this one is about it. */
function predictedText({ endpoint, met, protocol, answer }: Observation): string {
  if (met === 'valid') return answerText(answer)
  const fact = answerOf(endpoint, met, protocol)
  return isKnown(fact) ? answerText(fact.value.answer) : `unknown: ${fact.unknown}`
}

function recordedLines(): readonly string[] {
  return existsSync(recordFile) ? readFileSync(recordFile, 'utf8').split('\n') : []
}

function record(observations: readonly Observation[]): string {
  return `# What real servers answered

The last recorded run of \`test/oracle/servers/matrix.test.ts\`, which compares each run with it. A cell is what a client
got, \`TLS 1.2 / TLS 1.3\` where they differ: a number is an alert, \`closed\` an end without one, \`ok\` a page, \`*\` what
came after the client's Finished. The columns up to \`bad-signature\` are client certificates.

${matrixTable(observations)}
`
}
