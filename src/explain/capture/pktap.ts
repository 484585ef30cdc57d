/*
 * The header that macOS puts before a packet on pktap interfaces, with the process that it belongs to: struct
 * pktap_header and struct pktap_v2_hdr of xnu's bsd/net/pktap.h, in the byte order of the Mac, which is little-endian.
 * The flags stand at the same place in both and tell which it is.
 */

export interface PktapPacket {
  readonly linkType: number
  /** Bytes of the frame's own header, before the IP packet. */
  readonly frameHeader: number
  readonly bytes: Uint8Array
}

const flagsAt = 36
const secondVersion = 0x0008_0000
const shortest = 40

/** Null where the header does not fit. */
export function pktapPacket(bytes: Uint8Array): PktapPacket | null {
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
