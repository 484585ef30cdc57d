import { commitOf, ensureCommit, isCommitId, type Presence, parentsOf } from '../github/revisions.ts'
import type { WorkflowEvent } from './event.ts'
import type { Inputs } from './inputs.ts'

/** The two commits to compare. */
export interface Sides {
  /** Null where there is nothing to compare with. */
  readonly base: string | null
  readonly head: string
}

/** Why there is nothing to judge: a sentence that says what to do about it. */
export interface NoSides {
  readonly problem: string
}

interface Checkout {
  readonly repository: string
  /** For fetching, as environment of git. */
  readonly credentials: Readonly<Record<string, string>> | null
}

/** Finds base and head for an event: the inputs first, then the checked-out commit, then the event's payload. */
export async function sidesOf(
  event: WorkflowEvent,
  inputs: Pick<Inputs, 'base' | 'head'>,
  checkout: Checkout,
): Promise<Sides | NoSides> {
  const head = await headOf(inputs.head, checkout)
  if (typeof head !== 'string') return head
  const candidates = inputs.base === null ? await basesOf(event, head, inputs.head, checkout) : [inputs.base]
  if ('problem' in candidates) return candidates
  const reasons: string[] = []
  for (const candidate of candidates) {
    const base = await available(candidate, checkout)
    if ('commit' in base) return { base: base.commit, head }
    reasons.push(
      `The base revision ${candidate} is not in the checkout and can't be fetched: ${base.missing}`,
    )
  }
  return reasons[0] === undefined ? { base: null, head } : { problem: reasons[0] }
}

async function headOf(wanted: string | null, checkout: Checkout): Promise<string | NoSides> {
  const head = await available(wanted ?? 'HEAD', checkout)
  if ('commit' in head) return head.commit
  return {
    problem:
      wanted === null
        ? 'There is no checkout to judge: run actions/checkout before this step.'
        : `The head revision ${wanted} is not in the checkout and can't be fetched: ${head.missing}`,
  }
}

/** A full commit id may be fetched; a branch that the checkout has only under its remote is found there. */
async function available(revision: string, { repository, credentials }: Checkout): Promise<Presence> {
  if (isCommitId(revision)) return ensureCommit(repository, revision, credentials)
  const commit = (await commitOf(repository, revision)) ?? (await commitOf(repository, `origin/${revision}`))
  return commit === null ? { missing: 'only a full commit id can be fetched' } : { commit }
}

/** Revisions that can stand for the base, the best first; none where there is nothing to compare with. */
async function basesOf(
  event: WorkflowEvent,
  head: string,
  wantedHead: string | null,
  checkout: Checkout,
): Promise<readonly string[] | NoSides> {
  const parents = await parentsOf(checkout.repository, head)
  const { merge_group: group, before } = event.payload
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
      return wantedHead === null ? pullRequestBases(event, head, parents) : parents.slice(0, 1)
    case 'merge_group':
      return [...(group?.base_sha ? [group.base_sha] : []), ...parents.slice(0, 1)]
    case 'push':
      return [...(before && !/^0*$/.test(before) ? [before] : []), ...parents.slice(0, 1)]
    case 'workflow_dispatch':
    case 'schedule':
      return []
    default:
      return {
        problem: `The event ${event.name || '(none)'} does not say what to compare with: set the input base, or run on pull_request and merge_group.`,
      }
  }
}

/**
 * The first parent of the merge commit that GitHub made is the base as it was merged, while the payload's base may lag
 * behind. A checkout of the pull request's own head has only the payload. Any other checkout, such as that of
 * pull_request_target, does not hold the change, and judging it would pass anything.
 */
function pullRequestBases(
  { name, payload }: WorkflowEvent,
  head: string,
  parents: readonly string[],
): readonly string[] | NoSides {
  const pullHead = payload.pull_request?.head?.sha
  const pullBase = payload.pull_request?.base?.sha
  const told = pullBase === undefined ? [] : [pullBase]
  if (parents.length === 2 && (pullHead === undefined || parents[1] === pullHead))
    return [...parents.slice(0, 1), ...told]
  if (head === pullHead) return told.length > 0 ? told : parents.slice(0, 1)
  return {
    problem: `The checkout (${head.slice(0, 12)}) is not this pull request's merge commit or head: on ${name}, check out the change itself, or set the inputs base and head.`,
  }
}
