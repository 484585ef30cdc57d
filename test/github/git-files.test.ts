import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blobReader } from '../../src/github/blob-reader.ts'
import { folderFiles } from '../../src/github/folder-files.ts'
import { gitFiles } from '../../src/github/git-files.ts'
import { type FileSource, isUnread } from '../../src/text/tree.ts'
import { checkout, pullRequest } from './pull-request.ts'
import { type Files, repository, temporaryFolder, writeFiles } from './repository.ts'

const entriesOf = async (source: FileSource) =>
  Object.fromEntries((await source.list()).map(({ path, ...entry }) => [path, entry]))

const textsOf = async (source: FileSource) => {
  const contents = await source.read(await source.list())
  return Object.fromEntries(
    [...contents].map(([path, content]) => [
      path,
      isUnread(content) ? content : Buffer.from(content).toString('latin1'),
    ]),
  )
}

const blobId = (text: string) => createHash('sha1').update(`blob ${text.length}\0${text}`).digest('hex')

const files: Files = {
  'nginx.conf': 'events {}\n',
  'conf.d/a b.conf': 'server {}\n',
  'conf.d/ü"\n.conf': 'x',
  empty: '',
  copy: 'events {}\n',
  '.hidden': 'h',
}

describe.each([
  ['a revision', async (folder: string) => gitFiles(folder, 'HEAD')],
  ['a folder in git', async (folder: string) => folderFiles(folder)],
])('the files of %s', (_, open) => {
  it('are listed with their blob ids and sizes, and read', async () => {
    const repo = repository()
    repo.commit(files)
    const source = await open(repo.folder)
    const entries = await entriesOf(source)
    expect(Object.keys(entries).sort()).toEqual(Object.keys(files).sort())
    for (const [path, text] of Object.entries(files))
      expect(entries[path]).toEqual({ oid: blobId(String(text)), size: String(text).length, kind: 'file' })
    expect(await textsOf(source)).toEqual(files)
  })

  it('keep binary contents', async () => {
    const repo = repository()
    const bytes = randomBytes(300_000)
    repo.commit({ a: bytes, b: bytes })
    const source = await open(repo.folder)
    const contents = await source.read(await source.list())
    expect([...contents].map(([path, content]) => [path, Buffer.from(content as Uint8Array)])).toEqual([
      ['a', bytes],
      ['b', bytes],
    ])
  })

  it('tell where a symlink leads, and follow none', async () => {
    const repo = repository()
    const links = {
      'sites-enabled/api': '../sites-available/api',
      folder: 'sites-available',
      out: '../../etc/passwd',
      absolute: '/etc/passwd',
      loop: 'loop',
      dangling: 'nothing',
    }
    const asLinks = Object.entries(links).map(([path, link]) => [path, { link }] as const)
    repo.commit({ 'sites-available/api': 'server {}', ...Object.fromEntries(asLinks) })
    const source = await open(repo.folder)
    const entries = await entriesOf(source)
    for (const [path, link] of Object.entries(links))
      expect(entries[path]).toEqual({ oid: blobId(link), size: link.length, kind: 'symlink' })
    expect(await textsOf(source)).toEqual({ 'sites-available/api': 'server {}', ...links })
  })

  it('name a submodule as such', async () => {
    const [inner, outer] = [repository(), repository()]
    inner.commit({ a: 'a' })
    outer.git(
      '-c',
      'protocol.file.allow=always',
      'submodule',
      '--quiet',
      'add',
      `file://${inner.folder}`,
      'sub',
    )
    outer.commit({ b: 'b' })
    const entries = await entriesOf(await open(outer.folder))
    expect(entries.sub?.kind).toBe('submodule')
    expect(await textsOf(await open(outer.folder))).toMatchObject({ b: 'b' })
  })

  it('of a folder below the top have their paths from there', async () => {
    const repo = repository()
    repo.commit({ 'a/b/c': 'x', d: 'y' })
    expect(await textsOf(await open(join(repo.folder, 'a')))).toEqual({ 'b/c': 'x' })
  })

  it('come without running anything of the repository', async () => {
    const repo = repository()
    repo.commit({ a: 'a' })
    const witness = join(temporaryFolder(), 'ran')
    const script = join(temporaryFolder(), 'hook')
    execFileSync('sh', ['-c', `printf '#!/bin/sh\\ntouch %s\\n' '${witness}' > '${script}'`])
    chmodSync(script, 0o755)
    repo.git('config', 'core.fsmonitor', script)
    repo.git('config', 'diff.external', script)
    await textsOf(await open(repo.folder))
    expect(existsSync(witness)).toBe(false)
  })
})

describe('a revision', () => {
  it('is told by its commit', async () => {
    const repo = repository()
    const first = repo.commit({ a: '1' })
    repo.commit({ a: '2' })
    const source = await gitFiles(repo.folder, 'HEAD~1')
    expect(source).toMatchObject({ ref: 'HEAD~1', commit: first })
    expect(await textsOf(source)).toEqual({ a: '1' })
  })

  it.each(['no-such', '--upload-pack=touch x', '-h', '', 'HEAD:a', 'HEAD\nHEAD', 'a b'])(
    'that is %j is refused',
    async (revision) => {
      const repo = repository()
      repo.commit({ a: '1' })
      await expect(gitFiles(repo.folder, revision)).rejects.toThrow('is no commit of')
    },
  )

  it('in a partial clone lists without fetching, and reads what is missing', async () => {
    const { origin, workspace, base } = pullRequest({ a: 'one', b: 'same' }, { c: 'three' }, { a: 'two' })
    const partial = checkout(join(workspace, '../partial'), `file://${origin}`, base, '--filter=blob:none')
    expect(await textsOf(await gitFiles(partial, base))).toEqual({ a: 'two', b: 'same' })
  })

  it('fetches contents that are missing in one request', async () => {
    const { workspace, base } = pullRequest({ a: 'one', b: 'same' }, { c: 'three' }, { a: 'two', d: 'four' })
    const { git } = repository(workspace)
    git('fetch', '-q', '--depth=1', '--filter=blob:none', 'origin', base)
    git('config', '--unset', 'remote.origin.promisor')
    git('config', '--unset', 'remote.origin.partialclonefilter')
    expect(await textsOf(await gitFiles(workspace, base))).toEqual({ a: 'two', b: 'same', d: 'four' })
  })
})

describe('a folder', () => {
  it('in git shows what git would add: new, changed and deleted files, not ignored ones', async () => {
    const repo = repository()
    repo.commit({ '.gitignore': 'out/\n', kept: 'k', changed: 'before', gone: 'g' })
    repo.write({ changed: 'after!', gone: null, fresh: 'f', 'out/built': 'b' })
    const source = await folderFiles(repo.folder)
    expect(await textsOf(source)).toEqual({
      '.gitignore': 'out/\n',
      kept: 'k',
      changed: 'after!',
      fresh: 'f',
    })
    expect((await entriesOf(source)).changed?.oid).toBe(blobId('after!'))
  })

  it('that git ignores as a whole is read as it is', async () => {
    const repo = repository()
    repo.commit({ '.gitignore': 'out/\n' })
    repo.write({ 'out/built': 'b' })
    expect(await textsOf(await folderFiles(join(repo.folder, 'out')))).toEqual({ built: 'b' })
  })

  it('outside git leaves out .git and node_modules', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { a: 'a', 'b/c': 'c', '.git/config': 'x', 'b/node_modules/d': 'd' })
    const source = await folderFiles(folder)
    expect(await textsOf(source)).toEqual({ a: 'a', 'b/c': 'c' })
    expect((await entriesOf(source))['b/c']).toEqual({ oid: blobId('c'), size: 1, kind: 'file' })
    expect(source).toMatchObject({ ref: folder, commit: null })
  })

  it('is left by no symlink, on the way to a tracked file either', async () => {
    const outside = temporaryFolder()
    writeFiles(outside, { secret: 's' })
    const repo = repository()
    repo.commit({ 'dir/secret': 'mine', a: 'a' })
    repo.write({ dir: { link: outside }, b: { link: join(outside, 'secret') } })
    const links = { dir: outside, b: join(outside, 'secret') }
    expect(await textsOf(await folderFiles(repo.folder))).toEqual({ a: 'a', ...links })
  })

  it('waits for no pipe', async () => {
    const folder = temporaryFolder()
    execFileSync('mkfifo', [join(folder, 'pipe')])
    writeFiles(folder, { a: 'a' })
    expect(await textsOf(await folderFiles(folder))).toEqual({ a: 'a', pipe: { unread: 'no regular file' } })
  })

  it('has the ids of the revision that it was checked out from', async () => {
    const repo = repository()
    repo.commit(files)
    const [fromDisk, fromGit] = [
      await entriesOf(await folderFiles(repo.folder)),
      await entriesOf(await gitFiles(repo.folder, 'HEAD')),
    ]
    expect(fromDisk).toEqual(fromGit)
  })

  it.each(['nowhere', 'file'])('that is %s is refused', async (name) => {
    const folder = temporaryFolder()
    writeFiles(folder, { file: 'x' })
    await expect(folderFiles(join(folder, name))).rejects.toThrow('is no folder')
  })
})

describe("git's stream of contents", () => {
  it('is read alike however it is cut', () => {
    const blobs = new Map([
      ['a', 'x\ny'],
      ['b', ''],
      ['c', '\n\n'],
      ['d', 'z'.repeat(300)],
    ])
    const stream = Buffer.from(
      `${[...blobs].map(([id, text]) => `${id} blob ${text.length}\n${text}\n`).join('')}e missing\nf tree 3\nabc\ng blob 1\n!\n`,
    )
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 20 }), (cuts) => {
        const reader = blobReader()
        const edges = [0, ...cuts.toSorted((a, b) => a - b), stream.length]
        for (const [index, edge] of edges.slice(1).entries()) reader.push(stream.subarray(edges[index], edge))
        const texts = [...reader.contents].map(([id, bytes]) => [
          id,
          Buffer.from(bytes as Uint8Array).toString(),
        ])
        expect(texts).toEqual([...blobs, ['g', '!']])
      }),
    )
  })
})
