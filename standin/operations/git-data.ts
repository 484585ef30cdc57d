import { readCommit } from '../git/commits.ts'
import { readObject } from '../git/objects.ts'
import { type TreeEntry, treeEntries, walkTree } from '../git/trees.ts'
import { type Answer, notFound, ok, unprocessable } from '../http/answer.ts'
import type { RepositoryCall, RepositoryHandler } from '../http/call.ts'
import { gitCommitJson } from '../resources/commit.ts'
import { type JsonObject, nodeId } from '../resources/json.ts'
import { repositoryUrl } from '../resources/repository.ts'
import { resolveCommit } from '../state/branches.ts'

export const gitDataHandlers: Readonly<Record<string, RepositoryHandler>> = {
  'git/get-blob': getBlob,
  'git/get-tree': getTree,
  'git/get-commit': ({ world, repository, params: { commit_sha = '' } }) =>
    readCommit(repository.objects, commit_sha) === undefined
      ? notFound
      : ok(gitCommitJson(world, repository, commit_sha)),
  'git/get-ref': (call) => {
    const ref = `refs/${call.params.ref}`
    return call.repository.refs.has(ref) ? ok(refJson(call, ref)) : notFound
  },
  'git/list-matching-refs': (call) => {
    const names = [...call.repository.refs.keys()].filter((ref) => ref.startsWith(`refs/${call.params.ref}`))
    return ok(names.toSorted().map((ref) => refJson(call, ref)))
  },
}

function refJson({ world, repository }: RepositoryCall, ref: string): JsonObject {
  const sha = repository.refs.get(ref) as string
  const api = repositoryUrl(world, repository)
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: `${api}/git/${ref}`,
    object: { type: 'commit', sha, url: `${api}/git/commits/${sha}` },
  }
}

function getBlob({ world, repository, params: { file_sha = '' }, accept }: RepositoryCall): Answer {
  if (!/^[0-9a-f]{40}$/.test(file_sha))
    return unprocessable('The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  const bytes = readObject(repository.objects, 'blob', file_sha)
  if (bytes === undefined) return notFound
  if (accept.includes('raw'))
    return { status: 200, raw: { type: 'application/vnd.github.raw; charset=utf-8', bytes } }
  return ok({
    sha: file_sha,
    node_id: nodeId('Blob', file_sha),
    size: bytes.length,
    url: `${repositoryUrl(world, repository)}/git/blobs/${file_sha}`,
    content: base64Lines(bytes),
    encoding: 'base64',
  })
}

/** GitHub breaks base64 every 60 characters, and ends it with a line break. */
export function base64Lines(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n')
}

/** GitHub cuts a recursive tree here and says that it did. */
const entryLimit = 100_000
const byteLimit = 7 * 1024 * 1024

function getTree({ world, repository, params: { tree_sha = '' }, query }: RepositoryCall): Answer {
  const { objects } = repository
  const commit = resolveCommit(repository, tree_sha)
  const tree = commit === undefined ? tree_sha : (readCommit(objects, commit)?.tree ?? '')
  const top = treeEntries(objects, tree)
  if (top === undefined) return notFound
  const api = `${repositoryUrl(world, repository)}/git`
  // Any value of `recursive` counts, even 0 and false.
  const entries =
    query.recursive === undefined
      ? top.map((entry) => ({ ...entry, path: entry.name }))
      : walkTree(objects, tree)
  const listed: JsonObject[] = []
  let bytes = 0
  let truncated = false
  for (const entry of entries) {
    const item = entryJson(api, entry, readObject(objects, 'blob', entry.oid)?.length)
    bytes += JSON.stringify(item).length
    truncated = listed.length >= entryLimit || bytes > byteLimit
    if (truncated) break
    listed.push(item)
  }
  return ok({ sha: tree, url: `${api}/trees/${tree}`, tree: listed, truncated })
}

function entryJson(
  api: string,
  { path, mode, oid }: TreeEntry & { readonly path: string },
  size: number | undefined,
): JsonObject {
  if (mode === '160000') return { path, mode, type: 'commit', sha: oid }
  if (mode === '040000') return { path, mode, type: 'tree', sha: oid, url: `${api}/trees/${oid}` }
  return { path, mode, type: 'blob', sha: oid, size: size ?? 0, url: `${api}/blobs/${oid}` }
}
