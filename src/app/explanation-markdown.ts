import type { Answer, Explanation, RefusingEnd } from '../explain/explanation.ts'
import { neutralProse } from '../report/neutral.ts'

/** Failures that one answer explains; a log may tell of many. */
const mostFailures = 5
const mostCauses = 4
const mostSteps = 4

/** In UTF-16 units: what a pasted text brings into a sentence. */
const longestSentence = 1200

/** The explanation as a comment; short, since the command line tells all. */
export function explanationMarkdown({ failures, remarks, input }: Explanation): string {
  if (failures.length === 0 && input !== 'report')
    return 'Nothing recognised: there is no code or line of Apple’s TLS stack in it that tells of a failure.\n'
  const left = failures.length - mostFailures
  const parts = [
    ...failures.slice(0, mostFailures).map(failureMarkdown),
    ...(left > 0 ? [`${left} more: \`ats-gate explain\` on the command line tells all.`] : []),
    ...remarks.map(said),
  ]
  return `${parts.join('\n\n')}\n`
}

function failureMarkdown(answer: Answer): string {
  const sections = [
    `**${said(answer.what)}**`,
    refusal(answer),
    list(
      'Likely causes',
      '1.',
      answer.causes.slice(0, mostCauses).map(({ sentence, evidence }) => `${said(sentence)} (${evidence})`),
    ),
    list('What to check next', '1.', answer.next.slice(0, mostSteps).map(step)),
    list('What this can’t tell', '-', answer.cannotTell.slice(0, mostCauses).map(said)),
  ]
  return sections.filter((section) => section !== '').join('\n\n')
}

const ends: Readonly<Record<RefusingEnd, string>> = {
  client: 'the client, the app’s side',
  server: 'the server',
  network: 'something between the two',
  unknown: 'can’t be told',
}

function refusal({ refusedBy: { end, certainty, how } }: Answer): string {
  const doubt = certainty === 'likely' && end !== 'unknown' ? ', most likely' : ''
  return `Refused by: ${ends[end]}${doubt}. ${said(how)}.`
}

function step({ action, outcomes }: Answer['next'][number]): string {
  const lines = outcomes.map(({ when, means }) => `   - ${said(when)}: ${said(means)}`)
  return [said(action), ...lines].join('\n')
}

function list(title: string, mark: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${title}:\n\n${items.map((item) => `${mark} ${item}`).join('\n')}`
}

function said(sentence: string): string {
  return neutralProse(sentence.length > longestSentence ? `${sentence.slice(0, longestSentence)}…` : sentence)
}
