import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gate } from '../../src/gate/gate.ts'
import { apiCache, apiFiles } from '../../src/github/api-files.ts'
import type { GitHubClient } from '../../src/github/client.ts'
import { folderFiles } from '../../src/github/folder-files.ts'
import { gitFiles } from '../../src/github/git-files.ts'
import type { FileSource } from '../../src/text/tree.ts'
import { type Repository, repository, runGit, temporaryFolder, writeFiles } from './repository.ts'

const server =
  'server { listen 443 ssl; server_name api.example.com; ssl_certificate api.pem; ssl_certificate_key api.key; }'
const files = {
  Dockerfile: 'FROM nginx:1.28-bookworm\nCOPY deploy/ /etc/nginx/\n',
  'deploy/nginx.conf': `events {}\nhttp {\ninclude tls.conf;\n${server}\n}\n`,
  'deploy/tls.conf': 'ssl_protocols TLSv1.2 TLSv1.3;\n',
  'deploy/api.pem': 'no certificate\n',
  'ios/Info.plist': '<plist version="1.0"><dict><key>LSRequiresIPhoneOS</key><true/></dict></plist>\n',
  '.github/ats-gate.yml': 'fail-on: regression\n',
}
type Path = keyof typeof files

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`

/** What is said of one file of a source, or of its settings. */
async function said(head: FileSource, path: Path): Promise<string> {
  const options = { paths: [], config: null, failOn: null, minSeverity: null, now: new Date('2026-11-24') }
  const outcome = await gate({ base: null, head, ...options })
  if (outcome.kind === 'bad-settings') return outcome.problems.map(({ message }) => message).join()
  const { notAssessed, handshakes } = outcome.report
  const known = new Set(handshakes.map(({ status }) => status))
  // A certificate that is not known is assumed, and that is said; nothing else is.
  expect([...known]).toEqual([path === 'deploy/api.pem' ? 'connects' : 'unknown'])
  return notAssessed.find(({ what }) => what === path)?.why ?? 'nothing'
}

const four: readonly Path[] = ['deploy/tls.conf', '.github/ats-gate.yml', 'deploy/api.pem', 'ios/Info.plist']

describe.each(four)('%s that can not be read', (path) => {
  it('in a folder', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, files)
    rmSync(join(folder, path))
    execFileSync('mkfifo', [join(folder, path)])
    expect(await said(await folderFiles(folder), path)).toMatch(/could not be read: no regular file$/)
  })

  it('in a folder, by whoever runs the command line', () => {
    const folder = temporaryFolder()
    writeFiles(folder, files)
    chmodSync(folder, 0o755)
    chmodSync(join(folder, path), 0)
    const { status, stdout, stderr } = asNobody([cli, 'check', '--head', folder, '--format', 'json'])
    expect(`${stdout}${stderr}`).toContain('could not be read: permission denied')
    expect(status).toBe(path === '.github/ats-gate.yml' ? 2 : 0)
  })

  it('in Git LFS: in a folder, in a revision and through the API', async () => {
    const repo = repository()
    repo.commit({ ...files, [path]: pointer })
    const sources = [await folderFiles(repo.folder), await gitFiles(repo.folder, 'HEAD'), throughApi(repo)]
    for (const source of sources) expect(await said(source, path)).toMatch(/could not be read: in Git LFS$/)
  })

  it('because the API gives nothing as large', async () => {
    const repo = repository()
    repo.commit({ ...files, [path]: Buffer.alloc(9 * 1024 * 1024, '#\n') })
    expect(await said(throughApi(repo), path)).toMatch(/could not be read: larger than 8 MiB$/)
  })

  it('in a partial clone whose remote is out of reach', async () => {
    const partial = partialClone(path)
    const source = await gitFiles(partial, 'main')
    const answer = said(source, path)
    if (path === '.github/ats-gate.yml')
      await expect(answer).rejects.toThrow(
        /ats-gate.yml of main can't be read: git fetch: fatal: .*fetch-depth: 0/s,
      )
    else expect(await answer).toMatch(/could not be read: not fetched: git fetch: fatal: .*does not appear/)
  })
})

/** A clone that has every file but one, and no way to fetch that. */
function partialClone(path: Path): string {
  const repo = repository()
  repo.commit(files)
  repo.git('config', 'uploadpack.allowFilter', 'true')
  repo.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const partial = join(temporaryFolder(), 'partial')
  runGit(repo.folder, [
    'clone',
    '-q',
    '--filter=blob:none',
    '--no-checkout',
    `file://${repo.folder}`,
    partial,
  ])
  for (const other of Object.keys(files).filter((one) => one !== path))
    runGit(partial, ['cat-file', '-e', `main:${other}`])
  runGit(partial, ['remote', 'set-url', 'origin', join(partial, 'nowhere')])
  return partial
}

/** A repository as the API gives it. */
function throughApi({ git, folder }: Repository): FileSource {
  const tree = git('ls-tree', '-r', '-l', 'HEAD')
    .split('\n')
    .map((line) => {
      const [mode, type, sha, size, path] = line.split(/\s+/)
      return { mode, type, sha, size: Number(size), path }
    })
  const client: GitHubClient = {
    request: async (_, { file_sha } = {}) => {
      if (file_sha === undefined) return { status: 200, data: { truncated: false, tree } }
      const content = execFileSync('git', ['-C', folder, 'cat-file', 'blob', String(file_sha)])
      return { status: 200, data: { encoding: 'base64', content: content.toString('base64') } }
    },
  }
  const commit = git('rev-parse', 'HEAD')
  return apiFiles(client, { owner: 'acme', repo: 'shop', id: 1, ref: 'head', commit, tree: null }, apiCache())
}

describe('a source out of reach', () => {
  it('is an error with a remedy, for a partial clone that has no content at all', async () => {
    const repo = repository()
    repo.commit(files)
    repo.git('config', 'uploadpack.allowFilter', 'true')
    const partial = join(temporaryFolder(), 'partial')
    for (const filter of ['blob:none', 'tree:0']) {
      rmSync(partial, { recursive: true, force: true })
      const clone = ['clone', '-q', `--filter=${filter}`, '--no-checkout', `file://${repo.folder}`, partial]
      runGit(repo.folder, clone)
      runGit(partial, ['remote', 'set-url', 'origin', join(partial, 'nowhere')])
      const source = await gitFiles(partial, 'main')
      await expect(said(source, 'deploy/tls.conf')).rejects.toThrow(
        /git (fetch|ls-tree): fatal: .*fetch-depth: 0/s,
      )
    }
  })

  it('is none where a sparse or shallow clone has what is needed', async () => {
    const repo = repository()
    repo.commit(files)
    repo.commit({ 'deploy/api.pem': 'still none\n' })
    const shallow = join(temporaryFolder(), 'shallow')
    runGit(repo.folder, ['clone', '-q', '--depth=1', '--sparse', `file://${repo.folder}`, shallow])
    runGit(shallow, ['remote', 'set-url', 'origin', join(shallow, 'nowhere')])
    const contents = async (source: FileSource) => source.read(await source.list())
    const here = await contents(await gitFiles(shallow, 'HEAD'))
    expect(here).toEqual(await contents(await gitFiles(repo.folder, 'HEAD')))
    // Files that a sparse checkout leaves out of the disk are no files of the folder.
    expect([...(await contents(await folderFiles(shallow))).keys()]).toEqual(['Dockerfile'])
  })
})

const cli = new URL('../../src/cli/main.ts', import.meta.url).pathname

/** Runs Node as a user who may not read everything: root may, so that it steps down where it is root. */
function asNobody(args: readonly string[]) {
  const others = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const env = { PATH: process.env.PATH, HOME: '/' }
  return spawnSync(process.execPath, args, { ...others, encoding: 'utf8', env })
}

describe('a folder of which a part may not be read', () => {
  it.each(['in git', 'outside git'])('%s: files and folders are named with the reason', (where) => {
    const folder = temporaryFolder()
    const contents = { a: 'a', closed: 'c', 'sub/b': 'b', 'shut/d': 'd' }
    if (where === 'in git') repository(folder).commit(contents)
    else writeFiles(folder, contents)
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'closed'), 0)
    chmodSync(join(folder, 'shut'), 0)
    const module = new URL('../../src/github/folder-files.ts', import.meta.url)
    const script = `
      const { folderFiles } = await import(${JSON.stringify(module.href)})
      const source = await folderFiles(${JSON.stringify(folder)})
      const entries = await source.list()
      const contents = await source.read(entries.filter(({ unread }) => !unread))
      const read = [...contents].map(([path, content]) => [path, content.unread ?? Buffer.from(content).toString()])
      const unread = entries.flatMap(({ path, unread }) => unread ? [[path, unread]] : [])
      console.log(JSON.stringify(Object.fromEntries([...read, ...unread])))`
    const { stdout, stderr } = asNobody(['--input-type=module', '-e', script])
    chmodSync(join(folder, 'shut'), 0o700)
    const answer: Record<string, string> = JSON.parse(stdout || JSON.stringify({ stderr }))
    expect(answer).toMatchObject({ a: 'a', closed: 'permission denied', 'sub/b': 'b' })
    const shut = Object.entries(answer).filter(([path]) => path.startsWith('shut'))
    expect(new Set(shut.map(([, content]) => content))).toEqual(new Set(['permission denied']))
  })

  it('that changes while it is read: what is gone by then is named', async () => {
    const repo = repository()
    repo.commit({ a: 'a', b: 'b' })
    const source = await folderFiles(repo.folder)
    const entries = await source.list()
    rmSync(join(repo.folder, 'a'))
    expect((await source.read(entries)).get('a')).toEqual({ unread: 'no longer there' })
  })
})
