import type { InferOutput } from 'valibot'
import type { FileEntry } from '../text/tree.ts'
import { read, treeAnswer } from './answers.ts'
import type { GitHubClient } from './client.ts'

export interface TreePlace {
  readonly owner: string
  readonly repo: string
  /** A tree's or a commit's id. */
  readonly tree: string
}

/** Trees asked for one by one before the whole is given up: each is a request out of 5,000 an hour. */
const mostRequests = 1000

/**
 * Lists a tree. GitHub cuts a recursive answer at 100,000 entries or 7 MB and says so: then folder by folder, whole
 * ones where they fit.
 *
 * @throws Error where GitHub does not give all of it: a part is never taken for the whole.
 */
export async function apiTree(client: GitHubClient, place: TreePlace): Promise<readonly FileEntry[]> {
  let requests = 0
  const ask = async (tree: string, depth: 'recursive' | 'flat') => {
    if (requests++ >= mostRequests)
      throw new Error(`the tree ${place.tree} is too large to be listed whole with ${mostRequests} requests`)
    const { owner, repo } = place
    const parameters = { owner, repo, tree_sha: tree, ...(depth === 'recursive' ? { recursive: '1' } : {}) }
    const answer = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters)
    return read(treeAnswer, answer, 'a tree')
  }
  const walk = async (tree: string, folder: string): Promise<readonly FileEntry[]> => {
    const whole = await ask(tree, 'recursive')
    if (!whole.truncated) return whole.tree.flatMap((entry) => fileEntry(entry, folder))
    const flat = await ask(tree, 'flat')
    if (flat.truncated) throw new Error(`GitHub lists the folder ${folder || '/'} in part only`)
    const entries = flat.tree.flatMap((entry) => fileEntry(entry, folder))
    for (const { type, sha, path } of flat.tree)
      if (type === 'tree') for (const entry of await walk(sha, `${folder}${path}/`)) entries.push(entry)
    return entries
  }
  return walk(place.tree, '')
}

const kinds: Readonly<Record<string, FileEntry['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  '100664': 'file',
  '120000': 'symlink',
  '160000': 'submodule',
}

type TreeEntry = InferOutput<typeof treeAnswer>['tree'][number]

function fileEntry({ path, mode, sha, size }: TreeEntry, folder: string): FileEntry[] {
  const kind = kinds[mode]
  return kind === undefined ? [] : [{ path: `${folder}${path}`, oid: sha, size: size ?? null, kind }]
}
