import type { ServedCertificate, TlsContext } from '../../src/endpoint/context.ts'
import { candidateOf, type Endpoint, endpointAmong, withFacts } from '../../src/endpoint/endpoint.ts'
import { tlsFacts } from '../../src/endpoint/facts.ts'
import { exactName, parseName } from '../../src/endpoint/names.ts'
import { decidingFacts } from '../../src/endpoint/scope.ts'
import { nginxDialect } from '../../src/families/nginx/dialect.ts'
import { nameAfterVersion } from '../../src/families/nginx/scopes.data.ts'
import type { HandshakeOutcome } from '../../src/handshake/outcome.ts'
import { type ClientTrust, simulate } from '../../src/handshake/simulate.ts'
import { libraryFor } from '../../src/libraries/index.ts'
import type { OpenSslVersion } from '../../src/libraries/openssl/version.ts'
import { known } from '../../src/text/fact.ts'
import type { Location } from '../../src/text/location.ts'
import type { Certificate, PublicKeyFacts } from '../../src/tls/certificate.ts'
import type { CipherSuite } from '../../src/tls/cipher-suite.ts'
import { suiteByOpenSslName } from '../../src/tls/cipher-suites.ts'
import type { ClientHello } from '../../src/tls/client-hello.ts'

/** A place that can be told from others by its line. */
export function line(number: number): Location {
  return { path: 'nginx.conf', line: number, column: 1, endLine: number, endColumn: 9 }
}

/** Where the fixtures' values stand. */
export const places = {
  protocols: line(1),
  cipherSuites: line(2),
  tls13CipherSuites: line(3),
  groups: line(4),
  securityLevel: line(5),
  certificate: line(6),
  clientCertificate: line(7),
  nameHandling: line(8),
  dhParameters: line(9),
  signatureSchemes: line(10),
  transport: line(11),
} as const

export function suites(...names: readonly string[]): readonly CipherSuite[] {
  return names.map((name) => {
    const suite = suiteByOpenSslName(name)
    if (suite === undefined) throw new Error(`no suite ${name}`)
    return suite
  })
}

const keys = {
  rsa1024: { kind: 'rsa', bits: 1024, curve: null, spkiSha256: '' },
  rsa2048: { kind: 'rsa', bits: 2048, curve: null, spkiSha256: '' },
  rsa3072: { kind: 'rsa', bits: 3072, curve: null, spkiSha256: '' },
  p256: { kind: 'ec', bits: 256, curve: 'secp256r1', spkiSha256: '' },
  p384: { kind: 'ec', bits: 384, curve: 'secp384r1', spkiSha256: '' },
  p521: { kind: 'ec', bits: 521, curve: 'secp521r1', spkiSha256: '' },
  brainpool: { kind: 'ec', bits: 256, curve: 'brainpoolP256r1', spkiSha256: '' },
  ed25519: { kind: 'ed25519', bits: 256, curve: null, spkiSha256: '' },
  rsaPss: { kind: 'rsa-pss', bits: 2048, curve: null, spkiSha256: '' },
} as const satisfies Record<string, PublicKeyFacts>

export type KeyName = keyof typeof keys
export const keyNames = Object.keys(keys) as readonly KeyName[]

export function certificate(key: KeyName, facts: Partial<Certificate> = {}): Certificate {
  return {
    subject: `CN=${key}`,
    issuer: `CN=${key}`,
    commonName: key,
    dnsNames: ['a.test'],
    ipAddresses: [],
    subjectAltName: 'present',
    serialNumber: '01',
    key: keys[key],
    signatureHash: 'sha256',
    signatureAlgorithm: 'sha256WithRSAEncryption',
    notBefore: new Date('2026-01-01'),
    notAfter: new Date('2026-12-31'),
    basicConstraints: null,
    keyUsages: null,
    extendedKeyUsages: null,
    subjectKeyId: null,
    authorityKeyId: null,
    sctCount: 0,
    caIssuersUrls: [],
    selfSigned: 'yes',
    sha256: '',
    der: new Uint8Array(),
    at: line(60),
    ...facts,
  }
}

export function served(...names: readonly KeyName[]): TlsContext['certificates'] {
  return known(
    names.map(
      (name): ServedCertificate => ({
        path: { value: `${name}.pem`, at: places.certificate },
        chain: known([certificate(name)]),
      }),
    ),
  )
}

/** nginx 1.22.1 on OpenSSL 3.0 with TLS 1.2 and 1.3, an RSA and an ECDSA certificate. */
const usualContext: TlsContext = {
  protocols: known(['TLSv1.2', 'TLSv1.3'], places.protocols),
  cipherSuites: known(
    suites(
      'ECDHE-ECDSA-AES128-GCM-SHA256',
      'ECDHE-RSA-AES128-GCM-SHA256',
      'ECDHE-ECDSA-CHACHA20-POLY1305',
      'ECDHE-RSA-CHACHA20-POLY1305',
    ),
    places.cipherSuites,
  ),
  tls13CipherSuites: known(
    suites('TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256'),
    places.tls13CipherSuites,
  ),
  suitePreference: known('client'),
  groups: known(['x25519', 'secp256r1', 'secp384r1'], places.groups),
  signatureSchemes: known('library-default', places.signatureSchemes),
  securityLevel: known(1, places.securityLevel),
  dhParameters: known('none', places.dhParameters),
  alpn: known([]),
  certificates: served('rsa2048', 'p256'),
  clientCertificate: known(
    { mode: 'none', refusal: 'http-400', depth: null, caFile: null, crlFile: null },
    places.clientCertificate,
  ),
  nameHandling: known('serves', places.nameHandling),
  unknownNames: known('software-default'),
}

export const usualEndpoint: Endpoint = endpointAmong(
  [
    candidateOf({
      names: [exactName('a.test')],
      port: 443,
      software: softwareWith('3.0'),
      transport: known('tls', places.transport),
      dialect: nginxDialect,
      named: usualContext,
      location: line(50),
      root: 'nginx.conf',
    }),
  ],
  'runtimes.nginx',
)

/** Facts of an endpoint, whoever decides them, and its other parts. */
export type EndpointChanges = Partial<TlsContext> &
  Partial<Omit<Endpoint, keyof TlsContext | 'tls' | 'initial' | 'named' | 'names'>> & {
    readonly names?: readonly string[]
    /** The facts that act before the server name is known, where they are another server's. */
    readonly initial?: Partial<TlsContext>
  }

export function endpointWith(changes: EndpointChanges): Endpoint {
  return changed(usualEndpoint, changes)
}

export function changed(
  endpoint: Endpoint,
  { initial: early, names, ...changes }: EndpointChanges,
): Endpoint {
  const isFact = (key: string) => key in tlsFacts
  const of = (keep: (key: string) => boolean) =>
    Object.fromEntries(Object.entries(changes).filter(([key]) => keep(key)))
  const parts = {
    ...of((key) => !isFact(key)),
    ...(names === undefined ? {} : { names: names.map((name) => parseName(name)) }),
  }
  const other = withFacts({ ...endpoint, ...parts }, of(isFact))
  if (early === undefined) return other
  const initial = { ...other.named, ...early }
  return {
    ...other,
    initial,
    scope: nameAfterVersion,
    tls: decidingFacts(initial, other.named, nameAfterVersion),
  }
}

export function softwareWith(
  openssl: OpenSslVersion,
  name = 'nginx',
  version = '1.22.1',
): Endpoint['software'] {
  const tlsLibrary = { name: 'openssl', version: openssl } as const
  return { name, version, tlsLibrary, basis: 'settings', at: null, because: 'the test' }
}

/** A current client: TLS 1.2 and 1.3, ECDHE only, a key share for X25519. */
export const usualHello: ClientHello = {
  versions: ['TLSv1.3', 'TLSv1.2'],
  cipherSuites: [0x1301, 0x1302, 0x1303, 0xc02b, 0xcca9, 0xc02f, 0xcca8],
  groups: ['x25519', 'secp256r1', 'secp384r1', 'secp521r1'],
  keyShares: ['x25519'],
  signatureSchemes: [
    'ecdsa_secp256r1_sha256',
    'rsa_pss_rsae_sha256',
    'rsa_pkcs1_sha256',
    'ecdsa_secp384r1_sha384',
  ],
  alpn: ['h2', 'http/1.1'],
  serverName: 'a.test',
}

export const tls12Hello: ClientHello = { ...usualHello, versions: ['TLSv1.2'], keyShares: [] }

export const trustsAll = { evaluate: () => ({ failure: null, assumptions: [] }), serverName: 'a.test' }

export function meet(endpoint: EndpointChanges, hello: Partial<ClientHello>): HandshakeOutcome {
  return handshakeWith(endpointWith(endpoint), { ...usualHello, ...hello })
}

/** By the library of the endpoint's own software. */
export function handshakeWith(
  endpoint: Endpoint,
  hello: ClientHello,
  trust: ClientTrust = trustsAll,
): HandshakeOutcome {
  return simulate(endpoint, hello, trust, libraryFor(endpoint.software.tlsLibrary))
}
