import type { Software, TlsLibrary } from './endpoint.ts'

const shown: Readonly<Record<TlsLibrary['name'], string>> = {
  openssl: 'OpenSSL',
  boringssl: 'BoringSSL',
  gnutls: 'GnuTLS',
  go: 'Go',
  jsse: 'JDK',
  s2n: 's2n',
  schannel: 'Schannel',
  unknown: 'a TLS library that is not named',
}

/** `OpenSSL 3.0`, `JDK 17`, `Go` where its version is not known. */
export function libraryText({ name, version }: TlsLibrary): string {
  return name !== 'unknown' && /\d/.test(version) ? `${shown[name]} ${version}` : shown[name]
}

/** `nginx 1.28.0 with OpenSSL 3.0`. */
export function softwareText({ name, version, tlsLibrary }: Software): string {
  const program = /\d/.test(version) ? `${name} ${version}` : name
  return `${program} with ${libraryText(tlsLibrary)}`
}
