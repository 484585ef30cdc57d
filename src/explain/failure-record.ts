import type { LogFormat, Sign } from './log-format.ts'
import { trusts } from './log-format.ts'
import type { Alert, ChainEntry, FailedChecks, Place, Sighting, StreamCode } from './sighting.ts'

/** Everything that the input tells of one failed connection. */
export interface FailureRecord {
  readonly streamCodes: readonly StreamCode[]
  readonly urlCode: number | null
  readonly osStatus: number | null
  readonly alert: Alert | null
  readonly reason: string | null
  readonly connection: string | null
  readonly task: string | null
  readonly host: string | null
  readonly port: number | null
  readonly policy: 'default' | 'strict' | 'system' | null
  readonly checks: readonly FailedChecks[]
  readonly chain: readonly ChainEntry[]
  readonly clientCertificate: 'none' | 'requested' | 'sent' | 'rejected' | null
  readonly build: string | null
  readonly verify: string | null
  readonly nscurl: readonly NscurlResult[]
  readonly signs: ReadonlySet<Sign>
  readonly formats: ReadonlySet<LogFormat>
  /** The lines that tell it, in their order; the first of many. */
  readonly lines: readonly SeenLine[]
  /** How often the same failure stands in the input. */
  readonly count: number
}

export interface SeenLine {
  readonly format: string
  readonly at: Place
  readonly quote: string
}

export interface NscurlResult {
  readonly test: string
  readonly result: 'PASS' | 'FAIL'
}

export const noRecord: FailureRecord = {
  streamCodes: [],
  urlCode: null,
  osStatus: null,
  alert: null,
  reason: null,
  connection: null,
  task: null,
  host: null,
  port: null,
  policy: null,
  checks: [],
  chain: [],
  clientCertificate: null,
  build: null,
  verify: null,
  nscurl: [],
  signs: new Set(),
  formats: new Set(),
  lines: [],
  count: 1,
}

const mostLines = 16
const mostCertificates = 8
const mostTests = 32

/** What one sighting tells, as a record. */
export function recordOf({ format, at, quote, facts, signs }: Sighting): FailureRecord {
  return {
    ...noRecord,
    streamCodes: facts.streamCode === undefined ? [] : [facts.streamCode],
    urlCode: facts.urlCode ?? null,
    osStatus: facts.osStatus ?? null,
    alert: facts.alert ?? null,
    reason: facts.reason ?? null,
    connection: facts.connection ?? null,
    task: facts.task ?? null,
    host: facts.host ?? null,
    port: facts.port ?? null,
    policy: facts.policy ?? null,
    checks: facts.checks ?? [],
    chain: facts.certificate === undefined ? [] : [facts.certificate],
    clientCertificate: facts.clientCertificate ?? null,
    build: facts.build ?? null,
    verify: facts.verify ?? null,
    signs: new Set(signs),
    formats: new Set([format]),
    lines: [{ format: format.id, at, quote }],
  }
}

/** Both together; where both tell, the first stays. */
export function merged(a: FailureRecord, b: FailureRecord): FailureRecord {
  return {
    streamCodes: distinct([...a.streamCodes, ...b.streamCodes], ({ code, format }) => `${code} ${format}`),
    urlCode: a.urlCode ?? b.urlCode,
    osStatus: a.osStatus ?? b.osStatus,
    alert: a.alert ?? b.alert,
    reason: a.reason ?? b.reason,
    connection: a.connection ?? b.connection,
    task: a.task ?? b.task,
    host: a.host ?? b.host,
    port: a.host === null || a.host === b.host ? (a.port ?? b.port) : a.port,
    policy: a.policy === null || a.policy === 'default' ? (b.policy ?? a.policy) : a.policy,
    checks: distinct([...a.checks, ...b.checks], (check) => JSON.stringify(check)),
    chain: distinct([...a.chain, ...b.chain], (entry) => JSON.stringify(entry)).slice(0, mostCertificates),
    clientCertificate: furthest(a.clientCertificate, b.clientCertificate),
    build: a.build ?? b.build,
    verify: a.verify ?? b.verify,
    nscurl: [...a.nscurl, ...b.nscurl].slice(0, mostTests),
    signs: a.signs.union(b.signs),
    formats: a.formats.union(b.formats),
    lines: [...a.lines, ...b.lines].slice(0, mostLines),
    count: a.count,
  }
}

/**
 * The code to believe: of the line that is nearest to the wire; among equals the first that is not one of the two that
 * stand for many things.
 */
export function leadingCode({ streamCodes }: FailureRecord): number | null {
  const best = trusts.find((trust) => streamCodes.some((code) => code.trust === trust))
  const equals = streamCodes.filter(({ trust }) => trust === best)
  return (equals.find(({ code }) => !generic.has(code)) ?? equals[0])?.code ?? null
}

const generic = new Set([-9802, -9858])

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items.length < 2
    ? items
    : [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()
}

const states = ['none', 'requested', 'sent', 'rejected'] as const

function furthest(a: FailureRecord['clientCertificate'], b: FailureRecord['clientCertificate']) {
  if (a === null || b === null) return a ?? b
  return states[Math.max(states.indexOf(a), states.indexOf(b))] ?? a
}
