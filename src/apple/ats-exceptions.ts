import type { Location } from '../text/location.ts'
import { parseAddress, samePrefix } from './address.ts'
import { type BuiltInException, builtInExceptions } from './ats-builtin.data.ts'
import type { AtsGeneration } from './ats-generation.ts'
import { readFlag, variableIn } from './ats-values.ts'
import { parseCidr } from './cidr.ts'
import { entryOf, type PlistDict, type PlistEntry } from './plist.ts'

/** The one entry of NSExceptionDomains that applies to a host; nothing is merged from others. */
export type ExceptionLookup =
  | {
      readonly kind: 'entry'
      readonly key: string
      readonly at: Location
      readonly dict: PlistDict
      readonly doubts: readonly string[]
    }
  | { readonly kind: 'built-in'; readonly exception: BuiltInException }
  | { readonly kind: 'none'; readonly doubts: readonly string[] }
  | { readonly kind: 'unknown'; readonly reason: string; readonly at: Location }

/**
 * Finds the exception for a host as iOS does: the exact key, else the nearest parent that includes its subdomains, nearer
 * parents without them being skipped; for an address its exact text, else the longest matching CIDR key.
 * Source: Security-61901 protocol/SecProtocolConfiguration.m and testIncludesSubdomains; documentation before 18.4.
 * @param host lower-case, without brackets
 */
export function findException(ats: PlistDict, host: string, generation: AtsGeneration): ExceptionLookup {
  const domains = entryOf(ats, 'NSExceptionDomains')?.value
  if (domains?.kind === 'string' && variableIn(domains.value) !== null) {
    return unknownFor(domains.value, 'NSExceptionDomains', domains.at)
  }
  const entries = domains?.kind === 'dict' ? usableEntries(domains) : []
  if (parseAddress(host) !== null) return findAddress(entries, host, generation)
  return findName(entries, host, generation)
}

interface DomainEntry {
  readonly key: string
  readonly at: Location
  readonly dict: PlistDict
  /** The literal text around the variables of the key; null for a key without one. */
  readonly template: readonly string[] | null
}

/**
 * The last entry of each key whose value is a dictionary; one that is not is ignored, the others are kept. A key with a
 * star equals no host: it is left out, so that it does not meet an endpoint that is itself named `*.example.com`.
 */
function usableEntries(domains: PlistDict): readonly DomainEntry[] {
  const last = new Map<string, PlistEntry>()
  for (const entry of domains.entries) last.set(entry.key, entry)
  return [...last.values()].flatMap(({ key, keyAt, value }) =>
    value.kind === 'dict' && !key.includes('*')
      ? [{ key, at: keyAt, dict: value, template: templateOf(key) }]
      : [],
  )
}

function findName(entries: readonly DomainEntry[], host: string, generation: AtsGeneration): ExceptionLookup {
  const literal = new Map(entries.filter(isLiteral).map((entry) => [entry.key, entry]))
  const templates = entries.filter((entry) => !isLiteral(entry))
  for (const [depth, domain] of domainsAbove(host).entries()) {
    const found = literal.get(domain)
    const subdomains = found === undefined || depth === 0 ? null : subdomainsOf(found, generation)
    if (found !== undefined && subdomains?.state === 'unknown') {
      return unknownFor(
        subdomains.variable ?? '',
        `${domain}: NSIncludesSubdomains`,
        subdomains.at ?? found.at,
      )
    }
    if (found !== undefined && (subdomains === null || subdomains.state === 'true')) {
      return entryFound(found, depthDoubts(depth, domain, generation))
    }
    const maybe = templates.find((entry) => mayEqual(entry, domain, depth, generation))
    if (maybe !== undefined) return unknownFor(maybe.key, 'NSExceptionDomains', maybe.at)
    const builtIn = generation === '18.4' && found === undefined ? builtInFor(domain) : undefined
    if (builtIn !== undefined) return { kind: 'built-in', exception: builtIn }
  }
  return { kind: 'none', doubts: [] }
}

function builtInFor(domain: string): BuiltInException | undefined {
  return builtInExceptions.find((exception) => exception.domain === domain)
}

function isLiteral(entry: DomainEntry): boolean {
  return entry.template === null
}

/** The host, then each domain above it: `a.b.c`, `b.c`, `c`. */
function domainsAbove(host: string): readonly string[] {
  const labels = host.split('.')
  return labels.map((_, index) => labels.slice(index).join('.'))
}

function subdomainsOf(entry: DomainEntry, generation: AtsGeneration) {
  return readFlag(entryOf(entry.dict, 'NSIncludesSubdomains'), generation)
}

/** The documentation speaks of one label more; the published code (18.4 and later) goes to any depth. */
function depthDoubts(depth: number, domain: string, generation: AtsGeneration): readonly string[] {
  if (depth < 2 || generation === '18.4') return []
  return [`NSIncludesSubdomains of ${domain} is documented for one label more, and the host has ${depth}`]
}

function entryFound(entry: DomainEntry, doubts: readonly string[]): ExceptionLookup {
  return { kind: 'entry', key: entry.key, at: entry.at, dict: entry.dict, doubts }
}

function unknownFor(text: string, where: string, at: Location): ExceptionLookup {
  return {
    kind: 'unknown',
    reason: `${where} holds ${variableIn(text) ?? text}, which the tree does not resolve`,
    at,
  }
}

function templateOf(key: string): readonly string[] | null {
  return variableIn(key) === null ? null : key.split(/\$\([^()]*\)|\$\{[^{}]*\}/)
}

/** Whether some value of the key's variables makes it the domain, as a key that then applies. */
function mayEqual(entry: DomainEntry, domain: string, depth: number, generation: AtsGeneration): boolean {
  if (depth > 0 && !['true', 'unknown'].includes(subdomainsOf(entry, generation).state)) return false
  const [first = '', ...rest] = entry.template ?? []
  const last = rest.pop() ?? ''
  if (!domain.startsWith(first) || !domain.endsWith(last) || domain.length < first.length + last.length)
    return false
  let from = first.length
  const end = domain.length - last.length
  for (const piece of rest) {
    const found = domain.indexOf(piece, from)
    if (found < 0 || found + piece.length > end) return false
    from = found + piece.length
  }
  return true
}

/** NSIncludesSubdomains means nothing here. Before iOS 17 an address could not be excepted at all. */
function findAddress(
  entries: readonly DomainEntry[],
  host: string,
  generation: AtsGeneration,
): ExceptionLookup {
  if (generation === '9' || generation === '10') return { kind: 'none', doubts: [] }
  const exact = entries.find((entry) => isLiteral(entry) && entry.key === host)
  if (exact !== undefined) return entryFound(exact, [])
  const variable = entries.find((entry) => !isLiteral(entry) && mayEqualAddress(entry, host))
  if (variable !== undefined) return unknownFor(variable.key, 'NSExceptionDomains', variable.at)
  return longestNetwork(entries, host)
}

function mayEqualAddress(entry: DomainEntry, host: string): boolean {
  return mayEqual(entry, host, 0, '18.4') || entry.key.includes('/')
}

/** Equal prefixes: the one met last wins, and a dictionary is met in no order that the file fixes. */
function longestNetwork(entries: readonly DomainEntry[], host: string): ExceptionLookup {
  const address = parseAddress(host) ?? new Uint8Array()
  const matching = entries.flatMap((entry) => {
    const network = isLiteral(entry) ? parseCidr(entry.key) : null
    return network !== null && samePrefix(network.bytes, address, network.bits)
      ? [{ entry, bits: network.bits }]
      : []
  })
  const bits = Math.max(...matching.map((match) => match.bits))
  const best = matching.filter((match) => match.bits === bits)
  const chosen = best.at(-1)
  if (chosen === undefined) return { kind: 'none', doubts: [] }
  const doubts =
    best.length > 1 ? [`${best.map((match) => match.entry.key).join(' and ')} match with equal length`] : []
  return entryFound(chosen.entry, doubts)
}
