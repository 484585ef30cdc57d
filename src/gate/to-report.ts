import type { Policy } from '../config/policy.ts'
import type { Report, ReportFinding } from '../report/report.ts'
import { tool } from '../report/tool.ts'
import type { Side } from '../rules/rule.ts'
import type { FileSource } from '../text/tree.ts'
import { type Gaps, reportedGaps } from './gaps.ts'
import type { GateOptions } from './options.ts'
import { reportAlerts } from './report-alerts.ts'
import { reportApps } from './report-apps.ts'
import { reportEndpoint } from './report-endpoints.ts'
import { reportHandshakes } from './report-handshakes.ts'
import { barOf, blocks, verdictOf } from './verdict.ts'
import type { WaivedFinding } from './waive.ts'

interface Results {
  readonly options: GateOptions
  readonly policy: Policy
  readonly sides: { readonly base: Side | null; readonly head: Side }
  readonly findings: readonly WaivedFinding[]
  readonly gaps: { readonly base: Gaps | null; readonly head: Gaps }
  readonly change: Report['change']
}

/** The finished data, before anything is printed. */
export function toReport({ options, policy, sides, ...results }: Results): Report {
  const bar = barOf(options, policy)
  const endpoints = sides.head.endpoints.map(reportEndpoint)
  const findings = results.findings
    .filter(concerns(options.paths))
    .map((finding) => ({ ...finding, blocks: blocks(finding, bar, endpoints) }))
  const notAssessed = reportedGaps(results.gaps.head, results.gaps.base)
  const count = (status: ReportFinding['status']) =>
    findings.filter((finding) => finding.status === status).length
  return {
    schemaVersion: 1,
    tool,
    base: options.base && revision(options.base),
    head: revision(options.head),
    verdict: verdictOf({ findings, notAssessed, endpoints }, bar),
    summary: {
      regressions: count('regression'),
      existing: count('existing'),
      fixed: count('fixed'),
      notAssessed: notAssessed.length,
    },
    change: results.change,
    endpoints,
    apps: reportApps(sides.head.apps),
    handshakes: reportHandshakes(sides.head, sides.base),
    assumptions: assumptionsOf(sides.head),
    alerts: reportAlerts(sides.head.endpoints, sides.base?.endpoints ?? []),
    findings,
    notAssessed,
  }
}

/** What the handshakes of a side take for granted, each once. */
function assumptionsOf({ handshakes }: Side): Report['assumptions'] {
  const all = handshakes.flatMap(({ assumptions }) => assumptions)
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

const revision = ({ ref, commit }: FileSource) => ({ ref, commit })

/** With paths given, a finding counts when it, or its other half, lies at or under one of them. */
const concerns =
  (paths: readonly string[]) =>
  ({ location, related }: WaivedFinding): boolean => {
    const places = [location, ...related.map((other) => other.location)]
    const under = (path: string, place: string) =>
      place === path || place.startsWith(`${path.replace(/\/$/, '')}/`)
    return paths.length === 0 || paths.some((path) => places.some((place) => under(path, place.path)))
  }
