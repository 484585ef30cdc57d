import { describe, expect, it } from 'vitest'
import type { Circumstance } from '../../src/alerts/circumstance.ts'
import { answerIn } from '../../src/alerts/observed.ts'
import { type ObservedServer, observedServers } from '../../src/alerts/observed-answers.data.ts'
import { isSameAnswer } from '../../src/alerts/server-answer.ts'
import { answerFor, rulingFor } from '../../src/alerts/server-answers.ts'
import type { TlsContext } from '../../src/endpoint/context.ts'
import type { Endpoint } from '../../src/endpoint/endpoint.ts'
import { isKnown } from '../../src/text/fact.ts'
import { type ProtocolVersion, protocolVersions } from '../../src/tls/version.ts'
import { changed } from '../handshake/fixtures.ts'
import { observedEndpoint } from './observed-endpoint.ts'

interface Row {
  readonly server: ObservedServer
  readonly circumstance: Circumstance
  readonly protocol: ProtocolVersion
  readonly seen: string
}

const rows: readonly Row[] = observedServers.flatMap((server) =>
  Object.entries(server.answers).flatMap(([circumstance, byVersion]) =>
    protocolVersions.flatMap((protocol): readonly Row[] => {
      const seen = byVersion[protocol]
      return seen === undefined
        ? []
        : [{ server, circumstance: circumstance as Circumstance, protocol, seen }]
    }),
  ),
)

/** Which is the situation that a listener with one version makes. */
function endpointOf({ server, circumstance, protocol }: Row): Endpoint {
  const endpoint = observedEndpoint(server)
  if (circumstance !== 'no-common-version') return endpoint
  const other = protocol === 'TLSv1.3' ? 'TLSv1.2' : 'TLSv1.3'
  return protocol === 'TLSv1.1'
    ? endpoint
    : changed(endpoint, {
        protocols: { ...endpoint.tls.protocols, value: [other] } as TlsContext['protocols'],
      })
}

const visitorOf = ({ server, protocol }: Row) =>
  ({ protocol, lateRequest: server.lateRequest ?? 'refuses' }) as const

const named = ({ server, circumstance, protocol }: Row) => `${server.id} ${circumstance} ${protocol}`

/** Rows that no prediction has to match, with the reason; each says nothing about what the server does in the situation. */
const untold: readonly { readonly when: (row: Row) => boolean; readonly why: string }[] = [
  { when: ({ seen }) => seen.startsWith('not tested'), why: 'the server could not be told its groups' },
  {
    when: ({ seen }) => seen.includes('no HTTP/2 was tried'),
    why: 'accepted or refused: the run can not tell',
  },
  {
    when: ({ seen }) => seen.startsWith('accepted (TLS 1.3 suites not configurable)'),
    why: 'the situation could not be made: both sides had the suites of TLS 1.3',
  },
  {
    when: ({ server, circumstance }) => server.id.startsWith('apache') && circumstance === 'alpn-mismatch',
    why: 'the server goes on with http/1.1, the client ends it',
  },
  {
    when: ({ seen }) => seen.includes('client illegal_parameter'),
    why: 'the server goes on, the client ends it for the downgrade',
  },
  {
    when: ({ server, circumstance, protocol }) =>
      circumstance === 'client-certificate-denied' &&
      (['nginxopt', 'haproxyign'].includes(server.id) ||
        (server.id === 'apachedir' && protocol === 'TLSv1.2') ||
        server.id === 'apachedir/pha'),
    why: 'the configuration had no rule about the subject',
  },
  {
    when: ({ server, seen, circumstance }) =>
      server.id === 'gnutls' && circumstance === 'client-certificate-expired' && seen === 'late EOF',
    why: 'the alert was lost in one of two runs',
  },
]

/** What no rule of configuration, program or library tells: the row itself is the knowledge. */
const observedOnly = (row: Row) =>
  row.server.id === 'bun' ||
  row.server.id === 'grpc' ||
  // crt-ignore-err all does not cover it; why was not looked into.
  (row.server.id === 'haproxyign' && row.circumstance === 'client-certificate-unknown-extension') ||
  // An alert of the library, not of gnutls-serv.
  (row.server.id === 'gnutls' && row.circumstance === 'client-certificate-key-usage')

const told = rows.filter((row) => untold.every(({ when }) => !when(row)))

describe('the 988 observed answers', () => {
  it('are all in the table', () => {
    expect(rows).toHaveLength(988)
  })

  it('have few rows that say nothing, and each kind of them occurs', () => {
    expect(untold.map(({ when, why }) => [why, rows.filter(when).length])).toEqual([
      ['the server could not be told its groups', 4],
      ['accepted or refused: the run can not tell', 15],
      ['the situation could not be made: both sides had the suites of TLS 1.3', 2],
      ['the server goes on with http/1.1, the client ends it', 2],
      ['the server goes on, the client ends it for the downgrade', 2],
      ['the configuration had no rule about the subject', 7],
      ['the alert was lost in one of two runs', 1],
    ])
  })

  it('are what the rules say, without a look at the table', () => {
    const ruled = told.filter((row) => !observedOnly(row))
    const wrong = ruled.filter((row) => {
      const ruling = rulingFor(endpointOf(row), row.circumstance, visitorOf(row))
      const seen = answerIn(row.server, row.circumstance, row.protocol)
      return (
        !('answer' in ruling) || ruling.answer === null || seen === null || !isSameAnswer(ruling.answer, seen)
      )
    })
    expect(
      wrong.map((row) => [
        named(row),
        row.seen,
        rulingFor(endpointOf(row), row.circumstance, visitorOf(row)),
      ]),
    ).toEqual([])
    expect(ruled.length).toBeGreaterThan(850)
  })

  it('are what is predicted for that server and version, as observed', () => {
    const wrong = told.filter((row) => {
      const fact = answerFor(endpointOf(row), row.circumstance, visitorOf(row))
      const seen = answerIn(row.server, row.circumstance, row.protocol)
      return (
        !isKnown(fact) ||
        seen === null ||
        !isSameAnswer(fact.value.answer, seen) ||
        fact.value.evidence !== 'observed'
      )
    })
    expect(
      wrong.map((row) => [
        named(row),
        row.seen,
        answerFor(endpointOf(row), row.circumstance, visitorOf(row)),
      ]),
    ).toEqual([])
  })
})
