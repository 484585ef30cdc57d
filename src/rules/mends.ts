import type { ListChange } from '../endpoint/dialect.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { editedLine, type Mend } from '../text/edit.ts'
import { isKnown, knownValue } from '../text/fact.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import { suiteByIanaName } from '../tls/cipher-suites.ts'

/** The change of a list where the endpoint's configuration states it, in that configuration's words. */
export function listMend(endpoint: Endpoint, change: ListChange): Mend {
  return ({ head }) => {
    const { at } = endpoint.tls[change.fact]
    return at === null ? null : editedLine(at, head, (text) => endpoint.dialect.write(change, text))
  }
}

/** An AES-128-GCM suite that every iOS version offers, for each kind of key that the list serves none for. */
export function ecdheMend(endpoint: Endpoint): Mend {
  const served = knownValue(endpoint.tls.cipherSuites) ?? []
  const add = keyKinds(endpoint)
    .filter((kind) => !served.some((suite) => isModern(suite) && suite.authentication === kind))
    .map((kind) => ecdheSuites[kind])
  return listMend(endpoint, { fact: 'cipherSuites', add })
}

type KeyKind = 'ECDSA' | 'RSA'

/** What every iOS version offers, by the server's kind of key. */
export const ecdheSuites: Readonly<Record<KeyKind, CipherSuite>> = {
  ECDSA: suiteByIanaName('TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256') as CipherSuite,
  RSA: suiteByIanaName('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256') as CipherSuite,
}

const isModern = ({ keyExchange, mac }: CipherSuite) => keyExchange === 'ECDHE' && mac === 'AEAD'

/** Those of the certificates; both where they are not in the tree, for a suite of the other kind does no harm. */
function keyKinds({ tls: { certificates } }: Endpoint): readonly KeyKind[] {
  const served = isKnown(certificates) ? certificates.value : []
  const keys = served.map(({ chain }) => (isKnown(chain) ? chain.value[0]?.key.kind : undefined))
  if (keys.length === 0 || keys.includes(undefined)) return ['ECDSA', 'RSA']
  return [...new Set(keys.map((kind): KeyKind => (kind === 'rsa' || kind === 'rsa-pss' ? 'RSA' : 'ECDSA')))]
}
