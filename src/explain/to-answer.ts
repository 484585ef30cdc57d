import { alertName } from '../tls/alert.ts'
import { cannotTell } from './cannot-tell.ts'
import type { Answer, KnownEndpoint, NamedCode, NextStep } from './explanation.ts'
import { type FailureRecord, leadingCode } from './failure-record.ts'
import { endpointsHere } from './here.ts'
import { mappingOf } from './mapping.ts'
import type { StepId } from './next-step.ts'
import { nextSteps } from './next-steps.data.ts'
import { osHint, rangeOf } from './os-hint.ts'
import { rankedCauses } from './rank.ts'
import { refusalOf } from './refusal.ts'
import { constantOf } from './ssl-codes.ts'
import { whatHappened } from './what.ts'

/** The whole answer for one failure. */
export function toAnswer(told: FailureRecord, endpoints: readonly KnownEndpoint[]): Answer {
  const record = withChainSigns(told)
  const refusedBy = refusalOf(record)
  const ranked = rankedCauses(record, refusedBy)
  const hint = osHint(record)
  const { alert, host, port } = record
  return {
    what: whatHappened(record, refusedBy),
    refusedBy,
    codes: codesOf(record),
    alert:
      alert === null
        ? null
        : { code: alert.number, name: alertName(alert.number) ?? '', direction: alert.direction },
    host,
    port,
    os: hint === null ? null : { range: rangeOf(hint), because: hint.because },
    causes: ranked.map(({ cause }) => cause),
    next: stepsFor([...new Set(ranked.flatMap(({ check }) => check))], record),
    cannotTell: cannotTell(record),
    mapping: mappingOf(record),
    failedChecks: record.checks,
    here: endpointsHere(host, port, endpoints),
    lines: record.lines,
    count: record.count,
  }
}

/** A chain of one certificate that names itself as its issuer; roots at the end of a longer one do so too. */
function withChainSigns(record: FailureRecord): FailureRecord {
  const [leaf] = record.chain
  if (leaf === undefined || leaf.subject !== leaf.issuer || leaf.subject === '') return record
  return { ...record, signs: new Set([...record.signs, 'self-signed-chain' as const]) }
}

function codesOf(record: FailureRecord): readonly NamedCode[] {
  const streams = [...new Set([leadingCode(record), ...record.streamCodes.map(({ code }) => code)])]
  return [
    ...named([record.urlCode], 'url'),
    ...named(streams, 'stream'),
    ...named([record.osStatus], 'trust'),
  ]
}

function named(codes: readonly (number | null)[], kind: NamedCode['kind']): readonly NamedCode[] {
  return codes.flatMap((code) => {
    if (code === null) return []
    const constant = constantOf(code)
    return [{ code, name: constant?.name ?? `${code}`, meaning: constant?.meaning ?? '', kind }]
  })
}

const mostSteps = 4

function stepsFor(ids: readonly StepId[], { host, port, signs }: FailureRecord): readonly NextStep[] {
  const native: readonly StepId[] = signs.has('no-detail') ? ['native-log'] : []
  const fitting = signs.has('outside-ats') ? ids.filter((id) => id !== 'ats-off' && id !== 'nscurl') : ids
  const put = (text: string) => text.replaceAll('HOST', host ?? 'HOST').replaceAll('PORT', `${port ?? 443}`)
  const chosen =
    fitting.length + native.length > 0 ? [...native, ...fitting] : (['native-log', 'capture'] as const)
  return [...new Set(chosen)].slice(0, mostSteps).map((id) => {
    const { action, outcomes } = nextSteps[id]
    return {
      id,
      action: put(action),
      outcomes: outcomes.map(({ when, means }) => ({ when: put(when), means: put(means) })),
    }
  })
}
