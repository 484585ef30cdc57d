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
  /** The file's own path, for one that is reached through a symbolic link. */
  readonly realPath: (path: string) => string
  /** With the endpoints that have to be looked at. Null where the edit can't be judged: the file reads otherwise. */
  readonly rejudge: (edit: Edit, endpoints: readonly string[]) => Promise<Rejudged | null>
}

/** Edits that are judged: each means reading and simulating again. Those of the most important findings come first. */
const mostEdits = 20

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
  const made = findings.map((finding, index) => (index < mostFindings ? editFor(finding, inputs) : null))
  const groups = Map.groupBy(findings.keys(), (index) => JSON.stringify(made[index]))
  const fixes = new Map<UnfixedFinding, Edit>()
  for (const indexes of [...groups.values()]
    .filter(([first = 0]) => made[first] !== null)
    .slice(0, mostEdits)) {
    const edit = made[indexes[0] ?? 0] as Edit
    const meant = indexes.flatMap((index) => findings[index] ?? [])
    const after = await inputs.rejudge(
      edit,
      meant.flatMap(({ endpoint }) => endpoint ?? []),
    )
    if (after === null) continue
    for (const finding of meant) if (mends(after, finding, known)) fixes.set(finding, edit)
  }
  return findings.map((finding) => {
    const { mend: _, ...rest } = finding
    return { ...rest, fix: fixes.get(finding) ?? null }
  })
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
