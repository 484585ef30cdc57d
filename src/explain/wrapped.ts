import type { Piece } from './line-splitter.ts'
import { type Match, recognise } from './recognise.ts'

/** A match that runs over the end of a line, with where it starts. */
export interface WrappedMatch {
  readonly match: Match
  /** Index of the piece that it starts in, and the offset there. */
  readonly piece: number
  readonly offset: number
  /** Where its last character stands. */
  readonly endPiece: number
  readonly endOffset: number
}

/**
 * Formats that a line's end runs through: mail and terminals wrap at some width, within a word or between two; a quoted
 * text has marks before each line. Several ways to join the lines are tried, and only what crosses an end counts.
 */
export function recogniseWrapped(pieces: readonly Piece[]): readonly WrappedMatch[] {
  const widest = Math.max(...pieces.map(({ text }) => text.length))
  const atBlanks = breaksAtBlanks(pieces, widest)
  const found = new Map<string, WrappedMatch & { readonly fits: number }>()
  for (const join of joins)
    for (const wrapped of crossing(pieces, widest, join)) {
      const key = `${wrapped.match.format.id} ${wrapped.piece} ${wrapped.offset}`
      const full = pieces[wrapped.piece]?.text.length === widest
      const fits = join.fits === 'anywhere' ? (full && !atBlanks ? 2 : 0) : 1
      if (fits > (found.get(key)?.fits ?? -1)) found.set(key, { ...wrapped, fits })
    }
  const all = [...found.values()]
  return all.filter((one) => !all.some((other) => other !== one && isWithin(one, other)))
}

/** Some line stops short of the width just where the next word would not have fitted. */
function breaksAtBlanks(pieces: readonly Piece[], widest: number): boolean {
  return pieces.some(({ text }, index) => {
    const next = pieces[index + 1]?.text.replace(marks, '').split(' ', 1)[0]
    if (next === undefined || text.length >= widest) return false
    return text.length > widest / 2 && text.length + 1 + next.length > widest
  })
}

/** Joined in another way, the same format was found from further in front. */
function isWithin(one: WrappedMatch, other: WrappedMatch): boolean {
  if (one.match.format.id !== other.match.format.id) return false
  const after = one.piece > other.piece || (one.piece === other.piece && one.offset > other.offset)
  const before = one.piece < other.endPiece || (one.piece === other.endPiece && one.offset <= other.endOffset)
  return after && before
}

interface Join {
  /** What a line and the next are joined by. */
  readonly between: (line: string, widest: number) => string
  readonly strip: RegExp | null
  readonly fits: 'anywhere' | 'between words'
}

const marks = /^[\s>|]+/

/** In turn: cut within words; the same below marks; at blanks; at blanks, and within words where there was none. */
const joins: readonly Join[] = [
  { between: () => '', strip: null, fits: 'anywhere' },
  { between: () => '', strip: marks, fits: 'anywhere' },
  { between: () => ' ', strip: marks, fits: 'between words' },
  { between: (line, widest) => (line.length === widest ? '' : ' '), strip: marks, fits: 'between words' },
]

function crossing(
  pieces: readonly Piece[],
  widest: number,
  { between, strip }: Join,
): readonly WrappedMatch[] {
  const starts: number[] = []
  const stripped: number[] = []
  let joined = ''
  pieces.forEach(({ text }, index) => {
    const cut = index === 0 || strip === null ? 0 : (strip.exec(text)?.[0].length ?? 0)
    if (index > 0) joined += between(pieces[index - 1]?.text ?? '', widest)
    starts.push(joined.length)
    stripped.push(cut)
    joined += cut === 0 ? text : text.slice(cut)
  })
  return recognise(joined).flatMap((match) => {
    const piece = pieceAt(starts, match.start)
    const endPiece = pieceAt(starts, match.end - 1)
    if (endPiece === piece) return []
    const offsetIn = (index: number, at: number) => at - (starts[index] ?? 0) + (stripped[index] ?? 0)
    const offset = offsetIn(piece, match.start)
    return { match, piece, offset, endPiece, endOffset: offsetIn(endPiece, match.end - 1) }
  })
}

/** The last piece that starts at or before the offset. */
function pieceAt(starts: readonly number[], offset: number): number {
  const index = starts.findLastIndex((start) => start <= offset)
  return Math.max(index, 0)
}
