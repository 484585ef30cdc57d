import type { CaptureFormat, OnPacket } from './capture-format.ts'
import type { Problems } from './problems.ts'

/*
 * pcapng (draft-ietf-opsawg-pcapng): blocks of a type, a length, a body and the length again. A section header sets the
 * byte order and ends the numbering of interfaces; what is no packet and no interface is passed over.
 */

const blockType = {
  section: 0x0a0d0d0a,
  interface: 1,
  oldPacket: 2,
  simplePacket: 3,
  enhancedPacket: 6,
} as const
const byteOrderMagic = 0x1a2b3c4d
const head = 12
const frame = { before: 8, after: 4 } as const

/** An interface of the current section: what its packets start with, and its clock. */
interface Interface {
  readonly linkType: number
  readonly snapLength: number
  readonly ticksPerSecond: number
  readonly offsetSeconds: number
}

/** A Mac has some thirty. */
const mostInterfaces = 10_000

export function isPcapng(start: Uint8Array): boolean {
  return start.length >= head && orderOf(viewOf(start)) !== null
}

export function newPcapng(onPacket: OnPacket, problems: Problems): CaptureFormat {
  let littleEndian = true
  const interfaces: Interface[] = []
  let index = 0

  const packet = (
    view: DataView,
    at: number,
    length: number,
    from: Interface,
    micros: number | null,
    offset: number,
  ) => {
    const room = view.byteLength - frame.after - at
    if (length > room) problems.note('a packet is longer than its block; it is cut', offset)
    const bytes = new Uint8Array(view.buffer, view.byteOffset + at, Math.max(0, Math.min(length, room)))
    onPacket({ moment: { micros, index: index++, offset }, linkType: from.linkType, bytes })
  }
  /** Enhanced packet block, and the packet block that it replaced: alike but for the first fields. */
  const timedPacket = (view: DataView, number: number, offset: number) => {
    const from = interfaces[number]
    if (from === undefined) return problems.note('a packet names an interface that is not described', offset)
    const ticks = view.getUint32(12, littleEndian) * 2 ** 32 + view.getUint32(16, littleEndian)
    packet(view, 28, view.getUint32(20, littleEndian), from, microsOf(ticks, from), offset)
  }
  const readers: Readonly<
    Record<number, { readonly shortest: number; readonly read: (view: DataView, offset: number) => unknown }>
  > = {
    [blockType.section]: { shortest: 28, read: () => interfaces.splice(0) },
    [blockType.interface]: {
      shortest: 20,
      read: (view, offset) =>
        interfaces.length < mostInterfaces
          ? interfaces.push(interfaceIn(view, littleEndian))
          : problems.note(`a section has more than ${mostInterfaces} interfaces`, offset),
    },
    [blockType.enhancedPacket]: {
      shortest: 32,
      read: (view, offset) => timedPacket(view, view.getUint32(8, littleEndian), offset),
    },
    [blockType.oldPacket]: {
      shortest: 32,
      read: (view, offset) => timedPacket(view, view.getUint16(8, littleEndian), offset),
    },
    [blockType.simplePacket]: {
      shortest: 16,
      read: (view, offset) => {
        const from = interfaces[0]
        if (from === undefined)
          return problems.note('a packet names an interface that is not described', offset)
        const original = view.getUint32(8, littleEndian)
        const captured = from.snapLength === 0 ? original : Math.min(original, from.snapLength)
        // No captured length is given: the rest of the block is padding at most.
        packet(view, 12, Math.min(captured, view.byteLength - frame.after - 12), from, null, offset)
      },
    },
  }

  return {
    name: 'pcapng',
    longParts: 'skip',
    headLength: () => head,
    measure: (bytes) => {
      const view = viewOf(bytes)
      if (view.getUint32(0) === blockType.section) {
        const order = orderOf(view)
        if (order === null) return 'a section header has no byte order'
        littleEndian = order === 'little'
      }
      const length = view.getUint32(4, littleEndian)
      return length < head || length % 4 !== 0 ? `a block claims to have ${length} bytes` : length
    },
    read: (part, offset) => {
      const view = viewOf(part)
      if (view.getUint32(part.length - frame.after, littleEndian) !== part.length) {
        problems.note('the two lengths of a block differ', offset)
      }
      const reader = readers[view.getUint32(0, littleEndian)]
      if (reader === undefined) return
      if (part.length < reader.shortest) problems.note('a block is too short for what it should hold', offset)
      else reader.read(view, offset)
    },
  }
}

function orderOf(view: DataView): 'big' | 'little' | null {
  if (view.getUint32(0) !== blockType.section) return null
  if (view.getUint32(8) === byteOrderMagic) return 'big'
  return view.getUint32(8, true) === byteOrderMagic ? 'little' : null
}

const option = { end: 0, timeResolution: 9, timeOffset: 14 } as const

function interfaceIn(view: DataView, littleEndian: boolean): Interface {
  let ticksPerSecond = 1e6
  let offsetSeconds = 0
  const end = view.byteLength - frame.after
  let at = frame.before + 8
  while (at + 4 <= end) {
    const code = view.getUint16(at, littleEndian)
    const length = view.getUint16(at + 2, littleEndian)
    const value = at + 4
    at = value + length + ((4 - (length % 4)) % 4)
    if (code === option.end || value + length > end) break
    if (code === option.timeResolution && length >= 1) ticksPerSecond = ticksOf(view.getUint8(value))
    if (code === option.timeOffset && length >= 8)
      offsetSeconds = Number(view.getBigInt64(value, littleEndian))
  }
  const linkType = view.getUint16(frame.before, littleEndian)
  return {
    linkType,
    snapLength: view.getUint32(frame.before + 4, littleEndian),
    ticksPerSecond,
    offsetSeconds,
  }
}

/** A power of ten, or of two where the highest bit is set. */
function ticksOf(resolution: number): number {
  return resolution & 0x80 ? 2 ** (resolution & 0x7f) : 10 ** resolution
}

/** Past the year 10000 it is no time. */
const latestMicros = 253_402_300_800e6

function microsOf(ticks: number, { ticksPerSecond, offsetSeconds }: Interface): number | null {
  const micros = (ticks / ticksPerSecond + offsetSeconds) * 1e6
  return micros >= 0 && micros < latestMicros ? micros : null
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
