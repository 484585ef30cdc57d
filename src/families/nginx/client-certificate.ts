import type { ClientCertificateRequest, TlsContext } from '../../endpoint/context.ts'
import { placeOf, quoted, type Token } from '../../notations/nginx-conf/token.ts'
import { softwareIsAtLeast } from '../../survey/runtimes.ts'
import { known } from '../../text/fact.ts'
import type { Located } from '../../text/location.ts'
import { defaultVerifyDepth } from './directives.data.ts'
import { refusalStatuses } from './refusal-status.ts'
import { type ServerView, single } from './view.ts'

const modes: Readonly<Record<string, ClientCertificateRequest['mode']>> = {
  on: 'required',
  off: 'none',
  optional: 'optional',
  optional_no_ca: 'optional-any-ca',
}

const none: ClientCertificateRequest = {
  mode: 'none',
  refusal: 'none',
  depth: null,
  caFile: null,
  crlFile: null,
}

/**
 * The handshake itself always goes through (ngx_ssl_verify_callback takes every certificate): http answers with
 * status 400 afterwards, stream closes the connection.
 */
export function clientCertificateOf(view: ServerView): TlsContext['clientCertificate'] {
  const written = single(view, 'ssl_verify_client')
  if (written.kind === 'unknown') return written.fact
  if (written.kind === 'absent') return known(none, null, `default of nginx ${view.runtime.software.version}`)
  const at = placeOf(written.word)
  const mode = modes[written.word.value.toLowerCase()]
  if (mode === undefined)
    return view.refusals.add(`invalid value "${quoted(written.word.value)}" in ssl_verify_client`, at)
  if (mode === 'none') return known(none, at)
  const authorities = authoritiesOf(view)
  if (authorities === 'absent' && mode !== 'optional-any-ca') {
    return view.refusals.add('no ssl_client_certificate for ssl_verify_client', at)
  }
  const refusal = view.server.context === 'stream' ? 'close' : 'http-400'
  const caFile = authorities === 'absent' ? null : authorities
  const statuses = refusal === 'close' ? {} : refusalStatuses(view)
  const crlFile = fileOf(view, 'ssl_crl')
  return known({ mode, refusal, depth: depthOf(view), caFile, crlFile, ...statuses }, at)
}

/** Since 1.27.2 ssl_trusted_certificate will do (nginx changes). Null where it can't be known. */
function authoritiesOf(view: ServerView): Located<string> | null | 'absent' {
  const written = single(view, 'ssl_client_certificate')
  if (written.kind === 'unknown') return null
  if (written.kind === 'word') return located(written.word)
  const trusted = single(view, 'ssl_trusted_certificate')
  if (trusted.kind === 'unknown') return null
  if (trusted.kind === 'absent' || !softwareIsAtLeast(view.runtime, '1.27.2')) return 'absent'
  return located(trusted.word)
}

function depthOf(view: ServerView): number | null {
  const written = single(view, 'ssl_verify_depth')
  if (written.kind === 'absent') return defaultVerifyDepth
  return written.kind === 'word' && /^\d{1,6}$/.test(written.word.value) ? Number(written.word.value) : null
}

function fileOf(view: ServerView, name: string): Located<string> | null {
  const written = single(view, name)
  return written.kind === 'word' ? located(written.word) : null
}

const located = (word: Token): Located<string> => ({ value: word.value, at: placeOf(word) })
