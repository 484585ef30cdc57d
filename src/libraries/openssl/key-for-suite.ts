import type { CipherSuite } from '../../tls/cipher-suite.ts'
import { type NamedGroup, namedGroups } from '../../tls/named-group.ts'
import { listText } from '../../tls/wording.ts'
import { signsInTls12 } from '../key-schemes.ts'
import type { ServedKey } from '../library.ts'
import { groupAtLevel } from './security-level.ts'
import type { SuiteContext } from './suite-context.ts'

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

/** What keeps a key of the right kind from its suites, for people; empty for nothing. */
export function hindrance(key: ServedKey, context: SuiteContext): string {
  const { kind, curve } = key.leaf.key
  if (kind === 'rsa') return ''
  if (kind === 'ec' && !curveUsable(curve, context)) {
    return ` (the client knows the curves ${listText(context.hello.groups)})`
  }
  if (kind === 'ec' && !usageAllowsSigning(key)) return ' (its key usage allows no signing)'
  return context.version !== 'TLSv1.2' || signs(key, context)
    ? ''
    : ` (the client accepts signatures by ${listText(context.schemes)})`
}

/** Kinds that TLS 1.2 got later are used only with a client that names their scheme. */
function signsExplicitly(key: ServedKey, context: SuiteContext): boolean {
  return context.version === 'TLSv1.2' && signs(key, context)
}

/** An ECDSA key counts when the client knows its curve and (from TLS 1.2 on) a scheme, and its usage allows signing. */
function ecKeyUsable(key: ServedKey, context: SuiteContext): boolean {
  const hasScheme = context.version !== 'TLSv1.2' || signs(key, context)
  return usageAllowsSigning(key) && hasScheme && curveUsable(key.leaf.key.curve, context)
}

function usageAllowsSigning({ leaf }: ServedKey): boolean {
  return leaf.keyUsages === null || leaf.keyUsages.includes('digitalSignature')
}

function signs({ leaf }: ServedKey, { schemes }: SuiteContext): boolean {
  return schemes.some((scheme) => signsInTls12(scheme, leaf.key))
}

/** From 1.1.0 on by the client's groups only: a server need not use its certificate's curve for key exchange. */
function curveUsable(curve: string | null, { hello, setting, certificateCurves }: SuiteContext): boolean {
  if (curve === null || !isNamedGroup(curve)) return false
  if (certificateCurves !== 'any' && !certificateCurves.includes(curve)) return false
  const offered = hello.groups.length === 0 || hello.groups.includes(curve)
  return offered && groupAtLevel(curve, setting).allowed === 'yes'
}

const isNamedGroup = (name: string): name is NamedGroup => name in namedGroups
