import type { TimedPacket } from './segments.ts'

/* Capture files in every form that the formats allow: draft-ietf-opsawg-pcap and draft-ietf-opsawg-pcapng. */

export type Order = 'little' | 'big'

function u16(value: number, order: Order): Buffer {
  const bytes = Buffer.alloc(2)
  if (order === 'little') bytes.writeUInt16LE(value)
  else bytes.writeUInt16BE(value)
  return bytes
}

export function u32(value: number, order: Order): Buffer {
  const bytes = Buffer.alloc(4)
  if (order === 'little') bytes.writeUInt32LE(value >>> 0)
  else bytes.writeUInt32BE(value >>> 0)
  return bytes
}

export interface PcapOptions {
  readonly order?: Order
  readonly resolution?: 'micro' | 'nano'
  readonly linkType?: number
}

export function pcap(packets: readonly TimedPacket[], options: PcapOptions = {}): Buffer {
  const { order = 'little', resolution = 'micro', linkType = 101 } = options
  const magic = resolution === 'micro' ? 0xa1b2c3d4 : 0xa1b23c4d
  const records = packets.flatMap(({ at, bytes }) => {
    const seconds = Math.floor(at / 1e6)
    const fraction = (at - seconds * 1e6) * (resolution === 'micro' ? 1 : 1000)
    return [
      u32(seconds, order),
      u32(fraction, order),
      u32(bytes.length, order),
      u32(bytes.length, order),
      bytes,
    ]
  })
  const versions = [u16(2, order), u16(4, order)]
  return Buffer.concat([
    u32(magic, order),
    ...versions,
    ...[0, 0, 262144, linkType].map((n) => u32(n, order)),
    ...records,
  ])
}

export function block(type: number, parts: readonly Uint8Array[], order: Order): Buffer {
  const body = Buffer.concat(parts)
  const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)])
  const length = u32(padded.length + 12, order)
  return Buffer.concat([u32(type, order), length, padded, length])
}

export function sectionHeader(order: Order): Buffer {
  const comment = option(1, Buffer.from('made by a test'), order)
  const unknownLength = Buffer.alloc(8, 0xff)
  return block(
    0x0a0d0d0a,
    [u32(0x1a2b3c4d, order), u16(1, order), u16(0, order), unknownLength, comment, end(order)],
    order,
  )
}

export function option(code: number, value: Uint8Array, order: Order): Buffer {
  return Buffer.concat([
    u16(code, order),
    u16(value.length, order),
    value,
    Buffer.alloc((4 - (value.length % 4)) % 4),
  ])
}

const end = (order: Order) => option(0, new Uint8Array(), order)

export interface InterfaceOptions {
  readonly linkType?: number
  readonly snapLength?: number
  /** As if_tsresol holds it. */
  readonly resolution?: number
}

export function interfaceBlock(order: Order, options: InterfaceOptions = {}): Buffer {
  const { linkType = 101, snapLength = 0, resolution } = options
  const extra = resolution === undefined ? [] : [option(9, Buffer.from([resolution]), order), end(order)]
  const name = option(2, Buffer.from('rvi0'), order)
  return block(1, [u16(linkType, order), u16(0, order), u32(snapLength, order), name, ...extra], order)
}

/** `ticks`: how many of the interface's units a microsecond has. */
export function enhancedPacket(
  packet: TimedPacket,
  order: Order,
  at: { interface?: number; ticks?: number } = {},
): Buffer {
  const time = BigInt(packet.at) * BigInt(at.ticks ?? 1)
  const { length } = packet.bytes
  const padded = Buffer.concat([packet.bytes, Buffer.alloc((4 - (length % 4)) % 4)])
  const fields = [at.interface ?? 0, Number(time >> 32n), Number(time & 0xffffffffn), length, length].map(
    (n) => u32(n, order),
  )
  return block(6, [...fields, padded, option(1, Buffer.from('a comment'), order), end(order)], order)
}

export function oldPacket(packet: TimedPacket, order: Order): Buffer {
  const time = BigInt(packet.at)
  const { length } = packet.bytes
  const fields = [Number(time >> 32n), Number(time & 0xffffffffn), length, length].map((n) => u32(n, order))
  return block(2, [u16(0, order), u16(7, order), ...fields, packet.bytes], order)
}

export function simplePacket(packet: TimedPacket, order: Order): Buffer {
  return block(3, [u32(packet.bytes.length, order), packet.bytes], order)
}

export function pcapng(
  packets: readonly TimedPacket[],
  order: Order = 'little',
  options: InterfaceOptions = {},
): Buffer {
  return Buffer.concat([
    sectionHeader(order),
    interfaceBlock(order, options),
    ...packets.map((packet) => enhancedPacket(packet, order)),
  ])
}

/** The bytes in chunks of the given size, as a stream gives them. */
export async function* chunked(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
