import type { TlsContext } from '../../endpoint/context.ts'
import { evaluateCipherString } from '../../libraries/openssl/cipher-string.ts'
import { libraryDefaults } from '../../libraries/openssl/defaults.ts'
import { evaluateTls13Suites } from '../../libraries/openssl/tls13-suites.ts'
import { nearestVersion, type OpenSslVersion } from '../../libraries/openssl/version.ts'
import { placeOf, quoted, type Token } from '../../notations/nginx-conf/token.ts'
import { type Runtime, speaksTls13 } from '../../survey/runtimes.ts'
import { type Fact, known, unknown } from '../../text/fact.ts'
import type { Commands } from './conf-command.ts'
import { defaultCiphers, redHatSystemProfile } from './directives.data.ts'
import { flag, type ServerView, single } from './view.ts'

export interface SuiteFacts {
  readonly cipherSuites: TlsContext['cipherSuites']
  readonly securityLevel: TlsContext['securityLevel']
}

/** Suites up to TLS 1.2 and the security level, from CipherString, else ssl_ciphers, else nginx's default. */
export function suitesOf(view: ServerView, commands: Commands): SuiteFacts {
  const command = commands.get('cipherstring')
  if (command.kind === 'unknown') return { cipherSuites: command.fact, securityLevel: command.fact }
  if (command.kind === 'value') return evaluated(view, command.value)
  const written = single(view, 'ssl_ciphers')
  if (written.kind === 'unknown') return { cipherSuites: written.fact, securityLevel: written.fact }
  if (written.kind === 'word') return evaluated(view, written.word)
  const list = evaluateCipherString(defaultCiphers, libraryOf(view.runtime))
  const because = `default of nginx ${view.runtime.software.version}`
  return { cipherSuites: known(list.suites, null, because), securityLevel: view.runtime.securityLevel }
}

function evaluated(view: ServerView, word: Token): SuiteFacts {
  const at = placeOf(word)
  if (word.value.startsWith(systemProfile) && isUnplaced(view.runtime)) {
    const why = `${systemProfile} is what Red Hat's OpenSSL calls its crypto policy; which system runs this is not known`
    return { cipherSuites: unknown(why, at), securityLevel: unknown(why, at) }
  }
  const text = cipherText(word.value, view.runtime)
  const list = evaluateCipherString(text, libraryOf(view.runtime))
  if (list.error !== null) {
    const fact = view.refusals.add(
      `OpenSSL ${view.runtime.library} refuses "${quoted(word.value)}": ${list.error}`,
      at,
    )
    return { cipherSuites: fact, securityLevel: fact }
  }
  const because = text === word.value ? null : 'the system-wide crypto policy DEFAULT'
  const level = list.securityLevel
  return {
    cipherSuites: known(list.suites, at, because),
    securityLevel: level === null ? view.runtime.securityLevel : known(level, at, because),
  }
}

const systemProfile = 'PROFILE=SYSTEM'

/** Nothing tells the distribution: where it is assumed, these words speak against the assumption. */
function isUnplaced({ distribution, software }: Runtime): boolean {
  return distribution === null || software.basis === 'assumed'
}

/** Red Hat's OpenSSL puts the policy in place of the words, and reads on after them; every other one refuses them. */
function cipherText(text: string, { distribution }: Runtime): string {
  const knows = distribution !== null && redHatSystemProfile.distributions.includes(distribution)
  return knows && text.startsWith(systemProfile)
    ? `${redHatSystemProfile.ciphers}${text.slice(systemProfile.length)}`
    : text
}

export function tls13SuitesOf(view: ServerView, commands: Commands): TlsContext['tls13CipherSuites'] {
  const { runtime, refusals } = view
  if (!speaksTls13(runtime)) return known([], null, `OpenSSL ${runtime.library} has no TLS 1.3`)
  const command = commands.get('ciphersuites')
  if (command.kind === 'unknown') return command.fact
  if (command.kind === 'absent') {
    return known(
      libraryDefaults(libraryOf(runtime)).tls13CipherSuites,
      null,
      `default of OpenSSL ${runtime.library}`,
    )
  }
  const list = evaluateTls13Suites(command.value.value, libraryOf(runtime))
  const at = placeOf(command.value)
  return list.error === null ? known(list.suites, at) : refusals.add(`Ciphersuites: ${list.error}`, at)
}

/** Who chooses: ssl_prefer_server_ciphers, then `Options` of ssl_conf_command. */
export function preferenceOf(view: ServerView, commands: Commands): TlsContext['suitePreference'] {
  const server = serverPrefers(view)
  const options = commands.get('options')
  if (options.kind === 'absent' || 'unknown' in server) return inWords(server, 'no')
  if (options.kind === 'unknown') return options.fact
  const words = options.value.value
    .toLowerCase()
    .split(',')
    .map((word) => word.trim())
  const at = placeOf(options.value)
  const preference = words.some((word) => /^\+?serverpreference$/.test(word))
    ? 'on'
    : words.includes('-serverpreference')
      ? 'off'
      : null
  const chosen = preference === null ? server : known<'on' | 'off'>(preference, at)
  return inWords(chosen, words.some((word) => /^\+?prioritizechacha$/.test(word)) ? 'yes' : 'no')
}

type Preference = Fact<'on' | 'off'>

function serverPrefers(view: ServerView): Preference {
  const written = flag(view, 'ssl_prefer_server_ciphers')
  if (written.kind === 'unknown') return written.fact
  if (written.kind !== 'absent') return known(written.kind, placeOf(written.word))
  const { stockOf, software } = view.runtime
  if (stockOf !== null) return known('on', null, `nginx.conf of the package of ${stockOf}`)
  return known('off', null, `default of nginx ${software.version}`)
}

/** PrioritizeChaCha counts under the server's preference only (SSL_OP_PRIORITIZE_CHACHA). */
function inWords(server: Preference, chacha: 'yes' | 'no'): TlsContext['suitePreference'] {
  if ('unknown' in server) return unknown(server.unknown, server.at)
  const value = server.value === 'off' ? 'client' : chacha === 'yes' ? 'server-chacha-by-client' : 'server'
  return { ...server, value }
}

export function libraryOf(runtime: Runtime): OpenSslVersion {
  return nearestVersion(runtime.library)
}
