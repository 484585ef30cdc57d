import type { Directive } from '../../notations/nginx-conf/directive.ts'
import { placeOfValue } from '../../notations/nginx-conf/directive.ts'
import { quoted } from '../../notations/nginx-conf/token.ts'
import { type Branch, excludes, implies } from '../../notations/templates/branch.ts'
import type { Location } from '../../text/location.ts'
import { directiveRules, luaDirectives } from './directives.data.ts'
import type { Gap, Scope } from './scope.ts'

/** The directives of one block that decide about TLS, by name, and what may hide more of them. */
export interface Level {
  readonly byName: ReadonlyMap<string, readonly Directive[]>
  readonly gaps: readonly Gap[]
}

const kept = new Set([
  ...Object.keys(directiveRules),
  ...luaDirectives.certificate,
  ...luaDirectives.clientHello,
  'listen',
  'server_name',
])

export function levelOf(scope: Scope): Level {
  const byName = new Map<string, Directive[]>()
  for (const directive of scope.directives) {
    if (!kept.has(directive.name) || directive.kind === 'opaque') continue
    const list = byName.get(directive.name)
    if (list) list.push(directive)
    else byName.set(directive.name, [directive])
  }
  return { byName, gaps: scope.gaps }
}

/** The blocks around a setting, the innermost first: a directive in one hides those of the outer ones (ngx_conf_merge). */
export type Levels = readonly Level[]

export type Setting =
  | { readonly kind: 'set'; readonly directives: readonly [Directive, ...Directive[]] }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly reason: string; readonly at: Location }

/**
 * What a directive is set to for a server reached under a template branch. A gap whose name speaks of TLS hides
 * what outer blocks say; another gap leaves open only what is set nowhere.
 */
export function settingOf(levels: Levels, name: string, branch: Branch | null): Setting {
  let hidden: Gap | undefined
  for (const level of levels) {
    const here = (level.byName.get(name) ?? []).filter((one) => !excludes(branch, one.branch))
    const conditional = here.find((one) => !implies(branch, one.branch))
    if (conditional) return underCondition(conditional)
    if (here.length > 0) return { kind: 'set', directives: here as [Directive, ...Directive[]] }
    const gap = gapIn(level, branch)
    if (gap?.likely === 'tls') return { kind: 'unknown', reason: gap.reason, at: gap.at }
    hidden ??= gap
  }
  return hidden ? { kind: 'unknown', reason: hidden.reason, at: hidden.at } : { kind: 'absent' }
}

function gapIn({ gaps }: Level, branch: Branch | null): Gap | undefined {
  const open = gaps.filter((gap) => !excludes(branch, gap.branch))
  return open.find((gap) => gap.likely === 'tls') ?? open[0]
}

function underCondition(directive: Directive): Setting {
  const condition = directive.branch?.conditions.at(-1)?.text ?? ''
  return {
    kind: 'unknown',
    reason: `a template's condition (${quoted(condition)}) decides about ${directive.name}`,
    at: placeOfValue(directive),
  }
}
