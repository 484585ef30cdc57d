import { describe, expect, it } from 'vitest'
import { apiCache, apiFiles, contentCache } from '../../src/github/api-files.ts'
import type { GitHubClient } from '../../src/github/client.ts'
import { isUnread } from '../../src/text/tree.ts'

type Entry = readonly [path: string, mode: string, oid: string, size?: number]
const oid = (name: string) => Buffer.from(name).toString('hex').padEnd(40, '0').slice(0, 40)

interface Stock {
  /** Entries of each tree by its id; a recursive answer is cut after so many. */
  readonly trees: Readonly<Record<string, readonly Entry[]>>
  readonly blobs: Readonly<Record<string, string | Uint8Array>>
  readonly most?: number
}

function recursive({ trees }: Stock, tree: string, folder = ''): readonly Entry[] {
  return (trees[tree] ?? []).flatMap(([path, mode, id, size]) => {
    const entry: Entry = size === undefined ? [folder + path, mode, id] : [folder + path, mode, id, size]
    return mode === '040000' ? [entry, ...recursive({ trees, blobs: {} }, id, `${folder}${path}/`)] : [entry]
  })
}

/** A repository in memory, with the list of what it was asked. */
function client(stock: Stock): GitHubClient & { readonly asked: readonly string[] } {
  const asked: string[] = []
  const answer = (route: string, parameters: Readonly<Record<string, unknown>>): unknown => {
    if (route.includes('/git/blobs/')) {
      const content = stock.blobs[String(parameters.file_sha)]
      if (content === undefined) throw Object.assign(new Error('Not Found'), { status: 404 })
      return { encoding: 'base64', content: Buffer.from(content).toString('base64') }
    }
    const tree = String(parameters.tree_sha)
    const all = parameters.recursive === '1' ? recursive(stock, tree) : (stock.trees[tree] ?? [])
    const truncated = parameters.recursive === '1' && all.length > (stock.most ?? Number.POSITIVE_INFINITY)
    const shown = truncated ? all.slice(0, stock.most) : all
    const type = (mode: string) => (mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob')
    return {
      truncated,
      tree: shown.map(([path, mode, sha, size]) => ({ path, mode, type: type(mode), sha, size })),
    }
  }
  return {
    asked,
    request: async (route, parameters = {}) => {
      const which = parameters.file_sha ?? `${parameters.tree_sha}${parameters.recursive ? ' recursive' : ''}`
      asked.push(`${route.includes('blobs') ? 'blob' : 'tree'} ${which}`)
      return { status: 200, data: answer(route, parameters) }
    },
  }
}

const revision = { owner: 'acme', repo: 'shop', id: 1, ref: 'head', commit: oid('commit'), tree: oid('root') }

const stock: Stock = {
  trees: {
    [oid('root')]: [
      ['a.conf', '100644', oid('a'), 1],
      ['copy.conf', '100755', oid('a'), 1],
      ['link', '120000', oid('target'), 6],
      ['vendor', '160000', oid('sub')],
      ['deploy', '040000', oid('deploy')],
    ],
    [oid('deploy')]: [
      ['b.conf', '100644', oid('b'), 1],
      ['huge.conf', '100644', oid('huge'), 9 * 1024 * 1024],
      ['lfs.pem', '100644', oid('lfs'), 130],
      ['more', '040000', oid('more')],
    ],
    [oid('more')]: [['c.conf', '100644', oid('c'), 1]],
  },
  blobs: {
    [oid('a')]: 'a',
    [oid('b')]: new Uint8Array([0, 255, 13, 10]),
    [oid('c')]: 'c',
    [oid('target')]: 'a.conf',
    [oid('lfs')]: `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`,
  },
}

describe('files through the API', () => {
  it('are listed with one request, and read with one for each content', async () => {
    const github = client(stock)
    const files = apiFiles(github, revision, apiCache())
    const entries = await files.list()
    expect(entries.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'a.conf file',
      'copy.conf file',
      'link symlink',
      'vendor submodule',
      'deploy/b.conf file',
      'deploy/huge.conf file',
      'deploy/lfs.pem file',
      'deploy/more/c.conf file',
    ])
    const contents = await files.read(entries)
    const shown = [...contents].map(([path, content]) => [
      path,
      isUnread(content) ? content : Buffer.from(content).toString('latin1'),
    ])
    expect(Object.fromEntries(shown)).toEqual({
      'a.conf': 'a',
      'copy.conf': 'a',
      link: 'a.conf',
      vendor: { unread: 'a submodule, whose files are in another repository' },
      'deploy/b.conf': '\0ÿ\r\n',
      'deploy/huge.conf': { unread: 'larger than 8 MiB' },
      'deploy/lfs.pem': { unread: 'in Git LFS' },
      'deploy/more/c.conf': 'c',
    })
    expect(github.asked).toHaveLength(1 + 5)
  })

  it('are the same where GitHub cuts its answers', async () => {
    const whole = await apiFiles(client(stock), revision, apiCache()).list()
    for (const most of [0, 1, 2, 3, 5]) {
      const cut = await apiFiles(client({ ...stock, most }), revision, apiCache()).list()
      expect(new Set(cut)).toEqual(new Set(whole))
    }
  })

  it('of a tree beyond all measure are an error, and so is a folder that GitHub lists in part', async () => {
    const folders = Array.from(
      { length: 1200 },
      (_, index): Entry => [`f${index}`, '040000', oid(`folder ${index}`)],
    )
    const trees = {
      [oid('root')]: folders,
      ...Object.fromEntries(folders.map(([, , id]) => [id, [['x', '100644', oid('a'), 1] as Entry]])),
    }
    const github = client({ trees, blobs: {}, most: 10 })
    await expect(apiFiles(github, revision, apiCache()).list()).rejects.toThrow(
      'too large to be listed whole',
    )
    expect(github.asked).toHaveLength(1000)
    const partly: GitHubClient = {
      request: async () => ({ status: 200, data: { truncated: true, tree: [] } }),
    }
    await expect(apiFiles(partly, revision, apiCache()).list()).rejects.toThrow('in part only')
  })

  it('are asked for once, for all revisions of a repository; never for another repository', async () => {
    const cache = apiCache()
    const github = client(stock)
    const readAll = async (id: number) => {
      const files = apiFiles(github, { ...revision, id }, cache)
      return files.read((await files.list()).filter(({ path }) => path === 'a.conf'))
    }
    await readAll(1)
    await readAll(1)
    expect(github.asked).toHaveLength(2)
    await readAll(2)
    expect(github.asked).toHaveLength(4)
  })

  it('that are gone are an error, not an empty file', async () => {
    const files = apiFiles(client({ ...stock, blobs: {} }), revision, apiCache())
    await expect(files.list().then(files.read)).rejects.toThrow('Not Found')
  })
})

describe('the cache', () => {
  it('keeps what was used last within its room', () => {
    const cache = contentCache<string>(10, (text) => text.length)
    cache.set('a', 'aaaa')
    cache.set('b', 'bbbb')
    expect(cache.get('a')).toBe('aaaa')
    cache.set('c', 'cccc')
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['aaaa', undefined, 'cccc'])
    cache.set('huge', 'h'.repeat(11))
    expect([cache.get('huge'), cache.get('a')]).toEqual([undefined, 'aaaa'])
  })
})
