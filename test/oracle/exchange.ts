import type { Endpoint } from '../../src/endpoint/endpoint.ts'
import type { HandshakeOutcome } from '../../src/handshake/outcome.ts'
import { simulate } from '../../src/handshake/simulate.ts'
import { libraryFor } from '../../src/libraries/index.ts'
import type { ClientHello } from '../../src/tls/client-hello.ts'
import type { NamedHello } from './hellos.ts'
import { greet } from './raw-tls-client.ts'
import { isAsPredicted, observedText, predictedText } from './reply-text.ts'

/** One hello to one server of a socket. */
export interface Meeting {
  readonly endpoint: Endpoint
  readonly port: number
  readonly named: NamedHello
  readonly serverName: string | null
}

/** Both sides in the same words, and what is needed to have it again. */
export interface Comparison {
  readonly meeting: Meeting
  readonly outcome: HandshakeOutcome
  readonly predicted: string
  readonly observed: string
}

const parallel = 12
const timeoutMs = 60_000

export function mismatches(comparisons: readonly Comparison[]): readonly Comparison[] {
  return comparisons.filter(({ predicted, observed }) => !isAsPredicted(predicted, observed))
}

/** Holds every prediction against the running server, some connections at a time. */
export async function compareAll(meetings: readonly Meeting[]): Promise<readonly Comparison[]> {
  const queue = meetings.values()
  const comparisons: Comparison[] = []
  const work = async () => {
    for (const meeting of queue) comparisons.push(await compare(meeting))
  }
  await Promise.all(Array.from({ length: parallel }, work))
  return comparisons
}

async function compare(meeting: Meeting): Promise<Comparison> {
  const { endpoint, port, named, serverName } = meeting
  const hello: ClientHello = { ...named.hello, serverName }
  const outcome = simulate(
    endpoint,
    hello,
    { evaluate: trustsAll, serverName: serverName ?? 'any.test' },
    libraryFor(endpoint.software.tlsLibrary),
  )
  const reply = await greet({ host: '127.0.0.1', port, timeoutMs }, hello)
  return { meeting, outcome, predicted: predictedText(outcome), observed: observedText(reply, hello) }
}

const trustsAll = () => ({ failure: null, assumptions: [] })
