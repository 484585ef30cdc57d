import type { TlsContext } from '../../endpoint/context.ts'
import { libraryDefaults } from '../../libraries/openssl/defaults.ts'
import { evaluateGroupList } from '../../libraries/openssl/group-list.ts'
import { placeOf, quoted, type Token } from '../../notations/nginx-conf/token.ts'
import { known, unknown } from '../../text/fact.ts'
import { rowFor } from '../../text/release.ts'
import type { Commands } from './conf-command.ts'
import { defaultCurves } from './directives.data.ts'
import { readSignatureAlgorithms } from './signature-algorithms.ts'
import { libraryOf } from './suites.ts'
import { single, type View } from './view.ts'

/** From Groups or Curves of ssl_conf_command, else ssl_ecdh_curve, else nginx's default. */
export function groupsOf(view: View, commands: Commands): TlsContext['groups'] {
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

function evaluated(view: View, word: Token): TlsContext['groups'] {
  if (word.value === 'auto') return libraryGroups(view, word)
  const { groups, error } = evaluateGroupList(word.value, libraryOf(view.runtime))
  if (error === null) return known(groups, placeOf(word))
  return view.refusals.add(
    `OpenSSL ${view.runtime.library} refuses "${quoted(word.value)}": ${error}`,
    placeOf(word),
  )
}

function libraryGroups({ runtime }: View, word: Token | null): TlsContext['groups'] {
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
