import { longestPiece, type Piece } from './line-splitter.ts'
import { type Match, mayHoldFormat, recognise } from './recognise.ts'
import type { Sighting } from './sighting.ts'
import { recogniseWrapped, type WrappedMatch } from './wrapped.ts'

/** A sighting, and how many lines without one stood before it in the input; empty ones do not count. */
export interface Seen {
  readonly sighting: Sighting
  readonly others: number
}

export interface EntryReader {
  push(piece: Piece): void
  end(): void
}

/**
 * Recognises the formats in lines that may be wrapped. Lines are held back until one begins an entry of its own (a time,
 * an empty line), so that a format can be found over their ends; at most some dozens of them, or 64 KiB.
 */
export function newEntryReader(onSeen: (seen: Seen) => void): EntryReader {
  let held: Held[] = []
  let size = 0
  let others = 0

  const flush = () => {
    const found = held.length > 0 ? foundIn(held) : []
    const told = new Set(found.flatMap(({ piece, endPiece }) => range(piece, endPiece)))
    held.forEach(({ piece, read }, index) => {
      for (const one of found) if (one.piece === index) onSeen({ sighting: toSighting(one, piece), others })
      if (read === 'not yet' && !told.has(index)) others++
    })
    held = []
    size = 0
  }
  /** The last line stays, so that what runs over the cut is found; it was already read by itself. */
  const flushKeepingLast = () => {
    const last = held.at(-1)
    flush()
    if (last === undefined) return
    held = [{ ...last, read: 'before' }]
    size = last.piece.text.length
  }
  return {
    push: (piece) => {
      const blank = piece.column === 1 && isBlank(piece.text)
      if (blank || (piece.column === 1 && entryStart.test(piece.text))) flush()
      if (blank) return
      held.push({ piece, read: 'not yet' })
      size += piece.text.length
      if (held.length >= mostHeld || size >= 4 * longestPiece) flushKeepingLast()
    },
    end: flush,
  }
}

interface Held {
  readonly piece: Piece
  readonly read: 'before' | 'not yet'
}

const mostHeld = 48

/** A time or a level and a time first: what the unified log, NSLog, syslog and Android's format begin a line with. */
const entryStart =
  /^[\s>]{0,8}(?:\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ,]|\[?\d{1,2}:\d{2}:\d{2}|(?:default|info|error|debug|fault|notice)\s{1,4}\d{1,2}:\d{2}:\d{2}|[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2})/

function isBlank(text: string): boolean {
  return text.length < 200 && text.trim() === ''
}

function foundIn(held: readonly Held[]): readonly Placed[] {
  const singles = held.flatMap((one, index) =>
    one.read === 'not yet' && mayHoldFormat(one.piece.text)
      ? recognise(one.piece.text).map((match) => ({
          match,
          piece: index,
          offset: match.start,
          endPiece: index,
        }))
      : [],
  )
  const pieces = held.map(({ piece }) => piece)
  const wrapped = held.length > 1 && mayBeWrapped(pieces) ? recogniseWrapped(pieces) : []
  const crossing = wrapped.filter((one) => !singles.some((single) => covers(single, one, pieces)))
  const all = [...singles.filter((one) => !crossing.some((other) => isWithin(one, other))), ...crossing]
  return all.sort((a, b) => a.piece - b.piece || a.offset - b.offset)
}

/** Where no line holds an anchor, one may still be cut in two, within a word or between two. */
function mayBeWrapped(pieces: readonly Piece[]): boolean {
  const texts = pieces.map(({ text }) => text)
  return mayHoldFormat(texts.join('')) || mayHoldFormat(texts.join(' '))
}

interface Placed {
  readonly match: Match
  readonly piece: number
  readonly offset: number
  readonly endPiece: number
}

/**
 * Formats that may be whole at the end of a line and go on in the next all the same. Everything else is whole when it was
 * recognised.
 */
const openEnded = new Set(['failing_url', 'key_nwpath', 'trust_evaluate_failure', 'boringssl_alert'])

/** Whether what one line says by itself stands against what it would say together with the next. */
function covers(single: Placed, wrapped: WrappedMatch, pieces: readonly Piece[]): boolean {
  if (!isSameStart(single, wrapped)) return overlaps(single, wrapped)
  if (!openEnded.has(single.match.format.id)) return true
  const length = pieces[single.piece]?.text.trimEnd().length ?? 0
  const isCut = single.offset + (single.match.end - single.match.start) >= length
  // A URL with something after its host has told all that counts.
  const hasHost = /https?:\/\/[^/]+\//i.test(single.match.quote)
  return !isCut || hasHost
}

function isSameStart(a: Placed, b: Placed): boolean {
  return a.match.format.id === b.match.format.id && a.piece === b.piece && a.offset === b.offset
}

/** What a line says by itself is part of what it says together with the one before or after. */
function isWithin(single: Placed, wrapped: WrappedMatch): boolean {
  if (single.match.format.id !== wrapped.match.format.id) return false
  const afterStart =
    single.piece > wrapped.piece || (single.piece === wrapped.piece && single.offset >= wrapped.offset)
  const beforeEnd =
    single.piece < wrapped.endPiece ||
    (single.piece === wrapped.endPiece && single.offset <= wrapped.endOffset)
  return afterStart && beforeEnd
}

/** The same format once more within what the line already told. */
function overlaps(single: Placed, wrapped: Placed): boolean {
  const end = single.offset + (single.match.end - single.match.start)
  return (
    single.match.format.id === wrapped.match.format.id &&
    single.piece === wrapped.piece &&
    wrapped.offset < end &&
    wrapped.offset >= single.offset
  )
}

function toSighting({ match, offset }: Placed, { line, column }: Piece): Sighting {
  const { format, quote, facts, signs } = match
  return { format, at: { line, column: column + offset }, quote, facts, signs }
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
