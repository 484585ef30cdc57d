import { neutralProse, neutralText } from '../report/neutral.ts'
import type { Report } from '../report/report.ts'
import { counted, sentence } from '../report/sentence.ts'
import { standing } from './acceptance.ts'
import { type CheckAnnotation, checkAnnotations } from './check-annotations.ts'
import { headline } from './headline.ts'
import { fitted } from './ladder.ts'
import { commitLink, commitsOf } from './links.ts'
import { folded, open, type PartName, type Parts, partsOf } from './parts.ts'
import type { CommentPlace } from './place.ts'
import { shortened } from './shortened.ts'

/** A completed check run, as the API takes it. Limits: GitHub's OpenAPI description, checks/create. */
export interface CheckRunOutput {
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required'
  readonly title: string
  readonly summary: string
  readonly text: string
  /** All of them, most important first: at most 50 go into one request. */
  readonly annotations: readonly CheckAnnotation[]
  readonly actions: readonly CheckAction[]
}

/** A button; pressing it sends the identifier. */
export interface CheckAction {
  readonly label: string
  readonly description: string
  readonly identifier: 'recheck' | 'explain' | 'accept'
}

/** In UTF-16 units. */
const longestOutput = 65_535
const longestTitle = 255

/** What the check run of this commit says. Whether it passes is up to what blocks and is not accepted. */
export function checkRunOutput(report: Report, place: CommentPlace): CheckRunOutput {
  const parts = partsOf(report, place)
  return {
    conclusion: conclusionOf(report, place),
    title: shortened(neutralText(headline(report, place).text), longestTitle),
    summary: page(parts, {
      top: overview(report, place, parts),
      opened: ['accepted', 'matrix', 'blocking', 'brought'],
    }),
    text: page(parts, {
      top: '',
      opened: ['notAssessed'],
      folds: ['notes', 'existing', 'fixed', 'same', 'assumptions'],
    }),
    annotations: checkAnnotations(report, place),
    actions: actionsOf(report, place),
  }
}

/** `neutral` where the verdict is unsure or nothing could be judged: it lets the merge pass and does not look like `success`. */
function conclusionOf(report: Report, place: CommentPlace): CheckRunOutput['conclusion'] {
  if (standing(report, place).length > 0) return 'failure'
  const { change, apps, handshakes, verdict } = report
  if (verdict === 'unsure') return 'neutral'
  if (change === 'nothing-relevant') return 'success'
  const nothingToTry = handshakes.length === 0 && apps.length === 0
  const nothingKnown = handshakes.length > 0 && handshakes.every(({ status }) => status === 'unknown')
  return nothingToTry || nothingKnown ? 'neutral' : 'success'
}

interface PagePlan {
  readonly top: string
  readonly opened: readonly PartName[]
  readonly folds?: readonly PartName[]
}

function page(parts: Parts, { top, opened, folds = [] }: PagePlan): string {
  const sections = [
    ...opened.map((name) => open(parts[name], name)),
    ...folds.map((name) => folded(parts[name], name)),
  ]
  return fitted({ top, sections, elsewhere, bottom: '' }, longestOutput).trim()
}

const elsewhere = '`ats-gate check` on a checkout lists all.'

/** The title says the rest. */
function overview(report: Report, place: CommentPlace, parts: Parts): string {
  const commits = commitsOf(report, place)
  const against = commits.base === null ? '' : ` against ${commitLink(commits.base, commits)}`
  const counts = countedNames.flatMap((name) => {
    const { items, noun } = parts[name]
    return items.length === 0 ? [] : [counted(items.length, noun)]
  })
  const found = counts.length === 0 ? 'Nothing found' : counts.join(', ')
  const said = sentence(report)
  const whole = said.length > longestTitle ? `${neutralProse(shortened(said, 2 * 1024))}\n\n` : ''
  return `${whole}${found}. Judged: ${commitLink(place.headCommit, commits)}${against}.`
}

const countedNames: readonly PartName[] = [
  ...(['blocking', 'accepted', 'brought', 'notes'] as const),
  ...(['existing', 'fixed', 'notAssessed'] as const),
]

function actionsOf(report: Report, place: CommentPlace): readonly CheckAction[] {
  const fails = report.handshakes.some(({ status }) => status === 'fails')
  return [recheck, ...(fails ? [explain] : []), ...(standing(report, place).length > 0 ? [accept] : [])]
}

const recheck: CheckAction = {
  label: 'Re-check',
  description: 'Judge this pull request again.',
  identifier: 'recheck',
}
const explain: CheckAction = {
  label: 'Explain',
  description: 'Say what the error codes mean.',
  identifier: 'explain',
}
const accept: CheckAction = {
  label: 'Accept…',
  description: 'Say how to let it pass all the same.',
  identifier: 'accept',
}
