import type { Location } from '../text/location.ts'

/** One `-----BEGIN …-----` and what follows it, up to its END line or to where it breaks off. */
export interface PemBlock {
  readonly label: string
  /** RFC 1421 header lines, such as `Proc-Type: 4,ENCRYPTED`. */
  readonly headers: string
  /** The decoded body; null where it is not base64. */
  readonly bytes: Uint8Array | null
  readonly ending: 'closed' | 'cut'
  readonly at: Location
}

const marker = '-----'

/** Far beyond any real bundle; what is behind them is not read. */
export const mostBlocks = 5_000
const begin = /-----BEGIN ([A-Z0-9 #.]{1,64})-----/y

/**
 * Every PEM block of a text, with any text around them (RFC 7468 §2). Linear in the text's length: a body ends
 * at the next five dashes, whatever they belong to. At most `mostBlocks` are returned.
 */
export function pemBlocks(path: string, text: string): readonly PemBlock[] {
  const blocks: PemBlock[] = []
  const position = positionTracker(text)
  let start = text.indexOf('-----BEGIN ')
  while (start >= 0 && blocks.length < mostBlocks) {
    begin.lastIndex = start
    const label = begin.exec(text)?.[1]
    const bodyStart = label === undefined ? start + marker.length : begin.lastIndex
    const dashes = text.indexOf(marker, bodyStart)
    const bodyEnd = dashes < 0 ? text.length : dashes
    if (label !== undefined) {
      const closing = `-----END ${label}-----`
      const ending = text.startsWith(closing, bodyEnd) ? 'closed' : 'cut'
      const end = ending === 'closed' ? bodyEnd + closing.length : bodyEnd
      const at = locationOf(path, position(start), position(end))
      blocks.push({ label, ...bodyOf(text.slice(bodyStart, bodyEnd)), ending, at })
    }
    start = text.indexOf('-----BEGIN ', bodyEnd)
  }
  return blocks
}

/** Headers stand only where the first line has a colon; an empty line closes them (RFC 1421 §4.4). */
function bodyOf(raw: string): Pick<PemBlock, 'headers' | 'bytes'> {
  // A key inside a JSON or shell string has its line ends as escapes.
  const text = raw.replace(/\\[nr]/g, '\n').trimStart()
  const firstLine = text.slice(0, text.search(/\n|$/))
  if (!firstLine.includes(':')) return { headers: '', bytes: base64Bytes(text) }
  const gap = text.search(/\n[ \t]*\r?\n/)
  const headersEnd = gap < 0 ? text.length : gap
  return { headers: text.slice(0, headersEnd), bytes: base64Bytes(text.slice(headersEnd)) }
}

function base64Bytes(text: string): Uint8Array | null {
  const body = text.replace(/\s+/g, '')
  return /^[A-Za-z0-9+/]+={0,2}$/.test(body) ? Buffer.from(body, 'base64') : null
}

interface Position {
  readonly line: number
  readonly column: number
}

function locationOf(path: string, start: Position, end: Position): Location {
  return { path, ...start, endLine: end.line, endColumn: end.column }
}

/** Line and column of offsets that only grow, so that the text is walked once. */
function positionTracker(text: string): (offset: number) => Position {
  let line = 1
  let lineStart = 0
  return (offset) => {
    let next = text.indexOf('\n', lineStart)
    while (next >= 0 && next < offset) {
      line += 1
      lineStart = next + 1
      next = text.indexOf('\n', lineStart)
    }
    return { line, column: offset - lineStart + 1 }
  }
}
