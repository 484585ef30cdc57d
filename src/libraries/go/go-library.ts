import type { TlsContext } from '../../endpoint/context.ts'
import { known } from '../../text/fact.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import { suiteByCode, suiteByIanaName } from '../../tls/cipher-suites.ts'
import type { ClientHello } from '../../tls/client-hello.ts'
import type { NamedGroup } from '../../tls/named-group.ts'
import type { SignatureScheme } from '../../tls/signature-scheme.ts'
import { protocolVersions } from '../../tls/version.ts'
import { genericManners, readGroups, suitesCalled } from '../generic.ts'
import { isOffered } from '../key-groups.ts'
import { signsIn } from '../key-schemes.ts'
import type { Library, ServedKey, SuiteList, Unreadable } from '../library.ts'
import { listedNames, suiteList } from '../named-suites.ts'
import { firstCommon } from '../negotiated-group.ts'
import { libraryWith } from '../negotiation.ts'
import type { SuiteSearch } from '../usable-suites.ts'
import {
  goDebugSettings,
  goDefaultSuites,
  goOrder,
  goStaticRsaSuites,
  goTls13Suites,
  goTripleDesSuites,
} from './suites.data.ts'

/**
 * Go's crypto/tls from 1.17 on; earlier releases and unknown ones order their suites as the configuration does, and
 * count as assumed. Source: handshake_server.go, handshake_server_tls13.go, auth.go, key_agreement.go of Go 1.19.8.
 */
export function goLibrary(version: string): Library {
  const release = goRelease(version)
  return libraryWith({
    ...genericManners({ name: 'go', version }),
    // The order of suites decides no connection, so a release that nobody names is modelled as the newest are.
    modelled: release === null || isGoSince(release, '1.17') ? 'exactly' : 'by the RFC',
    defaults: (platform) => defaultFacts(release, platform),
    suites: readGoSuites,
    groups: readGroups,
    preference: 'fixed',
    ordered: (usable, { hello }) => {
      const order: readonly string[] = prefersAesGcm(hello) ? goOrder.aesFirst : goOrder.chaChaFirst
      return order.flatMap((name) => usable.find(({ iana }) => iana === name) ?? [])
    },
    orderedTls13: (common, { hello }) => tls13Order(common, prefersAesGcm(hello)),
    groupBeforeTls13: (hello, { own }) => firstCommon(hello.groups, own),
    certificates: firstSupported,
    schemes: release !== null && isGoSince(release, '1.25') ? schemes : [...schemes, ...sha1Schemes],
    schemeOrder: 'client',
    certificateCurve: 'any',
    withoutScheme: 'taken',
  })
}

/**
 * Servers are taken to have AES in hardware, as every one of a cloud has: then the first suite of the hello that Go
 * knows decides between AES-GCM and ChaCha20 (aesgcmPreferred).
 */
function prefersAesGcm({ cipherSuites }: ClientHello): boolean {
  const first = cipherSuites
    .map((code) => suiteByCode(code)?.iana)
    .find((name) => name !== undefined && isGoSuite(name))
  return first?.includes('_GCM_') ?? false
}

const goNames: readonly string[] = [...goOrder.aesFirst, ...goTls13Suites]
const isGoSuite = (name: string) => goNames.includes(name)

function tls13Order(common: readonly CipherSuite[], aesFirst: boolean): readonly CipherSuite[] {
  const [aes128, aes256, chaCha] = goTls13Suites
  const order: readonly string[] = aesFirst ? goTls13Suites : [chaCha, aes128, aes256]
  return order.flatMap((name) => common.find(({ iana }) => iana === name) ?? [])
}

/** Of several certificates the first that the client supports (ClientHelloInfo.SupportsCertificate), else the first. */
function firstSupported(keys: readonly ServedKey[], search: SuiteSearch): readonly ServedKey[] {
  const supported = keys.find((key) => isSupported(key, search)) ?? keys[0]
  return supported === undefined ? [] : [supported]
}

function isSupported({ leaf }: ServedKey, { hello, version }: SuiteSearch): boolean {
  const signs =
    version === 'TLSv1.0' ||
    version === 'TLSv1.1' ||
    hello.signatureSchemes.some((scheme) => signsIn(version, scheme, leaf.key))
  if (version === 'TLSv1.3') return signs
  if (leaf.key.kind === 'rsa') return signs && offersSuiteFor('RSA', hello)
  return signs && offersSuiteFor('ECDSA', hello) && isOffered(leaf.key.curve, hello)
}

function offersSuiteFor(
  authentication: CipherSuite['authentication'],
  { cipherSuites }: ClientHello,
): boolean {
  return cipherSuites.some((code) => suiteByCode(code)?.authentication === authentication)
}

/** Names as Go's constants, which are IANA's; before 1.14 without the hash of ChaCha20's. An unknown one is refused. */
function readGoSuites(text: string): SuiteList | Unreadable {
  const names = listedNames(text).map((name) =>
    name.replace(/^tls\./, '').replace(/_POLY1305$/, '_POLY1305_SHA256'),
  )
  const unknown = names.find((name) => !isGoSuite(name))
  if (unknown !== undefined) return { kind: 'refused', error: `Go has no suite ${unknown}` }
  // TLS 1.3's are not configurable: naming them changes nothing.
  return { ...suiteList(names.flatMap((name) => suiteByIanaName(name) ?? [])), tls13: null }
}

function defaultFacts(release: GoRelease | null, platform: string | null): Partial<TlsContext> {
  const tls13CipherSuites = known(suitesCalled(goTls13Suites), null, 'fixed in Go')
  const always: Partial<TlsContext> = {
    tls13CipherSuites,
    suitePreference: known('server', null, 'fixed in Go'),
    signatureSchemes: known('library-default', null, 'fixed in Go'),
    securityLevel: known(0, null, 'Go has no security levels'),
    dhParameters: known('none', null, 'Go has no DHE suites'),
  }
  if (release === null) return always
  const old = oldBehaviours(release, platform)
  const because = `default of Go ${release.join('.')}${platform === null ? '' : ` with ${platform}`}`
  const suites = [
    ...goDefaultSuites,
    ...(old.has('tlsrsakex') ? goStaticRsaSuites : []),
    ...goTripleDesSuites.filter(
      (name) => old.has('tls3des') && (old.has('tlsrsakex') || !name.startsWith('TLS_RSA')),
    ),
  ]
  return {
    ...always,
    protocols: known(protocolVersions.slice(old.has('tls10server') ? 1 : 3), null, because),
    cipherSuites: known(suitesCalled(suites), null, because),
    groups: known(defaultGroups(old), null, because),
  }
}

function defaultGroups(old: ReturnType<typeof oldBehaviours>): readonly NamedGroup[] {
  return [
    ...(old.has('tlsmlkem') ? [] : (['X25519MLKEM768'] as const)),
    ...(old.has('tlssecpmlkem') ? [] : (['SecP256r1MLKEM768', 'SecP384r1MLKEM1024'] as const)),
    'x25519',
    'secp256r1',
    'secp384r1',
    'secp521r1',
  ]
}

const schemes: readonly SignatureScheme[] = [
  'rsa_pss_rsae_sha256',
  'ecdsa_secp256r1_sha256',
  'ed25519',
  'rsa_pss_rsae_sha384',
  'rsa_pss_rsae_sha512',
  'rsa_pkcs1_sha256',
  'rsa_pkcs1_sha384',
  'rsa_pkcs1_sha512',
  'ecdsa_secp384r1_sha384',
  'ecdsa_secp521r1_sha512',
]
/** Until tlssha1 (1.25), in TLS 1.2 only. */
const sha1Schemes: readonly SignatureScheme[] = ['rsa_pkcs1_sha1', 'ecdsa_sha1']

type GoDebugName = (typeof goDebugSettings)[number]['name']

/** A Go release as `[1, 24]`; null where the text has none. */
type GoRelease = readonly [major: number, minor: number]

function goRelease(text: string): GoRelease | null {
  const found = /(\d{1,3})\.(\d{1,4})/.exec(text)
  return found === null ? null : [Number(found[1]), Number(found[2])]
}

function isGoSince([major, minor]: GoRelease, first: string): boolean {
  const [firstMajor = 0, firstMinor = 0] = first.split('.').map(Number)
  return major > firstMajor || (major === firstMajor && minor >= firstMinor)
}

/**
 * The settings that keep their old behaviour in a toolchain. `platform` holds what changes it from outside, as written:
 * the main module's `go 1.21` and `GODEBUG=tlsrsakex=1,tls3des=0` (also `//go:debug tlsrsakex=1`). An environment's
 * value beats the module's.
 */
function oldBehaviours(toolchain: GoRelease, platform: string | null): ReadonlySet<GoDebugName> {
  const text = platform ?? ''
  const module = goRelease(/\bgo\s+(\d+\.\d+)/.exec(text)?.[1] ?? '') ?? toolchain
  const old = goDebugSettings.filter(({ name, changed, removed, old: value }) => {
    if (!isGoSince(toolchain, changed)) return true
    if (removed !== null && isGoSince(toolchain, removed)) return false
    const written = new RegExp(`\\b${name}=([01])`).exec(text)?.[1]
    return written === undefined ? !isGoSince(module, changed) : written === value
  })
  return new Set(old.map(({ name }) => name))
}
