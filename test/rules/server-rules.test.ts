import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Files, gateOver } from '../trees.ts'
import { exceptionFor, findingsOf, infoPlist, nginxTree, tlsServer } from './small-trees.ts'

const old: Files = { '.github/ats-gate.yml': 'runtimes:\n  nginx: "1.10"\n  openssl: "1.0.2"\n' }

describe('legacy-protocol', () => {
  const versions = async (directives: string, others?: Files) =>
    (await findingsOf('legacy-protocol', null, nginxTree(tlsServer('a.test', directives), others))).map(
      ({ message }) => message.match(/accepts ([\w.]+\d)/)?.[1],
    )
  const all = 'ssl_protocols SSLv3 TLSv1 TLSv1.1 TLSv1.2;'

  it('reports versions that OpenSSL 3 lets through at level 0', async () => {
    expect(await versions(`${all} ssl_ciphers DEFAULT@SECLEVEL=0;`)).toEqual(
      expect.arrayContaining(['TLSv1.0', 'TLSv1.1']),
    )
  })

  it('says nothing of text that does nothing: OpenSSL 3 at its usual level', async () => {
    expect(await versions('ssl_protocols TLSv1 TLSv1.1 TLSv1.2;')).toEqual([])
  })

  it('reports all of them where the library knows no levels', async () => {
    expect((await versions(all, old)).toSorted()).toEqual(['SSLv3', 'TLSv1.0', 'TLSv1.1'])
  })
})

describe('legacy-suite', () => {
  const kinds = async (ciphers: string, others?: Files) =>
    (
      await findingsOf(
        'legacy-suite',
        null,
        nginxTree(tlsServer('a.test', `ssl_ciphers ${ciphers};`), others),
      )
    )
      .map(({ message }) => message.match(/suites with (.+?) \(/)?.[1] ?? '')
      .toSorted()

  it.each<[string, readonly string[]]>([
    ['HIGH:!aNULL:!MD5:!3DES', []],
    ['AES128-SHA:AES256-GCM-SHA384', []],
    ['AES128-SHA:RC4-SHA', ['RC4']],
    ['AES128-SHA:RC4-MD5', ['RC4']],
    ['AES128-SHA:DES-CBC3-SHA', ['3DES']],
    ['AES128-SHA:NULL-SHA256', ['no encryption']],
    ['AES128-SHA:ADH-AES128-SHA', ['no authentication']],
  ])('%s on OpenSSL 1.0.2', async (ciphers, wanted) => {
    expect(await kinds(ciphers, old)).toEqual(wanted)
  })

  it('says nothing of suites that the level takes out, or that the library has not', async () => {
    expect(await kinds('ALL:eNULL')).toEqual([])
    expect(await kinds('ALL:eNULL:@SECLEVEL=0')).toEqual(['no authentication', 'no encryption'])
  })

  it('cuts long lists', async () => {
    const [finding] = await findingsOf(
      'legacy-suite',
      null,
      nginxTree(tlsServer('a.test', 'ssl_ciphers ALL:@SECLEVEL=0;')),
    )
    expect(finding?.message).toMatch(/ and \d+ more\)/)
  })
})

describe('plain-http', () => {
  const base = nginxTree(tlsServer('a.test'))
  const places = async (head: string) =>
    (await findingsOf('plain-http', base, nginxTree(head))).map(({ location, severity }) => [
      severity,
      location.line,
    ])
  const clear = (listen: string, body = 'return 200;') =>
    `server { listen ${listen}; server_name a.test; ${body} }`

  it.each<[string, string, 'finding' | 'none']>([
    ['TLS stays beside it', `${tlsServer('a.test')}\n${clear('80')}`, 'none'],
    ['the port loses TLS', clear('443'), 'finding'],
    [
      'TLS moves to another port, and the old one speaks clear',
      `${tlsServer('a.test', '', '8443 ssl')}\n${clear('443')}`,
      'finding',
    ],
    ['only port 80 is left', clear('80'), 'finding'],
    [
      'only a redirect is left, TLS is elsewhere',
      clear('80', 'return 301 https://$host$request_uri;'),
      'none',
    ],
    ['the address changes and TLS stays', tlsServer('a.test', '', '192.0.2.1:443 ssl'), 'none'],
  ])('%s', async (_, head, wanted) => {
    expect(await places(head)).toHaveLength(wanted === 'finding' ? 1 : 0)
  })

  it('is silent about what spoke clear all along', async () => {
    const tree = nginxTree(clear('80'))
    expect(await findingsOf('plain-http', tree, nginxTree(clear('8080')))).toEqual([])
  })
})

describe('no-longer-assessable: a name that is gone', () => {
  const base = nginxTree(tlsServer('a.test b.test'))
  const rejecting = 'server { listen 443 ssl default_server; ssl_reject_handshake on; }'

  it.each<[string, string, readonly string[]]>([
    ['nothing', tlsServer('b.test a.test'), []],
    ['one of two', tlsServer('a.test'), ['b.test']],
    ['both, with the block', tlsServer('c.test', '', '8443 ssl'), ['a.test', 'b.test']],
    ['none: a block of its own', `${tlsServer('a.test')}\n${tlsServer('b.test')}`, []],
    ['none: a wildcard', tlsServer('*.test'), []],
    ['none: a regular expression may match', tlsServer('"~^(a|b)\\.test$"'), []],
    ['one: a catch-all rejects it', `${tlsServer('a.test')}\n${rejecting}`, ['b.test']],
  ])('%s', async (_, head, gone) => {
    const findings = await findingsOf('no-longer-assessable', base, nginxTree(head))
    const named = findings.map(({ message }) => message.match(/serves (.+?) on port/)?.[1])
    expect(named).toEqual(gone.length === 0 ? [] : [gone.join(', ')])
  })
})

describe('the guilty place', () => {
  const place = async (base: Files, head: Files) => {
    const [finding] = await findingsOf('client-cannot-connect', base, head)
    return { at: finding?.location, related: finding?.related.map(({ message }) => message) }
  }

  it('is the value that the change touched, not the first that takes part', async () => {
    const server = (ciphers: string) =>
      `${tlsServer('a.test', `\nssl_protocols TLSv1.2;\nssl_ciphers ${ciphers};`)}`
    const pinned: Files = {
      '.github/ats-gate.yml': 'endpoints:\n  - name: a.test\n    certificate: { key: rsa-2048 }\n',
    }
    const { at } = await place(
      nginxTree(server('ECDHE-RSA-AES128-GCM-SHA256'), pinned),
      nginxTree(server('ECDHE-ECDSA-AES128-GCM-SHA256'), pinned),
    )
    expect(at).toMatchObject({ path: 'deploy/nginx.conf', line: 5 })
  })

  it('is the line that brings another server where no value stands in a file', async () => {
    const tree = (image: string) =>
      nginxTree(tlsServer('a.test', 'ssl_ciphers AES128-SHA;'), {
        Dockerfile: `FROM ${image}\nCOPY deploy/ /etc/nginx/\n`,
      })
    const { at, related } = await place(tree('nginx:1.28-bookworm'), tree('nginx:1.20'))
    expect(at).toMatchObject({ path: expect.any(String) })
    expect([at?.path, ...(related ?? [])].join()).toMatch(/Dockerfile|makes it nginx 1\.20/)
  })

  it('names the app half: its exception, or that it has none', async () => {
    const server = (versions: string) =>
      nginxTree(
        tlsServer('a.test', `ssl_protocols ${versions};`),
        infoPlist(exceptionFor('a.test', '<key>NSExceptionRequiresForwardSecrecy</key><false/>'), '12.0'),
      )
    const { related } = await place(server('TLSv1.2 TLSv1.3'), server('TLSv1.3'))
    expect(related).toContain('NSExceptionDomains.a.test decides for a.test')
  })
})

describe('older clients', () => {
  it('stand in the matrix alone', async () => {
    const server = (versions: string) => nginxTree(tlsServer('a.test', `ssl_protocols ${versions};`), old)
    const findings = await findingsOf('client-cannot-connect', server('TLSv1.2'), server('TLSv1'))
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
    expect(findings.flatMap(({ clients }) => clients)).not.toContain('ios-12.2')
  })
})

describe('an endpoint of several names', () => {
  const certificate = (names: string): Files => ({
    '.github/ats-gate.yml': `endpoints:\n  - names: [${names}]\n    certificate: { key: rsa-2048, issuer: private }\n`,
  })
  const exception = (...hosts: readonly string[]) =>
    infoPlist(
      `<key>NSExceptionDomains</key><dict>${hosts.map((host) => `<key>${host}</key><dict><key>NSExceptionRequiresForwardSecrecy</key><false/></dict>`).join('')}</dict>`,
    )
  const weak = (names: string) => tlsServer(names, 'ssl_protocols TLSv1.2; ssl_ciphers AES128-SHA;')
  const statuses = async (rule: string, base: Files, head: Files) =>
    (await findingsOf(rule, base, head))
      .filter(({ severity }) => severity === 'error')
      .map(({ status, message }) => [status, message.match(/connect to (.+?) with/)?.[1]])

  it('loses one more of them: a regression, although the other failed before', async () => {
    const base = nginxTree(weak('a.test b.test'), exception('a.test'))
    const head = nginxTree(weak('a.test b.test'), exception())
    expect(await statuses('exception-removed', base, head)).toEqual([['regression', 'a.test']])
    expect(await statuses('client-cannot-connect', base, head)).toEqual([['existing', 'b.test']])
  })

  it('is named with all names that are hit', async () => {
    const base = nginxTree(tlsServer('a.test b.test c.test d.test'))
    const head = nginxTree(weak('a.test b.test c.test d.test'))
    expect(await statuses('client-cannot-connect', base, head)).toEqual([
      ['regression', 'a.test, b.test and 2 more names'],
    ])
  })

  it('gets one more name where it was broken already: nothing new', async () => {
    const base = nginxTree(weak('a.test'))
    expect(await statuses('client-cannot-connect', base, nginxTree(weak('a.test b.test')))).toEqual([
      ['existing', 'a.test and b.test'],
    ])
  })

  it('gets another certificate that misses one more name', async () => {
    const served = (dns: string): Files => {
      const folder = mkdtempSync(join(tmpdir(), 'ats-gate-names-'))
      const file = (name: string) => join(folder, name)
      const openssl = (...args: readonly string[]) => execFileSync('openssl', [...args], { stdio: 'pipe' })
      const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
      openssl(
        'req',
        '-x509',
        ...key,
        '-days',
        '90',
        '-subj',
        "/O=Let's Encrypt/CN=E7",
        '-keyout',
        file('ca.key'),
        '-out',
        file('ca.pem'),
      )
      openssl(
        'req',
        '-x509',
        ...key,
        '-days',
        '90',
        '-subj',
        '/CN=a.test',
        '-addext',
        `subjectAltName=${dns}`,
        '-addext',
        'extendedKeyUsage=serverAuth',
        '-CA',
        file('ca.pem'),
        '-CAkey',
        file('ca.key'),
        '-keyout',
        file('a.key'),
        '-out',
        file('a.pem'),
      )
      const pem = readFileSync(file('a.pem'), 'utf8') + readFileSync(file('ca.pem'), 'utf8')
      rmSync(folder, { recursive: true })
      return nginxTree(
        'server { listen 443 ssl; server_name a.test b.test; ssl_certificate tls/a.pem; ssl_certificate_key /x/a.key; }',
        { 'deploy/tls/a.pem': pem },
      )
    }
    const both = await gateOver(served('DNS:a.test'), served('DNS:c.test'), { now: new Date() })
    const told = both.findings.filter(({ severity }) => severity === 'error')
    expect(told.map(({ rule, status }) => `${status} ${rule}`)).toEqual([
      'regression certificate-name-mismatch',
    ])
    expect(both.verdict).toBe('fail')
    const less = await gateOver(served('DNS:c.test'), served('DNS:a.test'), { now: new Date() })
    expect(less.verdict).toBe('pass')
  })

  it('is pinned by the settings under each name', async () => {
    const base = nginxTree(tlsServer('a.test b.test'))
    const head = nginxTree(tlsServer('a.test b.test'), certificate('b.test'))
    const [finding] = await findingsOf('certificate-private-ca', base, head)
    expect(finding?.message).toContain('The certificate of a.test and b.test is refused')
  })
})
