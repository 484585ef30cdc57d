import { suiteAtLevel } from '../libraries/openssl/security-level.ts'
import { knownValue } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import { compareVersions } from '../tls/version.ts'
import { authenticates, hindrance } from './key-for-suite.ts'
import type { StepName } from './outcome.ts'
import { certificatePlaces, keysText, type ServedKey } from './served-key.ts'
import { refuse, type Step } from './step.ts'
import type { SuiteContext } from './suite-context.ts'
import { listText, offeredSuitesText, suitesText, versionsText } from './wording.ts'

const handshakeFailure = 40

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
    causes: [endpoint.tls.cipherSuites.at],
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
    causes: [endpoint.tls.securityLevel.at, endpoint.tls.cipherSuites.at],
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
    causes: [endpoint.tls.cipherSuites.at, endpoint.tls.dhParameters.at],
  }
}

/** No pre-shared keys, SRP, GOST or anonymous suites: web servers have no callbacks for them, clients no such offer. */
export function withKey(context: SuiteContext, keys: readonly ServedKey[]): Sieve {
  const { endpoint } = context
  return {
    step: 'certificate',
    keeps: (suite) => keys.some((key) => authenticates(suite, key, context)),
    reason: (suites) =>
      `The suites that both sides have (${suitesText(suites)}) need ${neededKeys(suites)}; the server's certificate has ${keysText(keys)}${keys.map((key) => hindrance(key, context)).join('')}.`,
    causes: [...certificatePlaces(endpoint), endpoint.tls.cipherSuites.at],
  }
}

export function withGroup({ endpoint, hello }: SuiteContext, group: NamedGroup | undefined): Sieve {
  const accepted = knownValue(endpoint.tls.groups) ?? []
  return {
    step: 'group',
    keeps: (suite) => suite.keyExchange !== 'ECDHE' || group !== undefined,
    reason: () =>
      `The client offers the groups ${listText(hello.groups)}; the server accepts ${listText(accepted)}.`,
    causes: [endpoint.tls.groups.at, endpoint.tls.cipherSuites.at],
  }
}

function neededKeys(suites: readonly CipherSuite[]): string {
  const kinds = new Set(suites.map((suite) => suite.authentication))
  return [...kinds].map((kind) => `an ${kind} key`).join(' or ')
}
