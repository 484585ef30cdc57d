/** An IP packet, something else that is left alone, or a clause why it can't be told. */
export type IpPacketIn = Uint8Array | 'not-ip' | { readonly unread: string }

/**
 * The IP packet inside a captured frame. Link types by the tcpdump.org registry; those that QA1176's tools write:
 * Ethernet (Wi-Fi, rvictl), raw IP (cellular), BSD loopback and tunnels, Linux "any", Apple's PKTAP.
 */
export function ipPacketIn(linkType: number, bytes: Uint8Array): IpPacketIn {
  switch (linkType) {
    case 1:
      return afterEtherType(bytes, 12)
    case 0:
    case 108:
      return afterFamily(bytes)
    case 12:
    case 14:
    case 101:
    case 228:
    case 229:
      return bytes
    case 113:
      return afterEtherType(bytes, 14)
    case 276:
      return etherType(bytes, 0) === vlan ? { unread: 'a VLAN tag in a Linux capture' } : taken(bytes, 0, 20)
    case 149:
    case 258:
      return tapped(bytes)
    default:
      return { unread: `packets of link type ${linkType} are not read` }
  }
}

const ipTypes: ReadonlySet<number> = new Set([0x0800, 0x86dd])
const vlan = 0x8100
const vlanTypes: ReadonlySet<number> = new Set([vlan, 0x88a8, 0x9100])
const mostTags = 4

/** The packet after an EtherType, with VLAN tags of four bytes in between (IEEE 802.1Q). */
function afterEtherType(bytes: Uint8Array, at: number): IpPacketIn {
  let place = at
  for (let tags = 0; tags < mostTags && vlanTypes.has(etherType(bytes, place)); tags++) place += 4
  return taken(bytes, place, place + 2)
}

function taken(bytes: Uint8Array, typeAt: number, packetAt: number): IpPacketIn {
  return ipTypes.has(etherType(bytes, typeAt)) ? bytes.subarray(packetAt) : 'not-ip'
}

function etherType(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

/** AF_INET, and AF_INET6 as Linux, the BSDs and Darwin number it. */
const families: ReadonlySet<number> = new Set([2, 10, 24, 28, 30])

/** An address family of four bytes, in the byte order of the machine that captured. */
function afterFamily(bytes: Uint8Array): IpPacketIn {
  const family = bytes[0] === 0 && bytes[1] === 0 ? bytes[3] : bytes[0]
  return families.has(family ?? -1) ? bytes.subarray(4) : 'not-ip'
}

function tapped(bytes: Uint8Array): IpPacketIn {
  const inside = pktapPacket(bytes)
  if (inside === null) return { unread: 'a PKTAP header is damaged' }
  if (inside.linkType === 149 || inside.linkType === 258)
    return { unread: 'a PKTAP header stands in another' }
  const packet = ipPacketIn(inside.linkType, inside.bytes)
  // The header says how long the frame's own header is: that serves for link types that are not read.
  return packet instanceof Uint8Array || packet === 'not-ip'
    ? packet
    : inside.bytes.subarray(inside.frameHeader)
}

/*
 * The header that macOS puts before a packet on pktap interfaces, with the process that it belongs to: struct
 * pktap_header and struct pktap_v2_hdr of xnu's bsd/net/pktap.h, in the byte order of the Mac, which is little-endian.
 * The flags stand at the same place in both and tell which it is.
 */

interface PktapPacket {
  readonly linkType: number
  /** Bytes of the frame's own header, before the IP packet. */
  readonly frameHeader: number
  readonly bytes: Uint8Array
}

const flagsAt = 36
const secondVersion = 0x0008_0000
const shortest = 40

/** Null where the header does not fit. */
function pktapPacket(bytes: Uint8Array): PktapPacket | null {
  if (bytes.length < shortest) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const second = (view.getUint32(flagsAt, true) & secondVersion) !== 0
  if (!second && bytes.length < 48) return null
  const header = second
    ? { length: view.getUint8(0), linkType: view.getUint16(6, true), frameHeader: view.getUint16(8, true) }
    : {
        length: view.getUint32(0, true),
        linkType: view.getUint32(8, true),
        frameHeader: view.getUint32(44, true),
      }
  if (header.length < shortest || header.length > bytes.length) return null
  return { linkType: header.linkType, frameHeader: header.frameHeader, bytes: bytes.subarray(header.length) }
}
