import type { TlsContext } from '../../endpoint/context.ts'
import type { CfgLine } from '../../notations/haproxy-cfg/parse.ts'
import { type CfgWord, placeOf, placeOfWords, quoted, whyOpen } from '../../notations/haproxy-cfg/word.ts'
import { speaksTls13 } from '../../survey/runtimes.ts'
import { known, type Unknown, unknown } from '../../text/fact.ts'
import { isAtLeast, rowFor } from '../../text/release.ts'
import { compareVersions, type ProtocolVersion, protocolVersions } from '../../tls/version.ts'
import type { Settings } from './bind.ts'
import { globalLines } from './globals.ts'
import { defaultMinimum, versionFlags, versionWords } from './versions.data.ts'
import { defaultText, type View } from './view.ts'

/** A version and the word that says it. */
interface Bound {
  readonly version: ProtocolVersion
  readonly word: CfgWord
}

/** tls_version_filter: the bounds, and the versions that `no-…` takes out. */
interface Filter {
  readonly min: Bound | null
  readonly max: Bound | null
  readonly without: readonly Bound[]
}

const noFilter: Filter = { min: null, max: null, without: [] }

/**
 * The versions that a `bind` line accepts (ssl_sock_initial_ctx). A bound, its own or of `ssl-default-bind-options`,
 * makes every `no-…` void; each bound that the line does not set comes from there. A maximum below the default minimum
 * pulls the minimum down to it.
 */
export function protocolsOf(view: View): TlsContext['protocols'] {
  const filter = effectiveFilter(view)
  if ('unknown' in filter) return filter
  const { runtime, refusals, bind } = view
  const { max } = filter
  const usual = rowFor(defaultMinimum, runtime.software.version)?.value ?? 'TLSv1.0'
  const pulled = max !== null && compareVersions(max.version, usual) < 0 ? max.version : usual
  const min = filter.min?.version ?? pulled
  const left = protocolVersions.filter(
    (version) =>
      compareVersions(version, min) >= 0 &&
      (max === null || compareVersions(version, max.version) <= 0) &&
      (filter.min !== null || max !== null || !filter.without.some((one) => one.version === version)) &&
      isBuilt(version, view),
  )
  if (left.length === 0)
    return refusals.add('all SSL/TLS versions are disabled', placeOfFilter(filter) ?? bind.at)
  const at = placeOfFilter(filter)
  return known(left, at, at === null ? defaultText(view) : null)
}

/** SSLv3 is not built into OpenSSL 1.1.0 and later. */
function isBuilt(version: ProtocolVersion, { runtime }: View): boolean {
  if (version === 'TLSv1.3') return speaksTls13(runtime)
  return version !== 'SSLv3' || !isAtLeast(runtime.library, '1.1.0')
}

/** The word that takes versions away from iOS: a minimum above TLS 1.2, else the maximum. */
function placeOfFilter({ min, max, without }: Filter) {
  const high = min !== null && compareVersions(min.version, 'TLSv1.2') > 0 ? min : null
  const word = (high ?? max ?? min ?? without[0])?.word
  return word === undefined ? null : placeOf(word)
}

function effectiveFilter(view: View): Filter | Unknown {
  const { bind, overrides } = view
  const usual = defaultFilter(view)
  if ('unknown' in usual) return usual
  const own = filterOf(bind.settings, view)
  if ('unknown' in own) return own
  const line = filterOf(overrides, view)
  if ('unknown' in line) return line
  return {
    min: line.min ?? own.min ?? usual.min,
    max: line.max ?? own.max ?? usual.max,
    without: [...own.without, ...usual.without],
  }
}

function filterOf(settings: Settings, view: View): Filter | Unknown {
  const words = [...settings].flatMap(([name, list]) =>
    list.map(({ keyword, word }) => ({ name, keyword, word })),
  )
  return filterOfWords(
    words.toSorted((a, b) => a.keyword.start - b.keyword.start),
    view,
  )
}

/** `ssl-default-bind-options`: every line of it adds. */
function defaultFilter(view: View): Filter | Unknown {
  const { globals, line } = view.bind
  const lines = globalLines(globals, 'ssl-default-bind-options', line.branch)
  if ('unknown' in lines) return lines
  const open = lines.map(openWord).find((fact) => fact !== null)
  if (open) return open
  const words = lines.flatMap(({ words: [, ...options] }) =>
    options.map((keyword, index) => ({
      name: keyword.value,
      keyword,
      word: /^ssl-m(in|ax)-ver$/.test(keyword.value) ? (options[index + 1] ?? null) : null,
    })),
  )
  return filterOfWords(words, view)
}

function openWord({ words, hidden }: CfgLine): Unknown | null {
  if (hidden !== null) return unknown(hidden, placeOfWords(words))
  const open = words.find((word) => whyOpen(word) !== null)
  return open === undefined ? null : unknown(whyOpen(open) ?? '', placeOf(open))
}

interface VersionWord {
  readonly name: string
  readonly keyword: CfgWord
  readonly word: CfgWord | null
}

/** In the order of the line: `force-…` sets both bounds, and what follows it may move them again. */
function filterOfWords(words: readonly VersionWord[], { refusals }: View): Filter | Unknown {
  let filter = noFilter
  for (const { name, keyword, word } of words) {
    const [, action, flag] = /^(no|force)-((?:sslv|tlsv)\d+)$/.exec(name) ?? []
    const flagged = flag === undefined ? undefined : versionFlags[flag]
    if (flagged !== undefined) {
      const bound = { version: flagged, word: keyword }
      filter =
        action === 'no'
          ? { ...filter, without: [...filter.without, bound] }
          : { ...filter, min: bound, max: bound }
    }
    if (name !== 'ssl-min-ver' && name !== 'ssl-max-ver') continue
    if (word === null) return refusals.add(`${name} names no version`, placeOf(keyword))
    const why = whyOpen(word)
    if (why !== null) return unknown(why, placeOf(word))
    const version = Object.hasOwn(versionWords, word.value) ? versionWords[word.value] : undefined
    if (version === undefined)
      return refusals.add(`${name}: "${quoted(word.value)}" is no version of SSL or TLS`, placeOf(word))
    filter = { ...filter, [name === 'ssl-min-ver' ? 'min' : 'max']: { version, word } }
  }
  return filter
}
