import { alertCodes } from '../apple/app-errors.data.ts'
import { codeKind } from './code-kind.ts'
import { type FailureRecord, leadingCode } from './failure-record.ts'

/** Whether two records can't be of one failed connection: their keys, their codes or their stories differ. */
export function conflicts(a: FailureRecord, b: FailureRecord): boolean {
  return (
    differ(a.task, b.task) ||
    differ(a.connection, b.connection) ||
    differ(a.host, b.host) ||
    differ(a.urlCode, b.urlCode) ||
    differ(a.alert?.number ?? null, b.alert?.number ?? null) ||
    differ(a.alert?.direction ?? null, b.alert?.direction ?? null) ||
    codesDiffer(a, b) ||
    alertDiffers(a, b) ||
    alertDiffers(b, a) ||
    storiesDiffer(a, b) ||
    erasDiffer(a, b)
  )
}

function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b
}

function codesDiffer(a: FailureRecord, b: FailureRecord): boolean {
  if (a.streamCodes.length === 0 || b.streamCodes.length === 0) return false
  return !a.streamCodes.some(({ code }) => b.streamCodes.some((other) => other.code === code))
}

/** An alert that was read becomes one of few codes; one that was written goes with a refusal of this side. */
function alertDiffers({ alert }: FailureRecord, other: FailureRecord): boolean {
  const code = leadingCode(other)
  if (alert === null || code === null) return false
  const kind = codeKind(code)
  if (alert.direction === 'write') return kind === 'peer' && code !== -9858
  const row = alertCodes.find((candidate) => candidate.alert === alert.number)
  const possible = [row?.secureTransport.code, row?.ios11.code, row?.ios12.code, -9802]
  return !possible.includes(code)
}

/** What kind of failure the record tells of, as far as it does. */
function stories(record: FailureRecord): ReadonlySet<string> {
  const { signs, urlCode, alert, osStatus } = record
  const found = new Set<string>()
  if (signs.has('outside-ats')) found.add('outside')
  else if (record.streamCodes.length > 0 || (urlCode !== null && urlCode !== -999)) found.add('apple')
  if (signs.has('cleartext') || urlCode === -1022) found.add('cleartext')
  if (signs.has('local-trust') || osStatus !== null || isTrustUrl(urlCode)) found.add('trust')
  if (alert?.direction === 'read' || urlCode === -1205 || urlCode === -1206) found.add('peer')
  const code = leadingCode(record)
  if (code !== null) {
    found.add('tls')
    const kind = codeKind(code)
    if (kind === 'trust' || kind === 'ats') found.add('trust')
    if (kind === 'peer' && code !== -9858) found.add('peer')
    if (kind === 'closed') found.add('closed')
  }
  if (urlCode === -1004) found.add('tcp')
  return found
}

const exclusive: readonly (readonly [string, string])[] = [
  ['outside', 'apple'],
  ['cleartext', 'tls'],
  ['cleartext', 'trust'],
  ['cleartext', 'peer'],
  ['trust', 'peer'],
  ['trust', 'closed'],
  ['peer', 'closed'],
  ['tcp', 'tls'],
]

function storiesDiffer(a: FailureRecord, b: FailureRecord): boolean {
  const [first, second] = [stories(a), stories(b)]
  return exclusive.some(
    ([one, other]) => (first.has(one) && second.has(other)) || (first.has(other) && second.has(one)),
  )
}

function isTrustUrl(code: number | null): boolean {
  return code !== null && code <= -1201 && code >= -1204
}

/** Lines that no one release writes both. */
function erasDiffer(a: FailureRecord, b: FailureRecord): boolean {
  const eras = [...a.formats, ...b.formats].flatMap(({ era }) => (era === null ? [] : [era]))
  const first = Math.max(...eras.map(([from]) => from))
  return eras.some(([, last]) => last !== null && last < first)
}
