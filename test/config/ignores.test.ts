import { describe, expect, it } from 'vitest'
import { coveringIgnore, ignoreState } from '../../src/config/ignores.ts'
import { inlineIgnoreFor, inlineIgnores } from '../../src/config/inline-ignores.ts'
import { pathFilter, pathMatcher } from '../../src/config/paths.ts'
import type { Ignore } from '../../src/config/policy.ts'

const place = (path: string, line = 1) => ({ path, line, column: 1, endLine: line, endColumn: 9 })

const ignore = (parts: Partial<Ignore>): Ignore => ({
  rule: 'weak-key',
  path: null,
  endpoint: null,
  reason: 'because',
  expires: null,
  at: place('.github/ats-gate.yml'),
  ...parts,
})

describe('an expiry date', () => {
  it.each<[string | null, string, string]>([
    [null, '2099-01-01T00:00:00Z', 'active'],
    ['2027-01-31', '2027-01-30T12:00:00Z', 'active'],
    ['2027-01-31', '2027-01-31T23:59:59Z', 'active'],
    ['2027-01-31', '2027-02-01T00:00:00Z', 'expired'],
  ])('%s at %s: %s', (expires, now, expected) => {
    expect(ignoreState(ignore({ expires }), new Date(now))).toBe(expected)
  })
})

describe('an ignore covers', () => {
  const now = new Date('2027-01-01T00:00:00Z')
  const finding = {
    rule: 'weak-key',
    locations: [place('deploy/nginx.conf'), place('ios/Info.plist')],
    endpointNames: ['api.example.com', '*.example.org'],
  }
  const covered = (parts: Partial<Ignore>) => coveringIgnore(finding, [ignore(parts)], now)?.state ?? null

  it.each<[string, Partial<Ignore>, string | null]>([
    ['its path', { path: 'deploy/*.conf' }, 'active'],
    ['a related path', { path: 'ios' }, 'active'],
    ['no other path', { path: 'other/**' }, null],
    ['its endpoint in any case', { endpoint: 'API.example.com' }, 'active'],
    ['no other endpoint', { endpoint: 'example.com' }, null],
    ['path and endpoint together', { path: 'deploy/**', endpoint: 'other' }, null],
    ['no other rule', { rule: 'weak-hash', path: '**' }, null],
    ['nothing after its day', { path: '**', expires: '2026-12-31' }, 'expired'],
  ])('%s', (_, parts, expected) => {
    expect(covered(parts)).toBe(expected)
  })

  it('takes one in force before an expired one', () => {
    const ignores = [ignore({ path: '**', expires: '2026-01-01' }), ignore({ path: '**', reason: 'still' })]
    expect(coveringIgnore(finding, ignores, now)).toMatchObject({
      state: 'active',
      ignore: { reason: 'still' },
    })
  })
})

describe('globs', () => {
  it.each<[string, string, boolean]>([
    ['deploy', 'deploy/nginx.conf', true],
    ['deploy/', 'deploy/a/b', true],
    ['deploy', 'deployment/x', false],
    ['./deploy/**', 'deploy/x', true],
    ['*.conf', 'a.conf', true],
    ['*.conf', 'a/b.conf', false],
    ['**/*.conf', 'b.conf', true],
    ['**/*.conf', '.hidden/b.conf', true],
    ['**', '.github/x', true],
    ['a/{b,c}/*', 'a/c/x', true],
    ['!a', 'a', false],
    ['a?c', 'abc', true],
    ['[ab].conf', 'b.conf', true],
  ])('%s matches %s: %s', (glob, path, expected) => {
    expect(pathMatcher(glob)(path)).toBe(expected)
  })

  it('leave in what is included and not excluded', () => {
    const looksAt = pathFilter({ include: ['deploy', 'ios'], exclude: ['**/*.bak'] })
    expect(['deploy/a', 'ios/b.bak', 'other'].map(looksAt)).toEqual([true, false, false])
    expect(pathFilter({ include: [], exclude: [] })('anything')).toBe(true)
  })

  it('answer on patterns made to be slow: a matcher that branches would not end', () => {
    const glob = `${'*a'.repeat(100)}b`
    expect(pathMatcher(glob)('a'.repeat(200))).toBe(false)
    expect(pathMatcher('**/'.repeat(80))('a/'.repeat(500))).toBe(true)
    expect(() => pathMatcher('{a,b}'.repeat(50))('a'.repeat(50))).not.toThrow()
  })
})

describe('inline ignores', () => {
  const text = [
    '# ats-gate-ignore: legacy-protocol the old terminals',
    '# (until the summer)',
    '',
    'ssl_protocols TLSv1;',
    'ssl_ciphers RC4-SHA; # ats-gate-ignore: legacy-suite same',
    '# ats-gate-ignore: weak-key',
    'ssl_certificate a.pem;',
    'add_header X "#ats-gate-ignore: nothing at all";',
  ].join('\n')

  it('speak about their own line or the next with content', () => {
    expect(inlineIgnores('a.conf', text).map(({ rule, reason, line }) => [rule, reason, line])).toEqual([
      ['legacy-protocol', 'the old terminals', 4],
      ['legacy-suite', 'same', 5],
      ['weak-key', '', 7],
    ])
  })

  it('need a reason', () => {
    const ignores = inlineIgnores('a.conf', text)
    expect(inlineIgnoreFor('legacy-protocol', place('a.conf', 4), ignores)?.reason).toBe('the old terminals')
    expect(inlineIgnoreFor('legacy-protocol', place('b.conf', 4), ignores)).toBeNull()
    expect(inlineIgnoreFor('weak-key', place('a.conf', 7), ignores)).toBeNull()
  })

  it.each<[string, string, number]>([
    ['Info.plist', '<!-- ats-gate-ignore: ats-disabled a kiosk app -->\n<key>x</key>', 1],
    ['Info.plist', '<string># ats-gate-ignore: ats-disabled no</string>', 0],
    ['main.tf', 'x = 1 // ats-gate-ignore: weak-key a reason', 1],
    ['values.yaml', 'a: 1 # ats-gate-ignore: weak-key a reason', 1],
    ['x.json', '{"a": "# ats-gate-ignore: weak-key r"}', 0],
    ['a.conf', 'x# ats-gate-ignore: weak-key r', 0],
  ])('%s: %s', (path, source, count) => {
    const found = inlineIgnores(path, source)
    expect(found.length).toBe(count)
    expect(found.every(({ reason }) => !reason.includes('-->'))).toBe(true)
  })

  it('are all found, however many', () => {
    const text = '# ats-gate-ignore: weak-key r\n'.repeat(200_000)
    expect(inlineIgnores('a.conf', text)).toHaveLength(200_000)
  })
})
