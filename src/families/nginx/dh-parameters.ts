import type { TlsContext } from '../../endpoint/context.ts'
import { placeOf, quoted } from '../../notations/nginx-conf/token.ts'
import type { PathMap } from '../../survey/server-paths.ts'
import { known, unknown } from '../../text/fact.ts'
import { rowFor } from '../../text/release.ts'
import { isUnread, type Unread, unreadText } from '../../text/tree.ts'
import { defaultDhBits } from './directives.data.ts'
import { type ServerView, single } from './view.ts'

/** Reads a file of the tree; undefined where it is not there. */
export type TextOf = (path: string) => string | Unread | undefined

/** From the file that ssl_dhparam names; without it nginx 1.11.0 and later never use DHE. */
export function dhParametersOf(view: ServerView, paths: PathMap, textOf: TextOf): TlsContext['dhParameters'] {
  const written = single(view, 'ssl_dhparam')
  if (written.kind === 'unknown') return written.fact
  const { version } = view.runtime.software
  if (written.kind === 'absent') {
    const bits = rowFor(defaultDhBits, version)?.value ?? null
    return known(bits === null ? 'none' : { bits }, null, `default of nginx ${version}`)
  }
  const at = placeOf(written.word)
  const finding = paths.find(written.word.value)
  if (finding.status === 'missing') return unknown(`${quoted(written.word.value)} ${finding.why}`, at)
  const text = textOf(finding.path)
  if (isUnread(text)) return unknown(`${quoted(written.word.value)} ${unreadText(text)}`, at)
  const bits = text === undefined ? null : modulusBits(text)
  return bits === null
    ? unknown(`${finding.path} holds no DH parameters that can be read`, at)
    : known({ bits }, at)
}

/** Size of the prime in PEM `DH PARAMETERS` (PKCS#3) or `X9.42 DH PARAMETERS`: a SEQUENCE that begins with it. */
function modulusBits(pem: string): number | null {
  const label = /-----BEGIN (?:X9\.42 )?DH PARAMETERS-----/.exec(pem)
  if (label === null) return null
  const begin = label.index + label[0].length
  const end = pem.indexOf('-----END ', begin)
  if (end < 0) return null
  const der = new Uint8Array(Buffer.from(pem.slice(begin, end), 'base64'))
  const sequence = content(der, 0, 0x30)
  const prime = sequence === null ? null : content(der, sequence.start, 0x02)
  if (prime === null) return null
  let first = prime.start
  while (first < prime.end && der[first] === 0) first++
  return first >= prime.end ? null : (prime.end - first) * 8 - Math.clz32(der[first] ?? 0) + 24
}

/** The content of a DER value with the tag, null where it is another or runs over the end. */
function content(
  der: Uint8Array,
  at: number,
  tag: number,
): { readonly start: number; readonly end: number } | null {
  if (der[at] !== tag) return null
  const first = der[at + 1] ?? 0
  const size = first < 0x80 ? 0 : first & 0x7f
  if (size > 3) return null
  const length =
    size === 0 ? first : der.slice(at + 2, at + 2 + size).reduce((sum, byte) => sum * 256 + byte, 0)
  const start = at + 2 + size
  return start + length <= der.length ? { start, end: start + length } : null
}
