import type { PlistEntry, PlistValue } from '../../apple/plist.ts'
import { type Location, wholeFile } from '../../text/location.ts'
import { deepestPlist, type PlistFile, plistProblem } from './plist-result.ts'

/**
 * Reads a binary property list (`bplist00`, CFBinaryPList.c). Own code: the published readers follow references
 * without a limit, so that a kilobyte whose arrays hold one another many times over expands without end.
 */
export function readBinaryPlist(path: string, bytes: Uint8Array): PlistFile {
  const at = wholeFile(path)
  try {
    const reading = openedList(bytes, at)
    return { format: 'binary', root: objectAt(reading, reading.top, 0), problems: [] }
  } catch (error) {
    const why = error instanceof Refusal ? error.message : 'it is damaged or cut short'
    return { format: 'binary', root: null, problems: [plistProblem(at, why)] }
  }
}

/** A reason of ours; anything else that is thrown here is a read outside the file. */
class Refusal extends Error {}

interface BinaryPlistReading {
  readonly view: DataView
  readonly at: Location
  readonly offsetSize: number
  readonly referenceSize: number
  readonly count: number
  readonly table: number
  readonly top: number
  /** Values that may still be read: shared objects count each time they are reached. */
  budget: number
  /** Bytes of strings and data that may still be copied: a sound list holds each once. */
  bytesLeft: number
  /** Strings and data by index, so that what is shared is copied once. */
  readonly scalars: Map<number, PlistValue>
}

const mostValues = 200_000
const trailerSize = 32
/** Seconds between 1970 and the reference date of Core Foundation, 2001-01-01. */
const referenceDate = 978_307_200

function openedList(bytes: Uint8Array, at: Location): BinaryPlistReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (Buffer.from(bytes.subarray(0, 7)).toString('latin1') !== 'bplist0') {
    throw new Refusal('it is a binary property list of a version that is not read')
  }
  const trailer = bytes.length - trailerSize
  const sized = (offset: number): number => Number(view.getBigUint64(trailer + offset))
  const reading: BinaryPlistReading = {
    view,
    at,
    offsetSize: view.getUint8(trailer + 6),
    referenceSize: view.getUint8(trailer + 7),
    count: sized(8),
    top: sized(16),
    table: sized(24),
    budget: mostValues,
    bytesLeft: bytes.length,
    scalars: new Map(),
  }
  return reading
}

function objectAt(reading: BinaryPlistReading, index: number, depth: number): PlistValue {
  reading.budget -= 1
  if (reading.budget < 0) throw new Refusal(`it holds more than ${mostValues} values`)
  if (depth > deepestPlist) throw new Refusal(`it is nested more than ${deepestPlist} deep, or in a circle`)
  if (index >= reading.count) throw new Refusal('it refers to an object that is not there')
  const offset = unsigned(reading, reading.table + index * reading.offsetSize, reading.offsetSize)
  const marker = reading.view.getUint8(offset)
  if (marker >> 4 >= 0xa) return collectionAt(reading, offset, depth)
  const scalar = reading.scalars.get(index) ?? scalarAt(reading, offset)
  reading.scalars.set(index, scalar)
  return scalar
}

function scalarAt(reading: BinaryPlistReading, offset: number): PlistValue {
  const { view, at } = reading
  const marker = view.getUint8(offset)
  switch (marker >> 4) {
    case 0x0:
      if (marker === 0x08 || marker === 0x09) return { kind: 'boolean', value: marker === 0x09, at }
      break
    case 0x1:
      return { kind: 'integer', value: integerAt(reading, offset), at }
    case 0x2:
      return {
        kind: 'real',
        value: marker === 0x22 ? view.getFloat32(offset + 1) : view.getFloat64(offset + 1),
        at,
      }
    case 0x3:
      return { kind: 'date', value: new Date((view.getFloat64(offset + 1) + referenceDate) * 1000), at }
    case 0x4:
      return { kind: 'data', value: new Uint8Array(bytesAt(reading, offset, 1)), at }
    case 0x5:
      return { kind: 'string', value: bytesAt(reading, offset, 1).toString('latin1'), at }
    case 0x6:
      return { kind: 'string', value: utf16(bytesAt(reading, offset, 2)), at }
  }
  throw new Refusal(`it holds an object of a kind that no Info.plist has (0x${marker.toString(16)})`)
}

/** Arrays and sets (0xA–0xC) and dictionaries (0xD), whose references to keys come before those to values. */
function collectionAt(reading: BinaryPlistReading, offset: number, depth: number): PlistValue {
  const { at, referenceSize } = reading
  const { count, start } = countAt(reading, offset)
  const reference = (position: number): number =>
    unsigned(reading, start + position * referenceSize, referenceSize)
  if (count > reading.budget) throw new Refusal(`it holds more than ${mostValues} values`)
  const read = (position: number): PlistValue => objectAt(reading, reference(position), depth + 1)
  const places = Array.from({ length: count }, (_, position) => position)
  if (reading.view.getUint8(offset) >> 4 !== 0xd) return { kind: 'array', items: places.map(read), at }
  const entries = places.map((position): PlistEntry => {
    const key = read(position)
    if (key.kind !== 'string') throw new Refusal('a key is no string')
    return { key: key.value, keyAt: at, value: read(count + position) }
  })
  return { kind: 'dict', entries, at }
}

/** Four bits of count, or an integer object behind them where they are all set. */
function countAt(reading: BinaryPlistReading, offset: number): { count: number; start: number } {
  const short = reading.view.getUint8(offset) & 0xf
  if (short < 0xf) return { count: short, start: offset + 1 }
  const size = 1 << (reading.view.getUint8(offset + 1) & 0xf)
  const count = integerAt(reading, offset + 1)
  if (count < 0) throw new Refusal('a count is negative')
  return { count, start: offset + 2 + size }
}

/** Up to four bytes unsigned, eight signed, and the low half of sixteen. */
function integerAt({ view }: BinaryPlistReading, offset: number): number {
  const size = 1 << (view.getUint8(offset) & 0xf)
  if (size === 1) return view.getUint8(offset + 1)
  if (size === 2) return view.getUint16(offset + 1)
  if (size === 4) return view.getUint32(offset + 1)
  if (size === 8) return Number(view.getBigInt64(offset + 1))
  if (size === 16) return Number(view.getBigUint64(offset + 9))
  throw new Refusal('an integer is wider than 16 bytes')
}

function unsigned({ view }: BinaryPlistReading, offset: number, size: number): number {
  if (size < 1 || size > 8) throw new Refusal('its trailer is damaged')
  let value = 0
  for (let index = 0; index < size; index += 1) value = value * 256 + view.getUint8(offset + index)
  return value
}

function bytesAt(reading: BinaryPlistReading, offset: number, unit: number): Buffer {
  const { view } = reading
  const { count, start } = countAt(reading, offset)
  reading.bytesLeft -= count * unit
  if (reading.bytesLeft < 0) throw new Refusal('its parts overlap or it is cut short')
  return Buffer.from(view.buffer, view.byteOffset + start, count * unit)
}

function utf16(bytes: Buffer): string {
  return new TextDecoder('utf-16be').decode(bytes)
}
