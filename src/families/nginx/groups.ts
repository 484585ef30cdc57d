import type { TlsContext } from '../../endpoint/context.ts'
import { libraryDefaults } from '../../libraries/openssl/defaults.ts'
import { evaluateGroupList } from '../../libraries/openssl/group-list.ts'
import { placeOf, quoted, type Token } from '../../notations/nginx-conf/token.ts'
import { known, unknown } from '../../text/fact.ts'
import { rowFor } from '../../text/release.ts'
import { type SignatureScheme, signatureSchemes } from '../../tls/signature-scheme.ts'
import type { Commands } from './conf-command.ts'
import { defaultCurves } from './directives.data.ts'
import { libraryOf } from './suites.ts'
import { type ServerView, single } from './view.ts'

/** From Groups or Curves of ssl_conf_command, else ssl_ecdh_curve, else nginx's default. */
export function groupsOf(view: ServerView, commands: Commands): TlsContext['groups'] {
  const command = commands.get('groups', 'curves')
  if (command.kind === 'unknown') return command.fact
  if (command.kind === 'value') return evaluated(view, command.value)
  const written = single(view, 'ssl_ecdh_curve')
  if (written.kind === 'unknown') return written.fact
  if (written.kind === 'word') return evaluated(view, written.word)
  const { version } = view.runtime.software
  const value = rowFor(defaultCurves, version)?.value ?? 'auto'
  if (value === 'auto') return libraryGroups(view, null)
  return known(evaluateGroupList(value, libraryOf(view.runtime)).groups, null, `default of nginx ${version}`)
}

function evaluated(view: ServerView, word: Token): TlsContext['groups'] {
  if (word.value === 'auto') return libraryGroups(view, word)
  const { groups, error } = evaluateGroupList(word.value, libraryOf(view.runtime))
  if (error === null) return known(groups, placeOf(word))
  return view.refusals.add(
    `OpenSSL ${view.runtime.library} refuses "${quoted(word.value)}": ${error}`,
    placeOf(word),
  )
}

function libraryGroups({ runtime }: ServerView, word: Token | null): TlsContext['groups'] {
  const { groups } = libraryDefaults(libraryOf(runtime))
  return known(groups, word && placeOf(word), `default of OpenSSL ${runtime.library}`)
}

export function signatureSchemesOf(commands: Commands): TlsContext['signatureSchemes'] {
  const command = commands.get('signaturealgorithms')
  if (command.kind === 'absent') return known('library-default', null, 'default of OpenSSL')
  if (command.kind === 'unknown') return command.fact
  const schemes = readSignatureAlgorithms(command.value.value)
  const at = placeOf(command.value)
  return schemes === null
    ? unknown(`${quoted(command.value.value)} is not a list of signature algorithms`, at)
    : known(schemes, at)
}

/**
 * A list as SSL_CTX_set1_sigalgs_list reads it: `ECDSA+SHA256:RSA-PSS+SHA256:ed25519` or the names of RFC 8446.
 * Null where a word is not known. `RSA-PSS+…` sets both forms of PSS (OpenSSL ssl/t1_lib.c, sig_cb).
 */
function readSignatureAlgorithms(text: string): readonly SignatureScheme[] | null {
  const schemes: SignatureScheme[] = []
  for (const word of text.split(':')) {
    const found = schemesOf(word.trim().replace(/^\?/, ''))
    if (found.length === 0) return null
    schemes.push(...found)
  }
  return [...new Set(schemes)]
}

function schemesOf(word: string): readonly SignatureScheme[] {
  if (isScheme(word.toLowerCase())) return [word.toLowerCase() as SignatureScheme]
  const [key = '', hash = ''] = word.toLowerCase().split('+')
  const names: Readonly<Record<string, readonly string[]>> = {
    rsa: [`rsa_pkcs1_${hash}`],
    'rsa-pss': [`rsa_pss_rsae_${hash}`, `rsa_pss_pss_${hash}`],
    pss: [`rsa_pss_rsae_${hash}`, `rsa_pss_pss_${hash}`],
    ecdsa: [ecdsaNames[hash] ?? `ecdsa_${hash}`],
  }
  return (names[key] ?? []).filter(isScheme)
}

const ecdsaNames: Readonly<Record<string, string>> = {
  sha256: 'ecdsa_secp256r1_sha256',
  sha384: 'ecdsa_secp384r1_sha384',
  sha512: 'ecdsa_secp521r1_sha512',
}

function isScheme(name: string): name is SignatureScheme {
  return Object.hasOwn(signatureSchemes, name)
}
