/*
 * What two TCP ends said, as the IPv4 packets that would have carried it: handshake, sequence and acknowledgement
 * numbers, checksums, FIN and RST (RFC 791, RFC 9293).
 */

export type End = 'client' | 'server'

/** One thing that happened on a connection, in the order in which it was seen. */
export type TcpEvent = {
  readonly connection: number
  readonly from: End
  /** Microseconds since 1970. */
  readonly at: number
} & ({ readonly kind: 'open' | 'finish' | 'reset' } | { readonly kind: 'data'; readonly bytes: Uint8Array })

export interface Packet {
  readonly at: number
  /** An IPv4 packet. */
  readonly bytes: Uint8Array
}

export interface Addressing {
  /** The address and port that stand in the packets for the server. */
  readonly server: { readonly address: string; readonly port: number }
  readonly clientAddress: string
  /** The most data in one packet. */
  readonly maximumSegment: number
}

const flag = { fin: 1, syn: 2, reset: 4, push: 8, acknowledge: 16 } as const
const firstClientPort = 50_000

export function tcpPackets(events: readonly TcpEvent[], addressing: Addressing): readonly Packet[] {
  const connections = new Map<number, Connection>()
  return events.flatMap((event) => {
    const connection = connections.get(event.connection) ?? newConnection(event.connection, addressing)
    connections.set(event.connection, connection)
    return packetsOf(event, connection, addressing.maximumSegment)
  })
}

/** The next sequence number of each end, and whether the connection is over. */
interface Connection {
  readonly next: Record<End, number>
  readonly ports: Readonly<Record<End, number>>
  readonly addresses: Readonly<Record<End, string>>
  identification: number
  over: 'no' | 'reset'
}

function newConnection(index: number, { server, clientAddress }: Addressing): Connection {
  return {
    next: { client: 1_000_000 * (index + 1), server: 0xffff_f000 },
    ports: { client: firstClientPort + index, server: server.port },
    addresses: { client: clientAddress, server: server.address },
    identification: index * 1000,
    over: 'no',
  }
}

/** Each event and the other end's acknowledgement. After a reset nothing more is said. */
function packetsOf(event: TcpEvent, connection: Connection, maximumSegment: number): readonly Packet[] {
  if (connection.over === 'reset') return []
  const { from } = event
  const other = from === 'client' ? 'server' : 'client'
  const say = (end: End, flags: number, data?: Uint8Array): Packet => ({
    at: event.at,
    bytes: packet(connection, end, flags, data ?? new Uint8Array()),
  })
  const acknowledgement = () => say(other, flag.acknowledge)
  switch (event.kind) {
    case 'open':
      return [say(from, flag.syn), say(other, flag.syn | flag.acknowledge), say(from, flag.acknowledge)]
    case 'data':
      return slices(event.bytes, maximumSegment).flatMap((data) => [
        say(from, flag.push | flag.acknowledge, data),
        acknowledgement(),
      ])
    case 'finish':
      return [say(from, flag.fin | flag.acknowledge), acknowledgement()]
    case 'reset':
      connection.over = 'reset'
      return [say(from, flag.reset | flag.acknowledge)]
  }
}

function slices(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  const count = Math.ceil(bytes.length / size)
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
}

/** Builds the packet and moves the sender's sequence number past what it takes up. */
function packet(connection: Connection, from: End, flags: number, data: Uint8Array): Uint8Array {
  const to = from === 'client' ? 'server' : 'client'
  const segment = Buffer.concat([tcpHeader(connection, from, to, flags), data])
  const source = address(connection.addresses[from])
  const destination = address(connection.addresses[to])
  const pseudoHeader = Buffer.concat([
    source,
    destination,
    Buffer.from([0, protocolTcp]),
    u16(segment.length),
  ])
  segment.writeUInt16BE(checksum(Buffer.concat([pseudoHeader, segment])), 16)
  const taken = data.length + ((flags & (flag.syn | flag.fin)) === 0 ? 0 : 1)
  connection.next[from] = (connection.next[from] + taken) % 2 ** 32
  connection.identification = (connection.identification + 1) % 2 ** 16
  return Buffer.concat([ipHeader(connection.identification, segment.length, source, destination), segment])
}

const protocolTcp = 6
const ipHeaderLength = 20
const tcpHeaderLength = 20
const receiveWindow = 65_535

function tcpHeader({ next, ports }: Connection, from: End, to: End, flags: number): Buffer {
  const header = Buffer.alloc(tcpHeaderLength)
  header.writeUInt16BE(ports[from], 0)
  header.writeUInt16BE(ports[to], 2)
  header.writeUInt32BE(next[from], 4)
  header.writeUInt32BE((flags & flag.acknowledge) === 0 ? 0 : next[to], 8)
  header.writeUInt8((tcpHeaderLength / 4) << 4, 12)
  header.writeUInt8(flags, 13)
  header.writeUInt16BE(receiveWindow, 14)
  return header
}

function ipHeader(identification: number, payload: number, source: Buffer, destination: Buffer): Buffer {
  const header = Buffer.alloc(ipHeaderLength)
  header.writeUInt8(0x45, 0)
  header.writeUInt16BE(ipHeaderLength + payload, 2)
  header.writeUInt16BE(identification, 4)
  header.writeUInt16BE(0x4000, 6) // don't fragment
  header.writeUInt8(64, 8)
  header.writeUInt8(protocolTcp, 9)
  source.copy(header, 12)
  destination.copy(header, 16)
  header.writeUInt16BE(checksum(header), 10)
  return header
}

/** The ones' complement sum of RFC 1071. */
function checksum(bytes: Buffer): number {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 2) sum += ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16)
  return ~sum & 0xffff
}

function address(dotted: string): Buffer {
  return Buffer.from(dotted.split('.').map(Number))
}

function u16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff])
}
