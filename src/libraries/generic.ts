import type { TlsLibrary } from '../endpoint/endpoint.ts'
import { known } from '../text/fact.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import { suiteByIanaName } from '../tls/cipher-suites.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import { need } from '../tls/step.ts'
import { signsIn } from './key-schemes.ts'
import type { Library, SuiteList, Unreadable } from './library.ts'
import type { Manners } from './manners.ts'
import { suitesNamed } from './named-suites.ts'
import { firstCommon, sharesFirst } from './negotiated-group.ts'
import { libraryWith } from './negotiation.ts'
import { evaluateCipherString } from './openssl/cipher-string.ts'
import { evaluateGroupList } from './openssl/group-list.ts'
import { commonSuites } from './suite-order.ts'

/** A library that nothing more is known of than that it keeps to the RFCs. */
export function genericLibrary(library: TlsLibrary): Library {
  return libraryWith(genericManners(library))
}

const handshakeFailure = 40

export function genericManners(id: TlsLibrary): Manners {
  return {
    id,
    modelled: 'by the RFC',
    defaults: () => ({
      tls13CipherSuites: known(tls13Suites, null, 'RFC 8446 §9.1 asks for these suites'),
      signatureSchemes: known('library-default', null, 'RFC 8446 §9.1'),
      securityLevel: known(0, null, 'only OpenSSL has security levels'),
    }),
    suites: readSuites,
    groups: readGroups,
    enabled: ({ tls: { protocols } }) => need('version', 'protocol versions', protocols),
    fallbackSignal: 'checked',
    allows: () => true,
    preference: 'configured',
    ordered: (usable, { hello, preference }) => commonSuites(hello, usable, preference),
    orderedTls13: (common, { hello, preference }) => commonSuites(hello, common, preference),
    groupBeforeTls13: (hello, { own, preference }) =>
      preference === 'client' ? firstCommon(hello.groups, own) : firstCommon(own, hello.groups),
    groupInTls13: (hello, { own }) => sharesFirst(own, hello),
    certificates: (keys) => keys,
    schemes: commonSchemes,
    schemeOrder: 'client',
    signs: signsIn,
    certificateCurve: 'offered',
    withoutScheme: 'left-out',
    alerts: { group: handshakeFailure, scheme: handshakeFailure, keyKind: handshakeFailure },
  }
}

/** Names of suites, or OpenSSL's language, which people write for everything. */
function readSuites(text: string): SuiteList | Unreadable {
  const named = suitesNamed(text)
  if (named !== null) return named
  const { suites, securityLevel, error } = evaluateCipherString(text, '3.5')
  return error === null ? { suites, tls13: null, securityLevel } : { kind: 'not-read', error }
}

/** The names of OpenSSL 3.5 are those of all libraries. */
export function readGroups(text: string): ReturnType<Library['groups']> {
  const { groups, error } = evaluateGroupList(text, '3.5')
  return error === null ? { groups } : { kind: 'not-read', error }
}

export function suitesCalled(names: readonly string[]): readonly CipherSuite[] {
  return names.flatMap((name) => suiteByIanaName(name) ?? [])
}

/** The first must be there, the others should. */
const tls13Suites = suitesCalled([
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
])

/** Those that RFC 8446 §9.1 asks for and the ones that every library of its time has. */
const commonSchemes: readonly SignatureScheme[] = [
  'ecdsa_secp256r1_sha256',
  'rsa_pss_rsae_sha256',
  'rsa_pkcs1_sha256',
  'ecdsa_secp384r1_sha384',
  'rsa_pss_rsae_sha384',
  'rsa_pkcs1_sha384',
  'ecdsa_secp521r1_sha512',
  'rsa_pss_rsae_sha512',
  'rsa_pkcs1_sha512',
  'ed25519',
  'rsa_pkcs1_sha1',
  'ecdsa_sha1',
]
