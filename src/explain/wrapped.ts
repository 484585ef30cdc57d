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
 * text has marks before each line. Three ways to join the lines are tried, and only what crosses an end counts.
 */
export function recogniseWrapped(pieces: readonly Piece[]): readonly WrappedMatch[] {
  const widest = Math.max(...pieces.map(({ text }) => text.length))
  const found = new Map<string, WrappedMatch & { readonly fits: number }>()
  for (const join of joins)
    for (const wrapped of crossing(pieces, join)) {
      const key = `${wrapped.match.format.id} ${wrapped.piece} ${wrapped.offset}`
      const full = pieces[wrapped.piece]?.text.length === widest
      const fits = join.fits === 'anywhere' ? (full ? 2 : 0) : 1
      if (fits > (found.get(key)?.fits ?? -1)) found.set(key, { ...wrapped, fits })
    }
  return [...found.values()]
}

interface Join {
  readonly between: string
  readonly strip: RegExp | null
  readonly fits: 'anywhere' | 'between words'
}

const marks = /^[\s>|]+/

const joins: readonly Join[] = [
  { between: '', strip: null, fits: 'anywhere' },
  { between: '', strip: marks, fits: 'anywhere' },
  { between: ' ', strip: marks, fits: 'between words' },
]

function crossing(pieces: readonly Piece[], { between, strip }: Join): readonly WrappedMatch[] {
  const starts: number[] = []
  const stripped: number[] = []
  let joined = ''
  pieces.forEach(({ text }, index) => {
    const cut = index === 0 || strip === null ? 0 : (strip.exec(text)?.[0].length ?? 0)
    if (index > 0) joined += between
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
