import { knownValue } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import { refuse, type Step, type StepName } from '../tls/step.ts'
import { compareVersions, type ProtocolVersion } from '../tls/version.ts'
import { listText, offeredSuitesText, suitesText, versionsText } from '../tls/wording.ts'
import type { Contexts, ServedKey } from './library.ts'
import { certificatePlaces, keysText } from './served-key.ts'

const handshakeFailure = 40

/** One condition on a suite, and how to say that it left none. */
export interface Sieve {
  readonly step: StepName
  readonly keeps: (suite: CipherSuite) => boolean
  /** The suites are those that passed every condition before. */
  readonly reason: (suites: readonly CipherSuite[]) => string
  readonly causes: readonly (Location | null)[]
}

/** Whom a suite is chosen for. */
export interface SuiteSearch {
  readonly server: Contexts
  readonly hello: ClientHello
  readonly version: ProtocolVersion
}

/**
 * A library leaves a suite out when one condition does not hold, always with handshake_failure (40); here they stand
 * one by one, so that the one that left nothing can be named.
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

export function offeredByBoth({ server, hello, version }: SuiteSearch): Sieve {
  return {
    step: 'suite',
    keeps: (suite) =>
      hello.cipherSuites.includes(suite.code) && compareVersions(suite.minimumVersion, version) <= 0,
    reason: (suites) =>
      `For ${versionsText([version])} the client offers ${offeredSuitesText(hello.cipherSuites.filter(isBeforeTls13))}; the server accepts ${suitesText(suites)}.`,
    causes: [server.tls.cipherSuites.at],
  }
}

/** Suites of TLS 1.3 are offered in the same list and can't be chosen below it. */
const isBeforeTls13 = (code: number) => code >> 8 !== 0x13

/** Without ssl_dhparam and the like a server has no group for DHE. */
export function withDhParameters(
  { server }: SuiteSearch,
  parameters: 'none' | { readonly bits: number },
): Sieve {
  return {
    step: 'suite',
    keeps: (suite) => suite.keyExchange !== 'DHE' || parameters !== 'none',
    reason: (suites) =>
      `The suites that both sides have (${suitesText(suites)}) need Diffie-Hellman parameters; the server has none.`,
    causes: [server.tls.cipherSuites.at, server.tls.dhParameters.at],
  }
}

/** How a library tells which of its keys a suite can be served with. */
export interface KeyFit {
  readonly fits: (suite: CipherSuite, key: ServedKey) => boolean
  /** What keeps a key of the right kind from its suites, for people; empty for nothing. */
  readonly hindrance: (key: ServedKey) => string
}

/** No pre-shared keys, SRP, GOST or anonymous suites: web servers have no callbacks for them, clients no such offer. */
export function withKey(
  { server }: SuiteSearch,
  keys: readonly ServedKey[],
  { fits, hindrance }: KeyFit,
): Sieve {
  return {
    step: 'certificate',
    keeps: (suite) => keys.some((key) => fits(suite, key)),
    reason: (suites) =>
      `The suites that both sides have (${suitesText(suites)}) need ${neededKeys(suites)}; the server's certificate has ${keysText(keys)}${keys.map(hindrance).join('')}.`,
    causes: [...certificatePlaces(server), server.tls.cipherSuites.at],
  }
}

export function withGroup({ server, hello }: SuiteSearch, group: NamedGroup | undefined): Sieve {
  const accepted = knownValue(server.tls.groups) ?? []
  return {
    step: 'group',
    keeps: (suite) => suite.keyExchange !== 'ECDHE' || group !== undefined,
    reason: () =>
      `The client offers the groups ${listText(hello.groups)}; the server accepts ${listText(accepted)}.`,
    causes: [server.tls.groups.at, server.tls.cipherSuites.at],
  }
}

function neededKeys(suites: readonly CipherSuite[]): string {
  const kinds = new Set(suites.map((suite) => suite.authentication))
  return [...kinds].map((kind) => `an ${kind} key`).join(' or ')
}
