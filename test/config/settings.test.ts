import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDeclaredFacts } from '../../src/config/declared-facts.ts'
import { compareSettings, policyOf } from '../../src/config/policy.ts'
import { loadSettings } from '../../src/config/settings.ts'

const path = '.github/ats-gate.yml'
const ruleIds = ['weak-key', 'legacy-protocol', 'client-cannot-connect']
const load = (text: string) => loadSettings(path, text, ruleIds)
const problemsOf = (text: string) => load(text).problems.map((p) => `${p.location.line}: ${p.message}`)

const complete = `
endpoints:
  - name: api.example.com
    certificate: {key: ecdsa-p256, issuer: public}
  - names: [a.example.com, b.example.com]
    certificate:
      - key: rsa-2048
      - {key: ecdsa-p384, issuer: private}
apps:
  - plist: ./ios/App/Info.plist
    minimum-ios: 15.4
  - name: Partner
    minimum-ios: 16
    endpoints: [api.example.com]
    ats:
      NSAllowsArbitraryLoads: false
      NSExceptionDomains:
        old.example.com: {NSExceptionMinimumTLSVersion: TLSv1.0}
runtimes:
  nginx: 1.10
  openssl: 1.0.2k
files:
  /etc/nginx/: deploy/nginx/
  /etc/nginx/certs: deploy/certs
rules: {weak-key: warning, legacy-protocol: off}
ignore:
  - {rule: weak-key, path: 'old/**', reason: retired soon, expires: 2027-01-31}
include: ['deploy/**']
exclude: [deploy/old]
fail-on: any
min-severity: warning
`

describe('a complete settings file', () => {
  const { settings, problems } = load(complete)
  const facts = toDeclaredFacts(settings)

  it('has no problems', () => {
    expect(problems).toEqual([])
  })

  it('declares endpoints, one for each name, with their place', () => {
    expect(facts.endpoints.map(({ name, certificates }) => [name, certificates])).toEqual([
      ['api.example.com', [{ key: 'ecdsa-p256', issuer: 'public' }]],
      ...['a.example.com', 'b.example.com'].map((name) => [
        name,
        [
          { key: 'rsa-2048', issuer: 'public' },
          { key: 'ecdsa-p384', issuer: 'private' },
        ],
      ]),
    ])
    expect(facts.endpoints[1]?.at).toMatchObject({ path, line: 5, column: 5 })
  })

  it('declares apps', () => {
    const [first, second] = facts.apps
    expect(first).toMatchObject({
      plist: 'ios/App/Info.plist',
      minimumOs: [15, 4],
      endpoints: null,
      ats: null,
    })
    expect(second).toMatchObject({
      name: 'Partner',
      plist: null,
      minimumOs: [16, 0],
      endpoints: ['api.example.com'],
    })
  })

  it('reads an inline ATS dictionary as a property list with places', () => {
    const [arbitrary, domains] = facts.apps[1]?.ats?.entries ?? []
    expect(arbitrary).toMatchObject({
      key: 'NSAllowsArbitraryLoads',
      keyAt: { line: 16, column: 7, endColumn: 29 },
      value: { kind: 'boolean', value: false, at: { line: 16, column: 31 } },
    })
    expect(domains?.value).toMatchObject({
      kind: 'dict',
      entries: [
        {
          key: 'old.example.com',
          value: { kind: 'dict', entries: [{ value: { kind: 'string', value: 'TLSv1.0' } }] },
        },
      ],
    })
  })

  it('keeps versions as they are written: 1.10 is not 1.1', () => {
    expect(facts.runtimes.nginx).toMatchObject({ value: '1.10', at: { line: 20, column: 10 } })
    expect(facts.runtimes.openssl?.value).toBe('1.0.2k')
  })

  it('maps folders, longest prefix first', () => {
    expect(facts.files.map(({ from, to }) => [from, to])).toEqual([
      ['/etc/nginx/certs', 'deploy/certs'],
      ['/etc/nginx', 'deploy/nginx'],
    ])
  })

  it('has a policy', () => {
    const policy = policyOf(settings)
    expect([...policy.rules]).toEqual([
      ['weak-key', 'warning'],
      ['legacy-protocol', 'off'],
    ])
    expect(policy).toMatchObject({
      ignores: [
        { rule: 'weak-key', path: 'old/**', endpoint: null, reason: 'retired soon', expires: '2027-01-31' },
      ],
      include: ['deploy/**'],
      exclude: ['deploy/old'],
      failOn: 'any',
      minSeverity: 'warning',
    })
  })
})

describe('problems', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['# only a comment\n', []],
    ['ignore:\n', []],
    ['endpoint:\n  - name: x\n', ['1: unknown key `endpoint`; did you mean `endpoints`?']],
    [
      '\n\nfoo: 1\n',
      [expect.stringMatching(/^3: unknown key `foo`; valid here: endpoints, apps, /) as unknown as string],
    ],
    [
      'endpoints:\n  - name: x\n    certificate:\n      kye: rsa-2048\n',
      ['4: unknown key `kye`; did you mean `key`?', '4: `key` is missing'],
    ],
    [
      'endpoints: [{name: x, certificate: {key: rsa2048}}]',
      [
        '1: `key` is "rsa2048", not one of rsa-1024, rsa-2048, rsa-3072, rsa-4096, ecdsa-p256, ecdsa-p384, ecdsa-p521; did you mean `rsa-2048`?',
      ],
    ],
    [
      'endpoints: [{name: x, certificate: [{key: rsa-2048}, {key: dsa}]}]',
      [expect.stringMatching(/^1: `key` is "dsa", not one of /) as unknown as string],
    ],
    ['rules:\n  weak-kye: off\n', ['2: no rule is called `weak-kye`; did you mean `weak-key`?']],
    [
      'rules:\n  weak-key: of\n',
      ['2: `weak-key` is "of", not one of error, warning, note, off; did you mean `off`?'],
    ],
    ['ignore:\n  - rule: weak-key\n    path: x\n', ['2: `reason` is missing']],
    [
      'ignore:\n  - rule: weak-key\n    path: x\n    reason: r\n    expires: next year\n',
      ['5: `expires` must be a date such as 2027-01-31'],
    ],
    [
      'ignore:\n  - rule: weak-key\n    path: x\n    reason: r\n    expires: 2027-02-31\n',
      ['5: there is no day 2027-02-31'],
    ],
    [
      'ignore:\n  - {rule: weak-key, reason: r}\n',
      [expect.stringMatching(/^2: this ignore needs a `path` or an `endpoint`/) as unknown as string],
    ],
    ['include: deploy/**\n', ['1: `include` must be a list']],
    ['fail-on: [any]\n', ['1: `fail-on` is Array, not one of regression, any, never']],
    ['fail-on: any\nfail-on: never\n', ['2: this key stands twice']],
    ['endpoints:\n  - name: x\n  - name: X\n', ['3: `X` is described twice, first in line 2']],
    ['endpoints:\n  - certificate: {key: rsa-2048}\n', ['2: this endpoint needs a `name`']],
    ['apps:\n  - minimum-ios: 15\n', ['2: this app needs a `plist` or a `name`']],
    ['files:\n  etc/nginx: deploy\n', ['2: `etc/nginx` must be an absolute path on the server']],
    ['files:\n  /etc/nginx: ../x\n', ['2: `../x` must be a folder inside the repository']],
    ['- a\n- b\n', ['1: `the file` must be a mapping, not a list']],
    ['rules: [weak-key]\n', ['1: `rules` must be a mapping, not a list']],
    ['runtimes: [nginx]\n', ['1: `runtimes` must be a mapping, not a list']],
    ['just words\n', ['1: `the file` must be a mapping']],
    ['a: [\n', [expect.stringMatching(/^\d: /) as unknown as string]],
    ['runtimes: {ngnix: 1.27}\n', ['1: no program or library is called `ngnix`; did you mean `nginx`?']],
    [
      'runtimes:\n  apache: 2.4.62\n  httpd: 2.4.58\n',
      ['3: `httpd` and `apache` are one program: which version counts?'],
    ],
    ['runtimes: {nginx: latest}\n', ['1: `nginx` must be a version such as 1.27']],
    ['apps: [{name: x, minimum-ios: fifteen}]\n', ['1: `minimum-ios` must be a version such as 1.27']],
    ['a: *b\n', [expect.stringMatching(/^1: /) as unknown as string]],
  ])('%j: %j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  it('are none for a version of any program or library, under any of its names', () => {
    const { settings, problems } = load(
      'runtimes: {haproxy: 2.8, Apache HTTPD: 2.4.62, go: 1.23, gnutls: 3.7}\n',
    )
    expect(problems).toEqual([])
    const { runtimes } = toDeclaredFacts(settings)
    expect(Object.entries(runtimes).map(([id, { value }]) => `${id} ${value}`)).toEqual([
      'haproxy 2.8',
      'apache 2.4.62',
      'go 1.23',
      'gnutls 3.7',
    ])
  })

  it('come several at once, in file order', () => {
    const text = 'fail-on: sometimes\nexlude: []\nrules:\n  weak-key: 1\n'
    expect(problemsOf(text).map((problem) => problem.slice(0, 2))).toEqual(['1:', '2:', '4:'])
  })

  it('leave no settings behind', () => {
    expect(load('rules: {weak-key: of}\nexclude: ["**"]\n').settings.values).toEqual({})
  })
})

describe('hostile settings', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`),
  ].join('\n')
  it.each([
    ['an alias bomb', bomb],
    ['a cycle', 'endpoints: &a [*a]\n'],
    ['deep nesting', `include: ${'['.repeat(30_000)}`],
    ['deep nesting in blocks', `include:\n ${'- '.repeat(30_000)}x`],
    ['a merge of itself', 'rules: &r {<<: *r}\n'],
    ['a megabyte', 'x'.repeat(1 << 20)],
    ['many keys', Array.from({ length: 6_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['a prototype', '__proto__: {polluted: 1}\nconstructor: 1\n'],
  ])('%s is refused', (_, text) => {
    const { problems } = load(text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThanOrEqual(20)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('never throws', () => {
    const lines = fc.array(
      fc.constantFrom(
        ...complete.split('\n'),
        '- ',
        '&a ',
        '*a',
        '? ',
        '!!binary x',
        '"',
        '{',
        ']',
        '\t',
        '%YAML 9',
      ),
      { maxLength: 30 },
    )
    fc.assert(fc.property(lines, (chosen) => void load(chosen.join('\n'))))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void load(text)))
  })
})

describe('changes of the policy', () => {
  const changes = (before: string, after: string) =>
    compareSettings(load(before).settings, load(after).settings).map(
      ({ key, before: was, after: is, at }) => [key, was, is, at.line],
    )

  it.each<[string, string, string, readonly unknown[]]>([
    ['nothing', 'fail-on: any', '# moved\nfail-on: any', []],
    ['facts', 'runtimes: {nginx: 1.20}', 'runtimes: {nginx: 1.27}', []],
    [
      'a rule off',
      'fail-on: any',
      'fail-on: any\nrules:\n  weak-key: off',
      [['rules.weak-key', null, 'off', 3]],
    ],
    [
      'a rule down',
      'rules: {weak-key: error}',
      'rules: {weak-key: note}',
      [['rules.weak-key', 'error', 'note', 1]],
    ],
    ['a threshold', '\nfail-on: any', 'fail-on: never', [['fail-on', 'any', 'never', 1]]],
    ['a threshold gone', '\nfail-on: any', '', [['fail-on', 'any', null, 2]]],
    ['excludes reordered', 'exclude: [a, b]', 'exclude: [b, a]', []],
    ['an exclude more', 'exclude: [a]', 'exclude: [a, b]', [['exclude', null, 'b', 1]]],
    [
      'an ignore less',
      'ignore: [{rule: weak-key, path: a, reason: r}]',
      '',
      [['ignore', '{"rule":"weak-key","path":"a","reason":"r"}', null, 1]],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected)
  })
})
