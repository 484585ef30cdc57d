import type { Budget } from './budget.ts'
import type { Moment } from './packet.ts'

/** Takes one direction of a TCP connection in order. */
export interface StreamListener {
  bytes(bytes: Uint8Array, moment: Moment): void
  /** So many bytes are not in the capture. */
  gap(count: number, moment: Moment): void
}

/** Puts one direction of a TCP connection in order (RFC 9293 §3.4: numbers modulo 2^32, no limit to the stream). */
export interface Reassembly {
  /** The number of the first byte, from SYN. */
  begin(sequence: number): void
  /** `missing`: bytes at the end of the segment that the capture did not keep. */
  segment(sequence: number, payload: Uint8Array, missing: number, moment: Moment): void
  /** The number after the last byte, from FIN. */
  finish(sequence: number, moment: Moment): void
  /** Hands over what is held although something before it is missing: the capture is over. */
  flush(): void
}

interface Held {
  readonly at: number
  readonly payload: Uint8Array
  readonly missing: number
  readonly moment: Moment
}

const mostHeld = 1024
const mostHeldBytes = 256 * 1024
/** No window is larger (RFC 7323 §2.3); what lies further ahead belongs to another connection. */
const furthestAhead = 2 ** 30
/** What a held segment costs besides its bytes. */
const overhead = 200

/**
 * Of bytes that come twice the first copy counts. Nothing is handed over before SYN or a full store shows where the
 * stream begins, so the order of packets in the file does not matter.
 */
export function newReassembly(listener: StreamListener, budget: Budget): Reassembly {
  /** The sequence number that position 0 has; positions grow without limit. */
  let origin: number | null = null
  let next: number | null = null
  let end: { readonly at: number; readonly moment: Moment } | null = null
  let held: Held[] = []
  let heldBytes = 0

  const positionOf = (sequence: number): number => {
    origin ??= sequence
    const base = next ?? 0
    return base + ((sequence - origin - base) | 0)
  }
  const hand = ({ at, payload, missing, moment }: Held) => {
    const position = next ?? at
    if (at > position) listener.gap(at - position, moment)
    const from = Math.max(at, position)
    const fresh = payload.subarray(from - at)
    if (fresh.length > 0) listener.bytes(fresh, moment)
    const after = at + payload.length
    const lost = Math.max(0, after + missing - Math.max(after, from))
    if (lost > 0) listener.gap(lost, moment)
    next = Math.max(position, after + missing)
  }
  /** Hands over the first held segments: those that follow on, or all that are there. */
  const drain = (which: 'following' | 'all') => {
    let count = 0
    for (const one of held) {
      if (which === 'following' && next !== null && one.at > next) break
      hand(one)
      count++
      heldBytes -= one.payload.length
      budget.giveBack(one.payload.length + overhead)
    }
    held = held.slice(count)
  }
  /** The store is full: whatever is missing before its first segment does not come any more. */
  const giveUpGap = () => {
    const [first] = held
    if (first === undefined) return
    if (next === null) next = first.at
    else if (first.at > next) {
      listener.gap(first.at - next, first.moment)
      next = first.at
    }
    drain('following')
  }
  const hold = (segment: Held) => {
    const cost = segment.payload.length + overhead
    const full = () => held.length >= mostHeld || heldBytes + segment.payload.length > mostHeldBytes
    while (held.length > 0 && full()) giveUpGap()
    if (next !== null && segment.at <= next) return hand(segment)
    if (budget.take(cost) === 'refused') {
      while (held.length > 0) giveUpGap()
      return hand(segment)
    }
    held.splice(placeIn(held, segment), 0, { ...segment, payload: segment.payload.slice() })
    heldBytes += segment.payload.length
  }

  return {
    begin: (sequence) => {
      next = positionOf(sequence)
      drain('following')
    },
    segment: (sequence, payload, missing, moment) => {
      if (payload.length + missing === 0) return
      const segment = { at: positionOf(sequence), payload, missing, moment }
      if (next === null) return hold(segment)
      if (segment.at > next) {
        if (segment.at - next <= furthestAhead) hold(segment)
        return
      }
      hand(segment)
      if (held.length > 0) drain('following')
    },
    finish: (sequence, moment) => {
      end ??= { at: positionOf(sequence), moment }
    },
    flush: () => {
      drain('all')
      if (end !== null && next !== null && end.at > next && end.at - next <= furthestAhead) {
        listener.gap(end.at - next, end.moment)
      }
    },
  }
}

/** Where a segment belongs among those that are held, after any that begins at the same place. */
function placeIn(held: readonly Held[], segment: Held): number {
  let low = 0
  let high = held.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((held[middle]?.at ?? 0) <= segment.at) low = middle + 1
    else high = middle
  }
  return low
}
