import { isNamed, type ScopedExpectation, scopedExpectations } from '../rules/expectation-scope.ts'
import type { Side } from '../rules/rule.ts'
import type { NotAssessed } from '../text/tree.ts'

/** Expectations whose endpoint is not in the tree, or whose server's answers can't be known. */
export function unjudgedExpectations(side: Side): readonly NotAssessed[] {
  const scoped = [...scopedExpectations('tell-apart', side, null), ...scopedExpectations('exact', side, null)]
  return [...namingNothing(side), ...scoped.flatMap(unanswered)]
}

const what = 'an expectation under `alerts`'

function namingNothing({ expectations, endpoints }: Side): readonly NotAssessed[] {
  return expectations.flatMap(({ endpoint: name, at }) =>
    name === null || endpoints.some((endpoint) => isNamed(endpoint, name))
      ? []
      : [{ what, why: `nothing in the tree serves ${name}`, location: at }],
  )
}

/** Once for each reason. */
function unanswered({ expectation, endpoint, judgements }: ScopedExpectation): readonly NotAssessed[] {
  const reasons = new Set(
    judgements
      .values()
      .flatMap((judgement) => (judgement.status === 'unknown' ? [judgement.why.unknown] : [])),
  )
  return [...reasons].map((reason) => ({
    what: `${what} of ${endpoint.id}`,
    why: reason,
    location: expectation.at,
  }))
}
