import { type Fact, isKnown, known } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { Certificate } from '../tls/certificate.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { Ranked } from '../tls/ranked.ts'
import { noClientCertificate, type ServedCertificate, type TlsContext, type TlsValues } from './context.ts'

/*
 * The list of an endpoint's TLS facts, written once: whoever merges, compares, reports, declares or names the guilty
 * places of facts goes through it, so that a fact which is added here is forgotten nowhere.
 */

export type FactName = keyof TlsValues

interface FactDefinition<T> {
  /** What people call it, after "the server's …". */
  readonly words: string
  /** What two values are compared by, as JSON: places and bytes never count. */
  readonly compared: (value: T) => unknown
  /** The value that has no meaning, on a listener that speaks in clear. */
  readonly withoutTls: T
  /** The key under `endpoints:` of the settings that states it; null where none does. */
  readonly setting: string | null
  /** The places that decide it, beside the fact's own. */
  readonly places?: (value: T) => readonly Location[]
}

const self = <T>(value: T): unknown => value
const codes = (suites: readonly { readonly code: number }[]) => suites.map(({ code }) => code)
const tieredCodes = (suites: Ranked<CipherSuite>) => suites.tiers?.map(codes) ?? codes(suites)
const tiered = <T>(list: Ranked<T>): unknown => list.tiers ?? list

export const tlsFacts: { readonly [Name in FactName]: FactDefinition<TlsValues[Name]> } = {
  protocols: { words: 'protocol versions', compared: self, withoutTls: [], setting: 'protocols' },
  cipherSuites: { words: 'cipher suites', compared: tieredCodes, withoutTls: [], setting: 'ciphers' },
  tls13CipherSuites: { words: 'TLS 1.3 cipher suites', compared: codes, withoutTls: [], setting: 'ciphers' },
  suitePreference: { words: 'order of preference', compared: self, withoutTls: 'client', setting: null },
  groups: { words: 'groups', compared: tiered, withoutTls: [], setting: 'groups' },
  signatureSchemes: {
    words: 'signature algorithms',
    compared: self,
    withoutTls: 'library-default',
    setting: null,
  },
  securityLevel: { words: 'security level', compared: self, withoutTls: 0, setting: null },
  dhParameters: { words: 'Diffie-Hellman parameters', compared: self, withoutTls: 'none', setting: null },
  alpn: { words: 'application protocols', compared: self, withoutTls: [], setting: 'alpn' },
  certificates: {
    words: 'certificate',
    compared: (served) => served.map(comparedCertificate),
    withoutTls: [],
    setting: 'certificate',
    places: (served) => served.flatMap(({ path }) => path?.at ?? []),
  },
  clientCertificate: {
    words: 'client certificate setting',
    compared: ({ authorities, caFile, crlFile, ...request }) => ({
      ...request,
      caFile: caFile?.value ?? null,
      crlFile: crlFile?.value ?? null,
      authorities: authorities === undefined ? null : comparedFact(authorities, hashes),
      errorPages: request.errorPages === undefined ? null : comparedFact(request.errorPages, comparedPages),
    }),
    withoutTls: noClientCertificate,
    setting: 'clientCertificate',
  },
  nameHandling: { words: 'handling of this name', compared: self, withoutTls: 'serves', setting: null },
  unknownNames: {
    words: 'answer to unknown names',
    compared: self,
    withoutTls: 'software-default',
    setting: 'unknownNames',
  },
}

export const factNames = Object.keys(tlsFacts) as readonly FactName[]

const hashes = (chain: readonly Certificate[]) => chain.map(({ sha256 }) => sha256)

const comparedPages = (
  pages: readonly { readonly status: number; readonly answer: Fact<number> }[],
): unknown => pages.map(({ status, answer }) => [status, comparedFact(answer, self)])

/** Where a certificate comes from, and what is sent. */
function comparedCertificate({ path, chain }: ServedCertificate): unknown {
  return [path?.value ?? null, comparedFact(chain, hashes)]
}

function comparedFact<T>(fact: Fact<T>, compared: (value: T) => unknown): unknown {
  return isKnown(fact) ? { value: compared(fact.value) } : { unknown: fact.unknown }
}

/** A context made by one function for every fact. */
export function contextOf(make: <Name extends FactName>(name: Name) => Fact<TlsValues[Name]>): TlsContext {
  return Object.fromEntries(factNames.map((name) => [name, make(name)])) as unknown as TlsContext
}

/** The facts of a listener that speaks in clear. */
export function withoutTls(because: string): TlsContext {
  return contextOf((name) => known(tlsFacts[name].withoutTls, null, because))
}

/** Whether two facts of one name say the same: values count, moved lines do not. */
export function sameFact<Name extends FactName>(
  name: Name,
  a: TlsContext[Name],
  b: TlsContext[Name],
): boolean {
  return a === b || factText(name, a) === factText(name, b)
}

/** A fact's value as text by which it is compared; equal texts are equal facts. */
export function factText<Name extends FactName>(name: Name, fact: TlsContext[Name]): string {
  const definition = tlsFacts[name] as FactDefinition<TlsValues[Name]>
  return JSON.stringify(comparedFact(fact as Fact<TlsValues[Name]>, definition.compared))
}

/** The names of the facts in which two contexts differ. */
export function differingFacts(a: TlsContext, b: TlsContext): readonly FactName[] {
  return factNames.filter((name) => !sameFact(name, a[name], b[name]))
}

/** Every place that decides a fact: of the values in it, then its own. */
export function factPlaces(name: FactName, context: TlsContext): readonly Location[] {
  const fact: Fact<unknown> = context[name]
  const definition = tlsFacts[name] as FactDefinition<unknown>
  const inside = isKnown(fact) ? (definition.places?.(fact.value) ?? []) : []
  return fact.at === null ? inside : [...inside, fact.at]
}

/** A context whose unknown facts are filled from another one, where `counts` lets that one's fact stand. */
export function completed(
  context: TlsContext,
  other: TlsContext,
  counts: (fact: Fact<unknown>) => boolean,
): TlsContext {
  return contextOf(<Name extends FactName>(name: Name) => {
    const [own, stated]: readonly [Fact<TlsValues[Name]>, Fact<TlsValues[Name]>] = [
      context[name],
      other[name],
    ]
    return !isKnown(own) && isKnown(stated) && counts(stated) ? stated : own
  })
}
