import type { ClientId } from '../apple/client-id.ts'
import type { Finding } from '../finding/finding.ts'
import { type Edit, isPlainEdit } from '../text/edit.ts'
import { type Lines, linesOf } from '../text/lines.ts'
import { isUnread } from '../text/tree.ts'
import type { LoadableTree } from './tree.ts'
import type { UnfixedFinding, WaivedFinding } from './waive.ts'

/** What the gate says of the head with an edit made. */
export interface Rejudged {
  readonly findings: readonly Finding[]
  /** Whether a client connects in the likeliest world, to each host of an endpoint, under an app. */
  readonly connects: (endpoint: string, app: string | null, client: ClientId) => boolean
}

export interface FixInputs {
  readonly lines: Lines
  /** How many files of the head take part. */
  readonly files: number
  /** The file's own path, for one that is reached through a symbolic link. */
  readonly realPath: (path: string) => string
  /** With the endpoints that have to be looked at. Null where the edit can't be judged: the file reads otherwise. */
  readonly rejudge: (edit: Edit, endpoints: readonly string[]) => Promise<Rejudged | null>
}

/**
 * Edits that are judged, those of the most important findings first. Each means reading again what takes part: of large
 * trees fewer are.
 */
const mostEdits = 20
const mostReadAgain = 4000
const fewestEdits = 3

/** Findings that an edit is looked for. */
const mostFindings = 200

/**
 * The findings with their fixes. An edit is a fix only where the head with it, read and judged again, has the finding
 * no more, lets the finding's clients connect, and has no error that was not there before.
 */
export async function withFixes(
  findings: readonly UnfixedFinding[],
  inputs: FixInputs,
): Promise<readonly WaivedFinding[]> {
  const known = new Set(findings.map(({ fingerprint }) => fingerprint))
  const fixes = new Map<UnfixedFinding, Edit>()
  for (const [edit, meant] of editsOf(findings, inputs)) {
    const ids = meant.flatMap(({ endpoint }) => endpoint ?? [])
    const after = await inputs.rejudge(edit, ids)
    if (after === null) continue
    for (const finding of meant) if (mends(after, finding, known)) fixes.set(finding, edit)
  }
  return findings.map((finding) => {
    const { mend: _, ...rest } = finding
    return { ...rest, fix: fixes.get(finding) ?? null }
  })
}

/** The edits to judge, each once, with the findings that it is made for. */
function editsOf(
  findings: readonly UnfixedFinding[],
  inputs: FixInputs,
): ReadonlyMap<Edit, UnfixedFinding[]> {
  const most = Math.min(mostEdits, Math.max(fewestEdits, Math.floor(mostReadAgain / inputs.files)))
  const groups = new Map<string, readonly [Edit, UnfixedFinding[]]>()
  for (const finding of findings.slice(0, mostFindings)) {
    const edit = editFor(finding, inputs)
    const key = JSON.stringify(edit)
    const meant = groups.get(key)?.[1]
    if (meant !== undefined) meant.push(finding)
    else if (edit !== null && groups.size < most) groups.set(key, [edit, [finding]])
  }
  return new Map(groups.values())
}

function editFor({ ignored, mend }: UnfixedFinding, { lines, realPath }: FixInputs): Edit | null {
  const edit = ignored === null && mend !== null ? mend(lines) : null
  return edit !== null && isPlainEdit(edit) ? { ...edit, path: realPath(edit.path) } : null
}

function mends(
  { findings, connects }: Rejudged,
  { fingerprint, endpoint, app, clients }: UnfixedFinding,
  known: ReadonlySet<string>,
): boolean {
  const left = findings.filter(({ status }) => status !== 'fixed')
  const isBroken = left.some(
    (one) => one.severity === 'error' && one.status === 'regression' && !known.has(one.fingerprint),
  )
  const isLeft = left.some(
    (one) =>
      one.fingerprint === fingerprint &&
      (clients.length === 0 || one.clients.some((client) => clients.includes(client))),
  )
  if (isBroken || isLeft) return false
  return endpoint === null || clients.every((client) => connects(endpoint, app, client))
}

/** The lines of both sides, of files that were read. */
export function linesIn(base: LoadableTree | null, head: LoadableTree): Lines {
  const lineAt = (tree: LoadableTree | null) =>
    linesOf((path) => {
      const text = tree?.text(path)
      return text === undefined || isUnread(text) ? undefined : text
    })
  return { base: lineAt(base), head: lineAt(head) }
}
