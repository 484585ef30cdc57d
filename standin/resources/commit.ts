import { type ChangedFile, changedFiles, fileHunks, lineCounts, patchText } from '../git/changed-files.ts'
import type { Commit, Signature } from '../git/commits.ts'
import { writeTree } from '../git/trees.ts'
import { commitOf } from '../state/branches.ts'
import type { Repository } from '../state/repository.ts'
import { accountOf, timestamp, type World } from '../state/world.ts'
import { userJson } from './account.ts'
import { type JsonObject, nodeId } from './json.ts'
import { repositoryPage, repositoryUrl } from './repository.ts'

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

const personJson = ({ name, email, seconds }: Signature) => ({
  name,
  email,
  date: timestamp(seconds * 1000),
})

/** The `commit` of `repos/get-commit` and of lists, without its files. */
export function commitJson(world: World, repository: Repository, sha: string): JsonObject {
  const commit = commitOf(repository, sha)
  const api = repositoryUrl(world, repository)
  const url = `${api}/commits/${sha}`
  return {
    sha,
    node_id: nodeId('Commit', sha),
    commit: {
      author: personJson(commit.author),
      committer: personJson(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    url,
    html_url: `${repositoryPage(world, repository)}/commit/${sha}`,
    comments_url: `${url}/comments`,
    author: userJson(world, accountOf(world, commit.author.name)),
    committer: userJson(world, accountOf(world, commit.committer.name)),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${api}/commits/${parent}`,
      html_url: `${repositoryPage(world, repository)}/commit/${parent}`,
    })),
  }
}

/** The git object as `git/get-commit` gives it. */
export function gitCommitJson(world: World, repository: Repository, sha: string): JsonObject {
  const commit = commitOf(repository, sha)
  const api = repositoryUrl(world, repository)
  const page = `${repositoryPage(world, repository)}/commit`
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${api}/git/commits/${sha}`,
    html_url: `${page}/${sha}`,
    author: personJson(commit.author),
    committer: personJson(commit.committer),
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${api}/git/commits/${parent}`,
      html_url: `${page}/${parent}`,
    })),
    verification: unsigned,
  }
}

/** The commit as check suites and pushes carry it. */
export function simpleCommitJson(sha: string, commit: Commit): JsonObject {
  const { author, committer, message, tree } = commit
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: timestamp(committer.seconds * 1000),
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  }
}

/** The commit of a push, which also tells the paths that it touched. */
export function pushedCommitJson(world: World, repository: Repository, sha: string): JsonObject {
  const commit = commitOf(repository, sha)
  const parent = commit.parents[0]
  const old = parent === undefined ? emptyTree(repository) : commitOf(repository, parent).tree
  const files = changedFiles(repository.objects, old, commit.tree)
  const paths = (...statuses: readonly ChangedFile['status'][]) =>
    files.filter(({ status }) => statuses.includes(status)).map(({ path }) => path)
  const renamed = files.flatMap(({ previousPath }) => (previousPath === null ? [] : [previousPath]))
  return {
    ...simpleCommitJson(sha, commit),
    distinct: true,
    url: `${repositoryPage(world, repository)}/commit/${sha}`,
    added: paths('added', 'renamed'),
    removed: [...paths('removed'), ...renamed],
    modified: paths('modified'),
  }
}

const emptyTree = ({ objects }: Repository) => writeTree(objects, new Map())

/** One file of a comparison, a commit or a pull request, read at the commit `head`. */
export function changedFileJson(
  world: World,
  repository: Repository,
  file: ChangedFile,
  head: string,
): JsonObject {
  const hunks = fileHunks(repository.objects, file)
  const { additions, deletions } = lineCounts(hunks ?? [])
  const page = repositoryPage(world, repository)
  const path = file.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: (file.new ?? file.old)?.oid ?? null,
    filename: file.path,
    status: file.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${page}/blob/${head}/${path}`,
    raw_url: `${page}/raw/${head}/${path}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${head}`,
    ...(hunks === null || hunks.length === 0 ? {} : { patch: patchText(hunks) }),
    ...(file.previousPath === null ? {} : { previous_filename: file.previousPath }),
  }
}
