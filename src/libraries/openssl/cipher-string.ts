import type { CipherSuite } from '../../tls/cipher-suite.ts'
import {
  add,
  kill,
  moveToEnd,
  remove,
  sortByStrength,
  startingList,
  type WorkingList,
} from './cipher-order.ts'
import { type CipherRule, readRules } from './cipher-rules.ts'
import type { IgnoredReason } from './cipher-tables.ts'
import { cipherStringDefaults, suiteBStrings } from './defaults.data.ts'
import type { OpenSslVersion } from './version.ts'

/** A name that OpenSSL passes over in silence, with its place in the string (UTF-16 units, from 0). */
export interface IgnoredToken {
  readonly token: string
  readonly offset: number
  /** Only `unknown-name` is a slip of the pen for certain; the rest are names that this version or build lacks. */
  readonly reason: IgnoredReason
}

/** What a cipher string selects: suites up to TLS 1.2 in the server's order. */
export interface CipherList {
  readonly suites: readonly CipherSuite[]
  /** The last `@SECLEVEL=n`; null where the string has none. */
  readonly securityLevel: number | null
  /** Why OpenSSL refuses the string, in its words (`no cipher match`, `invalid command`), or null. */
  readonly error: string | null
  readonly ignored: readonly IgnoredToken[]
}

/**
 * What OpenSSL makes of a cipher string (SSL_CTX_set_cipher_list): order and content as `openssl ciphers` prints them
 * without `-s`, so security level and protocols are not applied. Suites of TLS 1.3 are never part of it.
 * With an error there are no suites. Equal calls give the same object.
 */
export function evaluateCipherString(text: string, version: OpenSslVersion): CipherList {
  const key = `${version} ${text}`
  const known = memory.get(key)
  if (known) return known
  const list = evaluate(text, version)
  if (text.length <= longestRemembered) remember(key, list)
  return list
}

/** The same string stands in hundreds of server blocks; the bound keeps a hostile tree from filling the memory. */
const memory = new Map<string, CipherList>()
const longestRemembered = 8192
const mostRemembered = 2000

function remember(key: string, list: CipherList): void {
  if (memory.size >= mostRemembered) memory.clear()
  memory.set(key, list)
}

function evaluate(text: string, version: OpenSslVersion): CipherList {
  const { rules, offset } = expand(text, version)
  const outcome: Outcome = { list: startingList(version), securityLevel: null, error: null, ignored: [] }
  for (const part of rules) {
    for (const rule of readRules(part.text, version)) apply(outcome, rule, part.given ? offset : null)
    if (outcome.error) break
  }
  return finish(outcome)
}

interface Outcome {
  list: WorkingList
  securityLevel: number | null
  error: string | null
  readonly ignored: IgnoredToken[]
}

interface Expansion {
  /** `given` where the text is the user's own, so that offsets mean something. */
  readonly rules: readonly { readonly text: string; readonly given: 'given' | null }[]
  /** Where the user's own text starts. */
  readonly offset: number
}

/** A SUITEB word takes the place of the whole string; `DEFAULT` is read at the very start only. */
function expand(text: string, version: OpenSslVersion): Expansion {
  const suiteB = suiteBStrings.find(({ prefix }) => text.startsWith(prefix))
  if (suiteB) return { rules: [{ text: suiteB.cipherString, given: null }], offset: 0 }
  if (!text.startsWith('DEFAULT')) return { rules: [{ text, given: 'given' }], offset: 0 }
  const offset = text[7] === ':' ? 8 : 7
  const standard = { text: cipherStringDefaults[version], given: null }
  return { rules: [standard, { text: text.slice(offset), given: 'given' }], offset }
}

function apply(outcome: Outcome, rule: CipherRule, offset: number | null): void {
  switch (rule.kind) {
    case 'select':
      outcome.list = actions[rule.operator](outcome.list, rule.wanted)
      return
    case 'strength':
      outcome.list = sortByStrength(outcome.list)
      return
    case 'level':
      outcome.securityLevel = rule.level
      return
    case 'ignored':
      if (offset !== null)
        outcome.ignored.push({ token: rule.token, offset: offset + rule.offset, reason: rule.reason })
      return
    case 'invalid':
      outcome.error = 'invalid command'
  }
}

const actions = { '': add, '+': moveToEnd, '-': remove, '!': kill } as const

function finish({ list, securityLevel, error, ignored }: Outcome): CipherList {
  const suites = error ? [] : list.active.map((one) => one.suite)
  return {
    suites,
    securityLevel,
    error: error ?? (suites.length === 0 ? 'no cipher match' : null),
    ignored,
  }
}
