import { takenForGranted, takenText } from '../report/assumptions.ts'
import { neutralMarkdown, neutralProse } from '../report/neutral.ts'
import type { Report, ReportFinding } from '../report/report.ts'
import { counted } from '../report/sentence.ts'
import { acceptanceOf } from './acceptance.ts'
import { fenced } from './fenced.ts'
import { findingItems } from './finding-item.ts'
import type { Section } from './ladder.ts'
import { commitsOf, placeLink } from './links.ts'
import { matrixTable } from './matrix-table.ts'
import { diagramOf } from './mermaid.ts'
import type { CommentPlace } from './place.ts'
import { shortened } from './shortened.ts'

/** One part of a report on GitHub, before it is known whether it stands open or folded. */
export interface Part {
  readonly title: string
  readonly items: readonly string[]
  /** What one item is, for counting. */
  readonly noun: string
  /** Before the first item: the head of a table. */
  readonly lead?: string
}

/** From the most important on: for want of room the last is dropped first. */
export const partNames = [
  'blocking',
  'accepted',
  'matrix',
  'brought',
  'notAssessed',
  'notes',
  'diagram',
  'same',
  'assumptions',
  'fixed',
  'existing',
] as const
export type PartName = (typeof partNames)[number]
export type Parts = Readonly<Record<PartName, Part>>

export function partsOf(report: Report, place: CommentPlace): Parts {
  const { head, affected, same } = matrixTable(report)
  const groups = Map.groupBy(report.findings, (finding) => groupOf(finding, place))
  const item = findingItems(report, place)
  const items = (group: FindingGroup) => (groups.get(group) ?? []).map(item)
  return {
    blocking: { title: 'Blocks the merge', items: items('blocking'), noun: 'blocking finding' },
    accepted: { title: 'Accepted', items: items('accepted'), noun: 'accepted finding' },
    matrix: { title: 'Connections', items: affected, noun: 'table row', lead: `${head}\n` },
    brought: { title: 'Brought by this change', items: items('brought'), noun: 'new warning' },
    notAssessed: { title: 'Not assessed', items: notAssessed(report, place), noun: 'unassessed point' },
    notes: { title: 'Notes', items: items('notes'), noun: 'note' },
    diagram: diagram(groups.get('blocking') ?? groups.get('accepted') ?? [], report),
    same: { title: 'Connects as before', items: same, noun: 'unchanged table row', lead: `${head}\n` },
    assumptions: { title: 'Taken for granted', items: assumptions(report), noun: 'assumption' },
    fixed: { title: 'Mended by this change', items: items('fixed'), noun: 'mended finding' },
    existing: { title: 'There before', items: items('existing'), noun: 'older finding' },
  }
}

type FindingGroup = 'blocking' | 'accepted' | 'brought' | 'notes' | 'fixed' | 'existing'

function groupOf(finding: ReportFinding, place: CommentPlace): FindingGroup {
  const { blocks, status, severity } = finding
  if (blocks) return acceptanceOf(finding, place) === undefined ? 'blocking' : 'accepted'
  if (status !== 'regression') return status
  return severity === 'note' ? 'notes' : 'brought'
}

/** Under a heading of its own; a table and a diagram speak for themselves. */
export function open(part: Part, name: PartName): Section {
  const heading = name === 'matrix' || name === 'diagram' ? '' : `#### ${titled(part)}\n\n`
  return section(part, name, { before: heading, after: '' })
}

/** Shut until somebody asks. */
export function folded(part: Part, name: PartName): Section {
  const before = `<details><summary>${titled(part)}</summary>\n\n`
  return section(part, name, { before, after: '\n\n</details>' })
}

function section(
  { items, noun, lead = '' }: Part,
  name: PartName,
  { before, after }: Pick<Section, 'before' | 'after'>,
): Section {
  return {
    before: before + lead,
    after,
    items,
    between: '\n',
    called: (count) => counted(count, noun),
    rank: -partNames.indexOf(name),
  }
}

function titled({ title, items, lead, noun }: Part): string {
  return lead !== undefined || noun === diagramNoun ? title : `${title} (${items.length})`
}

const diagramNoun = 'handshake diagram'

/** Of the first of these findings that has a handshake to show. */
function diagram(findings: readonly ReportFinding[], report: Report): Part {
  const shown = findings.map((finding) => diagramOf(finding, report)).find((one) => one !== null)
  if (shown === undefined || shown === null) return { title: '', items: [], noun: diagramNoun }
  const title = `The failing handshake of ${shown.who}`
  return { title, items: [fenced('mermaid', shown.source.split('\n'))], noun: diagramNoun }
}

/** In UTF-16 units. */
const longestText = 1000

function notAssessed(report: Report, place: CommentPlace): readonly string[] {
  const commits = commitsOf(report, place)
  return report.notAssessed.map(({ what, why, location }) => {
    const where = location === null ? '' : `${placeLink(location, 'head', commits)}: `
    return `- ${where}${neutralProse(shortened(`${what}: ${why}`, longestText))}`
  })
}

function assumptions(report: Report): readonly string[] {
  const prose = (text: string) => neutralProse(shortened(text, longestText))
  const name = (id: string) => neutralMarkdown(shortened(id, longestText))
  return takenForGranted(report).map((taken) => `- ${takenText(taken, prose, name)}`)
}
