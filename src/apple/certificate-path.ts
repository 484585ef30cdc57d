import type { Certificate, CertificateChain } from '../tls/certificate.ts'

/** The certificates that lead from the leaf upwards, as far as the sent ones go. */
export interface CertificatePath {
  /** Leaf first; each one's issuer follows it. */
  readonly certificates: readonly [Certificate, ...Certificate[]]
  /** `root`: it ends in a self-signed certificate; `open`: the last issuer was not sent. */
  readonly end: 'self-signed-leaf' | 'root' | 'open'
}

/**
 * The path that trustd builds from what a server sends: the first certificate is the leaf, the others are a pool whose
 * order does not matter and whose strangers are ignored. Null for an empty chain.
 * Issuers are found by name and key identifier; no signature is verified here.
 */
export function certificatePath(chain: CertificateChain): CertificatePath | null {
  const [leaf, ...pool] = chain
  if (leaf === undefined) return null
  if (leaf.selfSigned === 'yes') return { certificates: [leaf], end: 'self-signed-leaf' }
  const bySubject = Map.groupBy(pool, (certificate) => certificate.subject)
  const certificates: [Certificate, ...Certificate[]] = [leaf]
  const used = new Set<Certificate>([leaf])
  for (let last = leaf; last.selfSigned === 'no'; ) {
    const issuer = bestIssuer(last, bySubject.get(last.issuer) ?? [], used)
    if (issuer === undefined) return { certificates, end: 'open' }
    certificates.push(issuer)
    used.add(issuer)
    last = issuer
  }
  return { certificates, end: 'root' }
}

/** A matching key identifier first, then a root before its cross-signed twin, then the one that is valid longest. */
function bestIssuer(
  child: Certificate,
  candidates: readonly Certificate[],
  used: ReadonlySet<Certificate>,
): Certificate | undefined {
  return candidates
    .filter((candidate) => !used.has(candidate))
    .toSorted(
      (a, b) =>
        keyMatch(b, child) - keyMatch(a, child) ||
        rootFirst(b) - rootFirst(a) ||
        b.notAfter.getTime() - a.notAfter.getTime(),
    )[0]
}

function keyMatch(issuer: Certificate, child: Certificate): number {
  return issuer.subjectKeyId !== null && issuer.subjectKeyId === child.authorityKeyId ? 1 : 0
}

function rootFirst(certificate: Certificate): number {
  return certificate.selfSigned === 'yes' ? 1 : 0
}
