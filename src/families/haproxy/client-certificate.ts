import {
  type ClientCertificateRequest,
  noClientCertificate,
  type TlsContext,
} from '../../endpoint/context.ts'
import { type CfgWord, placeOf, quoted } from '../../notations/haproxy-cfg/word.ts'
import { type Fact, known, unknown } from '../../text/fact.ts'
import type { Located } from '../../text/location.ts'
import type { CertificateChain } from '../../tls/certificate.ts'
import type { Bind } from './bind.ts'
import { basedPath } from './paths.ts'
import { defaultText, type View, writtenHere } from './view.ts'

const modes: Readonly<Record<string, ClientCertificateRequest['mode']>> = {
  none: 'none',
  optional: 'optional',
  required: 'required',
}

/**
 * `verify`: a certificate that is no good ends the handshake with an alert, under `optional` too, unless
 * `ca-ignore-err` and `crt-ignore-err` let every error through.
 */
export function clientCertificateOf(view: View): TlsContext['clientCertificate'] {
  const text = writtenHere(view, 'verify')
  if (text.kind === 'unknown') return text.fact
  if (text.kind === 'absent') return known(noClientCertificate, null, defaultText(view))
  const at = placeOf(text.word)
  const mode = Object.hasOwn(modes, text.word.value) ? modes[text.word.value] : undefined
  if (mode === undefined) return view.refusals.add(`unknown verify method "${quoted(text.word.value)}"`, at)
  if (mode === 'none') return known(noClientCertificate, at)
  const authority = writtenHere(view, 'ca-file')
  if (authority.kind === 'absent')
    return view.refusals.add('verify is enabled but no CA file is specified', at)
  const revocations = writtenHere(view, 'crl-file')
  const caFile = authority.kind === 'word' ? located(authority.word) : null
  return known(
    {
      mode,
      refusal: 'alert',
      depth: null,
      caFile,
      crlFile: revocations.kind === 'word' ? located(revocations.word) : null,
      authorities: authoritiesIn(view, authority),
      ...(ignoresAll(view) ? { verifyErrors: 'ignored' as const } : {}),
      ...statusOf(view.bind),
    },
    at,
  )
}

const located = (word: CfgWord): Located<string> => ({ value: word.value, at: placeOf(word) })

function authoritiesIn(view: View, file: ReturnType<typeof writtenHere>): Fact<CertificateChain> {
  if (file.kind === 'unknown') return file.fact
  if (file.kind === 'absent') return known([])
  const { word } = file
  const at = placeOf(word)
  const path = basedPath(view.bind, 'ca-base', word)
  if (typeof path !== 'string') return path
  const finding = view.files.paths.find(path)
  if (finding.status === 'missing') return unknown(`${quoted(path)} ${finding.why}`, at)
  const chain = view.files.chainOf(finding.path)
  return typeof chain === 'string' ? unknown(`${quoted(path)} ${chain}`, at) : known(chain, at)
}

function ignoresAll(view: View): boolean {
  return ['ca-ignore-err', 'crt-ignore-err'].every((name) => {
    const text = writtenHere(view, name)
    return text.kind === 'word' && text.word.value === 'all'
  })
}

/** `http-request deny deny_status 403 unless { ssl_c_used } { ssl_c_verify 0 }`: 403 where it names no status. */
function statusOf({ section }: Bind): Pick<ClientCertificateRequest, 'unverifiedStatus'> {
  const rule = section.lines.find(({ words }) => {
    const values = words.map(({ value }) => value)
    return (
      values[0] === 'http-request' &&
      values[1] === 'deny' &&
      values.some((one) => /^!?ssl_c_(verify|used)/.test(one))
    )
  })
  if (rule === undefined) return {}
  const values = rule.words.map(({ value }) => value)
  const status = Number(values[values.indexOf('deny_status') + 1])
  return { unverifiedStatus: Number.isInteger(status) ? status : 403 }
}
