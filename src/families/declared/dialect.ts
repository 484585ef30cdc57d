import { type Dialect, neutralDialect } from '../../endpoint/dialect.ts'
import type { TlsLibrary } from '../../endpoint/endpoint.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import type { NamedGroup } from '../../tls/named-group.ts'
import type { ProtocolVersion } from '../../tls/version.ts'

/**
 * The keys of an entry under `endpoints:` of the settings. No edit is made there: it would change what is said of the
 * server and not the server, and let the gate pass all the same.
 */
export function declaredDialect({ name }: TlsLibrary): Dialect {
  const suite = ({ openssl, iana }: CipherSuite) => (isNamedByOpenSsl(name) ? openssl : iana)
  const statements = {
    protocols: (versions: readonly ProtocolVersion[]) => `protocols: [${versions.join(', ')}]`,
    cipherSuites: (suites: readonly CipherSuite[]) => `ciphers: [${suites.map(suite).join(', ')}]`,
    groups: (groups: readonly NamedGroup[]) => `groups: [${groups.join(', ')}]`,
    clientCertificate: (mode: string) => `clientCertificate: { request: ${mode} }`,
  }
  return {
    ...neutralDialect,
    suite,
    says: (fact, value) => (statements[fact] as (value: unknown) => string)(value),
  }
}

/** Programs on these libraries are configured with OpenSSL's names. */
const isNamedByOpenSsl = (name: TlsLibrary['name']) => name === 'openssl' || name === 'boringssl'
