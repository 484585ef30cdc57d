import type { Endpoint, ServedCertificate } from '../../endpoint/endpoint.ts'
import { type Fact, isKnown } from '../../text/fact.ts'

/** Whether a client can tell two endpoints of one server block apart by more than the address. */
export function sameValues(a: Endpoint, b: Endpoint): boolean {
  return compared.every((same) => same(a, b))
}

type Comparison = (a: Endpoint, b: Endpoint) => boolean

/** Facts made once are the same object, which spares most of the work. */
function part<T>(
  pick: (endpoint: Endpoint) => Fact<T> | undefined,
  words: (value: T) => unknown,
): Comparison {
  const text = (fact: Fact<T> | undefined) => {
    if (fact === undefined) return ''
    return isKnown(fact) ? JSON.stringify(words(fact.value)) : `unknown: ${fact.unknown}`
  }
  return (a, b) => pick(a) === pick(b) || text(pick(a)) === text(pick(b))
}

const codes = (suites: readonly { readonly code: number }[]) => suites.map((suite) => suite.code)
const self = <T>(value: T) => value

/** What certificates are told apart by: where they come from, and the leaf. */
const served = ({ path, chain }: ServedCertificate) => [
  path?.value,
  isKnown(chain) ? chain.value[0]?.sha256 : chain.unknown,
]

const compared: readonly Comparison[] = [
  part((endpoint) => endpoint.transport, self),
  part((endpoint) => endpoint.protocols, self),
  part((endpoint) => endpoint.cipherSuites, codes),
  part((endpoint) => endpoint.tls13CipherSuites, codes),
  part((endpoint) => endpoint.suitePreference, self),
  part((endpoint) => endpoint.groups, self),
  part((endpoint) => endpoint.signatureSchemes, self),
  part((endpoint) => endpoint.securityLevel, self),
  part((endpoint) => endpoint.dhParameters, self),
  part((endpoint) => endpoint.alpn, self),
  part(
    (endpoint) => endpoint.certificates,
    (list) => list.map(served),
  ),
  part(
    (endpoint) => endpoint.clientCertificate,
    ({ mode, refusal, depth, unverifiedStatus, errorPages }) => [
      ...[mode, refusal, depth, unverifiedStatus ?? null],
      errorPages === undefined || isKnown(errorPages) ? errorPages?.value : errorPages.unknown,
    ],
  ),
  part((endpoint) => endpoint.nameHandling, self),
  part((endpoint) => endpoint.unknownNames, self),
  part((endpoint) => endpoint.beforeName?.cipherSuites, codes),
  part((endpoint) => endpoint.beforeName?.suitePreference, self),
  part((endpoint) => endpoint.beforeName?.securityLevel, self),
  part((endpoint) => endpoint.beforeName?.ownTls13CipherSuites, codes),
]
