import { alertName } from '../tls/alert.ts'
import type { CauseRow, Condition } from './cause.ts'
import { causes } from './causes.data.ts'
import { codeKind } from './code-kind.ts'
import type { Cause, Refusal, RefusingEnd } from './explanation.ts'
import { type FailureRecord, leadingCode } from './failure-record.ts'
import type { StepId } from './next-step.ts'
import { constantOf, trustStatus } from './ssl-codes.ts'
import { type TrustGroup, trustChecks } from './trust-checks.data.ts'

export interface Ranked {
  readonly cause: Cause
  readonly check: readonly StepId[]
}

const mostCauses = 6

/**
 * The causes that fit, the likeliest first; never none for a failure that has a code or an alert. Where it is certain
 * which end refused, those of the other end are left out.
 */
export function rankedCauses(record: FailureRecord, { end, certainty }: Refusal): readonly Ranked[] {
  const known = causes
    .filter((row) => certainty !== 'certain' || !opposed(row.end, end))
    .map((row) => ({ row, weight: weightOf(row, record) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  const strongest = known[0]?.weight ?? 0
  const kept = known.filter(({ weight }) => weight >= strongest - 5).slice(0, mostCauses)
  return kept.length > 0 ? kept.map(({ row }) => ranked(row, end)) : byName(record)
}

function opposed(a: CauseRow['end'], b: CauseRow['end']): boolean {
  return (a === 'client' && b === 'server') || (a === 'server' && b === 'client')
}

function ranked({ check, ...row }: CauseRow, refused: RefusingEnd): Ranked {
  const { id, sentence, evidence, source } = row
  const end = row.end === 'either' ? refused : row.end
  return { cause: { id, sentence, end, evidence, source }, check }
}

function weightOf({ when }: CauseRow, record: FailureRecord): number {
  return Math.max(0, ...when.filter((condition) => holds(condition, record)).map(({ weight }) => weight))
}

function holds(condition: Condition, record: FailureRecord): boolean {
  const { signs } = record
  const code = leadingCode(record)
  const read = record.alert?.direction === 'read' ? record.alert.number : null
  const written = record.alert?.direction === 'write' ? record.alert.number : null
  return (
    among(condition.codes, code) &&
    among(condition.urlCodes, record.urlCode) &&
    among(condition.alerts, read) &&
    among(condition.written, written) &&
    among(condition.statuses, record.osStatus) &&
    among(condition.reasons, record.reason) &&
    among(condition.verify, record.verify) &&
    (condition.signs ?? []).every((sign) => signs.has(sign)) &&
    !(condition.without ?? []).some((sign) => signs.has(sign)) &&
    (condition.together ?? []).every((one) => record.streamCodes.some((known) => known.code === one)) &&
    (condition.codeless === undefined || code === null) &&
    failsCheck(condition, record)
  )
}

function among<T>(wanted: readonly T[] | undefined, found: T | null): boolean {
  return wanted === undefined || (found !== null && wanted.includes(found))
}

function failsCheck({ checks, tokens }: Condition, record: FailureRecord): boolean {
  const failed = record.checks.flatMap((check) => check.tokens)
  const groups = new Set<TrustGroup>(
    trustChecks.filter(({ token }) => failed.includes(token)).map(({ group }) => group),
  )
  return (
    (checks === undefined || checks.some((group) => groups.has(group))) &&
    (tokens === undefined || tokens.some((token) => failed.includes(token)))
  )
}

/** What nobody has told a cause for: the meaning of its name. */
function byName(record: FailureRecord): readonly Ranked[] {
  const code = leadingCode(record) ?? record.osStatus ?? statusOfChecks(record) ?? record.urlCode
  const constant = code === null ? undefined : constantOf(code)
  const { alert } = record
  if (alert !== null) {
    const sentence = `the alert’s name says: ${alertName(alert.number)?.replaceAll('_', ' ')}; no report with it was found`
    const end = alert.direction === 'read' ? 'server' : 'client'
    return [
      {
        cause: { id: 'alert-name', sentence, end, evidence: 'documented', source: 'RFC 8446 §6.2' },
        check: ['capture', 'server-log'],
      },
    ]
  }
  if (constant === undefined || code === null) return []
  const sentence = `the code’s name says: ${constant.meaning}; no report with it was found`
  const source = 'Security-61901 base/SecBase.h, or Apple’s list of NSURLError'
  return [
    {
      cause: { id: 'code-name', sentence, end: endOf(code), evidence: 'source', source },
      check: ['capture'],
    },
  ]
}

function statusOfChecks({ checks }: FailureRecord): number | null {
  const [token] = checks.flatMap((check) => check.tokens)
  return trustChecks.find((row) => row.token === token)?.status ?? null
}

function endOf(code: number): Cause['end'] {
  if (trustStatus(code) !== undefined) return 'client'
  if (code > -9800 || code < -9890) return 'unknown'
  const kind = codeKind(code)
  if (kind === 'peer' || kind === 'closed') return 'server'
  return kind === 'status' || kind === 'open' ? 'unknown' : 'client'
}
