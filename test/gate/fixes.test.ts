import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ReportFix, shownFixes } from '../../src/report/fixes.ts'
import { editedText } from '../../src/text/edit.ts'
import { type Files, filesIn, gateOver, textIn } from '../trees.ts'

const cases = readdirSync('test/cases').filter((name) => existsSync(join('test/cases', name, 'base')))
const sidesOf = (name: string) => ({
  base: filesIn(join('test/cases', name, 'base')),
  head: filesIn(join('test/cases', name, 'head')),
})

function fixed(files: Files, fix: ReportFix): Files {
  const text = editedText(textIn(files, fix.path), [fix])
  if (text === null) throw new Error('the file does not read as the fix says')
  return { ...files, [fix.path]: text }
}

describe('a fix mends its finding and breaks nothing', () => {
  it.each(cases)('%s', async (name) => {
    const { base, head } = sidesOf(name)
    const report = await gateOver(base, head)
    const known = new Set(report.findings.map(({ fingerprint }) => fingerprint))
    for (const { fix, status, fingerprint, clients } of report.findings) {
      if (fix === null) continue
      expect(status).not.toBe('fixed')
      const after = await gateOver(base, fixed(head, fix))
      const left = after.findings.filter((one) => one.status !== 'fixed')
      const same = left.filter((one) => one.fingerprint === fingerprint)
      expect(same.flatMap((one) => one.clients).filter((client) => clients.includes(client))).toEqual([])
      if (clients.length === 0) expect(same).toEqual([])
      expect(left.filter((one) => one.blocks && !known.has(one.fingerprint))).toEqual([])
    }
  })

  it.each([
    ['cbc-sha256-only-breaks-from-ios-15.4', 'client-cannot-connect'],
    ['curve-x448-only', 'client-cannot-connect'],
    ['tls12-dropped-with-app-for-ios12', 'client-cannot-connect'],
    ['ecdsa-suites-with-rsa-certificate', 'client-cannot-connect'],
    ['compose-file-and-sites-enabled', 'fewer-certificate-keys'],
    ['exception-removed', 'exception-removed'],
    ['exception-misspelt', 'exception-removed'],
    ['ssl-on-removed-without-listen-ssl', 'plain-http'],
  ])('%s has one for %s', async (name, rule) => {
    const { base, head } = sidesOf(name)
    const report = await gateOver(base, head)
    expect([...shownFixes(report).keys()].map((finding) => finding.rule)).toEqual([rule])
  })
})

const server = (lines: string, name = 'api.example.com') => `server {
    listen 443 ssl;
    server_name ${name};
    ssl_certificate /etc/a.pem;
    ${lines}
}
`
const nginx = (conf: string): Files => ({ 'nginx/nginx.conf': `events {}\nhttp {\n${conf}}\n` })
const onlyFix = async (base: Files, head: Files) => {
  const { findings } = await gateOver(base, head)
  return findings.filter(({ fix }) => fix !== null).map(({ fix }) => fix)
}
const modern = 'ssl_protocols TLSv1.2 TLSv1.3;'

describe('an edit that is not proven is none to show', () => {
  it('where what is added is not enough: the old list forbids it further down', async () => {
    const head = nginx(server('ssl_protocols TLSv1.2; ssl_ciphers AES128-SHA:@SECLEVEL=5;'))
    expect(await onlyFix(nginx(server(modern)), head)).toEqual([])
  })

  it('where another cause keeps the clients out', async () => {
    const head = nginx(server('ssl_protocols TLSv1.2; ssl_ciphers AES128-SHA; ssl_ecdh_curve X448;'))
    expect(await onlyFix(nginx(server(modern)), head)).toEqual([])
  })

  it('where a file that the change brings can not be written as it stands', async () => {
    const head = nginx(server('ssl_protocols TLSv1.3; # \u202e'))
    expect(await onlyFix(nginx(server(modern)), head)).toEqual([])
  })
})

describe('one edit', () => {
  it('mends the findings of every endpoint that shares its line, and is shown once', async () => {
    const both = server('', 'a.example.com') + server('', 'b.example.com')
    const report = await gateOver(
      nginx(`ssl_ecdh_curve X25519;\n${both}`),
      nginx(`ssl_ecdh_curve X448;\n${both}`),
    )
    const mended = report.findings.filter(({ fix }) => fix !== null)
    expect(new Set(mended.map(({ endpoint }) => endpoint)).size).toBe(2)
    expect(new Set(mended.map(({ fix }) => JSON.stringify(fix))).size).toBe(1)
    expect(shownFixes(report).size).toBe(1)
  })

  it('is of the file itself where the configuration names a link to it', async () => {
    const tls = (curve: string): Files => ({
      ...nginx(server('include snippets/tls.conf;')),
      'nginx/snippets/tls.conf': { link: '../common/tls.conf' },
      'nginx/common/tls.conf': `ssl_ecdh_curve ${curve};\n`,
    })
    const fixes = await onlyFix(tls('X25519'), tls('X448'))
    expect(new Set(fixes.map((fix) => fix?.path))).toEqual(new Set(['nginx/common/tls.conf']))
  })
})

describe('what no fix is made for', () => {
  it('is a server that only the settings describe: what they say is no server', async () => {
    const settings = (protocols: string): Files => ({
      '.github/ats-gate.yml': `endpoints:
  - name: api.example.com
    software: { name: haproxy, version: 2.8, tlsLibrary: openssl 3.0 }
    ciphers: AES128-SHA
    protocols: [${protocols}]
`,
    })
    const { findings } = await gateOver(settings('TLSv1.2, TLSv1.3'), settings('TLSv1.2'))
    const lost = findings.filter(({ rule }) => rule === 'client-cannot-connect')
    expect(lost.length).toBeGreaterThan(0)
    expect(lost.every(({ fix }) => fix === null)).toBe(true)
    expect(lost[0]?.message).toContain('ECDHE-RSA-AES128-GCM-SHA256')
  })
})
