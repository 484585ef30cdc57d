import type { CipherSuite } from '../../tls/cipher-suite.ts'
import { suiteByIanaName } from '../../tls/cipher-suites.ts'
import { ranked } from '../../tls/ranked.ts'
import type { SuiteList, Unreadable } from '../library.ts'
import { type BoringAlias, boringAliases, boringSuites } from './suites.data.ts'

/*
 * SSL_CTX_set_strict_cipher_list (ssl_cipher_process_rulestr in ssl/ssl_cipher.cc), which Envoy calls: OpenSSL's
 * language with `[A|B]` for suites of equal preference, in which whatever is not known refuses the whole list.
 */

/** The suites that a list selects; where there are groups, in tiers. Linear in the text. */
export function readBoringCiphers(text: string): SuiteList | Unreadable {
  let list: Working = { inactive: boringSuites, active: [] }
  for (const rule of rulesOf(text)) {
    if ('error' in rule) return { kind: 'refused', error: rule.error }
    list = applied(list, rule)
  }
  if (list.active.length === 0) return { kind: 'refused', error: 'no cipher match' }
  const suites = ranked(tiersOf(list.active))
  return { suites, tls13: null, securityLevel: null }
}

type Row = (typeof boringSuites)[number]

/** An active suite, and whether the one behind it is preferred alike. */
interface Entry {
  readonly row: Row
  readonly grouped: 'yes' | 'no'
}

/** What becomes active goes to the end, what becomes inactive to the front; killed ones are gone. */
interface Working {
  readonly inactive: readonly Row[]
  readonly active: readonly Entry[]
}

type Rule =
  | {
      readonly kind: 'select'
      readonly operator: Operator
      readonly takes: (row: Row) => boolean
      readonly grouped: Entry['grouped']
    }
  | { readonly kind: 'strength' }
  | { readonly kind: 'end-of-group' }

type Operator = '' | '-' | '+' | '!'

const invalid = { error: 'invalid command' } as const
const mixed = { error: 'mixed special operator with groups' } as const

/** `DEFAULT` counts as a prefix only. */
function* rulesOf(written: string): Generator<Rule | { readonly error: string }> {
  const text = written.startsWith('DEFAULT') ? `ALL${written.slice('DEFAULT'.length)}` : written
  let [at, inGroup, hasGroup] = [0, false, false]
  while (at < text.length) {
    const character = text[at] ?? ''
    if (inGroup && character === ']') {
      yield { kind: 'end-of-group' }
      inGroup = false
      at += 1
      continue
    }
    if (!inGroup && character === '[') {
      inGroup = true
      hasGroup = true
      at += 1
      continue
    }
    if (inGroup && character !== '|' && !/[A-Za-z0-9]/.test(character)) return yield invalid
    const operator = inGroup ? '' : (/[-+!@]/.exec(character)?.[0] ?? '')
    if (operator !== '' && hasGroup) return yield mixed
    if (operator !== '' || character === '|' || character === ':') at += 1
    if (character === ':') continue
    const read = ruleAt(text, at, operator, inGroup ? 'yes' : 'no')
    if ('error' in read) return yield read
    yield read.rule
    at = read.end
  }
  if (inGroup) yield invalid
}

/** The rule whose names begin there, after its operator. */
function ruleAt(
  text: string,
  start: number,
  operator: string,
  grouped: Entry['grouped'],
): { readonly rule: Rule; readonly end: number } | typeof invalid {
  const chain = chainAt(text, start)
  if (chain === null) return invalid
  const { names, end } = chain
  if (operator === '@') {
    if (names.join('+') !== 'STRENGTH') return invalid
    const separator = text.indexOf(':', end)
    return { rule: { kind: 'strength' }, end: separator === -1 ? text.length : separator }
  }
  const takes = condition(names)
  if (takes === null) return invalid
  return { rule: { kind: 'select', operator: operator as Operator, takes, grouped }, end }
}

interface Chain {
  readonly names: readonly string[]
  readonly end: number
}

/** `A+B+C`; null where a name is empty. */
function chainAt(text: string, start: number): Chain | null {
  const names: string[] = []
  const word = /[A-Za-z0-9._-]*/y
  let at = start
  for (;;) {
    word.lastIndex = at
    const name = word.exec(text)?.[0] ?? ''
    if (name === '') return null
    names.push(name)
    at += name.length
    if (text[at] !== '+') return { names, end: at }
    at += 1
  }
}

/** A suite's own name stands alone; several names must all hold. Null for a name that is not known. */
function condition(names: readonly string[]): ((row: Row) => boolean) | null {
  const [only, ...more] = names
  const suite = more.length === 0 ? boringSuites.find((row) => isCalled(row, only ?? '')) : undefined
  if (suite !== undefined) return (row) => row === suite
  const aliases = names.map((name) => (Object.hasOwn(boringAliases, name) ? boringAliases[name] : undefined))
  const known = aliases.filter((alias) => alias !== undefined)
  if (known.length < names.length) return null
  const isVoid = known.some(({ version }, index) => version !== undefined && follows(known, index, version))
  return isVoid ? () => false : (row) => known.every((alias) => holds(alias, row))
}

/** ssl_cipher_process_rulestr compares each name's version with that of the names before it, and skips the rule. */
function follows(chain: readonly BoringAlias[], index: number, version: string): boolean {
  const next = chain[index + 1]
  return next !== undefined && next.version !== version
}

function isCalled([iana]: Row, name: string): boolean {
  return iana === name || suiteByIanaName(iana)?.openssl === name
}

function holds(alias: BoringAlias, [, keyExchange, authentication, encryption, mac]: Row): boolean {
  return (
    (alias.keyExchange?.includes(keyExchange) ?? true) &&
    (alias.authentication?.includes(authentication) ?? true) &&
    (alias.encryption?.includes(encryption) ?? true) &&
    (alias.mac?.includes(mac) ?? true)
  )
}

function applied({ inactive, active }: Working, rule: Rule): Working {
  if (rule.kind === 'strength') {
    const byStrength = active.toSorted(({ row: a }, { row: b }) => b[5] - a[5])
    return { inactive, active: byStrength.map(ungrouped) }
  }
  if (rule.kind === 'end-of-group') {
    return { inactive, active: [...active.slice(0, -1), ...active.slice(-1).map(ungrouped)] }
  }
  const { operator, takes, grouped } = rule
  const [kept, taken] = [active.filter(({ row }) => !takes(row)), active.filter(({ row }) => takes(row))]
  const rest = inactive.filter((row) => !takes(row))
  switch (operator) {
    case '':
      return {
        inactive: rest,
        active: [...active, ...inactive.filter(takes).map((row) => ({ row, grouped }))],
      }
    case '+':
      return { inactive, active: [...kept, ...taken.map(ungrouped)] }
    case '-':
      return { inactive: [...taken.map(({ row }) => row), ...inactive], active: kept }
    default:
      return { inactive: rest, active: kept }
  }
}

const ungrouped = ({ row }: Entry): Entry => ({ row, grouped: 'no' })

/** Suites with pre-shared keys count for the list; no web server has such keys. */
function tiersOf(entries: readonly Entry[]): readonly (readonly CipherSuite[])[] {
  const tiers: CipherSuite[][] = [[]]
  for (const { row, grouped } of entries) {
    const suite = row[2] === 'aPSK' ? undefined : suiteByIanaName(row[0])
    if (suite !== undefined) tiers.at(-1)?.push(suite)
    if (grouped === 'no') tiers.push([])
  }
  return tiers
}
