import { type FailureRecord, merged, noRecord, recordOf } from './failure-record.ts'
import type { Seen } from './log-entries.ts'
import type { Sign } from './log-format.ts'

/** Reads the output of `nscurl --ats-diagnostics`: a row of tests that differ only in what of ATS they relax. */
export interface NscurlReader {
  /** `taken`: the sighting belongs to a run. */
  push(seen: Seen): 'taken' | 'not-nscurl'
  end(): void
}

interface Run {
  readonly record: FailureRecord
  readonly test: string
  readonly last: number
}

/** Between a result and the NSError printed below it. */
const nearby = 6

export function newNscurlReader(onRun: (record: FailureRecord) => void): NscurlReader {
  let run: Run | null = null
  const close = () => {
    if (run !== null && isTelling(run.record)) onRun(withSigns(run.record))
    run = null
  }
  const begin = ({ sighting, others }: Seen, test: string) => {
    run = { record: merged(run?.record ?? noRecord, recordOf(sighting)), test, last: others }
  }
  return {
    push: (seen) => {
      const { facts, format } = seen.sighting
      if (format.id === 'nscurl_target') {
        close()
        begin(seen, '')
        return 'taken'
      }
      if (facts.nscurlTest !== undefined) {
        if (isDefault(facts.nscurlTest) && run?.record.nscurl.length) close()
        begin(seen, facts.nscurlTest)
        return 'taken'
      }
      if (run === null) return format.id === 'nscurl' ? 'taken' : 'not-nscurl'
      const isResult = facts.nscurlResult !== undefined
      if (!isResult && seen.others - run.last > nearby) return 'not-nscurl'
      run = { ...run, record: withSighting(run, seen), last: seen.others }
      return 'taken'
    },
    end: close,
  }
}

/** What the later tests report is told by their results; the codes of the first failing one stay. */
function withSighting({ record, test }: Run, { sighting }: Seen): FailureRecord {
  const { nscurlResult: result } = sighting.facts
  const added = recordOf(sighting)
  if (result !== undefined) {
    const named = test === '' ? record : { ...record, nscurl: [...record.nscurl, { test, result }] }
    return merged(named, added)
  }
  const isFirst = record.nscurl.filter((one) => one.result === 'FAIL' && one.test !== test).length === 0
  return isFirst ? merged(record, added) : { ...record, lines: record.lines }
}

function isDefault(test: string): boolean {
  return /^ATS Default Connection$/i.test(test)
}

function isTelling({ nscurl, streamCodes, urlCode }: FailureRecord): boolean {
  return nscurl.some(({ result }) => result === 'FAIL') || streamCodes.length > 0 || urlCode !== null
}

/** Which relaxation let the load pass, as signs. */
function withSigns(record: FailureRecord): FailureRecord {
  const outcome = (pattern: RegExp) =>
    record.nscurl.filter(({ test }) => pattern.test(test)).map(({ result }) => result)
  const passes = (pattern: RegExp) => outcome(pattern).includes('PASS')
  const fails = (pattern: RegExp) => outcome(pattern).includes('FAIL')
  const signs = new Set<Sign>(record.signs)
  const defaultFails = fails(/^ATS Default/i)
  if (defaultFails) signs.add('nscurl-default-fails')
  if (defaultFails && passes(/^Allow/i)) signs.add('nscurl-relaxed-passes')
  if (defaultFails && passes(/^TLSv1\.[01]$/i)) signs.add('nscurl-version-passes')
  if (defaultFails && passes(/^(?:Disabling Perfect Forward Secrecy$|TLSv1\.2 with PFS)/i))
    signs.add('nscurl-secrecy-passes')
  if (record.nscurl.length > 1 && !record.nscurl.some(({ result }) => result === 'PASS'))
    signs.add('nscurl-all-fail')
  return { ...record, signs }
}
