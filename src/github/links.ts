import { neutralMarkdown } from '../report/neutral.ts'
import type { Report, ReportFinding } from '../report/report.ts'
import type { Location } from '../text/location.ts'
import type { CommentPlace } from './place.ts'
import { shortened } from './shortened.ts'

/** The commits that places are linked at. */
export interface Commits {
  readonly repositoryUrl: string
  readonly head: string
  /** Null where there is no base, or it is in no repository. */
  readonly base: string | null
}

export type ReportSide = 'base' | 'head'

export function commitsOf({ base }: Report, { repositoryUrl, headCommit }: CommentPlace): Commits {
  return { repositoryUrl, head: headCommit, base: base?.commit ?? null }
}

/** Which side the places of a finding lie on: what is mended, or about an endpoint that is gone, is at base. */
export function sideOf({ endpoints }: Report): (finding: ReportFinding) => ReportSide {
  const ids = new Set(endpoints.map(({ id }) => id))
  return ({ status, endpoint }) =>
    status === 'fixed' || (endpoint !== null && !ids.has(endpoint)) ? 'base' : 'head'
}

/** In UTF-16 units; paths whose address is longer are named without a link. */
const longestUrl = 2000
const longestPath = 200

/** A place as a link to its lines, named `path:line`; as code alone where it can't be linked. */
export function placeLink(location: Location, side: ReportSide, commits: Commits): string {
  const { path, line } = location
  const name = neutralMarkdown(`${shortened(path, longestPath)}:${line}`)
  const url = lineUrl(location, side, commits)
  return url === null || url.length > longestUrl ? name : `[${name}](${url})`
}

/** `…/blob/<commit>/<path>#L10-L12`; null where that side has no commit. */
function lineUrl(
  { path, line, endLine }: Location,
  side: ReportSide,
  { repositoryUrl, ...commits }: Commits,
): string | null {
  const commit = commits[side]
  if (commit === null) return null
  const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`
  return `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encodedPath(path)}${lines}`
}

/** Percent-encoded segment by segment; also the characters that Markdown reads in an address. */
function encodedPath(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*~]/g, hexEscape))
    .join('/')
}

function hexEscape(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/** `abc1234`, linked. */
export function commitLink(commit: string, { repositoryUrl }: Commits): string {
  return `[\`${commit.slice(0, 7)}\`](${repositoryUrl}/commit/${encodeURIComponent(commit)})`
}
