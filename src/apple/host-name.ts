import type { Certificate } from '../tls/certificate.ts'
import { type AddressBytes, parseAddress, samePrefix } from './address.ts'
import { type ClientId, isFrom } from './client-id.ts'

/**
 * Whether Apple's SSLHostname check takes the certificate for the host.
 * Source: Security OSX/sec/Security/SecPolicyLeafCallbacks.c at 57337, 58286, 59306, 59754 and 61901.
 * Not done: a star right below a public suffix such as `*.co.uk`, which iOS 10.2 and later refuse.
 */
export function isNamedFor(certificate: Certificate, host: string, client: ClientId): boolean {
  const address = parseAddress(host)
  return address === null
    ? namesHost(certificate, host, client)
    : namesAddress(certificate, address, host, client)
}

function namesHost(certificate: Certificate, host: string, client: ClientId): boolean {
  const wanted = (host.endsWith('.') ? host.slice(0, -1) : host).toLowerCase()
  return candidateNames(certificate, client).some((name) => matches(name.toLowerCase(), wanted))
}

/** The common name counted up to iOS 12, and only where no dNSName is there. */
function candidateNames({ dnsNames, commonName }: Certificate, client: ClientId): readonly string[] {
  const byCommonName = dnsNames.length === 0 && commonName !== null && !isFrom(client, [13, 0])
  return byCommonName ? [commonName] : dnsNames
}

/** A star is the whole leftmost label, stands for one label, and has two labels or more after it. */
function matches(pattern: string, host: string): boolean {
  if (!pattern.includes('*')) return pattern === host
  const parent = pattern.slice(2)
  if (!pattern.startsWith('*.') || parent.includes('*') || parent.split('.').length < 2) return false
  const dot = host.indexOf('.')
  return dot > 0 && host.slice(dot + 1) === parent
}

/** From iOS 14 an address has to stand in an iPAddress; before, its text in a dNSName would do. */
function namesAddress(
  certificate: Certificate,
  address: AddressBytes,
  host: string,
  client: ClientId,
): boolean {
  const listed = certificate.ipAddresses.some((text) => {
    const bytes = parseAddress(text)
    return bytes !== null && samePrefix(bytes, address, address.length * 8)
  })
  return listed || (!isFrom(client, [14, 0]) && candidateNames(certificate, client).includes(host))
}
