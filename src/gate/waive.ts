import { coveringIgnore } from '../config/ignores.ts'
import { type InlineIgnore, inlineIgnoreFor } from '../config/inline-ignores.ts'
import type { Policy } from '../config/policy.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { nameTexts } from '../endpoint/names.ts'
import type { Finding } from '../finding/finding.ts'
import type { ReportFinding } from '../report/report.ts'

/** A finding of the report before the whole is weighed. */
export type WaivedFinding = Omit<ReportFinding, 'blocks'>

/** One whose fix is still to be made and proven. */
export type UnfixedFinding = Omit<WaivedFinding, 'fix'> & Pick<Finding, 'mend'>

interface Waivers {
  readonly policy: Policy
  readonly comments: { readonly base: readonly InlineIgnore[] | null; readonly head: readonly InlineIgnore[] }
  readonly endpoints: readonly Endpoint[]
  readonly now: Date
}

/**
 * Marks the findings that the settings or a comment waive. Both count only as far as the base has them: a change
 * can't waive what it brings.
 */
export function waive(findings: readonly Finding[], waivers: Waivers): readonly UnfixedFinding[] {
  const names = new Map(waivers.endpoints.map(({ id, names }) => [id, nameTexts(names)]))
  const comments = settledComments(waivers.comments)
  return findings.map((finding) => ({
    ...finding,
    ignored:
      bySettings(finding, names.get(finding.endpoint ?? '') ?? [], waivers) ?? byComment(finding, comments),
  }))
}

type Waiver = WaivedFinding['ignored']

function bySettings(finding: Finding, endpointNames: readonly string[], { policy, now }: Waivers): Waiver {
  const { rule, location, related } = finding
  const locations = [location, ...related.map((other) => other.location)]
  const covering = coveringIgnore({ rule, locations, endpointNames }, policy.ignores, now)
  if (covering?.state !== 'active') return null
  return { reason: covering.ignore.reason, location: covering.ignore.at }
}

function byComment({ rule, location, related }: Finding, comments: readonly InlineIgnore[]): Waiver {
  for (const place of [location, ...related.map((other) => other.location)]) {
    const comment = inlineIgnoreFor(rule, place, comments)
    if (comment !== null) return { reason: comment.reason, location: comment.at }
  }
  return null
}

/** The head's comments that the base has too, wherever its lines went. */
function settledComments({ base, head }: Waivers['comments']): readonly InlineIgnore[] {
  if (base === null) return head
  const settled = new Set(base.map(identity))
  return head.filter((comment) => settled.has(identity(comment)))
}

const identity = ({ rule, reason, at }: InlineIgnore) => JSON.stringify([rule, reason, at.path])
