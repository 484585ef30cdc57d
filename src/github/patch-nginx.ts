import type { ReportEndpoint } from '../report/report.ts'
import type { Location } from '../text/location.ts'
import { editedLine, type Patch, type PatchSource } from './patch.ts'

/** Patches of values of nginx. Each judges the text at its place and leaves alone what it does not know for sure. */

export function withTls12(source: PatchSource): Patch | null {
  return edited(source, 'protocols', (text) => {
    const versions = versionsIn(text)
    if (versions === null || versions.includes('TLSv1.2')) return null
    return inOrder([...versions, 'TLSv1.2']).join(' ')
  })
}

const legacy: readonly string[] = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1']

export function withoutLegacyVersions(source: PatchSource): Patch | null {
  return edited(source, 'protocols', (text) => {
    const modern = versionsIn(text)?.filter((version) => !legacy.includes(version))
    return modern === undefined || modern.length === 0 ? null : modern.join(' ')
  })
}

/** The names that `ssl_protocols` takes, oldest first. */
const versionNames: readonly string[] = [...legacy, 'TLSv1.2', 'TLSv1.3']

function versionsIn(text: string): readonly string[] | null {
  const versions = text.trim().split(/\s+/)
  return versions.every((version) => versionNames.includes(version)) ? versions : null
}

function inOrder(versions: readonly string[]): readonly string[] {
  return versions.toSorted((a, b) => versionNames.indexOf(a) - versionNames.indexOf(b))
}

type KeyKind = 'ECDSA' | 'RSA'

/** An AES-128-GCM suite that every iOS version offers, for each kind of key that the list serves none for. */
export function withEcdheSuites(source: PatchSource): Patch | null {
  return edited(source, 'cipherSuites', (text) => {
    const { quote, inner } = unquoted(text)
    const words = inner.split(':')
    if (!/^[\w+!@=.:-]+$/.test(inner) || words.some(forbidsMore)) return null
    const missing = keyKinds(source)
      .filter((kind) => !words.some((word) => servesKey(word, kind)))
      .map((kind) => `ECDHE-${kind}-AES128-GCM-SHA256`)
    return missing.length === 0 ? null : quote + [...words, ...missing].join(':') + quote
  })
}

function servesKey(word: string, kind: KeyKind): boolean {
  return word.startsWith(`ECDHE-${kind}-`) && /GCM|CHACHA20/.test(word)
}

/** Those of the certificates; both where they are not in the tree, for a suite of the other kind does no harm. */
function keyKinds(source: PatchSource): readonly KeyKind[] {
  const certificates = nginxEndpoint(source)?.certificates
  const served = certificates !== undefined && 'value' in certificates ? certificates.value : []
  const keys = served.map(({ chain }) => ('value' in chain ? chain.value[0]?.key : undefined))
  if (keys.length === 0 || keys.includes(undefined)) return ['ECDSA', 'RSA']
  return [...new Set(keys.map((key): KeyKind => (key?.startsWith('RSA') ? 'RSA' : 'ECDSA')))]
}

/** What an OpenSSL list commonly kills with `!`, and that none of our suites falls under. */
const harmlessExclusions: ReadonlySet<string> = new Set([
  ...[
    'aNULL',
    'eNULL',
    'NULL',
    'MD5',
    'RC4',
    'DES',
    '3DES',
    'EXP',
    'EXPORT',
    'LOW',
    'PSK',
    'SRP',
    'DSS',
    'aDSS',
  ],
  ...[
    'CAMELLIA',
    'SEED',
    'IDEA',
    'ARIA',
    'kRSA',
    'DH',
    'DHE',
    'EDH',
    'kDHE',
    'kEDH',
    'ADH',
    'AECDH',
    'SHA1',
    'SHA',
  ],
])

/** `!` outlaws for good, whatever follows; what else begins with a sign only moves or removes what stood before. */
function forbidsMore(word: string): boolean {
  return word.startsWith('!') && !harmlessExclusions.has(word.slice(1))
}

export function withGroup(source: PatchSource): Patch | null {
  return edited(source, 'groups', (text) => {
    const { quote, inner } = unquoted(text)
    const isList = /^[\w-]+(:[\w-]+)*$/.test(inner) && inner !== 'auto'
    return isList && !inner.split(':').includes('prime256v1') ? `${quote}${inner}:prime256v1${quote}` : null
  })
}

type ValueFact = 'protocols' | 'cipherSuites' | 'groups'

function edited(source: PatchSource, fact: ValueFact, change: (text: string) => string | null): Patch | null {
  const endpoint = nginxEndpoint(source)
  const at: Location | null = endpoint?.[fact].at ?? null
  return at === null ? null : editedLine(at, source.lines.head, change)
}

function nginxEndpoint({ finding, report }: PatchSource): ReportEndpoint | null {
  const endpoint = report.endpoints.find(({ id }) => id === finding.endpoint)
  return endpoint?.software.name === 'nginx' ? endpoint : null
}

function unquoted(text: string): { readonly quote: string; readonly inner: string } {
  const quote = /^(["'])[^"']*\1$/.exec(text)?.[1] ?? ''
  return { quote, inner: quote === '' ? text : text.slice(1, -1) }
}

/** How far below `server {` its own lines are looked for. */
const longestBlock = 60

/** `listen 443;` in a server block that names a certificate, with the `ssl` that it lost. */
export function withTlsListener(source: PatchSource): Patch | null {
  const endpoint = nginxEndpoint(source)
  if (endpoint === null || endpoint.port === 80) return null
  const { path, line } = endpoint.location
  const block = serverLines(source, path, line)
  if (!block.some((text) => /^\s*ssl_certificate\s/.test(text))) return null
  const index = block.findIndex((text) => listenPort(text) === endpoint.port)
  const before = block[index]
  if (before === undefined) return null
  const place = line + index
  return { path, line: place, endLine: place, before: [before], after: [before.replace(';', ' ssl;')] }
}

/** The lines up to the end of the block, by their braces, which a block of plain directives balances. */
function serverLines({ lines }: PatchSource, path: string, start: number): readonly string[] {
  const found: string[] = []
  let depth = 0
  for (let line = start; line < start + longestBlock; line += 1) {
    const text = lines.head(path, line)
    if (text === undefined) return []
    found.push(text)
    depth += text.split('{').length - text.split('}').length
    if (depth === 0) return found
  }
  return []
}

/** The port of a `listen` alone on its line that has no `ssl`; null for any other line. */
function listenPort(text: string): number | null {
  const [, port, rest = ''] = /^\s*listen\s+(?:\S*:)?(\d+)((?:\s+[\w=.-]+)*)\s*;\s*$/.exec(text) ?? []
  return port === undefined || /\s(ssl|quic)(\s|$)/.test(rest) ? null : Number(port)
}
