import type { Packet } from './tcp-packets.ts'

/*
 * The two file formats of packet captures: classic pcap (draft-ietf-opsawg-pcap) and pcapng
 * (draft-ietf-opsawg-pcapng), little-endian, microseconds.
 */

/** What a captured packet starts with. */
export type LinkType = 'raw' | 'ethernet' | 'null'

/** Numbers of the tcpdump.org registry. */
const linkTypeNumber: Readonly<Record<LinkType, number>> = { null: 0, ethernet: 1, raw: 101 }

const snapLength = 262_144

export function pcapFile(packets: readonly Packet[], linkType: LinkType): Uint8Array {
  return Buffer.concat([
    u32(0xa1b2c3d4),
    Buffer.concat([u16(2), u16(4)]),
    ...[0, 0, snapLength, linkTypeNumber[linkType]].map(u32),
    ...packets.map((packet) => pcapRecord(packet, linkType)),
  ])
}

function pcapRecord({ at, bytes }: Packet, linkType: LinkType): Buffer {
  const frame = framed(bytes, linkType)
  const seconds = Math.floor(at / 1e6)
  return Buffer.concat([u32(seconds), u32(at - seconds * 1e6), u32(frame.length), u32(frame.length), frame])
}

const blockType = { section: 0x0a0d0d0a, interface: 1, enhancedPacket: 6 } as const

export function pcapngFile(packets: readonly Packet[], linkType: LinkType): Uint8Array {
  return Buffer.concat([
    block(blockType.section, [u32(0x1a2b3c4d), u16(1), u16(0), u32(0xffffffff), u32(0xffffffff)]),
    block(blockType.interface, [u16(linkTypeNumber[linkType]), u16(0), u32(snapLength)]),
    ...packets.map((packet) => enhancedPacket(packet, linkType)),
  ])
}

function enhancedPacket({ at, bytes }: Packet, linkType: LinkType): Buffer {
  const frame = framed(bytes, linkType)
  const interfaceId = u32(0)
  const time = [u32(Math.floor(at / 2 ** 32)), u32(at % 2 ** 32)]
  return block(blockType.enhancedPacket, [
    interfaceId,
    ...time,
    u32(frame.length),
    u32(frame.length),
    frame,
    Buffer.alloc((4 - (frame.length % 4)) % 4),
  ])
}

function block(type: number, parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const total = u32(body.length + 12)
  return Buffer.concat([u32(type), total, body, total])
}

const macAddresses = Buffer.from([2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1])
const etherTypeIpv4 = Buffer.from([8, 0])
/** BSD's AF_INET in the byte order of the file. */
const familyInet = 2

function framed(packet: Uint8Array, linkType: LinkType): Uint8Array {
  if (linkType === 'raw') return packet
  if (linkType === 'null') return Buffer.concat([u32(familyInet), packet])
  return Buffer.concat([macAddresses, etherTypeIpv4, packet])
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
