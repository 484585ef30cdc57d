import type { Policy } from '../config/policy.ts'
import { severityRank } from '../finding/compare.ts'
import type { Report, ReportFinding } from '../report/report.ts'
import { noLongerAssessable } from '../rules/no-longer-assessable.ts'
import type { GateOptions } from './options.ts'
import type { WaivedFinding } from './waive.ts'

/** What counts against the gate: whoever asks says it, else the settings, else regressions of severity `error`. */
export interface Bar {
  readonly failOn: NonNullable<GateOptions['failOn']>
  readonly minSeverity: NonNullable<GateOptions['minSeverity']>
}

export function barOf({ failOn, minSeverity }: GateOptions, policy: Policy): Bar {
  return {
    failOn: failOn ?? policy.failOn ?? 'regression',
    minSeverity: minSeverity ?? policy.minSeverity ?? 'error',
  }
}

/** Assumed findings never block; waived and fixed ones, and those of an endpoint that no phone reaches, neither. */
export function blocks(finding: WaivedFinding, bar: Bar, endpoints: Report['endpoints']): boolean {
  return (
    counts(finding, bar) &&
    finding.confidence === 'certain' &&
    reachOf(finding.endpoint, endpoints) === 'public'
  )
}

function counts({ status, severity, ignored }: WaivedFinding, { failOn, minSeverity }: Bar): boolean {
  if (failOn === 'never' || status === 'fixed' || ignored !== null) return false
  return severityRank[severity] <= severityRank[minSeverity] && (failOn === 'any' || status === 'regression')
}

function reachOf(id: string | null, endpoints: Report['endpoints']): 'public' | 'unknown' | 'behind' {
  const reach = endpoints.find((endpoint) => endpoint.id === id)?.reach ?? 'public'
  return typeof reach === 'string' ? reach : 'behind'
}

type Judged = Pick<Report, 'endpoints' | 'notAssessed'> & { readonly findings: readonly ReportFinding[] }

/**
 * `fail`: something certain got worse. `unsure`: nothing did, but green is not earned either: a regression that would
 * block is only assumed, what was known can't be known any more, or the change touched something that was not
 * understood. `pass`: neither.
 */
export function verdictOf({ findings, notAssessed, endpoints }: Judged, bar: Bar): Report['verdict'] {
  if (findings.some((finding) => finding.blocks)) return 'fail'
  const isOpen = findings.some((finding) => leavesOpen(finding, bar, endpoints))
  return isOpen || notAssessed.some(({ changed }) => changed) ? 'unsure' : 'pass'
}

function leavesOpen(finding: ReportFinding, bar: Bar, endpoints: Report['endpoints']): boolean {
  const { rule, status, ignored, endpoint } = finding
  if (reachOf(endpoint, endpoints) === 'behind') return false
  const isLost = rule === noLongerAssessable.id && status === 'regression' && ignored === null
  return isLost || counts(finding, bar)
}
