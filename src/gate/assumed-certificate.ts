import type { ServedCertificate } from '../endpoint/context.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { withFacts } from '../endpoint/endpoint.ts'
import type { TrustFailure, TrustVerdict } from '../handshake/outcome.ts'
import type { DeclaredCertificate, DeclaredKey } from '../survey/declared-facts.ts'
import { isKnown, known } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { Certificate } from '../tls/certificate.ts'

/** An endpoint with every certificate known, and what had to be taken for granted to get there. */
export interface EndpointVariant {
  readonly endpoint: Endpoint
  readonly assumption: string | null
  /** The kind of key that is taken for granted; null where no certificate is. */
  readonly assumedKey: DeclaredKey | null
  /** The certificates that no file holds, with what the settings or the assumption say of their issuer. */
  readonly issuers: ReadonlyMap<Certificate, DeclaredCertificate['issuer']>
}

/** The keys that a certificate outside the tree may have; the first that lets a client in is taken. */
const assumedKeys: readonly DeclaredKey[] = ['rsa-2048', 'ecdsa-p256']

/** The settings' pinned certificates, else those of the tree, else one a public CA would issue, for each likely key. */
export function certificateVariants(
  endpoint: Endpoint,
  declared: readonly DeclaredCertificate[],
  now: Date,
): readonly EndpointVariant[] {
  if (declared.length > 0) return [pinned(endpoint, declared, now)]
  const why = missingCertificate(endpoint)
  if (why === null) return [{ endpoint, assumption: null, assumedKey: null, issuers: new Map() }]
  return assumedKeys.map((key) => filledIn(endpoint, key, why, now))
}

/** Why a certificate has to be assumed; null when all are known. */
function missingCertificate({ tls: { certificates } }: Endpoint): string | null {
  if (!isKnown(certificates)) return `the certificate is not known (${certificates.unknown})`
  const missing = certificates.value.map(({ chain }) => chain).find((chain) => !isKnown(chain))
  return missing !== undefined && !isKnown(missing) ? `the certificate ${missing.unknown}` : null
}

function pinned(endpoint: Endpoint, declared: readonly DeclaredCertificate[], now: Date): EndpointVariant {
  const made = declared.map((one) => [syntheticCertificate(endpoint, one, now), one.issuer] as const)
  const served = made.map(
    ([certificate]): ServedCertificate => ({ path: null, chain: known([certificate], null, 'the settings') }),
  )
  return {
    endpoint: withFacts(endpoint, { certificates: known(served, null, 'the settings') }),
    assumption: null,
    assumedKey: null,
    issuers: new Map(made),
  }
}

function filledIn(endpoint: Endpoint, key: DeclaredKey, why: string, now: Date): EndpointVariant {
  const certificate = syntheticCertificate(endpoint, { key, issuer: 'public' }, now)
  const because = 'assumed: not in the tree'
  const chain = known([certificate], null, because)
  const {
    tls: { certificates },
  } = endpoint
  const served = isKnown(certificates)
    ? certificates.value.map((one) => (isKnown(one.chain) ? one : { ...one, chain }))
    : [{ path: null, chain }]
  return {
    endpoint: withFacts(endpoint, { certificates: known(served, certificates.at, because) }),
    assumption: `${why}: taken as issued by a public CA, valid, matching the name, with an ${keyText(key)} key`,
    assumedKey: key,
    issuers: new Map([[certificate, 'public']]),
  }
}

/** Judges a chain that no file holds by what is declared of it; null for a real chain. */
export function declaredVerdict(
  chain: readonly Certificate[],
  issuers: EndpointVariant['issuers'],
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
          confidence: 'certain',
        }
  return { failure, assumptions: [] }
}

const day = 86_400_000

function syntheticCertificate(endpoint: Endpoint, declared: DeclaredCertificate, now: Date): Certificate {
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

function certificatePlace(endpoint: Endpoint): Location {
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
