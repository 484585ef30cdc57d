import { type FailureRecord, leadingCode } from './failure-record.ts'

/** The failures of an input: each kind once, with how often it stands there. */
export interface Tally {
  add(record: FailureRecord | undefined): void
  result(): {
    readonly failures: readonly FailureRecord[]
    /** Kinds beyond those that are kept. */
    readonly left: number
    /** Lines that tell about a failure, where none is named. */
    readonly details: number
  }
}

const mostKinds = 200

export function newTally(): Tally {
  const byKind = new Map<string, FailureRecord>()
  let left = 0
  let details = 0
  return {
    add: (record) => {
      if (record === undefined) return
      if (![...record.formats].some(({ role }) => role === 'failure')) {
        details += record.lines.length
        return
      }
      const kind = kindOf(record)
      const before = byKind.get(kind)
      if (before !== undefined) byKind.set(kind, { ...before, count: before.count + record.count })
      else if (byKind.size < mostKinds) byKind.set(kind, record)
      else left++
    },
    result: () => ({ failures: [...byKind.values()].toSorted(byPlace), left, details }),
  }
}

/** What has to be equal for two failures to need one answer. */
function kindOf(record: FailureRecord): string {
  const { urlCode, osStatus, alert, reason, host, port, policy, checks, chain, clientCertificate, verify } =
    record
  const signs = [...record.signs].sort()
  const code = leadingCode(record)
  return JSON.stringify([
    [code, urlCode, osStatus, alert, reason, host, port, policy, clientCertificate, verify],
    [checks, chain, signs, record.nscurl],
  ])
}

function byPlace(a: FailureRecord, b: FailureRecord): number {
  const [first, second] = [a.lines[0]?.at, b.lines[0]?.at]
  return (first?.line ?? 0) - (second?.line ?? 0) || (first?.column ?? 0) - (second?.column ?? 0)
}
