import type { ExactLook } from '../alerts/expectation.ts'
import type { Breach } from '../alerts/judge-expectation.ts'
import {
  answerText,
  apiText,
  expectedText,
  otherwiseText,
  situationText,
  viewText,
} from '../alerts/wording.ts'
import type { ClientId } from '../apple/client-id.ts'
import { rangeText } from '../apple/clients.ts'
import { type Breaches, breachesOf, expectationDraft, noLongerJudged } from './expectation-drafts.ts'
import { type ScopedExpectation, scopedExpectations } from './expectation-scope.ts'
import type { Rule, View } from './rule.ts'

export const alertExpectationBroken: Rule = {
  id: 'alert-expectation-broken',
  severity: 'error',
  summary: 'A failure does not look to the app as the settings say that it must.',
  sources: ['https://developer.apple.com/forums/thread/80638', 'RFC 8446 §6.2'],
  check: (view) =>
    scopedExpectations('exact', view.side, view.before).flatMap((scoped) => check(scoped, view)),
}

function check(scoped: ScopedExpectation<ExactLook>, view: View) {
  const { api, situation, expected } = scoped.expectation
  const rule = alertExpectationBroken.id
  const identity = [api, situation, JSON.stringify(expected)]
  const broken = breachesOf(scoped).map((breaches) => {
    const message = (left: readonly ClientId[]) => textOf(scoped, breaches, left)
    return expectationDraft({ rule, scoped, breaches, identity, message, pairsOf: () => [situation] })
  })
  return [...broken, ...noLongerJudged({ rule, scoped, identity }, view)]
}

function textOf(
  { expectation, endpoint }: ScopedExpectation<ExactLook>,
  { how, byClient }: Breaches,
  left: readonly ClientId[],
): string {
  const byText = Map.groupBy(left, (client) => lookText(byClient.get(client), how))
  const parts = [...byText].map(([text, clients]) => `${text} on ${rangeText(clients)}`)
  const { api, situation, expected } = expectation
  const first = [...byClient.values()].at(-1)?.groups[0]?.[0]
  return (
    `For ${situationText(situation)} at ${endpoint.id} the app expects ${expectedText(expected)}; ${apiText(api)} ` +
    `${how === 'always' ? 'reports' : 'may report'} ${parts.join(', ')}.${how === 'always' || first === undefined ? '' : ` ${otherwiseText(first)}`}`
  )
}

function lookText(breach: Breach | undefined, how: Breach['how']): string {
  const encounter = breach?.groups[0]?.[0]
  if (encounter === undefined) return ''
  const { view, answer } = encounter
  if (how === 'sometimes') return `${viewText(view.otherwise ?? view)}`
  if (answer.kind === 'accepted') return 'no error, for the server does not refuse it,'
  return answer.kind === 'http-status'
    ? answerText(answer)
    : `${viewText(view)} (the server answers ${answerText(answer)})`
}
