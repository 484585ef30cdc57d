import type { TlsContext } from '../../endpoint/context.ts'
import { placeOf, quoted } from '../../notations/nginx-conf/token.ts'
import type { PathMap } from '../../survey/server-paths.ts'
import { known, unknown } from '../../text/fact.ts'
import { rowFor } from '../../text/release.ts'
import { isUnread, type Unread, unreadText } from '../../text/tree.ts'
import { modulusBits } from '../dh-modulus.ts'
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
