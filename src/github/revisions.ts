import { type GitOptions, git, gitLine } from './git.ts'

/** A revision with its commit. */
export interface Revision {
  readonly ref: string
  readonly commit: string
}

/** The full commit id of a revision; null where it names none here. The text is never read as an option. */
export async function commitOf(repository: string, revision: string): Promise<string | null> {
  const line = await gitLine(
    repository,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  )
  return line !== null && /^[0-9a-f]{40,64}$/.test(line) ? line : null
}

/** The top folder of the work tree that a folder lies in; null outside git, and where git is not installed. */
export async function workTreeOf(folder: string): Promise<string | null> {
  try {
    return await gitLine(folder, 'rev-parse', '--show-toplevel')
  } catch {
    return null
  }
}

/**
 * Parents of a commit as the commit object names them, first parent first: they are told even where a shallow
 * checkout leaves the parents themselves out, unlike `HEAD^1`.
 */
export async function parentsOf(repository: string, commit: string): Promise<readonly string[]> {
  const { status, stdout } = await git(repository, ['cat-file', 'commit', commit])
  if (status !== 0) return []
  const header = stdout.toString('latin1').split('\n\n', 1)[0] ?? ''
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent]) => parent ?? '')
}

const defaultBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']

/** Where HEAD left the default branch; null where no default branch or no common commit is known. */
export async function defaultBase(repository: string): Promise<Revision | null> {
  for (const branch of defaultBranches) {
    if ((await commitOf(repository, branch)) === null) continue
    const commit = await gitLine(repository, 'merge-base', 'HEAD', branch)
    if (commit) return { ref: branch, commit }
  }
  return null
}

/** Whether a text is a full commit id, of a SHA-1 or a SHA-256 repository. */
export function isCommitId(text: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text)
}

/** How a commit came to be here, or why it did not. */
export type Presence = { readonly commit: string } | { readonly missing: string }

/**
 * Makes a commit available: as it is, or by one fetch from `origin`, shallow where the checkout is. Only what differs
 * from the checkout is transferred, since the server is told what is here; a blob filter would save nothing and would
 * leave the user's clone a partial one. Credentials come by the environment, and only after an attempt without: a
 * checkout that kept its own would send two.
 */
export async function ensureCommit(
  repository: string,
  id: string,
  credentials: Readonly<Record<string, string>> | null,
): Promise<Presence> {
  if (!isCommitId(id)) return { missing: `${id} is no full commit id` }
  if ((await commitOf(repository, id)) !== null) return { commit: id }
  const depth =
    (await gitLine(repository, 'rev-parse', '--is-shallow-repository')) === 'true' ? ['--depth=1'] : []
  const attempts: GitOptions[] = [{}, ...(credentials ? [{ environment: credentials }] : [])]
  let reason = ''
  for (const options of attempts) {
    const fetched = await git(repository, [...fetchOrigin, ...depth, 'origin', id], options)
    if (fetched.status === 0 && (await commitOf(repository, id)) !== null) return { commit: id }
    reason = fetched.stderr.trim().split('\n').at(-1) ?? ''
  }
  return { missing: reason || `git fetch brought no ${id}` }
}

/** `--no-filter`: in a partial clone the contents come along instead of one by one later. */
const fetchOrigin = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-filter',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
] as const
