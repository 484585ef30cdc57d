import { isKnown } from '../../text/fact.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import { goOn, isStop, refuse, type Step } from '../../tls/step.ts'
import { listText, versionsText } from '../../tls/wording.ts'
import { signsInTls12 } from '../key-schemes.ts'
import type { ServedKey, Signer } from '../library.ts'
import { authenticates } from './key-for-suite.ts'
import { keyAtLevel, protocolAtLevel, signatureSchemeAtLevel } from './security-level.ts'
import type { SuiteContext } from './suite-context.ts'

const handshakeFailure = 40
const internalError = 80

/** Which key serves the chosen suite, and by which scheme (OpenSSL: tls_choose_sigalg). */
export function chooseSigner(
  context: SuiteContext,
  suite: CipherSuite,
  keys: readonly ServedKey[],
): Step<Signer> {
  const fitting = keys.filter((key) => authenticates(suite, key, context))
  const signer =
    context.version === 'TLSv1.2' ? byScheme(context, suite, fitting) : byLegacyHash(context, fitting)
  if (isStop(signer)) return signer
  return suite.keyExchange === 'DHE' ? checkDhSize(context, signer.value) : signer
}

/**
 * Also for RSA key exchange, where nothing is signed, OpenSSL wants a scheme that the key could sign by. Left out: 1.0.2
 * then falls back to SHA-1, which a client that did not offer it refuses.
 */
function byScheme(context: SuiteContext, suite: CipherSuite, keys: readonly ServedKey[]): Step<Signer> {
  for (const scheme of context.schemes) {
    const key = keys.find(({ leaf }) => signsInTls12(scheme, leaf.key))
    if (key !== undefined) return goOn({ key, signatureScheme: suite.keyExchange === 'RSA' ? null : scheme })
  }
  return refuse('signature-algorithm', {
    by: 'server',
    alert: handshakeFailure,
    reason: `For ${suite.iana} the server must sign with its ${suite.authentication} key; the client accepts signatures by ${listText(context.schemes)}.`,
    causes: [context.server.tls.signatureSchemes.at, context.server.tls.cipherSuites.at],
  })
}

/**
 * Before TLS 1.2 the hash is fixed: MD5 with SHA-1 for RSA, SHA-1 for ECDSA. Where the level refuses it the server
 * fails with internal_error (80), after the suite is chosen: TLS 1.0 and 1.1 from level 1 on in OpenSSL 3.0.
 */
function byLegacyHash({ version, setting, server }: SuiteContext, keys: readonly ServedKey[]): Step<Signer> {
  // A suite that no key serves has not passed withKey.
  const key = keys[0] as ServedKey
  const ecdsa = key.leaf.key.kind === 'ec'
  const verdict = ecdsa ? signatureSchemeAtLevel('ecdsa_sha1', setting) : protocolAtLevel(version, setting)
  if (verdict.allowed === 'yes') return goOn({ key, signatureScheme: null })
  return refuse('signature-algorithm', {
    by: 'server',
    alert: internalError,
    reason: `${versionsText([version])} signs with ${ecdsa ? 'SHA-1' : 'MD5 and SHA-1'}; the server's security level ${setting.level} refuses that.`,
    causes: [server.tls.protocols.at, server.tls.securityLevel.at],
  })
}

function checkDhSize({ server, setting }: SuiteContext, signer: Signer): Step<Signer> {
  const {
    tls: { dhParameters },
  } = server
  if (!isKnown(dhParameters) || dhParameters.value === 'none') return goOn(signer)
  const { bits } = dhParameters.value
  if (keyAtLevel({ kind: 'dh', bits }, setting).allowed === 'yes') return goOn(signer)
  return refuse('group', {
    by: 'server',
    alert: handshakeFailure,
    reason: `The server's Diffie-Hellman parameters have ${bits} bits; its security level ${setting.level} requires more.`,
    causes: [dhParameters.at, server.tls.securityLevel.at],
  })
}
