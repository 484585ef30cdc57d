/** A TCP segment (RFC 9293 §3.1). */
export interface TcpSegment {
  readonly sourcePort: number
  readonly destinationPort: number
  /** Of the first byte of the payload, or of SYN or FIN. */
  readonly sequence: number
  readonly syn: boolean
  readonly ack: boolean
  readonly fin: boolean
  readonly reset: boolean
  readonly payload: Uint8Array
}

const shortest = 20

/** Null where it ends within its header. */
export function readTcpSegment(bytes: Uint8Array): TcpSegment | null {
  if (bytes.length < shortest) return null
  const header = ((bytes[12] ?? 0) >> 4) * 4
  if (header < shortest || header > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const flags = bytes[13] ?? 0
  return {
    sourcePort: view.getUint16(0),
    destinationPort: view.getUint16(2),
    sequence: view.getUint32(4),
    fin: (flags & 1) !== 0,
    syn: (flags & 2) !== 0,
    reset: (flags & 4) !== 0,
    ack: (flags & 16) !== 0,
    payload: bytes.subarray(header),
  }
}
