import { type Directive, placeOfDirective, placeOfValue } from '../../notations/nginx-conf/directive.ts'
import {
  holdsVariable,
  placeholderIn,
  placeOf,
  quoted,
  type Token,
} from '../../notations/nginx-conf/token.ts'
import { type Branch, implies } from '../../notations/templates/branch.ts'
import { type Runtime, softwareIsAtLeast } from '../../survey/runtimes.ts'
import { type Unknown, unknown } from '../../text/fact.ts'
import type { Location } from '../../text/location.ts'
import type { NotAssessed } from '../../text/tree.ts'
import { directiveRules } from './directives.data.ts'
import { settingOf } from './levels.ts'
import type { ServerBlock } from './server-block.ts'

/** One server as one version of the software reads it. */
export interface ServerView {
  readonly server: ServerBlock
  /** The template branch under which it is reached. */
  readonly branch: Branch | null
  readonly runtime: Runtime
  readonly refusals: Refusals
}

/** What stops this version of nginx from starting. */
export interface Refusals {
  /** Notes it and gives the fact that it makes unknown. */
  readonly add: (why: string, at: Location) => Unknown
  readonly all: () => readonly NotAssessed[]
}

export function refusalList(): Refusals {
  const found = new Map<string, NotAssessed>()
  return {
    add: (why, at) => {
      const key = `${at.path}:${at.line}:${at.column} ${why}`
      if (found.size < mostRefusals)
        found.set(key, { what: 'nginx configuration', why: refused(why), location: at })
      return unknown(refused(why), at)
    },
    all: () => [...found.values()],
  }
}

const mostRefusals = 1000
const refused = (why: string) => `nginx refuses to start: ${why}`

/** What a directive gives: its words, nothing, or the reason why its words can't be known. */
export type DirectiveReading =
  | {
      readonly kind: 'words'
      readonly directives: readonly [Directive, ...Directive[]]
      readonly words: readonly Token[]
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly fact: Unknown }

/** Reads a directive by its rule: release, repeats, number of words, placeholders and variables. */
export function reading(view: ServerView, name: string): DirectiveReading {
  const setting = settingOf(view.server.levels, name, view.branch)
  if (setting.kind === 'absent') return setting
  if (setting.kind === 'unknown') return { kind: 'unknown', fact: unknown(setting.reason, setting.at) }
  const { directives } = setting
  const fault = faultOf(view, name, directives)
  if (fault) return { kind: 'unknown', fact: fault }
  const words = directives.flatMap((directive) => directive.args)
  const unclear = directives.map(unclearWord).find((reason) => reason !== null)
  return unclear ? { kind: 'unknown', fact: unclear } : { kind: 'words', directives, words }
}

/** The only word of a directive. */
export type Single =
  | { readonly kind: 'word'; readonly word: Token }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly fact: Unknown }

export function single(view: ServerView, name: string): Single {
  const read = reading(view, name)
  if (read.kind !== 'words') return read
  return { kind: 'word', word: read.words[0] as Token }
}

/** An on/off directive; the word decides without regard to case (ngx_conf_set_flag_slot). */
export type Flag =
  | { readonly kind: 'on' | 'off'; readonly word: Token }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly fact: Unknown }

export function flag(view: ServerView, name: string): Flag {
  const read = single(view, name)
  if (read.kind !== 'word') return read
  const value = read.word.value.toLowerCase()
  if (value === 'on' || value === 'off') return { kind: value, word: read.word }
  const why = `"${quoted(read.word.value)}" is neither on nor off for ${name}`
  return { kind: 'unknown', fact: view.refusals.add(why, placeOf(read.word)) }
}

function faultOf(view: ServerView, name: string, directives: readonly Directive[]): Unknown | null {
  const rule = directiveRules[name]
  const [first, second] = directives
  if (rule === undefined || first === undefined) return null
  const { version } = view.runtime.software
  if (rule.since !== null && !softwareIsAtLeast(view.runtime, rule.since)) {
    const why = `${name} came with nginx ${rule.since}, and this is ${version}`
    return view.refusals.add(why, placeOfDirective(first))
  }
  if (rule.until !== null && softwareIsAtLeast(view.runtime, rule.until)) {
    return view.refusals.add(
      `${name} went with nginx ${rule.until}, and this is ${version}`,
      placeOfDirective(first),
    )
  }
  if (rule.repeats === 'once' && second) {
    return view.refusals.add(`${name} is set twice in one block`, placeOfDirective(second))
  }
  return (
    directives.map((directive) => wrongCount(view, directive, rule.arguments)).find((one) => one !== null) ??
    null
  )
}

function wrongCount(view: ServerView, directive: Directive, wanted: string): Unknown | null {
  const count = directive.args.length
  const right = wanted === 'some' ? count > 0 : wanted === 'two' ? count === 2 : count === 1
  if (right || directive.args.some((word) => word.tag === 'inside' || word.branch !== directive.branch))
    return null
  const why = `invalid number of arguments in ${directive.name}`
  return view.refusals.add(why, placeOfDirective(directive))
}

/** A word that something else fills in. nginx takes variables in certificate paths only. */
function unclearWord(directive: Directive): Unknown | null {
  for (const word of directive.args) {
    if (placeholderIn(word) !== null)
      return unknown(`${quoted(word.value)} is filled in by a template`, placeOf(word))
    if (!implies(directive.branch, word.branch)) {
      return unknown(`a template's condition decides about ${directive.name}`, placeOfValue(directive))
    }
    if (holdsVariable(word)) return unknown(`${quoted(word.value)} holds a variable`, placeOf(word))
  }
  return null
}
