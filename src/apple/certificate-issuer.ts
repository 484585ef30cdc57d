import type { Certificate } from '../tls/certificate.ts'
import type { CertificatePath } from './certificate-path.ts'
import { publicIssuers } from './public-issuers.data.ts'
import { publicRootCas } from './public-root-cas.data.ts'

/** Whether a publicly trusted CA stands behind a path, and from what that is told. */
export interface IssuerVerdict {
  readonly kind: 'public' | 'private' | 'self-signed'
  /**
   * `certain`: the chain itself shows it; `by-name`: an organisation's name does; `by-absence`: the issuer is no known
   * organisation and the certificate carries no SCT.
   */
  readonly basis: 'certain' | 'by-name' | 'by-absence'
}

const organisations = new Set([...publicRootCas.map((ca) => ca.organisation), ...publicIssuers])
const rootNames = new Set(publicRootCas.flatMap((ca) => ca.roots))

/**
 * Only a CA whose certificates are publicly logged embeds SCTs, so these come first; then a root that was sent decides;
 * then the names of the issuers' organisations.
 */
export function issuerOf({ certificates, end }: CertificatePath): IssuerVerdict {
  const [leaf, ...issuers] = certificates
  if (end === 'self-signed-leaf') return { kind: 'self-signed', basis: 'certain' }
  if (leaf.sctCount > 0) return { kind: 'public', basis: 'certain' }
  const root = issuers.at(-1)
  if (end === 'root' && root !== undefined) {
    return isKnown(root.subject)
      ? { kind: 'public', basis: 'by-name' }
      : { kind: 'private', basis: 'certain' }
  }
  const named = certificates.some((certificate) => isKnown(certificate.issuer))
  return named ? { kind: 'public', basis: 'by-name' } : { kind: 'private', basis: 'by-absence' }
}

/** Whether the last certificate's issuer is a root that devices hold, so that nothing is missing. */
export function isIssuedByRoot(last: Certificate): boolean {
  return rootNames.has(attributeOf(last.issuer, 'CN') ?? '')
}

function isKnown(name: string): boolean {
  const organisation = attributeOf(name, 'O')
  return organisation !== undefined && organisations.has(organisation)
}

/** The last value of an attribute in a distinguished name (RFC 4514 escapes, `, ` or ` + ` between attributes). */
function attributeOf(name: string, type: string): string | undefined {
  const attributes = name.split(/(?<!\\)(?:, | \+ )/)
  const found = attributes.findLast((attribute) => attribute.startsWith(`${type}=`))
  return found?.slice(type.length + 1).replace(/\\(.)/g, '$1')
}
