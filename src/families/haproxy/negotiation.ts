import type { TlsContext } from '../../endpoint/context.ts'
import { evaluateCipherString } from '../../libraries/openssl/cipher-string.ts'
import { libraryDefaults } from '../../libraries/openssl/defaults.ts'
import { evaluateGroupList } from '../../libraries/openssl/group-list.ts'
import { evaluateTls13Suites } from '../../libraries/openssl/tls13-suites.ts'
import { nearestVersion, type OpenSslVersion } from '../../libraries/openssl/version.ts'
import { type CfgWord, placeOf, placeOfWords, quoted } from '../../notations/haproxy-cfg/word.ts'
import { type Runtime, speaksTls13 } from '../../survey/runtimes.ts'
import { type Fact, known, unknown } from '../../text/fact.ts'
import { rowFor } from '../../text/release.ts'
import { isUnread, unreadText } from '../../text/tree.ts'
import { modulusBits } from '../dh-modulus.ts'
import { globalLines, globalWord } from './globals.ts'
import { defaultAlpn, defaultDhBits } from './versions.data.ts'
import { defaultText, type View, written, writtenHere } from './view.ts'

const libraryOf = (runtime: Runtime): OpenSslVersion => nearestVersion(runtime.library)

/** Suites up to TLS 1.2 and the security level: `ciphers`, else the library's DEFAULT. */
export function suitesOf(view: View): Pick<TlsContext, 'cipherSuites' | 'securityLevel'> {
  const { runtime, refusals } = view
  const text = written(view, 'ciphers')
  if (text.kind === 'unknown') return { cipherSuites: text.fact, securityLevel: text.fact }
  const value = text.kind === 'word' ? text.word.value : 'DEFAULT'
  const list = evaluateCipherString(value, libraryOf(runtime))
  const at = text.kind === 'word' ? placeOf(text.word) : null
  if (list.error !== null && at !== null) {
    const fact = refusals.add(`OpenSSL ${runtime.library} refuses "${quoted(value)}": ${list.error}`, at)
    return { cipherSuites: fact, securityLevel: fact }
  }
  const because = at === null ? `default of OpenSSL ${runtime.library}` : null
  return {
    cipherSuites: known(list.suites, at, because),
    securityLevel: list.securityLevel === null ? levelOf(view) : known(list.securityLevel, at, because),
  }
}

/** `ssl-security-level` of 3.0 and later; a level in the cipher string comes after it. */
function levelOf({ bind, runtime, refusals }: View): Fact<number> {
  const word = globalWord(bind.globals, 'ssl-security-level', bind.line.branch)
  if (word === null) return runtime.securityLevel
  if ('unknown' in word) return word
  const at = placeOf(word.word)
  return /^[0-5]$/.test(word.word.value)
    ? known(Number(word.word.value), at)
    : refusals.add(`"${quoted(word.word.value)}" is no security level`, at)
}

export function tls13SuitesOf(view: View): TlsContext['tls13CipherSuites'] {
  const { runtime, refusals } = view
  if (!speaksTls13(runtime)) return known([], null, `OpenSSL ${runtime.library} has no TLS 1.3`)
  const text = written(view, 'ciphersuites')
  if (text.kind === 'unknown') return text.fact
  if (text.kind === 'absent') {
    const { tls13CipherSuites } = libraryDefaults(libraryOf(runtime))
    return known(tls13CipherSuites, null, `default of OpenSSL ${runtime.library}`)
  }
  const list = evaluateTls13Suites(text.word.value, libraryOf(runtime))
  const at = placeOf(text.word)
  return list.error === null
    ? known(list.suites, at)
    : refusals.add(`OpenSSL ${runtime.library} refuses "${quoted(text.word.value)}": ${list.error}`, at)
}

/** The server's order, with ChaCha20 first for a client that has it first: SSL_OP_PRIORITIZE_CHACHA is always set. */
export function preferenceOf(view: View): TlsContext['suitePreference'] {
  const { bind } = view
  const own = bind.settings.get('prefer-client-ciphers')?.at(-1)
  if (own) return known('client', placeOf(own.keyword))
  const lines = globalLines(bind.globals, 'ssl-default-bind-options', bind.line.branch)
  if ('unknown' in lines) return lines
  const option = lines.flatMap(({ words }) => words).find(({ value }) => value === 'prefer-client-ciphers')
  return option === undefined
    ? known('server-chacha-by-client', null, defaultText(view))
    : known('client', placeOf(option))
}

/** `curves` goes before `ecdhe`, which names one curve, and means nothing where OpenSSL does not know it. */
export function groupsOf(view: View): TlsContext['groups'] {
  const { runtime, refusals } = view
  const text = written(view, 'curves')
  if (text.kind === 'unknown') return text.fact
  if (text.kind === 'word') {
    const { groups, error } = evaluateGroupList(text.word.value, libraryOf(runtime))
    const at = placeOf(text.word)
    return error === null
      ? known(groups, at)
      : refusals.add(`OpenSSL ${runtime.library} refuses "${quoted(text.word.value)}": ${error}`, at)
  }
  const curve = writtenHere(view, 'ecdhe')
  if (curve.kind === 'unknown') return curve.fact
  return curve.kind === 'word' ? ecdheGroups(view, curve.word) : libraryGroups(view)
}

function libraryGroups({ runtime }: View): TlsContext['groups'] {
  return known(libraryDefaults(libraryOf(runtime)).groups, null, `default of OpenSSL ${runtime.library}`)
}

function ecdheGroups(view: View, word: CfgWord): TlsContext['groups'] {
  const { groups, error } = evaluateGroupList(word.value, libraryOf(view.runtime))
  return error === null ? known(groups, placeOf(word)) : { ...libraryGroups(view), at: placeOf(word) }
}

/** The language of `sigalgs` is OpenSSL's own and is not read. */
export function signatureSchemesOf(view: View): TlsContext['signatureSchemes'] {
  const text = written(view, 'sigalgs')
  if (text.kind === 'unknown') return text.fact
  if (text.kind === 'absent') return known('library-default', null, 'default of OpenSSL')
  return unknown(`sigalgs "${quoted(text.word.value)}" is not read`, placeOf(text.word))
}

/** From `ssl-dh-param-file`, else `tune.ssl.default-dh-param`; a PEM with parameters of its own is not looked into. */
export function dhParametersOf(view: View): TlsContext['dhParameters'] {
  const { bind, files, refusals, runtime } = view
  const file = globalWord(bind.globals, 'ssl-dh-param-file', bind.line.branch)
  if (file !== null && 'unknown' in file) return file
  if (file !== null) return parametersIn(file.word, files)
  const size = globalWord(bind.globals, 'tune.ssl.default-dh-param', bind.line.branch)
  if (size !== null && 'unknown' in size) return size
  if (size === null) {
    const bits = rowFor(defaultDhBits, runtime.software.version)?.value ?? 0
    return known(bits === 0 ? 'none' : { bits }, null, defaultText(view))
  }
  const bits = Number(size.word.value)
  return Number.isInteger(bits) && bits >= 1024
    ? known({ bits }, placeOf(size.word))
    : refusals.add('tune.ssl.default-dh-param expects a value of 1024 or more', placeOf(size.word))
}

function parametersIn(word: CfgWord, { paths, textOf }: View['files']): TlsContext['dhParameters'] {
  const at = placeOf(word)
  const finding = paths.find(word.value)
  if (finding.status === 'missing') return unknown(`${quoted(word.value)} ${finding.why}`, at)
  const text = textOf(finding.path)
  if (isUnread(text)) return unknown(`${quoted(word.value)} ${unreadText(text)}`, at)
  const bits = text === undefined ? null : modulusBits(text)
  return bits === null
    ? unknown(`${finding.path} holds no DH parameters that can be read`, at)
    : known({ bits }, at)
}

/** HAProxy takes no offer amiss: without a common protocol it goes on without. */
export function alpnOf(view: View): TlsContext['alpn'] {
  const { bind, overrides, runtime } = view
  const none = bind.settings.get('no-alpn')?.at(-1) ?? overrides.get('no-alpn')?.at(-1)
  const text = writtenHere(view, 'alpn')
  if (text.kind === 'unknown') return text.fact
  if (text.kind === 'word')
    return known(
      text.word.value.split(',').filter((name) => name !== ''),
      placeOf(text.word),
    )
  if (none) return known([], placeOfWords([none.keyword]))
  const usual = rowFor(defaultAlpn, runtime.software.version)?.value ?? []
  return known(bind.mode === 'tcp' ? [] : usual, null, defaultText(view))
}
