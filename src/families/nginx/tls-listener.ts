import type { Edit } from '../../text/edit.ts'
import type { LineAt } from '../../text/lines.ts'
import type { Location } from '../../text/location.ts'

/** How far below `server {` its own lines are looked for. */
const longestBlock = 60

/** `listen 443;` in the server block at a place that names a certificate, with the `ssl` that it lost. */
export function withTlsListener({ path, line }: Location, port: number, lineAt: LineAt): Edit | null {
  if (port === 80) return null
  const block = serverLines(lineAt, path, line)
  if (!block.some((text) => /^\s*ssl_certificate\s/.test(text))) return null
  const index = block.findIndex((text) => listenPort(text) === port)
  const before = block[index]
  if (before === undefined) return null
  const place = line + index
  return {
    path,
    startLine: place,
    endLine: place,
    before: [before],
    replacement: [before.replace(';', ' ssl;')],
  }
}

/** The lines up to the end of the block, by their braces, which a block of plain directives balances. */
function serverLines(lineAt: LineAt, path: string, start: number): readonly string[] {
  const found: string[] = []
  let depth = 0
  for (let line = start; line < start + longestBlock; line += 1) {
    const text = lineAt(path, line)
    if (text === undefined) return []
    found.push(text)
    depth += text.split('{').length - text.split('}').length
    if (depth === 0) return found
  }
  return []
}

/** The port of a `listen` alone on its line that has no `ssl`; null for any other line. */
function listenPort(text: string): number | null {
  const [, port, rest = ''] = /^\s*listen\s+(?:\S*:)?(\d+)((?:\s+[\w=.-]+)*)\s*;\s*$/.exec(text) ?? []
  return port === undefined || /\s(ssl|quic)(\s|$)/.test(rest) ? null : Number(port)
}
