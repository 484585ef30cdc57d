import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atsKeys } from '../../src/apple/ats-keys.data.ts'
import { type AtsKeyProblem, checkAtsDictionary } from '../../src/apple/ats-keys.ts'
import { editDistance } from '../../src/apple/nearest-key.ts'
import type { PlistEntry } from '../../src/apple/plist.ts'
import { type PlainValue, plistDict } from './plist-values.ts'

type Dictionary = { readonly [key: string]: PlainValue }

const check = (dictionary: Dictionary): readonly AtsKeyProblem[] => checkAtsDictionary(plistDict(dictionary))
const inDomain = (keys: Dictionary, domain = 'example.com'): Dictionary => ({
  NSExceptionDomains: { [domain]: keys },
})
const inPins = (keys: Dictionary): Dictionary => ({ NSPinnedDomains: { 'example.com': keys } })
const pin = { 'SPKI-SHA256-BASE64': 'r/mIkG3eEpVdm+u/ko/cwxzOMo1bk4TyHIlByibiA5E=' }

const rows: [
  name: string,
  dictionary: Dictionary,
  kind: AtsKeyProblem['kind'],
  found: string,
  intended: string | null,
][] = [
  [
    'the s that is missing',
    inDomain({ NSExceptionAllowInsecureHTTPLoads: true }),
    'misspelt-key',
    'NSExceptionAllowInsecureHTTPLoads',
    'NSExceptionAllowsInsecureHTTPLoads',
  ],
  [
    'InMedia',
    { NSAllowsArbitraryLoadsInMedia: true },
    'misspelt-key',
    'NSAllowsArbitraryLoadsInMedia',
    'NSAllowsArbitraryLoadsForMedia',
  ],
  [
    'a letter too few',
    { NSAllowArbitraryLoads: true },
    'misspelt-key',
    'NSAllowArbitraryLoads',
    'NSAllowsArbitraryLoads',
  ],
  [
    'the wrong case',
    { nsallowsarbitraryloads: true },
    'misspelt-key',
    'nsallowsarbitraryloads',
    'NSAllowsArbitraryLoads',
  ],
  [
    'NSIncludeSubdomains',
    inDomain({ NSIncludeSubdomains: true }),
    'misspelt-key',
    'NSIncludeSubdomains',
    'NSIncludesSubdomains',
  ],
  [
    'the plural',
    inDomain({ NSExceptionMinimumTLSVersions: 'TLSv1.2' }),
    'misspelt-key',
    'NSExceptionMinimumTLSVersions',
    'NSExceptionMinimumTLSVersion',
  ],
  [
    'local networking as an exception',
    inDomain({ NSExceptionAllowsLocalNetworking: true }),
    'misspelt-key',
    'NSExceptionAllowsLocalNetworking',
    'NSAllowsLocalNetworking',
  ],
  [
    'HTTPS in the alias',
    inDomain({ NSTemporaryExceptionAllowsInsecureHTTPSLoads: true }),
    'misspelt-key',
    'NSTemporaryExceptionAllowsInsecureHTTPSLoads',
    'NSExceptionAllowsInsecureHTTPLoads',
  ],
  ['nothing near', { CFBundleName: 'App' }, 'unknown-key', 'CFBundleName', null],
  [
    'a global key in a domain',
    inDomain({ NSAllowsArbitraryLoads: true }),
    'wrong-level',
    'NSAllowsArbitraryLoads',
    null,
  ],
  [
    'a domain key at the first level',
    { NSExceptionAllowsInsecureHTTPLoads: true },
    'wrong-level',
    'NSExceptionAllowsInsecureHTTPLoads',
    null,
  ],
  ['a string for a Boolean', { NSAllowsArbitraryLoads: 'YES' }, 'wrong-type', 'YES', '<true/>'],
  [
    'a string for a Boolean in a domain',
    inDomain({ NSIncludesSubdomains: 'NO' }),
    'wrong-type',
    'NO',
    '<false/>',
  ],
  [
    'a variable for a Boolean',
    { NSAllowsArbitraryLoads: '$(ARBITRARY)' },
    'wrong-type',
    '$(ARBITRARY)',
    null,
  ],
  ['a number for a Boolean', { NSAllowsArbitraryLoads: 1 }, 'wrong-type', '1', '<true/>'],
  ['domains that are no dictionary', { NSExceptionDomains: ['example.com'] }, 'wrong-type', 'an array', null],
  [
    'a domain that is no dictionary',
    { NSExceptionDomains: { 'example.com': true } },
    'wrong-type',
    'example.com',
    null,
  ],
  ...(
    [
      ['1.2', 'TLSv1.2'],
      ['TLS1.2', 'TLSv1.2'],
      ['TLSV1.3', 'TLSv1.3'],
      ['TLSv1', 'TLSv1.0'],
      ['TLSv1.00', 'TLSv1.0'],
      ['TLSv1_1', 'TLSv1.1'],
      ['TLSv1.4', null],
      ['SSLv3', null],
    ] as const
  ).map(([text, intended]): (typeof rows)[number] => [
    `minimum ${text}`,
    inDomain({ NSExceptionMinimumTLSVersion: text }),
    'invalid-tls-version',
    text,
    intended,
  ]),
  [
    'a minimum as a number',
    inDomain({ NSExceptionMinimumTLSVersion: 1.2 }),
    'invalid-tls-version',
    '1.2',
    'TLSv1.2',
  ],
  [
    'an alias',
    inDomain({ NSThirdPartyExceptionRequiresForwardSecrecy: false }),
    'legacy-alias',
    'NSThirdPartyExceptionRequiresForwardSecrecy',
    'NSExceptionRequiresForwardSecrecy',
  ],
  [
    'Certificate Transparency',
    inDomain({ NSRequiresCertificateTransparency: true }),
    'obsolete-key',
    'NSRequiresCertificateTransparency',
    null,
  ],
  [
    'NSAllowsArbitraryLoads with a finer key',
    { NSAllowsArbitraryLoads: true, NSAllowsLocalNetworking: false },
    'nullified',
    'NSAllowsArbitraryLoads',
    null,
  ],
  [
    'the subdomains of a network',
    inDomain({ NSIncludesSubdomains: true }, '10.0.0.0/8'),
    'nullified',
    'NSIncludesSubdomains',
    null,
  ],
  ['NIAP', { NSRequiresNIAPTLSPackageVersion: 'fcp_v2.1' }, 'invalid-value', 'fcp_v2.1', 'FCP_v2.1'],
  ['no pins left', inPins({ NSPinnedCAIdentities: [] }), 'unusable-pins', 'NSPinnedCAIdentities', null],
  [
    'pins as strings',
    inPins({ NSPinnedLeafIdentities: ['abc'] }),
    'unusable-pins',
    'NSPinnedLeafIdentities',
    null,
  ],
  [
    'a pin that is no hash',
    inPins({ NSPinnedCAIdentities: [{ 'SPKI-SHA256-BASE64': 'abc=' }] }),
    'invalid-value',
    'abc=',
    null,
  ],
  [
    'an exception key among pins',
    inPins({ NSExceptionRequiresForwardSecrecy: false }),
    'wrong-level',
    'NSExceptionRequiresForwardSecrecy',
    null,
  ],
]

test.each(rows)('%s', (_, dictionary, kind, found, intended) => {
  const problems = check(dictionary)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ kind, found, intended, at: { path: 'Info.plist' } })
})

describe('domains that never match', () => {
  const domains: [found: string, intended: string | null][] = [
    ['https://example.com', 'example.com'],
    ['https://example.com:8443/v1?x', 'example.com'],
    ['example.com:443', 'example.com'],
    ['example.com/v1', 'example.com'],
    ['*.example.com', 'example.com'],
    ['api.*.com', null],
    ['.example.com', 'example.com'],
    ['Example.com', 'example.com'],
    ['example.com.', 'example.com'],
    [' example.com', 'example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['', null],
    ['10.0.0.0/33', null],
    ['10.0.0.0/', null],
    ['192.168.100.100/32', null],
    ['10.0.0.0/08', '10.0.0.0/8'],
  ]
  test.each(domains)('%s', (found, intended) => {
    expect(check(inDomain({}, found))).toMatchObject([{ kind: 'impossible-domain', found, intended }])
  })
  const addressEffects: [found: string, effect: string][] = [
    ['192.168.100.64/26', 'an IPv4 address of 14 characters does not fit'],
    ['192.168.100.128/25', 'an IPv4 address of 15 characters does not fit'],
    ['10.0.0.0/', 'this is no CIDR notation that iOS can read'],
    ['10.0.0.0/33', 'this is no CIDR notation that iOS can read'],
    ['10.0.0.0/08', 'the prefix length 08 is read as C reads numbers, as 0'],
    ['10.0.0.0/010', 'the prefix length 010 is read as C reads numbers, as 8'],
    ['10.0.0.0/0x18', 'the prefix length 0x18 is read as C reads numbers, as 24'],
  ]
  test.each(addressEffects)('%s: %s', (found, effect) => {
    expect(check(inDomain({}, found))).toMatchObject([{ found, effect: expect.stringContaining(effect) }])
  })
  test('a key of 2000 characters is looked at, a longer one is not', () => {
    const effectOf = (key: string) => check(inDomain({}, key))[0]?.effect
    expect(effectOf(`${'a'.repeat(1999)}.`)).toContain('ends with a dot')
    expect(effectOf(`${'a'.repeat(2000)}.`)).toContain('longer than any host name')
  })
  test.each([
    'example.com',
    '192.168.100.0/24',
    '192.168.100.1',
    'localhost',
    'my_host',
    'x.local',
    '10.0.0.1',
    '10/8',
    '10.0.0.0/24',
    '2001:db8::/32',
    '::1',
    '$(HOST)',
    'xn--bcher-kva.example',
  ])('%s is good', (domain) => {
    expect(check(inDomain({}, domain))).toEqual([])
  })
  test('pins are matched without regard to case', () => {
    expect(check({ NSPinnedDomains: { 'Example.com': { NSPinnedCAIdentities: [pin] } } })).toEqual([])
  })
})

test('what is right has no problem', () => {
  const whole: Dictionary = {
    NSAllowsArbitraryLoads: false,
    NSAllowsLocalNetworking: true,
    NSRequiresNIAPTLSPackageVersion: 'FCP_v2.1',
    ...inDomain({
      NSIncludesSubdomains: true,
      NSExceptionAllowsInsecureHTTPLoads: true,
      NSExceptionMinimumTLSVersion: 'TLSv1.0',
      NSExceptionRequiresForwardSecrecy: false,
    }),
    ...inPins({ NSIncludesSubdomains: true, NSPinnedCAIdentities: [pin], NSPinnedLeafIdentities: [pin] }),
  }
  expect(check(whole)).toEqual([])
})

test('a key that stands twice: the first one does nothing', () => {
  const first = plistDict({ NSAllowsArbitraryLoads: true })
  const twice = {
    ...first,
    entries: [...first.entries, ...plistDict({ NSAllowsArbitraryLoads: false }).entries],
  }
  expect(checkAtsDictionary(twice)).toMatchObject([{ kind: 'duplicate-key', at: first.entries[0]?.keyAt }])
})

test('the key path goes down to the key', () => {
  expect(check(inDomain({ NSIncludeSubdomains: true }))[0]?.keyPath).toBe(
    'NSExceptionDomains.example.com.NSIncludeSubdomains',
  )
})

test('one typing error in any key is led back to it', () => {
  const keys = atsKeys.filter(
    ({ status, level }) => status === 'current' && (level === 'global' || level === 'exception'),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.nat(),
      fc.constantFrom('drop', 'double', 'swap'),
      ({ key, level }, at, how) => {
        const index = at % (key.length - 1)
        const [a, b] = [key[index] ?? '', key[index + 1] ?? '']
        const typed =
          key.slice(0, index) + { drop: b, double: a + a + b, swap: b + a }[how] + key.slice(index + 2)
        if (typed === key || atsKeys.some((row) => row.key === typed)) return
        const [problem] = check(level === 'global' ? { [typed]: true } : inDomain({ [typed]: true }))
        expect(problem).toMatchObject({ kind: 'misspelt-key', intended: key })
      },
    ),
  )
})

test('edit distance', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3)
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('abc', 'abc')).toBe(0)
})

describe('a key that stands there thousands of times', () => {
  const many = (count: number) =>
    Array.from({ length: count }, () => plistDict({ NSAllowArbitraryLoads: true }).entries).flat()

  test('is a problem each time', () => {
    const ats = { ...plistDict({}), entries: many(20_000) }
    expect(checkAtsDictionary(ats).length).toBeGreaterThan(20_000)
  })

  test('is read as often each time, however many there are', () => {
    const readsOf = (count: number) => {
      let reads = 0
      const counted = (entry: PlistEntry): PlistEntry =>
        new Proxy(entry, {
          get(target, key) {
            reads++
            return Reflect.get(target, key)
          },
        })
      checkAtsDictionary({ ...plistDict({}), entries: many(count).map(counted) })
      return reads
    }
    const [one, two, three] = [readsOf(100), readsOf(200), readsOf(300)]
    expect(two).toBeGreaterThan(one)
    expect(three - two).toBe(two - one)
  })
})
