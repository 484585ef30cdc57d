import type { TlsContext } from '../../endpoint/context.ts'
import { placeOf, quoted } from '../../notations/nginx-conf/token.ts'
import type { PathMap } from '../../survey/server-paths.ts'
import { type Fact, isKnown, known, mapFact, unknown } from '../../text/fact.ts'
import type { Located } from '../../text/location.ts'
import type { CertificateChain } from '../../tls/certificate.ts'
import type { ChainOf } from './certificates.ts'
import { type ServerView, single } from './view.ts'

interface Files {
  readonly paths: PathMap
  readonly chainOf: ChainOf
}

/** Adds the CA certificates themselves, where their file is in the tree. */
export function withAuthorities(
  request: TlsContext['clientCertificate'],
  view: ServerView,
  files: Files,
): TlsContext['clientCertificate'] {
  return mapFact(request, (value) => {
    if (value.mode === 'none' || value.caFile === null) return value
    const named = certificatesIn(value.caFile, files)
    return { ...value, authorities: mapFact(named, (chain) => [...chain, ...trustedToo(view, files)]) }
  })
}

/** What ssl_trusted_certificate holds is accepted as well, and not announced (ngx_ssl_trusted_certificate). */
function trustedToo(view: ServerView, files: Files): CertificateChain {
  const written = single(view, 'ssl_trusted_certificate')
  if (written.kind !== 'word') return []
  const chain = certificatesIn({ value: written.word.value, at: placeOf(written.word) }, files)
  return isKnown(chain) ? chain.value : []
}

function certificatesIn({ value, at }: Located<string>, { paths, chainOf }: Files): Fact<CertificateChain> {
  const finding = paths.find(value)
  if (finding.status === 'missing') return unknown(`${quoted(value)} ${finding.why}`, at)
  const chain = chainOf(finding.path)
  return typeof chain === 'string' ? unknown(`${quoted(value)} ${chain}`, at) : known(chain, at)
}
