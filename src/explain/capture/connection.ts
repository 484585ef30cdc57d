import { type ConversationStream, newConversationStream, type StreamTools } from './conversation-stream.ts'
import type { IpPacket } from './ip.ts'
import { compareMoments, earlier, type Moment } from './packet.ts'
import { newProblems, type Problems } from './problems.ts'
import { newReassembly, type Reassembly } from './reassembly.ts'
import type { SocketAddress } from './summary.ts'
import type { TcpSegment } from './tcp.ts'
import { newTranscript, type Transcript } from './transcript.ts'

/** One end of a connection and what is known of it, while packets come in any order. */
export interface Peer {
  readonly address: SocketAddress
  readonly transcript: Transcript
  readonly reassembly: Reassembly
  readonly stream: ConversationStream
  /** Sequence number of its SYN. */
  initial: number | null
  /** Whether it opened the connection (SYN) or answered (SYN and ACK). */
  part: 'opens' | 'answers' | null
  payload: 'sent' | 'none'
  /** The hops that its packets had left, resets apart: one number, or a few where balancers share the work. */
  readonly hopLimits: Set<number>
  /** Its first FIN or RST. */
  ending: Ending | null
}

export interface Ending {
  readonly how: 'fin' | 'rst'
  readonly moment: Moment
  readonly hopLimit: number
}

/** A TCP connection while the capture is read. The first peer is the one whose packet came first in the file. */
export interface Connection {
  readonly peers: readonly [Peer, Peer]
  readonly problems: Problems
  first: Moment
}

const mostProblems = 20

export function newConnection(
  addresses: readonly [SocketAddress, SocketAddress],
  tools: StreamTools,
  first: Moment,
): Connection {
  const problems = newProblems(mostProblems)
  return {
    peers: [newPeer(addresses[0], tools, problems), newPeer(addresses[1], tools, problems)],
    problems,
    first,
  }
}

function newPeer(address: SocketAddress, tools: StreamTools, problems: Problems): Peer {
  const transcript = newTranscript()
  const who = `${address.address} port ${address.port}`
  const stream = newConversationStream(transcript, tools, (what, { offset }) =>
    problems.note(`from ${who}: ${what}`, offset),
  )
  const gap = (count: number, moment: Moment) => {
    problems.note(`from ${who}: bytes are missing in the capture`, moment.offset)
    stream.gap(count, moment)
  }
  return {
    address,
    transcript,
    stream,
    reassembly: newReassembly({ bytes: stream.bytes, gap }, tools.budget),
    initial: null,
    part: null,
    payload: 'none',
    hopLimits: new Set(),
    ending: null,
  }
}

/** Whether a segment opens another connection between the same addresses and ports. */
export function opensAnew(peer: Peer, segment: TcpSegment): boolean {
  return segment.syn && peer.initial !== null && peer.initial !== segment.sequence
}

export function hearSegment(
  connection: Connection,
  peer: Peer,
  segment: TcpSegment,
  { hopLimit, missing }: Pick<IpPacket, 'hopLimit' | 'missing'>,
  moment: Moment,
): void {
  connection.first = earlier(connection.first, moment)
  const { payload, sequence } = segment
  if (!segment.reset) peer.hopLimits.add(hopLimit)
  if (segment.syn && peer.initial === null) {
    peer.initial = sequence
    peer.part = segment.ack ? 'answers' : 'opens'
    peer.reassembly.begin((sequence + 1) >>> 0)
  }
  const start = segment.syn ? (sequence + 1) >>> 0 : sequence
  if (missing > 0)
    connection.problems.note('the capture keeps the start of packets only (snap length)', moment.offset)
  // A reset may carry a reason for people (RFC 9293 §3.5.3): it is no part of the stream.
  if (!segment.reset && payload.length + missing > 0) {
    peer.payload = 'sent'
    peer.reassembly.segment(start, payload, missing, moment)
  }
  if (segment.fin || segment.reset) noteEnding(peer, segment, start, hopLimit, moment)
}

function noteEnding(peer: Peer, segment: TcpSegment, start: number, hopLimit: number, moment: Moment): void {
  if (segment.fin && !segment.reset) peer.reassembly.finish((start + segment.payload.length) >>> 0, moment)
  if (peer.ending !== null && compareMoments(moment, peer.ending.moment) >= 0) return
  peer.ending = { how: segment.reset ? 'rst' : 'fin', moment, hopLimit }
}

/** The capture is over, or the same addresses and ports begin another connection. */
export function endConnection({ peers }: Connection): void {
  for (const { reassembly, stream } of peers) {
    reassembly.flush()
    stream.end()
  }
}
