import type { TlsContext } from '../endpoint/context.ts'
import type { Fact } from '../text/fact.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import { suiteByCode } from '../tls/cipher-suites.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import { signallingSuites } from '../tls/wording.ts'

type Value<F> = F extends Fact<infer T> ? T : never
export type SuitePreference = Value<TlsContext['suitePreference']>

/** The suites that both sides have, in the order in which the server tries them (OpenSSL: ssl3_choose_cipher). */
export function commonSuites(
  hello: ClientHello,
  server: readonly CipherSuite[],
  preference: SuitePreference,
): readonly CipherSuite[] {
  if (preference === 'client') return inClientOrder(hello, server)
  const common = server.filter((suite) => hello.cipherSuites.includes(suite.code))
  return preference === 'server-chacha-by-client' && clientPrefersChaCha(hello) ? chaChaFirst(common) : common
}

function inClientOrder(hello: ClientHello, server: readonly CipherSuite[]): readonly CipherSuite[] {
  const byCode = new Map(server.map((suite) => [suite.code, suite]))
  return hello.cipherSuites.map((code) => byCode.get(code)).filter((suite) => suite !== undefined)
}

/** SSL_OP_PRIORITIZE_CHACHA looks at the first suite of the hello that OpenSSL knows, whatever its version. */
function clientPrefersChaCha(hello: ClientHello): boolean {
  const first = hello.cipherSuites
    .filter((code) => !signallingSuites.includes(code))
    .map(suiteByCode)
    .find((suite) => suite !== undefined)
  return first !== undefined && isChaCha(first)
}

function chaChaFirst(suites: readonly CipherSuite[]): readonly CipherSuite[] {
  return [...suites.filter(isChaCha), ...suites.filter((suite) => !isChaCha(suite))]
}

const isChaCha = (suite: CipherSuite) => suite.encryption.startsWith('CHACHA20')
