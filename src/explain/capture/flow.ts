import { alertName } from '../../tls/alert.ts'
import type { Connection, Ending, Peer } from './connection.ts'
import { compareMoments, type Moment, secondsOf } from './packet.ts'
import type { ChosenValues } from './server-hello.ts'
import type { CapturedAlert, EncryptedRecords, End, Flow, FlowEnd, PlainHttp } from './summary.ts'
import { type EncryptedRecord, mostLogged, type PlainAlert, type Transcript } from './transcript.ts'

type Ends = Readonly<Record<End, Peer>>

/** What a connection that is over tells. */
export function flowOf(connection: Connection): Flow {
  const ends = endsOf(connection)
  const { client, server } = ends
  const chosen = chosenValues(client.transcript, server.transcript)
  const finished = clientFinished(client.transcript, chosen, server.transcript.serverHello?.moment ?? null)
  const ended = firstEnding(ends)?.ending.moment ?? null
  return {
    client: client.address,
    server: server.address,
    start: secondsOf(connection.first),
    opening: opening(ends),
    speaks: { client: client.transcript.speech, server: server.transcript.speech },
    serverName: client.transcript.clientHello?.serverName ?? null,
    hello: client.transcript.clientHello?.hello ?? null,
    chosen,
    certificates: server.transcript.certificates ?? [],
    clientCertificate: {
      requested: chosen?.version === 'TLSv1.3' ? 'hidden' : server.transcript.asksForCertificate,
      sent: client.transcript.certificates,
    },
    alerts: alertsOf(ends),
    encrypted: {
      client: encryptedRecords(client.transcript, finished, ended),
      server: encryptedRecords(server.transcript, finished, ended),
    },
    clientFinished: finished === null ? 'not-seen' : 'seen',
    http: plainHttp(ends),
    end: flowEnd(ends),
    problems: connection.problems.all(),
  }
}

/** By SYN, else by who greets, else the lower port serves. */
function endsOf({ peers: [first, second] }: Connection): Ends {
  const secondIsClient =
    isClient(second) ||
    isServer(first) ||
    (!isClient(first) && !isServer(second) && second.address.port > first.address.port)
  return secondIsClient ? { client: second, server: first } : { client: first, server: second }
}

function isClient({ part, transcript: { clientHello, http } }: Peer): boolean {
  return part === 'opens' || (part === null && (clientHello !== null || http.method !== null))
}

function isServer({ part, transcript: { serverHello, helloRetryRequest, http } }: Peer): boolean {
  if (part !== null) return part === 'answers'
  return serverHello !== null || helloRetryRequest !== null || http.status !== null
}

function opening({ client, server }: Ends): Flow['opening'] {
  if (client.part === null && server.part === null) return 'joined'
  if (server.part !== null || server.payload === 'sent') return 'established'
  return server.ending?.how === 'rst' && client.payload === 'none' ? 'refused' : unanswered(client, server)
}

function unanswered(client: Peer, server: Peer): Flow['opening'] {
  return server.hopLimits.size === 0 && client.payload === 'none' ? 'unanswered' : 'established'
}

function chosenValues(client: Transcript, server: Transcript): ChosenValues | null {
  if (server.serverHello === null) return null
  const { chosen } = server.serverHello
  const abbreviated = chosen.version !== 'TLSv1.3' && isAbbreviated(client, server)
  return {
    ...chosen,
    helloRetryRequest: server.helloRetryRequest?.group ?? null,
    resumed: abbreviated ? 'yes' : chosen.resumed,
  }
}

/** RFC 5246 §7.3: no certificate, and the server changes its cipher before the client does. */
function isAbbreviated(client: Transcript, server: Transcript): boolean {
  const [own, other] = [server.changeCipherSpec, client.changeCipherSpec]
  return server.certificates === null && own !== null && (other === null || compareMoments(own, other) < 0)
}

/** Finished under TLS 1.3 with a hash of 32 bytes: header, hash, content type, tag (RFC 8446 §4.4.4, §5.2). */
const shortestFinished = 4 + 32 + 1 + 16

/** When the client said that it is through; an alert of its own is shorter than a Finished. */
function clientFinished(
  client: Transcript,
  chosen: ChosenValues | null,
  hello: Moment | null,
): Moment | null {
  if (chosen === null || hello === null) return null
  const finishes = ({ kind, length, moment }: EncryptedRecord) =>
    chosen.version === 'TLSv1.3'
      ? kind === 'data' && length >= shortestFinished && compareMoments(moment, hello) > 0
      : kind === 'handshake'
  return client.encrypted.first.find(finishes)?.moment ?? null
}

function encryptedRecords(
  { encrypted }: Transcript,
  finished: Moment | null,
  ended: Moment | null,
): EncryptedRecords {
  const before = encrypted.first.filter(
    ({ moment }) => finished === null || compareMoments(moment, finished) <= 0,
  )
  // A handshake has fewer records than are logged; with more before Finished it can't be told.
  const told = before.length < mostLogged || encrypted.records === before.length
  const bytesBefore = before.reduce((sum, { length }) => sum + length, 0)
  const since = { records: encrypted.records - before.length, bytes: encrypted.bytes - bytesBefore }
  return {
    records: encrypted.records,
    bytes: encrypted.bytes,
    last: lastRecord(encrypted.last, ended),
    sinceFinished: finished !== null && told ? since : { records: 0, bytes: 0 },
  }
}

function lastRecord(last: EncryptedRecord | null, ended: Moment | null): EncryptedRecords['last'] {
  if (last === null) return null
  const before = ended === null || compareMoments(last.moment, ended) < 0
  return { bytes: last.length, beforeClose: before ? 'yes' : 'no' }
}

function alertsOf({ client, server }: Ends): readonly CapturedAlert[] {
  const said = [...alertsBy('client', client, server), ...alertsBy('server', server, client)]
  return said.toSorted((a, b) => compareMoments(a.moment, b.moment)).map(({ alert }) => alert)
}

function alertsBy(by: End, peer: Peer, other: Peer): readonly { alert: CapturedAlert; moment: Moment }[] {
  return peer.transcript.alerts.map((alert) => ({
    alert: capturedAlert(by, alert, other.ending?.moment ?? null),
    moment: alert.moment,
  }))
}

const levels: Readonly<Record<number, 'warning' | 'fatal'>> = { 1: 'warning', 2: 'fatal' }

function capturedAlert(
  by: End,
  { level, alert, moment }: PlainAlert,
  otherEnded: Moment | null,
): CapturedAlert {
  const encrypted = alert === null
  return {
    by,
    encrypted: encrypted ? 'yes' : 'no',
    level: levels[level ?? 0] ?? null,
    alert,
    name: alert === null ? null : (alertName(alert) ?? null),
    // In clear only while the handshake is under way, at every version.
    when: encrypted ? 'after-finished' : 'before-finished',
    afterClose: otherEnded !== null && compareMoments(otherEnded, moment) < 0 ? 'yes' : 'no',
    at: secondsOf(moment),
  }
}

function plainHttp({ client, server }: Ends): PlainHttp | null {
  const { method, host, tunnel } = client.transcript.http
  const { status } = server.transcript.http
  return method === null && status === null ? null : { method, host, status, tunnel }
}

function flowEnd(ends: Ends): FlowEnd {
  const first = firstEnding(ends)
  if (first === null) return { by: null, how: 'open', at: null, hops: null }
  const { by, ending } = first
  const { hopLimits } = ends[by]
  const judged = ending.how === 'rst' && hopLimits.size > 0
  const hops = hopLimits.has(ending.hopLimit) ? 'same' : 'other'
  return { by, how: ending.how, at: secondsOf(ending.moment), hops: judged ? hops : null }
}

function firstEnding({ client, server }: Ends): { readonly by: End; readonly ending: Ending } | null {
  const [a, b] = [client.ending, server.ending]
  if (a !== null && (b === null || compareMoments(a.moment, b.moment) <= 0))
    return { by: 'client', ending: a }
  return b === null ? null : { by: 'server', ending: b }
}
