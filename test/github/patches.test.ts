import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Patch } from '../../src/github/patch.ts'
import { patchesOf, patchFor } from '../../src/github/patches.ts'
import { endpointWith, findingWith, reportWith } from '../report/report-fixture.ts'
import { type Files, gateOver, textIn } from '../trees.ts'
import { linesIn, story } from './stories.ts'

const cases = readdirSync('test/cases').filter((name) => existsSync(join('test/cases', name, 'base')))

function patched(files: Files, { path, line, endLine, after }: Patch): Files {
  const lines = textIn(files, path).split('\n')
  return { ...files, [path]: lines.toSpliced(line - 1, endLine - line + 1, ...after).join('\n') }
}

describe('a patch mends its finding and breaks nothing', () => {
  it.each(cases)('%s', async (name) => {
    const { base, head, report, place } = await story(name)
    const known = new Set(report.findings.map(({ fingerprint }) => fingerprint))
    for (const finding of report.findings) {
      const patch = patchFor({ finding, report, lines: place.lines })
      if (patch === null) continue
      const after = (await gateOver(base, patched(head, patch))).findings.filter(
        ({ status }) => status !== 'fixed',
      )
      expect(after.map(({ fingerprint }) => fingerprint)).not.toContain(finding.fingerprint)
      expect(after.filter(({ blocks, fingerprint }) => blocks && !known.has(fingerprint))).toEqual([])
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
    const { report, place } = await story(name)
    expect([...patchesOf(report, place.lines).keys()].map((finding) => finding.rule)).toEqual([rule])
  })
})

/** The patch of `ssl_ciphers <value>;` and its like in one line of a server's configuration. */
function edited(
  fact: 'protocols' | 'cipherSuites' | 'groups',
  value: string,
  rule = 'client-cannot-connect',
) {
  const at = { path: 'nginx.conf', line: 1, column: 6, endLine: 1, endColumn: 6 + value.length }
  const endpoint = endpointWith({ [fact]: { value: [], at, because: null } })
  const step = { protocols: 'version', cipherSuites: 'suite', groups: 'group' }[fact]
  const failure = {
    ...{ step, by: 'server' as const, alert: null, reason: '', offer: null },
    ...{ cfStreamCode: null, urlErrorCode: null, streamErrorCode: null },
  }
  const handshake = {
    ...{ endpoint: endpoint.id, app: null, client: 'ios-17' as const, stack: 'url-loading' as const },
    ...{ status: 'fails' as const, base: 'connects' as const, protocol: null, cipherSuite: null },
    ...{ group: null, confidence: 'certain' as const, assumptions: [], failure, unknown: null },
  }
  const finding = findingWith({ rule, clients: ['ios-17'], location: at })
  const report = reportWith({ endpoints: [endpoint], handshakes: [handshake], findings: [finding] })
  const head = linesIn({ 'nginx.conf': `name ${value};` })
  return (
    patchFor({ finding, report, lines: { base: () => undefined, head } })
      ?.after.join('\n')
      .slice(5, -1) ?? null
  )
}

describe('edits of nginx values', () => {
  const both = 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256'

  it.each([
    ['TLSv1.3', 'TLSv1.2 TLSv1.3'],
    ['TLSv1', 'TLSv1 TLSv1.2'],
    ['SSLv3 TLSv1.1', 'SSLv3 TLSv1.1 TLSv1.2'],
    ['TLSv1.2 TLSv1.3', null],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of a template
    ['${PROTOCOLS}', null],
    ['-ALL +TLSv1.3', null],
  ])('TLS 1.2 added to %s: %s', (value, expected) => {
    expect(edited('protocols', value)).toBe(expected)
  })

  it.each([
    ['TLSv1 TLSv1.1 TLSv1.2', 'TLSv1.2'],
    ['SSLv3 TLSv1.3', 'TLSv1.3'],
    ['TLSv1 TLSv1.1', null],
    ['TLSv1.2', null],
  ])('old versions taken from %s: %s', (value, expected) => {
    expect(edited('protocols', value, 'legacy-protocol')).toBe(expected)
  })

  it.each([
    ['AES128-GCM-SHA256', `AES128-GCM-SHA256:${both}`],
    ['"AES128-SHA:!aNULL"', `"AES128-SHA:!aNULL:${both}"`],
    ["'AES128-SHA'", `'AES128-SHA:${both}'`],
    ['ECDHE-ECDSA-CHACHA20-POLY1305', 'ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-AES128-GCM-SHA256'],
    ['ECDHE-RSA-AES128-SHA256:@SECLEVEL=1', `ECDHE-RSA-AES128-SHA256:@SECLEVEL=1:${both}`],
    ['AES128-SHA:!ECDHE', null],
    ['HIGH:!AESGCM', null],
    ['HIGH:!kEECDH:!aNULL', null],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of a template
    ['${CIPHERS}', null],
    [both, null],
  ])('ECDHE suites added to %s: %s', (value, expected) => {
    expect(edited('cipherSuites', value)).toBe(expected)
  })

  it.each([
    ['X448', 'X448:prime256v1'],
    ['X448:secp521r1', 'X448:secp521r1:prime256v1'],
    ['prime256v1', null],
    ['auto', null],
    ['$curves', null],
  ])('P-256 added to %s: %s', (value, expected) => {
    expect(edited('groups', value)).toBe(expected)
  })

  it('never fail, whatever stands there', () => {
    const facts = fc.constantFrom('protocols', 'cipherSuites', 'groups')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), facts, (value, fact) => {
        expect(() => edited(fact, value)).not.toThrow()
      }),
    )
  })
})

describe('what no patch is made for', () => {
  it('is what is mended, and rules that know none', async () => {
    const { report, place } = await story('exception-removed')
    const fixed = report.findings.filter(({ status }) => status === 'fixed')
    expect(fixed.length).toBeGreaterThan(0)
    const strange = findingWith({ rule: 'constructor' })
    for (const finding of [...fixed, strange])
      expect(patchFor({ finding, report, lines: place.lines })).toBeNull()
  })

  it('is a file whose text is not at hand', async () => {
    const { report } = await story('curve-x448-only')
    const none = () => undefined
    expect(patchesOf(report, { base: none, head: none }).size).toBe(0)
    expect(patchesOf(report, undefined).size).toBe(0)
  })
})
