import { type ChainRules, type Constraint, narrow, unconstrained } from './cipher-constraint.ts'
import { type IgnoredReason, nameConstraint, whyUnknown } from './cipher-tables.ts'
import type { OpenSslVersion } from './version.ts'

/** One step of a cipher string, read. Offsets count in the text given. */
export type CipherRule =
  | { readonly kind: 'select'; readonly operator: '' | '+' | '-' | '!'; readonly wanted: Constraint }
  | { readonly kind: 'strength' }
  | { readonly kind: 'level'; readonly level: number }
  | {
      readonly kind: 'ignored'
      readonly token: string
      readonly offset: number
      readonly reason: IgnoredReason
    }
  | { readonly kind: 'invalid' }

/**
 * The rules of a cipher string in turn (ssl_cipher_process_rulestr). What a name means decides where the next rule
 * starts: after a name that is passed over, the rest up to the separator goes with it. Ends at the first invalid one.
 */
export function* readRules(text: string, version: OpenSslVersion): Generator<CipherRule> {
  let at = 0
  while (at < text.length) {
    if (isSeparator(text[at])) {
      at += 1
      continue
    }
    const { rule, end } = readRule(text, at, version)
    yield rule
    if (rule.kind === 'invalid') return
    at = end
  }
}

interface RuleRead {
  readonly rule: CipherRule
  readonly end: number
}

function readRule(text: string, start: number, version: OpenSslVersion): RuleRead {
  const first = text[start]
  if (first === '@') return readCommand(text, start + 1, version)
  if (first === '-' || first === '+' || first === '!') return readChain(text, start + 1, first, version)
  return readChain(text, start, '', version)
}

/** `@STRENGTH` and, from 1.1.0 on, `@SECLEVEL=0` to `5`; what follows up to the separator is dropped. */
function readCommand(text: string, start: number, version: OpenSslVersion): RuleRead {
  const command = wordAt(text, start, version)
  const end = separatorAfter(text, start + command.length)
  if (command === 'STRENGTH') return { rule: { kind: 'strength' }, end }
  const level = /^SECLEVEL=([0-5])$/.exec(command)?.[1]
  if (level === undefined) return { rule: { kind: 'invalid' }, end }
  return { rule: { kind: 'level', level: Number(level) }, end }
}

function readChain(
  text: string,
  start: number,
  operator: '' | '+' | '-' | '!',
  version: OpenSslVersion,
): RuleRead {
  const rules: ChainRules = version === '1.0.2' ? 'by-attributes' : 'by-code'
  let wanted: Constraint = { attributes: unconstrained, code: null }
  let at = start
  for (;;) {
    const nameStart = at
    const name = wordAt(text, at, version)
    if (name === '') return { rule: { kind: 'invalid' }, end: at }
    at += name.length
    const named = nameConstraint(name, version)
    const narrowed = named && narrow(wanted.attributes, named, rules)
    if (!narrowed)
      return ignore(text, start, at, named ? 'nothing-in-common' : whyUnknown(wholeName(text, nameStart)))
    wanted = narrowed
    if (text[at] !== '+') return { rule: { kind: 'select', operator, wanted }, end: at }
    at += 1
  }
}

function ignore(text: string, start: number, at: number, reason: IgnoredReason): RuleRead {
  const end = separatorAfter(text, at)
  return { rule: { kind: 'ignored', token: text.slice(start, end), offset: start, reason }, end }
}

const words: Readonly<Record<OpenSslVersion, RegExp>> = {
  '1.0.2': /[A-Za-z0-9.-]*/y,
  '1.1.1': /[A-Za-z0-9.=-]*/y,
  '3.0': /[A-Za-z0-9.=-]*/y,
  '3.2': /[A-Za-z0-9._=-]*/y,
  '3.5': /[A-Za-z0-9._=-]*/y,
}

function wordAt(text: string, at: number, version: OpenSslVersion): string {
  const word = words[version]
  word.lastIndex = at
  return word.exec(text)?.[0] ?? ''
}

/** The name as people mean it: older versions stop reading an IANA name at its first `_`. */
function wholeName(text: string, at: number): string {
  return wordAt(text, at, '3.5')
}

function isSeparator(character: string | undefined): boolean {
  return character === ':' || character === ' ' || character === ';' || character === ','
}

function separatorAfter(text: string, at: number): number {
  let end = at
  while (end < text.length && !isSeparator(text[end])) end += 1
  return end
}
