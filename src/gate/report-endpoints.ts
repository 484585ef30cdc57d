import type { ServedCertificate } from '../endpoint/context.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { nameTexts } from '../endpoint/names.ts'
import type { Report, ReportEndpoint } from '../report/report.ts'
import { type Fact, isKnown, known, mapFact } from '../text/fact.ts'
import type { Certificate, PublicKeyFacts } from '../tls/certificate.ts'

/** An endpoint as JSON holds it. */
export function reportEndpoint(endpoint: Endpoint): ReportEndpoint {
  const { software } = endpoint
  return {
    id: endpoint.id,
    names: nameTexts(endpoint.names),
    port: endpoint.port,
    software: {
      name: software.name,
      version: software.version,
      tlsLibrary: `${software.tlsLibrary.name} ${software.tlsLibrary.version}`,
      basis: software.basis,
      because: software.because,
    },
    transport: endpoint.transport,
    protocols: endpoint.tls.protocols,
    cipherSuites: suites(endpoint),
    groups: endpoint.tls.groups,
    alpn: endpoint.tls.alpn,
    clientCertificate: mapFact(endpoint.tls.clientCertificate, ({ mode, refusal }) => ({ mode, refusal })),
    certificates: mapFact(endpoint.tls.certificates, (served) => served.map(reportCertificate)),
    reach: endpoint.reach,
    location: endpoint.location,
  }
}

/** TLS 1.3 suites first where that version is on, as OpenSSL lists them. */
function suites({ tls: { protocols, cipherSuites, tls13CipherSuites } }: Endpoint): Fact<readonly string[]> {
  const offers13 = isKnown(protocols) && protocols.value.includes('TLSv1.3')
  const only13 = offers13 && protocols.value.length === 1
  const tls13 = offers13 ? tls13CipherSuites : known([])
  if (!isKnown(tls13)) return tls13
  if (!isKnown(cipherSuites)) return only13 ? mapFact(tls13, names) : cipherSuites
  const older = only13 ? [] : cipherSuites.value
  return { ...cipherSuites, value: names([...tls13.value, ...older]) }
}

const names = (list: readonly { readonly iana: string }[]) => list.map(({ iana }) => iana)

type ReportCertificate = Extract<
  Report['endpoints'][number]['certificates'],
  { value: unknown }
>['value'][number]

function reportCertificate({ path, chain }: ServedCertificate): ReportCertificate {
  return { path: path?.value ?? null, chain: mapFact(chain, (certificates) => certificates.map(facts)) }
}

function facts(certificate: Certificate) {
  const { subject, issuer, dnsNames, key, signatureHash, sha256 } = certificate
  const dates = {
    notBefore: certificate.notBefore.toISOString(),
    notAfter: certificate.notAfter.toISOString(),
  }
  return { subject, issuer, dnsNames, key: keyText(key), signatureHash, ...dates, sha256 }
}

/** `RSA 2048`, `EC secp256r1`. */
export function keyText({ kind, bits, curve }: PublicKeyFacts): string {
  return curve === null ? `${kind.toUpperCase()} ${bits}` : `${kind.toUpperCase()} ${curve}`
}
