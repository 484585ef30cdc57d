import { conflicts } from './conflict.ts'
import { type FailureRecord, leadingCode, merged, recordOf } from './failure-record.ts'
import type { Seen } from './log-entries.ts'
import { newNscurlReader } from './nscurl-run.ts'
import { newTally, type Tally } from './tally.ts'

export interface Assembler {
  push(seen: Seen): void
  end(): ReturnType<Tally['result']>
}

/**
 * Puts the sightings of a log together to failures, while they come in. Lines belong together by the task or the
 * connection that they name, or by standing near each other and telling nothing that can't both be true.
 */
export function newAssembler(): Assembler {
  const tally = newTally()
  const nscurl = newNscurlReader((record) => tally.add(record))
  let open: Open[] = []
  let mention: Open | null = null

  const settle = () => {
    if (mention === null) return
    const now = mention.last
    open = placed(mention, open)
    mention = null
    const isStale = (one: Open) => !isKeyed(one) && now - one.last > nearby
    for (const one of open) if (isStale(one)) tally.add(one.record)
    open = open.filter((one) => !isStale(one))
    while (open.length > mostOpen) tally.add(open.shift()?.record)
  }
  return {
    push: (seen) => {
      if (nscurl.push(seen) === 'taken') return settle()
      const record = recordOf(seen.sighting)
      if (mention !== null && belongs(mention, seen, record)) {
        mention = joined(mention, seen, record)
        return
      }
      settle()
      mention = begun(seen, record)
    },
    end: () => {
      settle()
      nscurl.end()
      for (const { record } of open) tally.add(record)
      return tally.result()
    },
  }
}

/** A failure that further lines may tell of. */
interface Open {
  readonly record: FailureRecord
  /** Line of its last sighting. */
  readonly line: number
  /** Lines of other things before its first sighting, and before its last. */
  readonly first: number
  readonly last: number
  /** Whether its NSError is being written out. */
  readonly dump: 'open' | 'none'
}

function begun(seen: Seen, record: FailureRecord): Open {
  const { sighting, others } = seen
  return { record, line: sighting.at.line, first: others, last: others, dump: isDump(seen) ? 'open' : 'none' }
}

function joined(mention: Open, seen: Seen, record: FailureRecord): Open {
  const { line, last, dump } = begun(seen, record)
  return {
    record: merged(mention.record, record),
    line,
    first: mention.first,
    last,
    dump: mention.dump === 'open' ? 'open' : dump,
  }
}

const mostOpen = 64
/** Lines of other things that may stand between two of the same failure, where nothing but nearness tells. */
const nearby = 8

const dumpFormats = new Set([
  'key_stream_code',
  'key_stream_domain',
  'key_ssl_original',
  'key_client_cert_state',
  'key_peer_chain',
  'key_nwpath',
  'failing_url',
  'named_server',
  'session_task',
])

function isDump({ sighting }: Seen): boolean {
  return sighting.format.id === 'nserror_dump' || dumpFormats.has(sighting.format.id)
}

/** The same line, or the next lines of an NSError. */
function belongs(mention: Open, seen: Seen, record: FailureRecord): boolean {
  const { facts, format } = seen.sighting
  const again = facts.error === 'outer' && mention.record.lines.some((line) => line.format === 'nserror_dump')
  const sameLine = seen.sighting.at.line === mention.line
  const inDump = mention.dump === 'open' && seen.others - mention.last <= nearby
  const isPart = dumpFormats.has(format.id) || facts.error === 'nested'
  if (!sameLine && !(inDump && isPart)) return false
  return sameLine && !again ? !keysDiffer(mention.record, record) : !conflictsInDump(mention.record, record)
}

/** In one line two codes may stand for the same failure (what the library said, what CFNetwork made of it). */
function keysDiffer(a: FailureRecord, b: FailureRecord): boolean {
  const without = ({ task, connection, host, urlCode }: FailureRecord) => ({
    task,
    connection,
    host,
    urlCode,
  })
  const [one, other] = [without(a), without(b)]
  return (Object.keys(one) as (keyof typeof one)[]).some(
    (key) => one[key] !== null && other[key] !== null && one[key] !== other[key],
  )
}

function conflictsInDump(a: FailureRecord, b: FailureRecord): boolean {
  const isOriginal = (record: FailureRecord) => record.streamCodes.some(({ trust }) => trust === 'original')
  return isOriginal(a) !== isOriginal(b) ? keysDiffer(a, b) : conflicts(a, b)
}

/** The open failures with the mention put where it belongs, the one last told of at the end. */
function placed(mention: Open, open: readonly Open[]): Open[] {
  const target = failureOf(mention, open)
  if (target === undefined) return [...open, mention]
  const record = merged(target.record, mention.record)
  return [...open.filter((one) => one !== target), { ...mention, record }]
}

function failureOf(mention: Open, open: readonly Open[]): Open | undefined {
  const { task, connection } = mention.record
  const fitting = open.filter((one) => !conflicts(one.record, mention.record))
  const sameKey = fitting.findLast(
    ({ record }) =>
      (task !== null && record.task === task) || (connection !== null && record.connection === connection),
  )
  if (sameKey !== undefined) return sameKey
  const apart = fitting.filter((one) => !saysTheSameTwice(one, mention))
  const near = apart.filter(({ last }) => mention.first - last <= nearby)
  return byCode(mention, near) ?? near.at(-1)
}

/** Of several with the same code, the one that waits longest: connections and tasks fail in the same order. */
function byCode(mention: Open, open: readonly Open[]): Open | undefined {
  const code = leadingCode(mention.record)
  if (code === null || !isKeyed(mention)) return undefined
  return open.find((one) => isKeyed(one) && leadingCode(one.record) === code)
}

function isKeyed({ record }: Open): boolean {
  return record.task !== null || record.connection !== null
}

/** A format that a failure has once stands there twice: two failures, unless it is a printed NSError. */
function saysTheSameTwice(a: Open, b: Open): boolean {
  const once = (open: Open) =>
    [...open.record.formats].filter(
      ({ id, role }) => role === 'failure' && id !== 'nserror_dump' && !dumpFormats.has(id),
    )
  const formats = new Set(once(a))
  return once(b).some((format) => formats.has(format))
}
