/*
 * TCP packets as a capture holds them, in the shapes that the tests need: IPv4 and IPv6, any flags, sequence numbers
 * and order. Checksums are left at zero: no reader looks at them.
 */

export interface Segment {
  readonly from: 'client' | 'server'
  readonly sequence: number
  readonly flags: number
  readonly payload?: Uint8Array
  readonly hopLimit?: number
}

export const flag = { fin: 1, syn: 2, reset: 4, push: 8, ack: 16 } as const

/** The packet of a capture: when, and the IP packet. */
export interface TimedPacket {
  /** Microseconds since 1970. */
  readonly at: number
  readonly bytes: Uint8Array
}

export const clientPort = 50_123
export const serverPort = 443
const addresses = { client: [192, 0, 2, 10], server: [198, 51, 100, 20] } as const

export function tcp(segment: Segment): Uint8Array {
  const header = Buffer.alloc(20)
  const fromClient = segment.from === 'client'
  header.writeUInt16BE(fromClient ? clientPort : serverPort, 0)
  header.writeUInt16BE(fromClient ? serverPort : clientPort, 2)
  header.writeUInt32BE(segment.sequence >>> 0, 4)
  header[12] = 5 << 4
  header[13] = segment.flags
  return Buffer.concat([header, segment.payload ?? new Uint8Array()])
}

export function ipv4(segment: Segment): Uint8Array {
  const payload = tcp(segment)
  const header = Buffer.alloc(20)
  header[0] = 0x45
  header.writeUInt16BE(20 + payload.length, 2)
  header[8] = segment.hopLimit ?? 64
  header[9] = 6
  const other = segment.from === 'client' ? 'server' : 'client'
  header.set(addresses[segment.from], 12)
  header.set(addresses[other], 16)
  return Buffer.concat([header, payload])
}

/** With extension headers between, each given with its number; the last must lead to TCP. */
export function ipv6(
  segment: Segment,
  extensions: readonly { type: number; bytes: Uint8Array }[] = [],
): Uint8Array {
  const payload = tcp(segment)
  const chain = extensions.map(({ bytes }, index) => {
    const next = extensions[index + 1]?.type ?? 6
    return Buffer.concat([Buffer.from([next]), bytes.subarray(1)])
  })
  const body = Buffer.concat([...chain, payload])
  const header = Buffer.alloc(40)
  header[0] = 0x60
  header.writeUInt16BE(body.length, 4)
  header[6] = extensions[0]?.type ?? 6
  header[7] = segment.hopLimit ?? 64
  const [source, destination] = segment.from === 'client' ? [10, 20] : [20, 10]
  header.set([0x20, 0x01, 0x0d, 0xb8, ...Array(11).fill(0), source], 8)
  header.set([0x20, 0x01, 0x0d, 0xb8, ...Array(11).fill(0), destination], 24)
  return Buffer.concat([header, body])
}

/** What is said on a connection, in order: data by one end, or its end. */
export type Turn =
  | { readonly from: 'client' | 'server'; readonly says: Uint8Array }
  | { readonly from: 'client' | 'server'; readonly does: 'fin' | 'reset'; readonly hopLimit?: number }

export interface ConversationOptions {
  readonly size?: number
  readonly clientStart?: number
  readonly serverStart?: number
}

/** The segments of a whole connection, from SYN on, each end's data cut into pieces of the given size. */
export function conversation(turns: readonly Turn[], options: ConversationOptions = {}): readonly Segment[] {
  const { size = 1400, clientStart = 1000, serverStart = 9000 } = options
  const next = { client: clientStart + 1, server: serverStart + 1 }
  const segments: Segment[] = [
    { from: 'client', sequence: clientStart, flags: flag.syn },
    { from: 'server', sequence: serverStart, flags: flag.syn | flag.ack },
    { from: 'client', sequence: clientStart + 1, flags: flag.ack },
  ]
  for (const turn of turns) {
    if ('does' in turn) {
      const flags = turn.does === 'fin' ? flag.fin | flag.ack : flag.reset
      const hops = turn.hopLimit === undefined ? {} : { hopLimit: turn.hopLimit }
      segments.push({ from: turn.from, sequence: next[turn.from], flags, ...hops })
      continue
    }
    for (let at = 0; at < turn.says.length; at += size) {
      const payload = turn.says.subarray(at, at + size)
      segments.push({ from: turn.from, sequence: next[turn.from], flags: flag.ack | flag.push, payload })
      next[turn.from] += payload.length
    }
  }
  return segments
}

/** A packet each millisecond. */
export function timed(packets: readonly Uint8Array[]): readonly TimedPacket[] {
  return packets.map((bytes, index) => ({ at: 1_700_000_000_000_000 + index * 1000, bytes }))
}
