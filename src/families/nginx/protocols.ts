import { placeOf, placeOfAll, quoted, type Token } from '../../notations/nginx-conf/token.ts'
import { type Runtime, softwareIsAtLeast, speaksTls13 } from '../../survey/runtimes.ts'
import { type Fact, isKnown, known, unknown } from '../../text/fact.ts'
import { isAtLeast, rowFor } from '../../text/release.ts'
import { compareVersions, type ProtocolVersion, protocolVersions } from '../../tls/version.ts'
import type { Command, Commands } from './conf-command.ts'
import {
  defaultProtocols,
  luaDirectives,
  protocolWords,
  stockSettings,
  tls13Since,
} from './directives.data.ts'
import { reading, type ServerView } from './view.ts'

export type Protocols = Fact<readonly ProtocolVersion[]>

/** What ssl_protocols says, or nginx's default; without regard to MinProtocol and MaxProtocol. */
export function protocolsOf(view: ServerView): Protocols {
  const lua = luaDirectives.clientHello.map((name) => reading(view, name)).find((one) => one.kind === 'words')
  if (lua?.kind === 'words')
    return unknown('Lua decides about it at run time', placeOf(lua.directives[0].nameToken))
  const read = reading(view, 'ssl_protocols')
  if (read.kind === 'unknown') return read.fact
  if (read.kind === 'absent') return defaultOf(view.runtime)
  const bad = read.words.find((word) => !isProtocolWord(word, view.runtime))
  if (bad) return view.refusals.add(`invalid value "${quoted(bad.value)}" in ssl_protocols`, placeOf(bad))
  const named = new Set(read.words.map((word) => protocolWords[word.value.toLowerCase()]))
  const place = placeOfAll(read.directives.at(-1)?.args ?? [])
  return known(
    spoken(
      [...named].filter((one) => one != null),
      view.runtime,
    ),
    place,
  )
}

function isProtocolWord(word: Token, runtime: Runtime): boolean {
  const value = word.value.toLowerCase()
  return (
    Object.hasOwn(protocolWords, value) && (value !== 'tlsv1.3' || softwareIsAtLeast(runtime, tls13Since))
  )
}

function defaultOf(runtime: Runtime): Protocols {
  const { version } = runtime.software
  const stock = stockSettings.find((row) => row.distribution === runtime.stockOf)
  if (stock)
    return known(spoken(stock.protocols, runtime), null, `nginx.conf of the package of ${stock.distribution}`)
  const value = rowFor(defaultProtocols, version)?.value ?? []
  return known(spoken(value, runtime), null, `default of nginx ${version}`)
}

/** Oldest first; without what the library can't do (SSLv3 is not built into 1.1.0 and later). */
function spoken(versions: readonly ProtocolVersion[], runtime: Runtime): readonly ProtocolVersion[] {
  return protocolVersions.filter((version) => {
    if (!versions.includes(version)) return false
    if (version === 'TLSv1.3') return speaksTls13(runtime)
    return version !== 'SSLv3' || !isAtLeast(runtime.library, '1.1.0')
  })
}

/** The bounds that `ssl_conf_command MinProtocol` and `MaxProtocol` put on the versions. */
export function bounded(protocols: Protocols, commands: Commands): Protocols {
  const [minimum, maximum] = [commands.get('minprotocol'), commands.get('maxprotocol')]
  return bound(
    bound(protocols, minimum, (version, limit) => compareVersions(version, limit) >= 0),
    maximum,
    (version, limit) => compareVersions(version, limit) <= 0,
  )
}

function bound(
  protocols: Protocols,
  command: Command,
  allowed: (version: ProtocolVersion, limit: ProtocolVersion) => boolean,
): Protocols {
  if (command.kind === 'absent' || !isKnown(protocols)) return protocols
  if (command.kind === 'unknown') return command.fact
  const word = command.value.value.toLowerCase()
  if (word === 'none') return protocols
  const limit = protocolWords[word]
  const at = placeOf(command.value)
  if (limit == null)
    return unknown(`${quoted(command.value.value)} is no protocol version that is known here`, at)
  const left = protocols.value.filter((version) => allowed(version, limit))
  return left.length === protocols.value.length ? protocols : known(left, at)
}
