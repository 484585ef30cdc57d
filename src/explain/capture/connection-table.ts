import { ipAddressText } from '../../certificates/ip-address.ts'
import { type Connection, endConnection, hearSegment, newConnection, opensAnew } from './connection.ts'
import type { StreamTools } from './conversation-stream.ts'
import type { IpPacket } from './ip.ts'
import type { Moment } from './packet.ts'
import type { Problems } from './problems.ts'
import type { TcpSegment } from './tcp.ts'

/** All TCP connections of a capture, by their addresses and ports. */
export interface ConnectionTable {
  hear(packet: IpPacket, segment: TcpSegment, moment: Moment): void
  /** In the order of the file; nothing may be heard afterwards. */
  end(): readonly Connection[]
}

/** Each costs some 15 KiB until the end. A capture of a device has some hundreds. */
const mostConnections = 10_000

export function newConnectionTable(tools: StreamTools, problems: Problems): ConnectionTable {
  const open = new Map<string, Connection>()
  const all: Connection[] = []

  const start = (key: string, packet: IpPacket, segment: TcpSegment, moment: Moment): Connection | null => {
    if (all.length >= mostConnections) {
      problems.note(
        `the capture has more than ${mostConnections} connections; the others are not read`,
        moment.offset,
      )
      return null
    }
    const source = { address: ipAddressText(packet.source), port: segment.sourcePort }
    const destination = { address: ipAddressText(packet.destination), port: segment.destinationPort }
    const made = newConnection([source, destination], tools, moment)
    open.set(key, made)
    all.push(made)
    return made
  }

  return {
    hear: (packet, segment, moment) => {
      const from = endKey(packet.source, segment.sourcePort)
      const to = endKey(packet.destination, segment.destinationPort)
      const key = from < to ? `${from}${to}` : `${to}${from}`
      const known = open.get(key) ?? null
      if (known === null && saysNothing(segment, packet.missing)) return
      const current =
        known === null || opensAnew(peerOf(known, packet, segment), segment)
          ? start(key, packet, segment, moment)
          : known
      if (current !== null) hearSegment(current, peerOf(current, packet, segment), segment, packet, moment)
    },
    end: () => {
      for (const connection of all) endConnection(connection)
      return all
    },
  }
}

/** A bare acknowledgement. */
function saysNothing({ syn, fin, reset, payload }: TcpSegment, missing: number): boolean {
  return !syn && !fin && !reset && payload.length + missing === 0
}

function endKey(address: Uint8Array, port: number): string {
  return (
    Buffer.from(address.buffer, address.byteOffset, address.length).toString('latin1') +
    String.fromCharCode(port)
  )
}

function peerOf(connection: Connection, packet: IpPacket, segment: TcpSegment) {
  const [first, second] = connection.peers
  if (first.address.port !== second.address.port)
    return first.address.port === segment.sourcePort ? first : second
  return first.address.address === ipAddressText(packet.source) ? first : second
}
