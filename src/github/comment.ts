import { shownFixes } from '../report/fixes.ts'
import { neutralHtml, neutralProse } from '../report/neutral.ts'
import type { Report } from '../report/report.ts'
import { counted } from '../report/sentence.ts'
import { headline, isAllWell } from './headline.ts'
import { fitted, type Page } from './ladder.ts'
import { commitLink, commitsOf } from './links.ts'
import { folded, open, type PartName, type Parts, partsOf } from './parts.ts'
import type { CommentPlace } from './place.ts'

/** In UTF-16 units: GitHub refuses longer bodies ("Body is too long"). */
const longestComment = 65_536

/** The one comment of a pull request: all that there is to say, or one line when all is well. Never too long. */
export function commentBody(report: Report, place: CommentPlace): string {
  return fitted(isAllWell(report) ? oneLine(report, place) : wholePage(report, place), longestComment)
}

const elsewhere =
  'The check run of this commit marks every new finding at its line, and `ats-gate check` on a checkout lists all.'

const opened: readonly PartName[] = ['matrix', 'blocking', 'accepted', 'brought']
const order: readonly PartName[] = [
  ...(['matrix', 'blocking', 'accepted', 'diagram', 'brought', 'notes'] as const),
  ...(['existing', 'fixed', 'same', 'notAssessed', 'assumptions'] as const),
]

function wholePage(report: Report, place: CommentPlace): Page {
  const parts = partsOf(report, place)
  const { mark, text } = headline(report, place)
  return {
    top: `${place.marker}\n### ${mark} ats-gate: ${neutralProse(text)}`,
    sections: order.map((name) => (opened.includes(name) ? open : folded)(parts[name], name)),
    elsewhere,
    bottom: footer(report, place),
  }
}

function footer(report: Report, place: CommentPlace): string {
  const commits = commitsOf(report, place)
  const against = commits.base === null ? '' : ` against ${commitLink(commits.base, commits)}`
  const hasFixes = shownFixes(report).size > 0
  const suggest = hasFixes ? ' `/ats-gate suggest` puts the fixes on the lines of the change;' : ''
  return `<sub>Judged: ${commitLink(place.headCommit, commits)}${against}.${suggest} \`/ats-gate help\` lists the commands.</sub>`
}

/** The details behind one line, for whoever opens it. */
function oneLine(report: Report, place: CommentPlace): Page {
  const parts = partsOf(report, place)
  const { mark, text } = headline(report, place)
  const line = `${mark} ats-gate: ${neutralHtml(text)}${unassessed(parts)}`
  const names =
    report.change === 'nothing-relevant' ? [] : order.filter((name) => parts[name].items.length > 0)
  if (names.length === 0) return { top: `${place.marker}\n${line}`, sections: [], elsewhere, bottom: '' }
  return {
    top: `${place.marker}\n<details><summary>${line}</summary>`,
    sections: names.map((name) => open(parts[name], name)),
    elsewhere,
    bottom: `${footer(report, place)}\n\n</details>`,
  }
}

/** Nothing passes silently. */
function unassessed({ notAssessed }: Parts): string {
  const count = notAssessed.items.length
  return count === 0 ? '' : ` ${counted(count, 'point')} not assessed.`
}
