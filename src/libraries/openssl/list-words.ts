import type { Weakness } from '../../endpoint/dialect.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import type { NamedGroup } from '../../tls/named-group.ts'
import { groupRows } from './groups.data.ts'

/* OpenSSL's lists as the configurations of many programs hold them: their words, and edits of them. */

/** The name that every OpenSSL takes, and that people write: prime256v1 rather than P-256. */
export function openSslGroupName(group: NamedGroup): string {
  return groupRows.find((row) => row.group === group)?.names.at(-1) ?? group
}

/** What a cipher string ends with so that suites of such a weakness stay out. */
export function openSslWithout(weakness: Weakness): string {
  return `:!${exclusions[weakness]}`
}

const exclusions: Readonly<Record<Weakness, string>> = {
  RC4: 'RC4',
  '3DES': '3DES',
  MD5: 'MD5',
  'no encryption': 'eNULL',
  'no authentication': 'aNULL',
}

/** A cipher string with suites added at its end; null where its text is not understood for sure. */
export function withOpenSslSuites(add: readonly CipherSuite[], text: string): string | null {
  const { quote, inner } = unquoted(text)
  const words = inner.split(':')
  if (!/^[\w+!@=.:-]+$/.test(inner) || words.some(forbidsMore)) return null
  const missing = add.map(({ openssl }) => openssl).filter((name) => !words.includes(name))
  return missing.length === 0 ? null : quote + [...words, ...missing].join(':') + quote
}

/** What an OpenSSL list commonly kills with `!`, and that no ECDHE suite with AES-GCM falls under. */
const harmlessExclusions: ReadonlySet<string> = new Set(
  (
    'aNULL eNULL NULL MD5 RC4 DES 3DES EXP EXPORT LOW PSK SRP DSS aDSS CAMELLIA SEED IDEA ARIA kRSA DH DHE EDH kDHE ' +
    'kEDH ADH AECDH SHA1 SHA'
  ).split(' '),
)

/** `!` outlaws for good, whatever follows; what else begins with a sign only moves or removes what stood before. */
function forbidsMore(word: string): boolean {
  return word.startsWith('!') && !harmlessExclusions.has(word.slice(1))
}

/** A group list with groups added at its end; null where its text is not understood for sure. */
export function withOpenSslGroups(add: readonly NamedGroup[], text: string): string | null {
  const { quote, inner } = unquoted(text)
  const words = inner.split(':')
  if (!/^[\w-]+(:[\w-]+)*$/.test(inner) || inner === 'auto') return null
  const missing = add.map(openSslGroupName).filter((name) => !words.includes(name))
  return missing.length === 0 ? null : `${quote}${[...words, ...missing].join(':')}${quote}`
}

function unquoted(text: string): { readonly quote: string; readonly inner: string } {
  const quote = /^(["'])[^"']*\1$/.exec(text)?.[1] ?? ''
  return { quote, inner: quote === '' ? text : text.slice(1, -1) }
}
