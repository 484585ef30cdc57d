import type { ServedCertificate } from '../../endpoint/context.ts'
import type { Directive } from '../../notations/nginx-conf/directive.ts'
import {
  holdsVariable,
  placeholderIn,
  placeOf,
  quoted,
  type Token,
} from '../../notations/nginx-conf/token.ts'
import type { PathMap } from '../../survey/server-paths.ts'
import { type Fact, isKnown, known, type Unknown, unknown } from '../../text/fact.ts'
import type { CertificateChain } from '../../tls/certificate.ts'
import { luaDirectives } from './directives.data.ts'
import { settingOf } from './levels.ts'
import type { ServerView } from './view.ts'

/** The certificates of a file of the tree, or a clause that says why they can't be had. */
export type ChainOf = (path: string) => CertificateChain | string

/** What a server is told to serve, a chain for each kind of key; null where it has no certificate of its own. */
export function certificatesOf(
  view: ServerView,
  paths: PathMap,
  chainOf: ChainOf,
): Fact<readonly ServedCertificate[]> | null {
  for (const name of luaDirectives.certificate) {
    const lua = settingOf(view.server.levels, name, view.branch)
    if (lua.kind === 'set')
      return unseen(unknown('Lua chooses it at run time', placeOf(lua.directives[0].nameToken)))
  }
  const setting = settingOf(view.server.levels, 'ssl_certificate', view.branch)
  if (setting.kind === 'absent') return null
  if (setting.kind === 'unknown') return unseen(unknown(setting.reason, setting.at))
  const served = setting.directives.flatMap((directive) => servedBy(directive, paths, chainOf))
  return known(
    lastOfEachKind(served),
    placeOf(setting.directives[0].args[0] ?? setting.directives[0].nameToken),
  )
}

/** There is a certificate, and nothing more is known of it. */
function unseen(chain: Unknown): Fact<readonly ServedCertificate[]> {
  return known([{ path: null, chain }], chain.at)
}

function servedBy(
  { args: [word] }: Directive,
  paths: PathMap,
  chainOf: ChainOf,
): readonly ServedCertificate[] {
  if (word === undefined) return []
  const at = placeOf(word)
  const filledIn = fillerOf(word)
  if (filledIn !== null) return [{ path: null, chain: unknown(filledIn, at) }]
  const path = { value: word.value, at }
  const finding = paths.find(word.value)
  if (finding.status === 'missing')
    return [{ path, chain: unknown(`${quoted(word.value)} ${finding.why}`, at) }]
  const chain = chainOf(finding.path)
  return [
    {
      path,
      chain: typeof chain === 'string' ? unknown(`${quoted(word.value)} ${chain}`, at) : known(chain, at),
    },
  ]
}

/** `data:` takes the certificate from a variable, `engine:` and `store:` from a key store. */
function fillerOf(word: Token): string | null {
  if (placeholderIn(word) !== null) return `${quoted(word.value)} is filled in by a template`
  if (holdsVariable(word)) return `${quoted(word.value)} holds a variable`
  return /^(data|engine|store):/.test(word.value) ? `${quoted(word.value)} is no file` : null
}

/** OpenSSL keeps one certificate for each kind of key: the last that is set (ssl_set_cert). */
function lastOfEachKind(served: readonly ServedCertificate[]): readonly ServedCertificate[] {
  const kindOf = ({ chain }: ServedCertificate) => (isKnown(chain) ? chain.value[0]?.key.kind : undefined)
  return served.filter((one, index) => {
    const kind = kindOf(one)
    return kind === undefined || !served.slice(index + 1).some((later) => kindOf(later) === kind)
  })
}
