import { groupAtLevel, type LevelSetting, suiteAtLevel } from '../openssl/security-level.ts'
import { knownValue } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { Endpoint } from '../tls/endpoint.ts'
import { type NamedGroup, namedGroups } from '../tls/named-group.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import { compareVersions, type ProtocolVersion } from '../tls/version.ts'
import type { StepName } from './outcome.ts'
import { certificatePlaces, keysText, type ServedKey } from './served-key.ts'
import { signsInTls12 } from './signature-scheme.ts'
import { refuse, type Step } from './step.ts'
import { listText, offeredSuitesText, suitesText, versionsText } from './wording.ts'

const handshakeFailure = 40

/** What the choice of a suite up to TLS 1.2 looks at, beside the two lists. */
export interface SuiteContext {
  readonly endpoint: Endpoint
  readonly hello: ClientHello
  readonly version: ProtocolVersion
  readonly setting: LevelSetting
  readonly schemes: readonly SignatureScheme[]
  /** The server's groups where they bind its certificate's curve too: 1.0.2 only (tls1_check_ec_key). */
  readonly certificateCurves: readonly NamedGroup[] | 'any'
}

/** One condition on a suite, and how to say that it left none. */
export interface Sieve {
  readonly step: StepName
  readonly keeps: (suite: CipherSuite) => boolean
  /** The suites are those that passed every condition before. */
  readonly reason: (suites: readonly CipherSuite[]) => string
  readonly causes: readonly (Location | null)[]
}

/**
 * OpenSSL leaves a suite out when one of these does not hold (ssl3_choose_cipher), always with handshake_failure (40);
 * here they stand one by one, so that the one that left nothing can be named.
 */
export function sift(suites: readonly CipherSuite[], sieves: readonly Sieve[]): Step<readonly CipherSuite[]> {
  let left = suites
  for (const { step, keeps, reason, causes } of sieves) {
    const kept = left.filter(keeps)
    if (kept.length === 0) {
      return refuse(step, { by: 'server', alert: handshakeFailure, reason: reason(left), causes })
    }
    left = kept
  }
  return { value: left }
}

export function offeredByBoth({ endpoint, hello, version }: SuiteContext): Sieve {
  return {
    step: 'suite',
    keeps: (suite) =>
      hello.cipherSuites.includes(suite.code) && compareVersions(suite.minimumVersion, version) <= 0,
    reason: (suites) =>
      `For ${versionsText([version])} the client offers ${offeredSuitesText(hello.cipherSuites.filter(isBeforeTls13))}; the server accepts ${suitesText(suites)}.`,
    causes: [endpoint.cipherSuites.at],
  }
}

/** Suites of TLS 1.3 are offered in the same list and can't be chosen below it. */
const isBeforeTls13 = (code: number) => code >> 8 !== 0x13

export function atSecurityLevel({ endpoint, setting }: SuiteContext): Sieve {
  return {
    step: 'suite',
    keeps: (suite) => suiteAtLevel(suite, setting).allowed === 'yes',
    reason: (suites) =>
      `The suites that both sides have (${suitesText(suites)}) are below the server's security level ${setting.level}.`,
    causes: [endpoint.securityLevel.at, endpoint.cipherSuites.at],
  }
}

/** Without ssl_dhparam and the like a server has no group for DHE (c->dh_tmp in ssl_set_masks). */
export function withDhParameters(
  { endpoint }: SuiteContext,
  parameters: 'none' | { readonly bits: number },
): Sieve {
  return {
    step: 'suite',
    keeps: (suite) => suite.keyExchange !== 'DHE' || parameters !== 'none',
    reason: (suites) =>
      `The suites that both sides have (${suitesText(suites)}) need Diffie-Hellman parameters; the server has none.`,
    causes: [endpoint.cipherSuites.at, endpoint.dhParameters.at],
  }
}

/** No pre-shared keys, SRP, GOST or anonymous suites: web servers have no callbacks for them, clients no such offer. */
export function withKey(context: SuiteContext, keys: readonly ServedKey[]): Sieve {
  const { endpoint } = context
  return {
    step: 'certificate',
    keeps: (suite) => keys.some((key) => authenticates(suite, key, context)),
    reason: (suites) =>
      `The suites that both sides have (${suitesText(suites)}) need ${neededKeys(suites)}; the server's certificate has ${keysText(keys)}${curveNote(keys, context)}.`,
    causes: [...certificatePlaces(endpoint), endpoint.cipherSuites.at],
  }
}

export function withGroup({ endpoint, hello }: SuiteContext, group: NamedGroup | undefined): Sieve {
  const accepted = knownValue(endpoint.groups) ?? []
  return {
    step: 'group',
    keeps: (suite) => suite.keyExchange !== 'ECDHE' || group !== undefined,
    reason: () =>
      `The client offers the groups ${listText(hello.groups)}; the server accepts ${listText(accepted)}.`,
    causes: [endpoint.groups.at, endpoint.cipherSuites.at],
  }
}

/** Whether the key can sign (or, for RSA key exchange, decrypt) under the suite (OpenSSL: ssl_set_masks). */
export function authenticates(suite: CipherSuite, key: ServedKey, context: SuiteContext): boolean {
  const { kind } = key.leaf.key
  if (suite.authentication === 'RSA') {
    if (kind === 'rsa')
      return suite.keyExchange === 'RSA' || suite.keyExchange === 'DHE' || suite.keyExchange === 'ECDHE'
    return kind === 'rsa-pss' && suite.keyExchange !== 'RSA' && signsExplicitly(key, context)
  }
  if (suite.authentication !== 'ECDSA') return false
  if (kind === 'ec') return ecKeyUsable(key, context)
  return (kind === 'ed25519' || kind === 'ed448') && signsExplicitly(key, context)
}

/** Kinds that TLS 1.2 got later are used only with a client that names their scheme. */
function signsExplicitly({ leaf }: ServedKey, { version, schemes }: SuiteContext): boolean {
  return version === 'TLSv1.2' && schemes.some((scheme) => signsInTls12(scheme, leaf.key))
}

/** An ECDSA key counts when the client knows its curve and (from TLS 1.2 on) a scheme, and its usage allows signing. */
function ecKeyUsable({ leaf }: ServedKey, context: SuiteContext): boolean {
  const { version, schemes } = context
  const usage = leaf.keyUsages === null || leaf.keyUsages.includes('digitalSignature')
  const signs = version !== 'TLSv1.2' || schemes.some((scheme) => signsInTls12(scheme, leaf.key))
  return usage && signs && curveUsable(leaf.key.curve, context)
}

/** From 1.1.0 on by the client's groups only: a server need not use its certificate's curve for key exchange. */
function curveUsable(curve: string | null, { hello, setting, certificateCurves }: SuiteContext): boolean {
  if (curve === null || !isNamedGroup(curve)) return false
  if (certificateCurves !== 'any' && !certificateCurves.includes(curve)) return false
  const offered = hello.groups.length === 0 || hello.groups.includes(curve)
  return offered && groupAtLevel(curve, setting).allowed === 'yes'
}

const isNamedGroup = (name: string): name is NamedGroup => name in namedGroups

function neededKeys(suites: readonly CipherSuite[]): string {
  const kinds = new Set(suites.map((suite) => suite.authentication))
  return [...kinds].map((kind) => `an ${kind} key`).join(' or ')
}

function curveNote(keys: readonly ServedKey[], { hello }: SuiteContext): string {
  const strange = keys.some(
    ({ leaf: { key } }) => key.kind === 'ec' && !hello.groups.some((g) => g === key.curve),
  )
  return strange ? ` (the client knows the curves ${hello.groups.join(', ')})` : ''
}
