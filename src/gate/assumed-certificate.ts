import type { Assumption, Possible } from '../assume/assumption.ts'
import type { ServedCertificate } from '../endpoint/context.ts'
import { type Candidate, withFacts } from '../endpoint/endpoint.ts'
import type { TrustFailure, TrustVerdict } from '../handshake/outcome.ts'
import { certificateAssumption } from '../rules/fewer-certificate-keys.ts'
import type { DeclaredCertificate, DeclaredKey } from '../survey/declared-facts.ts'
import { isKnown, known } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { Certificate } from '../tls/certificate.ts'

/** A candidate with every certificate known, and what stands in for those that no file holds. */
export interface Certified {
  readonly candidate: Candidate
  /** The certificates that no file holds, with what the settings or the assumption say of their issuer. */
  readonly issuers: ReadonlyMap<Certificate, DeclaredCertificate['issuer']>
}

/** The candidate as it stands where all its certificates are known: the settings' own, else those of the tree. */
export function certified(
  candidate: Candidate,
  declared: readonly DeclaredCertificate[],
  now: Date,
): Certified | null {
  if (declared.length > 0) return pinned(candidate, declared, now)
  return missingCertificate(candidate) === null ? { candidate, issuers: new Map() } : null
}

/** The keys that a certificate outside the tree may have. */
const likelyKeys = ['rsa-2048', 'ecdsa-p256'] as const satisfies readonly DeclaredKey[]

/**
 * The candidate with a certificate that is not in the tree: one that a public CA issued, valid, for each likely key.
 * `suits` ranks the keys: a server has a certificate that its clients can use.
 */
export function assumedCertificate(
  candidate: Candidate,
  suits: (certified: Certified) => number,
  now: Date,
): Assumption<Certified> {
  const why = missingCertificate(candidate) ?? ''
  const values = likelyKeys
    .map((key) => ({ name: key, value: filledIn(candidate, key, now) }))
    .toSorted((a, b) => suits(b.value) - suits(a.value))
  const [first, ...others] = values as [Possible<Certified>, ...Possible<Certified>[]]
  return {
    id: `${certificateAssumption}${why}`,
    words: `${why}: taken as issued by a public CA, valid, matching the name, with an ${keyText(first.name as DeclaredKey)} key`,
    values: [first, ...others],
    pin: 'endpoints[].certificate',
  }
}

/** Why a certificate has to be assumed; null when all are known. */
function missingCertificate({ tls: { certificates } }: Candidate): string | null {
  if (!isKnown(certificates)) return `the certificate is not known (${certificates.unknown})`
  const missing = certificates.value.map(({ chain }) => chain).find((chain) => !isKnown(chain))
  return missing !== undefined && !isKnown(missing) ? `the certificate ${missing.unknown}` : null
}

function pinned(candidate: Candidate, declared: readonly DeclaredCertificate[], now: Date): Certified {
  const made = declared.map((one) => [syntheticCertificate(candidate, one, now), one.issuer] as const)
  const served = made.map(
    ([certificate]): ServedCertificate => ({ path: null, chain: known([certificate], null, 'the settings') }),
  )
  return {
    candidate: withFacts(candidate, { certificates: known(served, null, 'the settings') }),
    issuers: new Map(made),
  }
}

function filledIn(candidate: Candidate, key: DeclaredKey, now: Date): Certified {
  const certificate = syntheticCertificate(candidate, { key, issuer: 'public' }, now)
  const because = 'assumed: not in the tree'
  const chain = known([certificate], null, because)
  const { certificates } = candidate.tls
  const served = isKnown(certificates)
    ? certificates.value.map((one) => (isKnown(one.chain) ? one : { ...one, chain }))
    : [{ path: null, chain }]
  return {
    candidate: withFacts(candidate, { certificates: known(served, certificates.at, because) }),
    issuers: new Map([[certificate, 'public']]),
  }
}

/** Judges a chain that no file holds by what is declared of it; null for a real chain. */
export function declaredVerdict(
  chain: readonly Certificate[],
  issuers: Certified['issuers'],
): TrustVerdict | null {
  const [leaf] = chain
  const issuer = leaf === undefined ? undefined : issuers.get(leaf)
  if (leaf === undefined || issuer === undefined) return null
  const failure: TrustFailure | null =
    issuer === 'public'
      ? null
      : {
          kind: issuer === 'private' ? 'untrusted-ca' : 'self-signed',
          certificate: leaf,
          detail: `the settings say that its certificate is ${issuer === 'private' ? 'issued by a private CA' : 'self-signed'}`,
          rule: 'system',
          doubt: null,
        }
  return { failure, assumptions: [] }
}

const day = 86_400_000

function syntheticCertificate(endpoint: Candidate, declared: DeclaredCertificate, now: Date): Certificate {
  const names = endpoint.names.flatMap((name) => (name.kind === 'regex' ? [] : name.text))
  return {
    subject: `CN=${names[0] ?? 'any name'}`,
    issuer: declared.issuer === 'self-signed' ? `CN=${names[0] ?? 'any name'}` : `CN=a ${declared.issuer} CA`,
    commonName: names[0] ?? null,
    dnsNames: names,
    ipAddresses: [],
    subjectAltName: 'present',
    serialNumber: '00',
    key: keyFacts(declared.key),
    signatureHash: 'sha256',
    signatureAlgorithm: 'sha256WithRSAEncryption',
    notBefore: new Date(now.getTime() - day),
    notAfter: new Date(now.getTime() + 89 * day),
    basicConstraints: { ca: 'no', pathLength: null },
    keyUsages: null,
    extendedKeyUsages: ['1.3.6.1.5.5.7.3.1'],
    subjectKeyId: null,
    authorityKeyId: null,
    sctCount: declared.issuer === 'public' ? 3 : 0,
    caIssuersUrls: [],
    selfSigned: declared.issuer === 'self-signed' ? 'yes' : 'no',
    sha256: '',
    der: new Uint8Array(),
    at: certificatePlace(endpoint),
  }
}

function certificatePlace(endpoint: Candidate): Location {
  const {
    tls: { certificates },
  } = endpoint
  const first = isKnown(certificates) ? certificates.value[0]?.path?.at : certificates.at
  return first ?? endpoint.location
}

const curves: Readonly<Record<string, { readonly curve: string; readonly bits: number }>> = {
  p256: { curve: 'secp256r1', bits: 256 },
  p384: { curve: 'secp384r1', bits: 384 },
  p521: { curve: 'secp521r1', bits: 521 },
}

function keyFacts(key: DeclaredKey): Certificate['key'] {
  const [kind, size] = key.split('-') as [string, string]
  const curve = curves[size]
  return kind === 'ecdsa' && curve !== undefined
    ? { kind: 'ec', ...curve, spkiSha256: '' }
    : { kind: 'rsa', bits: Number(size), curve: null, spkiSha256: '' }
}

const keyText = (key: DeclaredKey) =>
  key.replace('-', ' ').replace('rsa', 'RSA').replace('ecdsa p', 'ECDSA P-')
