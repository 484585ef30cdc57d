import { longestPiece, type Piece } from './line-splitter.ts'
import { type Match, mayHoldFormat, recognise } from './recognise.ts'
import type { Sighting } from './sighting.ts'
import { recogniseWrapped, type WrappedMatch } from './wrapped.ts'

/** A sighting, and which line with anything in it that is, counted from the start of the input. */
export interface Seen {
  readonly sighting: Sighting
  readonly ordinal: number
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
  let ordinal = 0

  const flush = () => {
    if (held.length > 0) for (const seen of sightingsIn(held)) onSeen(seen)
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
      ordinal++
      held.push({ piece, ordinal, read: 'not yet' })
      size += piece.text.length
      if (held.length >= mostHeld || size >= 4 * longestPiece) flushKeepingLast()
    },
    end: flush,
  }
}

interface Held {
  readonly piece: Piece
  readonly ordinal: number
  readonly read: 'before' | 'not yet'
}

const mostHeld = 48

/** A time or a level and a time first: what the unified log, NSLog, syslog and Android's format begin a line with. */
const entryStart =
  /^[\s>]{0,8}(?:\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}[T ,]|\[?\d{1,2}:\d{2}:\d{2}|(?:default|info|error|debug|fault|notice)\s{1,4}\d{1,2}:\d{2}:\d{2}|[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2})/

function isBlank(text: string): boolean {
  return text.length < 200 && text.trim() === ''
}

function sightingsIn(held: readonly Held[]): readonly Seen[] {
  const singles = held.flatMap((one, index) =>
    one.read === 'not yet' && mayHoldFormat(one.piece.text)
      ? recognise(one.piece.text).map((match) => ({ match, piece: index, offset: match.start }))
      : [],
  )
  const pieces = held.map(({ piece }) => piece)
  const wrapped = held.length > 1 && mayBeWrapped(pieces) ? recogniseWrapped(pieces) : []
  const crossing = wrapped.filter((one) => !singles.some((single) => covers(single, one, pieces)))
  const all = [...singles.filter((one) => !crossing.some((other) => isWithin(one, other))), ...crossing]
  return all
    .sort((a, b) => a.piece - b.piece || a.offset - b.offset)
    .flatMap((found) => toSeen(found, held[found.piece]))
}

/** Where no line holds an anchor, one may still be cut in two. */
function mayBeWrapped(pieces: readonly Piece[]): boolean {
  return mayHoldFormat(pieces.map(({ text }) => text).join(''))
}

interface Placed {
  readonly match: Match
  readonly piece: number
  readonly offset: number
}

/**
 * Whether what one line says by itself stands against what it would say together with the next. A URL at the end of a
 * line is whole when something follows its host; everything else is whole when it was recognised.
 */
function covers(single: Placed, wrapped: Placed, pieces: readonly Piece[]): boolean {
  if (!isSameStart(single, wrapped)) return overlaps(single, wrapped)
  const atEnd = single.offset + single.match.quote.length >= (pieces[single.piece]?.text.length ?? 0)
  const isUrl = single.match.format.id === 'failing_url'
  return !(isUrl && atEnd && !/^\w+:\/\/[^/]+\//.test(single.match.quote.replace(/^[^:]*?(?=https?:)/i, '')))
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

function toSeen({ match, offset }: Placed, from: Held | undefined): readonly Seen[] {
  if (from === undefined) return []
  const { format, quote, facts, signs } = match
  const at = { line: from.piece.line, column: from.piece.column + offset }
  return [{ sighting: { format, at, quote, facts, signs }, ordinal: from.ordinal }]
}
