/** The content of an IP packet. */
export interface IpPacket {
  readonly source: Uint8Array
  readonly destination: Uint8Array
  readonly protocol: number
  readonly payload: Uint8Array
  /** Bytes at the end of the payload that the capture did not keep (snap length). */
  readonly missing: number
  readonly hopLimit: number
}

export type ReadIpPacket = IpPacket | { readonly unread: string }

/** Reads an IPv4 (RFC 791) or IPv6 packet (RFC 8200). Fragments are not put together again. */
export function readIpPacket(bytes: Uint8Array): ReadIpPacket {
  const version = (bytes[0] ?? 0) >> 4
  if (version === 4) return readIpv4(bytes)
  return version === 6 ? readIpv6(bytes) : { unread: 'a packet is neither IPv4 nor IPv6' }
}

const cut = { unread: 'a packet ends within its IP header' }
const fragment = { unread: 'an IP fragment is not put together with the others' }

function readIpv4(bytes: Uint8Array): ReadIpPacket {
  const header = ((bytes[0] ?? 0) & 15) * 4
  const total = u16(bytes, 2)
  if (header < 20 || bytes.length < header) return cut
  // More fragments, or an offset.
  if ((u16(bytes, 6) & 0x3fff) !== 0) return fragment
  // 0 where the network card was to fill it in (segmentation offload).
  const end = total === 0 ? bytes.length : total
  if (end < header) return { unread: 'an IP packet is shorter than its header' }
  return {
    source: bytes.subarray(12, 16),
    destination: bytes.subarray(16, 20),
    protocol: bytes[9] ?? 0,
    payload: bytes.subarray(header, end),
    missing: Math.max(0, end - bytes.length),
    hopLimit: bytes[8] ?? 0,
  }
}

const ipv6Header = 40
const extension = {
  hopByHop: 0,
  routing: 43,
  fragment: 44,
  authentication: 51,
  destination: 60,
  mobility: 135,
}
const skipped: ReadonlySet<number> = new Set([
  extension.hopByHop,
  extension.routing,
  extension.destination,
  extension.mobility,
  extension.authentication,
])

function readIpv6(bytes: Uint8Array): ReadIpPacket {
  if (bytes.length < ipv6Header) return cut
  const length = u16(bytes, 4)
  const end = length === 0 ? bytes.length : ipv6Header + length
  let protocol = bytes[6] ?? 0
  let at = ipv6Header
  while (skipped.has(protocol)) {
    if (at + 8 > Math.min(end, bytes.length)) return cut
    const words = bytes[at + 1] ?? 0
    const step = protocol === extension.authentication ? (words + 2) * 4 : (words + 1) * 8
    protocol = bytes[at] ?? 0
    at += step
  }
  if (protocol === extension.fragment) {
    // A packet that is one whole fragment (RFC 6946) is read like any other.
    if ((u16(bytes, at + 2) & 0xfff9) !== 0) return fragment
    protocol = bytes[at] ?? 0
    at += 8
  }
  if (at > Math.min(end, bytes.length)) return cut
  return {
    source: bytes.subarray(8, 24),
    destination: bytes.subarray(24, 40),
    protocol,
    payload: bytes.subarray(at, end),
    missing: Math.max(0, end - bytes.length),
    hopLimit: bytes[7] ?? 0,
  }
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}
