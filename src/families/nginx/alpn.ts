import { placeOf } from '../../notations/nginx-conf/token.ts'
import { type Fact, known, unknown } from '../../text/fact.ts'
import { rowFor } from '../../text/release.ts'
import { httpAlpn } from './directives.data.ts'
import type { Place } from './place.ts'
import type { Resolution } from './resolution.ts'
import { flag, reading, type View } from './view.ts'

/** `http2` on a listen holds for the whole socket, `http2 on` for the server that the name chose. */
export function alpnOf(place: Place, { viewOf }: Resolution): Fact<readonly string[]> {
  const view = viewOf(place.member)
  if (view.server.context === 'stream') return streamAlpn(view)
  const { version } = view.runtime.software
  const http1 = rowFor(httpAlpn, version)?.value ?? []
  const onSocket = place.socket.http2?.listen
  if (onSocket?.http2 && onSocket.http2IsCertain === 'yes')
    return known(['h2', ...http1], placeOf(onSocket.http2))
  if (onSocket?.http2) return unknown('a template decides about http2', placeOf(onSocket.http2))
  const written = flag(view, 'http2')
  if (written.kind === 'on') return known(['h2', ...http1], placeOf(written.word))
  if (written.kind === 'off') return known(http1, placeOf(written.word))
  const hidden = written.kind === 'unknown' && view.server.levels.some((level) => level.byName.has('http2'))
  return hidden ? written.fact : known(http1, null, `default of nginx ${version}`)
}

function streamAlpn(view: View): Fact<readonly string[]> {
  const written = reading(view, 'ssl_alpn')
  if (written.kind === 'unknown') return written.fact
  if (written.kind === 'absent') return known([], null, `default of nginx ${view.runtime.software.version}`)
  return known(
    written.words.map((word) => word.value),
    placeOf(written.directives[0].nameToken),
  )
}
