import { describe, expect, it } from 'vitest'
import { gate } from '../../src/gate/gate.ts'
import type { Report } from '../../src/report/report.ts'
import { sentence } from '../../src/report/sentence.ts'
import type { FileSource } from '../../src/text/tree.ts'
import { type Files, filesSource, gateOver } from '../trees.ts'

const lfs = { unread: 'in Git LFS' }

const server = (more = '') =>
  `server { listen 443 ssl; server_name api.example.com; ssl_certificate tls/api.pem; ssl_certificate_key tls/api.key; ${more} }`
const main = (http: string) => `events {}\nhttp {\n${http}\n}\n`

const plist = (ats = '') => `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>CFBundlePackageType</key><string>APPL</string>
<key>LSRequiresIPhoneOS</key><true/>
<key>MinimumOSVersion</key><string>12.0</string>
${ats}
</dict></plist>
`

const good: Files = {
  Dockerfile: 'FROM nginx:1.28-bookworm\nCOPY deploy/ /etc/nginx/\n',
  'deploy/nginx.conf': main(`include tls.conf;\n${server()}`),
  'deploy/tls.conf': 'ssl_protocols TLSv1.2 TLSv1.3;\n',
  'ios/Info.plist': plist(),
}

const gaps = ({ notAssessed }: Report) =>
  notAssessed.map(({ what, why, location }) => `${location?.path}:${location?.line} ${what}: ${why}`)
const statuses = ({ handshakes }: Report) => [...new Set(handshakes.map(({ status }) => status))]
const brought = ({ findings }: Report) =>
  findings.filter(({ status }) => status === 'regression').map(({ rule }) => rule)

async function problems(base: Files | null, head: Files) {
  const options = { paths: [], config: null, failOn: null, minSeverity: null, now: new Date('2026-11-24') }
  const outcome = await gate({ base: base && filesSource(base), head: filesSource(head), ...options })
  return outcome.kind === 'bad-settings' ? outcome.problems.map(({ message }) => message) : outcome.kind
}

describe('what can not be read is unknown where it is asked for', () => {
  it('an include: at its line, and nothing is said to be as before', async () => {
    const report = await gateOver(good, { ...good, 'deploy/tls.conf': lfs })
    expect(statuses(report)).toEqual(['unknown'])
    expect(report.endpoints[0]?.protocols).toMatchObject({
      unknown: 'may be set in tls.conf, which could not be read: in Git LFS',
      at: { path: 'deploy/nginx.conf', line: 3 },
    })
    expect(gaps(report)).toContain('deploy/tls.conf:1 deploy/tls.conf: could not be read: in Git LFS')
    expect(brought(report)).toContain('no-longer-assessable')
    expect(report.change).toBe('relevant')
    expect(sentence(report)).not.toContain('as before')
  })

  it.each([
    ['named for something else', 'proxy_params', 'include proxy_params;'],
    ['taken by a pattern', 'conf.d/x.conf', 'include conf.d/*.conf;'],
    ['that nobody would take for one of nginx', 'opt/extra', 'include opt/extra;'],
  ])('an include %s', async (_, path, include) => {
    const files = { ...good, 'deploy/nginx.conf': main(`${include}\n${server()}`) }
    const base = { ...files, [`deploy/${path}`]: 'proxy_buffering on;\n' }
    const report = await gateOver(base, { ...files, [`deploy/${path}`]: lfs })
    expect(statuses(report)).toEqual(['unknown'])
    expect(brought(report)).toContain('no-longer-assessable')
  })

  it('a site that may be the default server of a socket', async () => {
    const own = 'ssl_protocols TLSv1.2 TLSv1.3; ssl_ecdh_curve X25519:P-256;'
    const files = { ...good, 'deploy/nginx.conf': main(`include sites/*;\n${server(own)}`) }
    const site = server('ssl_protocols TLSv1.1;').replaceAll('api.', 'shop.')
    const report = await gateOver({ ...files, 'deploy/sites/00': site }, { ...files, 'deploy/sites/00': lfs })
    const api = report.handshakes.filter(({ endpoint }) => endpoint === 'api.example.com:443')
    expect(new Set(api.map(({ status }) => status))).toEqual(new Set(['unknown']))
  })

  it('a fragment beside others, and the main file around them', async () => {
    const fragment = { 'conf.d/api.conf': server() }
    for (const path of ['conf.d/00.conf', 'nginx.conf']) {
      const report = await gateOver(fragment, { ...fragment, [path]: lfs })
      expect(statuses(report)).toEqual(['unknown'])
      expect(gaps(report)).toContain(`${path}:1 ${path}: could not be read: in Git LFS`)
    }
  })

  it('the main file itself: its endpoints are missed', async () => {
    const report = await gateOver(good, { ...good, 'deploy/nginx.conf': lfs })
    expect(brought(report)).toContain('no-longer-assessable')
    expect(sentence(report)).not.toContain('as before')
  })

  it('a certificate, DH parameters and a CA file', async () => {
    const more = 'ssl_dhparam dh.txt; ssl_verify_client on; ssl_client_certificate ca.pem;'
    const files = { ...good, 'deploy/nginx.conf': main(server(more)) }
    const asked = { 'deploy/tls/api.pem': lfs, 'deploy/dh.txt': lfs, 'deploy/ca.pem': lfs }
    const report = await gateOver(files, { ...files, ...asked })
    for (const path of Object.keys(asked))
      expect(gaps(report)).toContain(`${path}:1 ${path}: could not be read: in Git LFS`)
    expect(JSON.stringify(report.endpoints[0]?.certificates)).toContain(
      '"tls/api.pem could not be read: in Git LFS"',
    )
    expect(report.change).toBe('relevant')
  })

  it('a property list', async () => {
    const report = await gateOver(good, { ...good, 'ios/Info.plist': lfs })
    expect(report.apps.map(({ id }) => id)).toEqual(['ios/Info.plist'])
    expect(gaps(report).find((gap) => gap.includes('handshakes with'))).toContain(
      'ios/Info.plist could not be read: in Git LFS',
    )
    expect(statuses(report)).toEqual(['unknown'])
    expect(gaps(report)).toContain('ios/Info.plist:1 ios/Info.plist: could not be read: in Git LFS')
  })

  it.each(['Dockerfile', 'compose.yaml'])('a %s: the version is not certain', async (path) => {
    const files = { ...good, Dockerfile: 'FROM alpine\n' }
    const report = await gateOver(files, { ...files, [path]: lfs })
    expect(report.endpoints[0]?.software).toMatchObject({ basis: 'assumed' })
    expect(report.endpoints[0]?.software.because).toContain('could not be read: in Git LFS')
    expect(gaps(report)).toContain(`${path}:1 ${path}: could not be read: in Git LFS`)
  })

  it('the settings: of either side they are a problem', async () => {
    const path = '.github/ats-gate.yml'
    const why = 'the settings file could not be read: in Git LFS'
    expect(await problems(good, { ...good, [path]: lfs })).toEqual([why])
    expect(await problems({ ...good, [path]: lfs }, { ...good, [path]: 'fail-on: never\n' })).toEqual([why])
    expect(await problems(null, { ...good, [path]: { link: '/etc/passwd' } })).toEqual([
      'the settings file could not be read: a link out of the tree: /etc/passwd',
    ])
    expect(await problems(null, { ...good, [path]: new Uint8Array([0xff, 0x80]) })).toEqual([
      'the settings file could not be read: not text (neither UTF-8 nor UTF-16)',
    ])
  })

  it('an xcconfig file and a project', async () => {
    const project = `// !$*UTF8*$!
{ objects = {
  P = { isa = PBXProject; targets = (T); buildConfigurationList = L; };
  T = { isa = PBXNativeTarget; name = App; productType = "com.apple.product-type.application"; buildConfigurationList = M; };
  L = { buildConfigurations = (); };
  M = { buildConfigurations = (C); };
  C = { name = Release; baseConfigurationReference = F; buildSettings = { INFOPLIST_FILE = Info.plist; SDKROOT = iphoneos; }; };
  F = { path = App.xcconfig; sourceTree = SOURCE_ROOT; };
}; rootObject = P; }`
    const files = { ...good, 'ios/App.xcodeproj/project.pbxproj': project, 'ios/App.xcconfig': lfs }
    expect(gaps(await gateOver(null, files))).toEqual(
      expect.arrayContaining(['ios/App.xcconfig:1 ios/App.xcconfig: could not be read: in Git LFS']),
    )
    const closed = { ...good, 'ios/App.xcodeproj/project.pbxproj': lfs }
    expect(gaps(await gateOver(null, closed)).join()).toContain('project.pbxproj: could not be read')
  })
})

describe('what can not be read on one side only', () => {
  const harm = 'ssl_protocols TLSv1.1;\n'

  it('at the base makes no regression certain, and is named as the base', async () => {
    const report = await gateOver({ ...good, 'deploy/tls.conf': lfs }, { ...good, 'deploy/tls.conf': harm })
    expect(report.verdict).toBe('unsure')
    expect(
      report.findings.filter(({ confidence, status }) => `${confidence} ${status}` === 'certain regression'),
    ).toEqual([])
    expect(gaps(report)).toContain(
      'deploy/tls.conf:1 deploy/tls.conf at the base: could not be read: in Git LFS',
    )
  })

  it('at the base leaves other regressions certain', async () => {
    const slides = { 'talk/slides.key': lfs }
    const report = await gateOver({ ...good, ...slides }, { ...good, ...slides, 'deploy/tls.conf': harm })
    expect(report.verdict).toBe('fail')
  })

  it('at the head mends nothing', async () => {
    const report = await gateOver({ ...good, 'deploy/tls.conf': harm }, { ...good, 'deploy/tls.conf': lfs })
    expect(report.findings.filter(({ status }) => status === 'fixed')).toEqual([])
  })

  it('with equal content on both is no change, and named once', async () => {
    const files = { ...good, 'deploy/tls.conf': lfs }
    const report = await gateOver(files, files)
    expect(report.change).toBe('nothing-relevant')
    expect(gaps(report).filter((gap) => gap.includes('tls.conf: could'))).toHaveLength(1)
    expect(report.findings.filter(({ status }) => status === 'regression')).toEqual([])
  })

  it('with other content on both is a change', async () => {
    const other = { unread: 'larger than 8 MiB' }
    const report = await gateOver({ ...good, 'deploy/tls.conf': lfs }, { ...good, 'deploy/tls.conf': other })
    expect(report.change).toBe('relevant')
    expect(gaps(report).filter((gap) => gap.includes('tls.conf at the base'))).toHaveLength(1)
  })
})

describe('a source', () => {
  const sourceOf = (change: Partial<FileSource>): FileSource => ({ ...filesSource(good), ...change })
  const judged = (head: FileSource) =>
    gate({ base: null, head, paths: [], config: null, failOn: null, minSeverity: null, now: new Date(0) })

  it('that leaves an entry out is an error', async () => {
    await expect(judged(sourceOf({ read: async () => new Map() }))).rejects.toThrow('did not answer for')
  })

  it('that can not be listed is an error', async () => {
    const list = () => Promise.reject(new Error('no way'))
    await expect(judged(sourceOf({ list }))).rejects.toThrow('no way')
  })

  it('is never asked for what is too large, a submodule or a folder that was not listed; all are gaps', async () => {
    const kinds = { 'deploy/tls.conf': 'file', 'deploy/sub': 'submodule', ops: 'folder' } as const
    const { list, read } = filesSource({
      ...good,
      'deploy/nginx.conf': main(`include tls.conf; include sub/*.conf;\n${server()}`),
      'deploy/sub': '',
      ops: '',
    })
    const unread = { unread: 'permission denied' }
    const report = await judged({
      ref: 'head',
      commit: null,
      list: async () =>
        (await list()).map((entry) => {
          const kind = kinds[entry.path as keyof typeof kinds] ?? entry.kind
          if (entry.path === 'deploy/tls.conf') return { ...entry, size: 65 * 1024 * 1024 }
          return { ...entry, kind, ...(kind === 'folder' ? unread : {}) }
        }),
      read: async (entries) => {
        expect(entries.filter(({ path }) => path in kinds)).toEqual([])
        return read(entries)
      },
    })
    if (report.kind !== 'report') throw new Error(report.kind)
    expect(gaps(report.report)).toEqual(
      expect.arrayContaining([
        'deploy/tls.conf:1 deploy/tls.conf: could not be read: larger than 64 MiB',
        'deploy/sub:1 deploy/sub: could not be read: a submodule, whose files are in another repository',
        'ops:1 ops: could not be read: permission denied',
      ]),
    )
    expect(statuses(report.report)).toEqual(['unknown'])
  })
})

describe('the text of a link is never read as a file', () => {
  const files = { ...good, 'deploy/nginx.conf': main(`include conf.d/*.conf;\n${server()}`) }

  it('of nginx, however valid it is: nginx reads what it leads to', async () => {
    const base = { ...files, 'deploy/conf.d/x;': 'ssl_protocols TLSv1.1;\n' }
    const report = await gateOver(base, { ...base, 'deploy/conf.d/00.conf': { link: 'x;' } })
    expect(report.verdict).toBe('fail')
    expect(report.findings.find(({ rule }) => rule === 'client-cannot-connect')?.location).toMatchObject({
      path: 'deploy/conf.d/x;',
      line: 1,
    })
  })

  it('of nginx, where nothing is behind it', async () => {
    const link = { link: 'ssl_protocols TLSv1.2 TLSv1.3;' }
    const report = await gateOver(files, { ...files, 'deploy/conf.d/00.conf': link })
    expect(statuses(report)).toEqual(['unknown'])
  })

  it.each(['ios/Info.plist', 'deploy/tls/api.pem', 'Dockerfile'])('of %s', async (path) => {
    const report = await gateOver(good, { ...good, [path]: { link: '../../../outside' } })
    expect(gaps(report)).toContain(
      `${path}:1 ${path}: could not be read: a link out of the tree: ../../../outside`,
    )
    expect(report.change).toBe('relevant')
  })
})
