import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HostPolicy, hostPolicy, type LoadUse } from '../../src/apple/ats-policy.ts'
import { type ClientId, clientIds } from '../../src/apple/client-id.ts'
import { isKnown } from '../../src/text/fact.ts'
import { type PlainValue, plistDict } from './plist-values.ts'

type Dictionary = { readonly [key: string]: PlainValue }

function policyOf(dictionary: Dictionary, host: string, client: ClientId, use: LoadUse = 'app'): HostPolicy {
  const policy = hostPolicy(plistDict(dictionary), host, client, use)
  if (!isKnown(policy)) throw new Error(policy.unknown)
  return policy.value
}

const exception = (domain: string, keys: Dictionary): Dictionary => ({
  NSExceptionDomains: { [domain]: keys },
})

describe('by iOS generation', () => {
  const rows: [string, Dictionary, string, Partial<Record<ClientId, 'required' | 'off'>>][] = [
    [
      'local name',
      {},
      'printer.local',
      { 'ios-9': 'required', 'ios-10': 'off', 'ios-16': 'off', 'ios-17': 'off', 'ios-27': 'off' },
    ],
    [
      'unqualified name',
      {},
      'printer',
      { 'ios-9': 'required', 'ios-10': 'off', 'ios-17': 'off', 'ios-18': 'off' },
    ],
    [
      'public address',
      {},
      '203.0.113.1',
      { 'ios-9': 'required', 'ios-10': 'off', 'ios-16': 'off', 'ios-17': 'required', 'ios-18': 'required' },
    ],
    [
      'private address',
      {},
      '10.1.2.3',
      { 'ios-9': 'required', 'ios-16': 'off', 'ios-17': 'required', 'ios-18': 'off' },
    ],
    ['carrier-grade NAT', {}, '100.64.0.1', { 'ios-16': 'off', 'ios-26.0': 'required' }],
    [
      'NSAllowsLocalNetworking and a public address',
      { NSAllowsLocalNetworking: true },
      '203.0.113.1',
      { 'ios-9': 'required', 'ios-10': 'off', 'ios-17': 'off', 'ios-18': 'required' },
    ],
    [
      'address as key',
      exception('203.0.113.1', { NSExceptionAllowsInsecureHTTPLoads: true }),
      '203.0.113.1',
      { 'ios-9': 'required', 'ios-17': 'off', 'ios-18': 'off' },
    ],
    [
      'local name as key',
      exception('printer.local', { NSExceptionAllowsInsecureHTTPLoads: true }),
      'printer.local',
      { 'ios-9': 'off', 'ios-27': 'off' },
    ],
    [
      'NSAllowsArbitraryLoads beside a finer key',
      { NSAllowsArbitraryLoads: true, NSAllowsLocalNetworking: true },
      'example.com',
      { 'ios-9': 'off', 'ios-10': 'required', 'ios-17': 'required', 'ios-27': 'required' },
    ],
    [
      'string for a Boolean',
      { NSAllowsArbitraryLoads: 'YES' },
      'example.com',
      { 'ios-9': 'off', 'ios-17': 'off', 'ios-18': 'required' },
    ],
    [
      '2 for a Boolean',
      { NSAllowsArbitraryLoads: 2 },
      'example.com',
      { 'ios-17': 'off', 'ios-26.0': 'required' },
    ],
    ['1 for a Boolean', { NSAllowsArbitraryLoads: 1 }, 'example.com', { 'ios-17': 'off', 'ios-26.0': 'off' }],
    [
      'alias of 2015',
      exception('example.com', { NSTemporaryExceptionAllowsInsecureHTTPLoads: true }),
      'example.com',
      { 'ios-9': 'off', 'ios-17': 'off', 'ios-18': 'required', 'ios-27': 'required' },
    ],
    [
      'alias for a domain of others',
      exception('example.com', { NSThirdPartyExceptionAllowsInsecureHTTPLoads: true }),
      'example.com',
      { 'ios-13': 'off', 'ios-26.2': 'required' },
    ],
  ]
  const cases = rows.flatMap(([name, dictionary, host, expected]) =>
    Object.entries(expected).map(([client, ats]) => ({
      name,
      dictionary,
      host,
      client: client as ClientId,
      ats,
    })),
  )
  test.each(cases)('$name · $client: $ats', ({ dictionary, host, client, ats }) => {
    expect(policyOf(dictionary, host, client).ats).toBe(ats)
  })

  test('web views and media have keys of their own from iOS 10', () => {
    const web = { NSAllowsArbitraryLoadsInWebContent: true }
    expect(policyOf(web, 'example.com', 'ios-17', 'webview').ats).toBe('off')
    expect(policyOf(web, 'example.com', 'ios-17', 'app').ats).toBe('required')
    expect(policyOf(web, 'example.com', 'ios-9', 'webview').ats).toBe('required')
    const media = { NSAllowsArbitraryLoadsForMedia: true, ...exception('example.com', {}) }
    expect(policyOf(media, 'cdn.example.org', 'ios-26.0', 'media').ats).toBe('off')
    expect(policyOf(media, 'example.com', 'ios-26.0', 'media').ats).toBe('required')
  })
})

describe('matching of domains', () => {
  const insecure = { NSExceptionAllowsInsecureHTTPLoads: true, NSIncludesSubdomains: true }
  const rows: [name: string, key: string, host: string, matches: boolean][] = [
    ['a host is looked up in lower case', 'example.com', 'API.Example.COM', true],
    ['a key in upper case never matches', 'Example.com', 'example.com', false],
    ['a trailing dot makes another name', 'example.com', 'example.com.', false],
    ['a key with a trailing dot', 'example.com.', 'example.com', false],
    ['a port', 'example.com:443', 'example.com', false],
    ['a scheme', 'https://example.com', 'example.com', false],
    ['a star', '*.example.com', 'api.example.com', false],
    ['a star, asked for an endpoint named so', '*.example.com', '*.example.com', false],
    ['a suffix that is no parent', 'ample.com', 'example.com', false],
    ['10/8 stands for 10.0.0.0/8', '10/8', '10.200.0.1', true],
    ['another family', '0.0.0.0/0', '2001:db8::1', false],
    ['a prefix read as octal', '203.0.112.0/030', '203.0.112.77', true],
    ['/08 is 0 and matches everything', '10.0.0.0/08', '203.0.113.1', true],
    ['15 characters do not fit the parser', '203.000.113.100/32', '203.0.113.100', false],
    ['14 characters do not fit the parser', '203.10.113.100/32', '203.10.113.100', false],
    ['13 characters fit', '203.0.113.100/32', '203.0.113.100', true],
    ['brackets', '2001:db8::/32', '[2001:db8::1]', true],
  ]
  test.each(rows)('%s', (_, key, host, matches) => {
    expect(policyOf(exception(key, insecure), host, 'ios-27').ats).toBe(matches ? 'off' : 'required')
  })

  test('the last of two equal keys counts', () => {
    const first = plistDict(exception('example.com', { NSExceptionAllowsInsecureHTTPLoads: true }))
    const [domains] = first.entries
    if (domains?.value.kind !== 'dict') throw new Error('no dictionary')
    const second = plistDict({ 'example.com': {} }).entries
    const both = { ...domains.value, entries: [...domains.value.entries, ...second] }
    const policy = hostPolicy({ ...first, entries: [{ ...domains, value: both }] }, 'example.com', 'ios-27')
    expect(isKnown(policy) && policy.value.ats).toBe('required')
  })
})

describe('what an entry asks', () => {
  const ask = (keys: Dictionary, client: ClientId) =>
    policyOf(exception('example.com', keys), 'example.com', client)
  test('static RSA joins the list without cleartext, and the library list is left with it', () => {
    expect(ask({ NSExceptionRequiresForwardSecrecy: false }, 'ios-15.4')).toMatchObject({
      suites: 'ats-and-rsa',
      ats: 'required',
    })
    const both = { NSExceptionRequiresForwardSecrecy: false, NSExceptionAllowsInsecureHTTPLoads: true }
    expect(ask(both, 'ios-15.4')).toMatchObject({ suites: 'library', ats: 'off', minimumVersion: 'TLSv1.2' })
  })
  test('a floor of TLS 1.3 counts from iOS 14 on', () => {
    expect(ask({ NSExceptionMinimumTLSVersion: 'TLSv1.3' }, 'ios-13').minimumVersion).toBe('TLSv1.2')
    expect(ask({ NSExceptionMinimumTLSVersion: 'TLSv1.3' }, 'ios-14').minimumVersion).toBe('TLSv1.3')
  })
  test('a floor below TLS 1.2 is in doubt from iOS 26 on', () => {
    expect(ask({ NSExceptionMinimumTLSVersion: 'TLSv1.0' }, 'ios-18').doubts).toEqual([])
    expect(ask({ NSExceptionMinimumTLSVersion: 'TLSv1.0' }, 'ios-26.0').doubts).toHaveLength(1)
  })
  test('an alias is in doubt from iOS 18.4 on, unless the plain key is there', () => {
    const alias = { NSThirdPartyExceptionRequiresForwardSecrecy: false }
    expect(ask(alias, 'ios-17').doubts).toEqual([])
    expect(ask(alias, 'ios-27').doubts).toHaveLength(1)
    expect(ask({ ...alias, NSExceptionRequiresForwardSecrecy: true }, 'ios-27').doubts).toEqual([])
  })
  test('the entry that decided is named with its place', () => {
    expect(ask({}, 'ios-27').decidedBy).toMatchObject({
      keyPath: 'NSExceptionDomains.example.com',
      at: { line: 2 },
    })
  })
  test('NIAP is a doubt from the releases that know it', () => {
    const dictionary = { NSRequiresNIAPTLSPackageVersion: 'FCP_v2.1' }
    expect(policyOf(dictionary, 'example.com', 'ios-26.0').doubts).toEqual([])
    expect(policyOf(dictionary, 'example.com', 'ios-26.2').doubts).toHaveLength(1)
    const off = {
      ...dictionary,
      ...exception('example.com', { NSExceptionRequiresNIAPTLSPackageVersion: 'none' }),
    }
    expect(policyOf(off, 'example.com', 'ios-27').doubts).toEqual([])
  })
})

test('a key with a star is no exception, not even for an endpoint that is named so', () => {
  const starred = exception('*.example.com', { NSExceptionAllowsInsecureHTTPLoads: true })
  for (const host of ['*.example.com', 'api.example.com'])
    expect(policyOf(starred, host, 'ios-18')).toMatchObject({ ats: 'required', decidedBy: null })
})

// biome-ignore lint/suspicious/noTemplateCurlyInString: the second form of a build variable in Xcode
const braced = '${LOCAL}'

describe('build variables', () => {
  const unknownRows: [string, Dictionary, string][] = [
    ['$(ARBITRARY)', { NSAllowsArbitraryLoads: '$(ARBITRARY)' }, 'example.com'],
    [braced, { NSAllowsLocalNetworking: braced }, 'x.local'],
    [
      '$(INSECURE)',
      exception('example.com', { NSExceptionAllowsInsecureHTTPLoads: '$(INSECURE)' }),
      'example.com',
    ],
    ['$(TLS)', exception('example.com', { NSExceptionMinimumTLSVersion: '$(TLS)' }), 'example.com'],
    ['$(SUBS)', exception('example.com', { NSIncludesSubdomains: '$(SUBS)' }), 'api.example.com'],
    ['$(HOST)', exception('$(HOST)', {}), 'example.com'],
    ['$(ENV)', exception('api.$(ENV).example.com', {}), 'api.staging.example.com'],
    ['$(DOMAINS)', { NSExceptionDomains: '$(DOMAINS)' }, 'example.com'],
  ]
  test.each(unknownRows)('%s matters', (variable, dictionary, host) => {
    for (const client of clientIds.filter((id) => id !== 'ios-9')) {
      const policy = hostPolicy(plistDict(dictionary), host, client)
      expect(policy).toMatchObject({ unknown: expect.stringContaining(variable), at: { path: 'Info.plist' } })
    }
  })
  test('NSAllowsLocalNetworking matters to an address on iOS 17, which it exempts there, and on no later one', () => {
    const dictionary = plistDict({ NSAllowsLocalNetworking: '$(LOCAL)' })
    expect(hostPolicy(dictionary, '203.0.113.1', 'ios-17')).toMatchObject({
      unknown: expect.stringContaining('$(LOCAL)'),
    })
    expect(hostPolicy(dictionary, '203.0.113.1', 'ios-26.0')).toMatchObject({ value: { ats: 'required' } })
  })
  const knownRows: [string, Dictionary, string][] = [
    [
      'a global key under an exact entry',
      { NSAllowsArbitraryLoads: '$(X)', ...exception('example.com', {}) },
      'example.com',
    ],
    ['another domain', exception('example.org', { NSExceptionMinimumTLSVersion: '$(X)' }), 'example.com'],
    [
      'the subdomains of the host itself',
      exception('example.com', { NSIncludesSubdomains: '$(X)' }),
      'example.com',
    ],
    ['a key that can not be the host', exception('api.$(X).example.com', {}), 'www.example.com'],
    ['a parent without its subdomains', exception('$(X).com', {}), 'api.example.org'],
  ]
  test.each(knownRows)('%s does not', (_, dictionary, host) => {
    expect(isKnown(hostPolicy(plistDict(dictionary), host, 'ios-27'))).toBe(true)
  })
})

test('where iOS 18.0–18.3 decides otherwise, ios-18 says so', () => {
  expect(policyOf({}, 'example.com', 'ios-18').doubts).toEqual([])
  expect(policyOf({}, '10.0.0.1', 'ios-18').doubts).toHaveLength(1)
})

test('no dictionary at all is full ATS, decided by nothing', () => {
  expect(hostPolicy(null, 'example.com', 'ios-17')).toMatchObject({
    value: {
      ats: 'required',
      suites: 'ats',
      minimumVersion: 'TLSv1.2',
      cleartext: 'refused',
      decidedBy: null,
      doubts: [],
    },
  })
})

const keys = [
  'NSAllowsArbitraryLoads',
  'NSAllowsLocalNetworking',
  'NSAllowsArbitraryLoadsInWebContent',
  'NSExceptionDomains',
  'example.com',
  '10/8',
  '$(X).com',
  'NSIncludesSubdomains',
  'NSExceptionMinimumTLSVersion',
]
const { value: anyValue } = fc.letrec<{ value: PlainValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.boolean(),
    fc.integer(),
    fc.string(),
    fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('value'), { maxKeys: 5 }),
  ),
}))

test('any dictionary and any host give a policy or a reason, and never an exception', () => {
  const dictionaries = fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), anyValue, {
    maxKeys: 6,
  })
  const hosts = fc.oneof(
    fc.domain(),
    fc.ipV4(),
    fc.ipV6(),
    fc.string(),
    fc.constantFrom('', '_', '~^(?<x>.+)$', '*.a.b'),
  )
  fc.assert(
    fc.property(dictionaries, hosts, fc.constantFrom(...clientIds), (dictionary, host, client) => {
      const policy = hostPolicy(plistDict(dictionary), host, client)
      return isKnown(policy) ? policy.value.suites.length > 0 : policy.unknown.length > 0
    }),
    { numRuns: 500 },
  )
})
