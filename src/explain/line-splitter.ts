/** A physical line, or a part of one that is too long to hold at once. */
export interface Piece {
  readonly text: string
  /** From 1. */
  readonly line: number
  /** Of its first character; above 1 for the later parts of a long line. */
  readonly column: number
}

export interface LineSplitter {
  push(text: string): void
  end(): void
}

/** Longer lines are cut; what a cut runs through is found again where the parts are joined. In UTF-16 units. */
export const longestPiece = 16 * 1024

/**
 * Cuts text that comes in by chunks into lines, without their ends (LF, CRLF) and without terminal colours. It holds at
 * most one piece.
 */
export function newLineSplitter(onPiece: (piece: Piece) => void): LineSplitter {
  let rest = ''
  let line = 1
  let column = 1

  const emit = (text: string) => onPiece({ text: plain(text), line, column })
  const emitCut = (text: string) => {
    let from = 0
    for (; text.length - from > longestPiece; from += longestPiece) {
      emit(text.slice(from, from + longestPiece))
      column += longestPiece
    }
    return text.slice(from)
  }
  return {
    push: (text) => {
      const all = rest === '' ? text : rest + text
      let from = 0
      for (let at = all.indexOf('\n'); at >= 0; at = all.indexOf('\n', from)) {
        emit(emitCut(all.slice(from, all.charCodeAt(at - 1) === carriageReturn ? at - 1 : at)))
        from = at + 1
        line++
        column = 1
      }
      rest = emitCut(all.slice(from))
    },
    end: () => {
      if (rest !== '' || column > 1) emit(rest)
      rest = ''
    },
  }
}

const carriageReturn = 13

/** Colour codes are left out; minus signs and blanks of typography become those that the logs are written with. */
function plain(text: string): string {
  const bare = text.includes('\u001b') ? text.replace(/\u001b\[[0-9;:]{0,40}[A-Za-z]/g, '') : text
  return typographic.test(bare) ? bare.replace(/[−–](?=\d)/g, '-').replace(/[\u00a0\u202f]/g, ' ') : bare
}

const typographic = /[−–\u00a0\u202f]/
