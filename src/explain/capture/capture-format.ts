import type { Packet } from './packet.ts'

/** One file format: how long each of its parts is, and what a part holds. */
export interface CaptureFormat {
  readonly name: 'pcap' | 'pcapng'
  /** Bytes that tell the length of a part; every part is at least as long. */
  readonly headLength: () => number
  /** Length of the part that starts here, from its head; a clause where the file can't be followed any more. */
  readonly measure: (head: Uint8Array) => number | string
  readonly read: (part: Uint8Array, offset: number) => void
  /** Whether a part too long to hold can be passed over; else its length is not to be trusted. */
  readonly longParts: 'skip' | 'stop'
}

export type OnPacket = (packet: Packet) => void
