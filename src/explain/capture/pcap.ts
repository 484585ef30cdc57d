import type { CaptureFormat, OnPacket } from './capture-format.ts'

/*
 * Classic pcap (draft-ietf-opsawg-pcap): a header of 24 bytes, then packets with 16 bytes in front of each. Written in
 * the byte order of the machine that captured.
 */

const magics: ReadonlyMap<string, { readonly littleEndian: boolean; readonly perMicro: number }> = new Map([
  ['a1b2c3d4', { littleEndian: false, perMicro: 1 }],
  ['d4c3b2a1', { littleEndian: true, perMicro: 1 }],
  ['a1b23c4d', { littleEndian: false, perMicro: 1000 }],
  ['4d3cb2a1', { littleEndian: true, perMicro: 1000 }],
])

const fileHeader = 24
const packetHeader = 16

export function isPcap(start: Uint8Array): boolean {
  return magics.has(magicOf(start))
}

/** @param start at least the four bytes of the magic number, one of those that `isPcap` knows */
export function newPcap(start: Uint8Array, onPacket: OnPacket): CaptureFormat {
  const { littleEndian, perMicro } = magics.get(magicOf(start)) ?? { littleEndian: true, perMicro: 1 }
  let linkType: number | null = null
  let index = 0
  const number = (bytes: Uint8Array, at: number) => viewOf(bytes).getUint32(at, littleEndian)
  return {
    name: 'pcap',
    longParts: 'stop',
    headLength: () => (linkType === null ? fileHeader : packetHeader),
    measure: (head) => (linkType === null ? fileHeader : packetHeader + number(head, 8)),
    read: (part, offset) => {
      if (linkType === null) {
        // The upper half holds flags about frame check sequences.
        linkType = number(part, 20) & 0xffff
        return
      }
      const micros = number(part, 0) * 1e6 + number(part, 4) / perMicro
      onPacket({ moment: { micros, index: index++, offset }, linkType, bytes: part.subarray(packetHeader) })
    },
  }
}

function magicOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4, bytes.length)).toString('hex')
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
