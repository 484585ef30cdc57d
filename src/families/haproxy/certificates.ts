import type { ServedCertificate } from '../../endpoint/context.ts'
import { type NamePattern, parseName } from '../../endpoint/names.ts'
import { type CfgWord, placeOf, quoted, whyOpen } from '../../notations/haproxy-cfg/word.ts'
import { split } from '../../survey/tree-index.ts'
import { isKnown, known, type Unknown, unknown } from '../../text/fact.ts'
import { isUnread, unreadText } from '../../text/tree.ts'
import type { Certificate } from '../../tls/certificate.ts'
import type { Bind, Settings } from './bind.ts'
import { readCrtList } from './crt-list.ts'
import { basedPath } from './paths.ts'
import type { Refusals } from './refusals.ts'
import type { Files } from './view.ts'

/** Names that a `bind` line serves alike: with the same certificates, and the same settings of a crt-list. */
export interface Served {
  readonly names: readonly NamePattern[]
  readonly namesFrom: 'listener' | 'certificate' | 'none'
  readonly certificates: readonly ServedCertificate[]
  readonly overrides: Settings
  /** Why lines that can't be read may set anything that a crt-list sets; null where there are none. */
  readonly hidden: Unknown | null
}

const none: Settings = new Map()

/**
 * What a `bind` line serves, by the names that lead to it; the first is the default, which unknown names get unless
 * `strict-sni` stands there. The names are a certificate's own, or the filters of a crt-list. Of certificates for the
 * same names a client that can gets the one with an ECDSA key (ssl_sock_chose_sni_ctx); every iOS can.
 */
export function servedBy(bind: Bind, files: Files, refusals: Refusals): readonly Served[] {
  const entries = [...namedFirst(bind)].flatMap(({ keyword, word }) =>
    word === null
      ? []
      : keyword.value === 'crt-list'
        ? listed(bind, word, files, refusals)
        : loaded(bind, word, files).map((one) => servedWith(one, none)),
  )
  const byNames = Map.groupBy(entries, ({ names, overrides, hidden }) =>
    overrides.size > 0 || hidden !== null
      ? {}
      : names
          .map(({ text }) => text)
          .toSorted()
          .join(' '),
  )
  return [...byNames.values()].map((same) => ({
    ...(same[0] as Served),
    certificates: preferred(same.flatMap(({ certificates }) => certificates)),
  }))
}

/** `default-crt` (3.0) goes before the others; they stand in the order of the line. */
function namedFirst({ settings }: Bind) {
  const rest = [...(settings.get('crt') ?? []), ...(settings.get('crt-list') ?? [])]
  return [
    ...(settings.get('default-crt') ?? []),
    ...rest.toSorted((a, b) => a.keyword.start - b.keyword.start),
  ]
}

function servedWith(certificate: ServedCertificate, overrides: Settings): Served {
  const names = namesIn(certificate)
  return {
    names,
    namesFrom: names.length > 0 ? 'certificate' : 'none',
    certificates: [certificate],
    overrides,
    hidden: null,
  }
}

function namesIn({ chain }: ServedCertificate): readonly NamePattern[] {
  const leaf: Certificate | undefined = isKnown(chain) ? chain.value[0] : undefined
  if (leaf === undefined) return []
  const { dnsNames, commonName } = leaf
  const names = [
    ...dnsNames,
    ...(commonName !== null && /^[\w*][\w.-]*$/.test(commonName) ? [commonName] : []),
  ]
  return [...new Set(names.map((name) => name.toLowerCase()))].map((name) => parseName(name))
}

function preferred(certificates: readonly ServedCertificate[]): readonly ServedCertificate[] {
  const ecdsa = certificates.filter(({ chain }) => isKnown(chain) && chain.value[0]?.key.kind === 'ec')
  return ecdsa.length > 0 && certificates.every(({ chain }) => isKnown(chain))
    ? ecdsa.slice(0, 1)
    : certificates
}

/** A file, the files of a folder in their order, or the `.rsa`, `.ecdsa` … that stand for a file. */
function loaded(bind: Bind, word: CfgWord, { paths, chainOf }: Files): readonly ServedCertificate[] {
  const at = placeOf(word)
  const based = basedPath(bind, 'crt-base', word)
  if (typeof based !== 'string') return [{ path: null, chain: based }]
  if (based.startsWith('@'))
    return [{ path: null, chain: unknown(`${quoted(based)} is of a crt-store, which is not read`, at) }]
  const path = { value: based, at }
  const finding = paths.find(based)
  const found = finding.status === 'found' ? [finding.path] : filesBehind(based, paths)
  if (found.length === 0) {
    const why = finding.status === 'missing' ? finding.why : 'is not in the tree'
    return [{ path, chain: unknown(`${quoted(based)} ${why}`, at) }]
  }
  return found.map((file) => {
    const chain = chainOf(file)
    return {
      path: found.length === 1 ? path : { value: file, at },
      chain: typeof chain === 'string' ? unknown(`${quoted(file)} ${chain}`, at) : known(chain, at),
    }
  })
}

function filesBehind(path: string, paths: Files['paths']): readonly string[] {
  const inFolder = paths
    .findAll(`${path.replace(/\/$/, '')}/*`)
    .filter((file) => !/^\.|\.(key|issuer|ocsp|sctl)$/.test(split(file).name))
  if (inFolder.length > 0) return inFolder
  return ['rsa', 'ecdsa', 'dsa'].flatMap((kind) => {
    const finding = paths.find(`${path}.${kind}`)
    return finding.status === 'found' ? [finding.path] : []
  })
}

function listed(bind: Bind, word: CfgWord, files: Files, refusals: Refusals): readonly Served[] {
  const at = placeOf(word)
  const why = whyOpen(word)
  const text = why === null ? textOf(word.value, files) : { unread: `is not known: ${why}` }
  if (typeof text !== 'string') {
    const hidden = unknown(`the crt-list ${quoted(word.value)} ${text.unread}`, at)
    return [
      {
        names: [],
        namesFrom: 'none',
        certificates: [{ path: null, chain: hidden }],
        overrides: none,
        hidden,
      },
    ]
  }
  return readCrtList(text, files.textOf(text) as string).flatMap(({ file, settings, filters, refused }) => {
    const hidden = refused === null ? null : refusals.add(refused.why, refused.at)
    return loaded(bind, file, files).map((certificate) => {
      const own = servedWith(certificate, settings)
      const named = filters.map(({ value }) => parseName(value))
      return named.length > 0
        ? { ...own, names: named, namesFrom: 'listener' as const, hidden }
        : { ...own, hidden }
    })
  })
}

/** The path in the tree of a list that can be read, or why it can't. */
function textOf(path: string, { paths, textOf }: Files): string | { readonly unread: string } {
  const finding = paths.find(path)
  if (finding.status === 'missing') return { unread: finding.why }
  const text = textOf(finding.path)
  if (text === undefined) return { unread: 'could not be read' }
  return isUnread(text) ? { unread: unreadText(text) } : finding.path
}
