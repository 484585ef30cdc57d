import { type ObjectStore, readObject, writeObject } from './objects.ts'

export interface Signature {
  readonly name: string
  readonly email: string
  /** Seconds since 1970; the zone is always UTC. */
  readonly seconds: number
}

export interface Commit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

export function writeCommit(store: ObjectStore, commit: Commit): string {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureText(commit.author)}`,
    `committer ${signatureText(commit.committer)}`,
  ]
  return writeObject(store, 'commit', Buffer.from(`${lines.join('\n')}\n\n${commit.message}\n`))
}

const signatureText = ({ name, email, seconds }: Signature) => `${name} <${email}> ${seconds} +0000`

/** Undefined where the store has no such commit. */
export function readCommit(store: ObjectStore, id: string): Commit | undefined {
  const text = readObject(store, 'commit', id)?.toString('utf8')
  if (text === undefined) return undefined
  const gap = text.indexOf('\n\n')
  const headers = text
    .slice(0, gap)
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const)
  const all = (name: string) => headers.filter(([key]) => key === name).map(([, value]) => value)
  return {
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: parseSignature(all('author')[0] ?? ''),
    committer: parseSignature(all('committer')[0] ?? ''),
    message: text.slice(gap + 2, -1),
  }
}

function parseSignature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) \+0000$/.exec(text) ?? []
  return { name, email, seconds: Number(seconds) }
}
