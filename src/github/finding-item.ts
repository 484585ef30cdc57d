import { fixLines, type ReportFix, shownFixes } from '../report/fixes.ts'
import { neutralMarkdown, neutralProse } from '../report/neutral.ts'
import type { Report, ReportFinding } from '../report/report.ts'
import { type Acceptance, acceptanceOf } from './acceptance.ts'
import { fenced } from './fenced.ts'
import { shortFingerprint } from './finding-reference.ts'
import { type Commits, commitsOf, placeLink, type ReportSide, sideOf } from './links.ts'
import type { CommentPlace } from './place.ts'
import { shortened } from './shortened.ts'

/** Makes findings of one report items of a Markdown list. */
export function findingItems(report: Report, place: CommentPlace): (finding: ReportFinding) => string {
  const commits = commitsOf(report, place)
  const side = sideOf(report)
  const fixes = shownFixes(report)
  return (finding) => {
    const acceptance = acceptanceOf(finding, place)
    const fix = fixes.get(finding)
    return indented([
      `- ${title(finding, side(finding), commits)}\\`,
      neutralProse(shortened(finding.message, longestMessage)),
      ...others(finding, side(finding), commits),
      ...(finding.ignored === null ? [] : [`- waived: ${neutralMarkdown(finding.ignored.reason)}`]),
      ...(fix === undefined ? [] : fixBlock(fix, finding, commits)),
      ...(acceptance === undefined ? acceptLine(finding) : [acceptedLine(acceptance)]),
    ])
  }
}

/** In UTF-16 units. */
const longestMessage = 2000
const longestReason = 500

function title(finding: ReportFinding, side: ReportSide, commits: Commits): string {
  const { severity, confidence, ignored, rule, helpUrl, location } = finding
  const doubt = confidence === 'assumed' ? ', assumed' : ''
  const waived = ignored === null ? '' : ', waived'
  return `**${severity}${doubt}${waived}** [${neutralProse(rule)}](${helpUrl}) at ${placeLink(location, side, commits)}`
}

const mostOthers = 5

/** The other halves, each with its own sentence. */
function others({ related }: ReportFinding, side: ReportSide, commits: Commits): readonly string[] {
  const shown = related
    .slice(0, mostOthers)
    .map(
      ({ location, message }) =>
        `- ${placeLink(location, side, commits)}: ${neutralProse(shortened(message, longestReason))}`,
    )
  return related.length > mostOthers ? [...shown, `- and ${related.length - mostOthers} more places`] : shown
}

function acceptLine(finding: ReportFinding): readonly string[] {
  if (!finding.blocks) return []
  return [`- to let it pass all the same: \`/ats-gate accept ${shortFingerprint(finding)} <reason>\``]
}

function acceptedLine({ by, at, reason }: Acceptance): string {
  return `- accepted by ${neutralMarkdown(by)} on ${neutralProse(at.slice(0, 10))}: ${neutralMarkdown(shortened(reason, longestReason))}`
}

function fixBlock(fix: ReportFix, { location }: ReportFinding, commits: Commits): readonly string[] {
  const { path, startLine: line, endLine } = fix
  const isThere = path === location.path && line === location.line
  const place = placeLink({ path, line, column: 1, endLine, endColumn: 1 }, 'head', commits)
  const diff = fenced('diff', fixLines(fix))
  return [isThere ? '- fix:' : `- fix for ${place}:`, '', ...indentedBy(diff, '  ')]
}

/** A list item: what follows its first line stands under it. */
function indented([first = '', ...rest]: readonly string[]): string {
  return [first, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n')
}

function indentedBy(text: string, indent: string): readonly string[] {
  return text.split('\n').map((line) => `${indent}${line}`)
}
