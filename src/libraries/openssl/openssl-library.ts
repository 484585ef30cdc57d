import type { TlsContext } from '../../endpoint/context.ts'
import { known } from '../../text/fact.ts'
import { protocolVersions } from '../../tls/version.ts'
import type { Contexts, Library, SuiteList, Unreadable } from '../library.ts'
import { suitesNamed } from '../named-suites.ts'
import { evaluateCipherString } from './cipher-string.ts'
import { distributionDefaults, libraryDefaults } from './defaults.ts'
import { evaluateGroupList } from './group-list.ts'
import { chooseVersion } from './negotiated-version.ts'
import type { OpenSslServer } from './server.ts'
import { checkStart } from './start.ts'
import { tls12Group, tls12Signer, tls12Suite } from './tls12.ts'
import { tls13Group, tls13Signer, tls13Suite } from './tls13.ts'
import { nearestVersion, type OpenSslVersion } from './version.ts'

export function opensslLibrary(version: string): Library {
  const library = nearestVersion(version)
  const of = (contexts: Contexts): OpenSslServer => ({ ...contexts, library })
  return {
    id: { name: 'openssl', version },
    modelled: 'exactly',
    defaults: (platform) => defaultFacts(library, platform),
    suites: (text) => suitesOf(text, library),
    groups: (text) => {
      const { groups, error } = evaluateGroupList(text, library)
      return error === null ? { groups } : { kind: 'refused', error }
    },
    mayStart: (server) => checkStart(of(server)),
    version: (server, hello) => chooseVersion(of(server), hello),
    suite: (server, hello, agreed) =>
      agreed === 'TLSv1.3' ? tls13Suite(of(server), hello) : tls12Suite(of(server), hello, agreed),
    group: (server, hello, agreed) =>
      agreed.version === 'TLSv1.3' ? tls13Group(of(server), hello) : tls12Group(of(server), hello, agreed),
    signer: (server, hello, agreed) =>
      agreed.version === 'TLSv1.3'
        ? tls13Signer(of(server), hello, agreed)
        : tls12Signer(of(server), hello, agreed),
  }
}

/** A cipher string; or a list of names of whatever version, which people write where the program has two settings. */
function suitesOf(text: string, library: OpenSslVersion): SuiteList | Unreadable {
  const named = suitesNamed(text)
  if (named !== null) return named
  const { suites, securityLevel, error } = evaluateCipherString(text, library)
  return error === null ? { suites, tls13: null, securityLevel } : { kind: 'refused', error }
}

function defaultFacts(library: OpenSslVersion, platform: string | null): Partial<TlsContext> {
  const { groups, tls13CipherSuites, securityLevel } = libraryDefaults(library)
  const distribution = platform === null ? undefined : distributionDefaults(platform)
  const because = `default of OpenSSL ${library}`
  return {
    protocols: known(
      protocolVersions.filter((one) => one !== (library === '1.0.2' ? 'TLSv1.3' : 'SSLv3')),
      null,
      because,
    ),
    cipherSuites: known(evaluateCipherString('DEFAULT', library).suites, null, because),
    tls13CipherSuites: known(tls13CipherSuites, null, because),
    suitePreference: known('client', null, because),
    groups: known(groups, null, because),
    signatureSchemes: known('library-default', null, because),
    securityLevel:
      distribution === undefined
        ? known(securityLevel, null, because)
        : known(distribution.securityLevel, null, `default of ${distribution.title}`),
  }
}
