import type { Report, ReportFinding } from '../report/report.ts'

/** That somebody who may write to the repository takes a finding upon them, for one commit. */
export interface Acceptance {
  readonly fingerprint: string
  /** The head commit that it was given for: another head asks anew. */
  readonly commit: string
  /** GitHub login. */
  readonly by: string
  /** ISO date and time. */
  readonly at: string
  readonly reason: string
}

/** The acceptance of this finding that is good for this head; undefined where there is none. */
export function acceptanceOf(
  { fingerprint, blocks }: ReportFinding,
  { accepted, headCommit }: AcceptedAt,
): Acceptance | undefined {
  if (!blocks) return undefined
  return accepted.find((one) => one.fingerprint === fingerprint && one.commit === headCommit)
}

export interface AcceptedAt {
  readonly headCommit: string
  readonly accepted: readonly Acceptance[]
}

/** What still stands in the way of the merge, most important first. */
export function standing({ findings }: Report, place: AcceptedAt): readonly ReportFinding[] {
  return findings.filter((finding) => finding.blocks && acceptanceOf(finding, place) === undefined)
}
