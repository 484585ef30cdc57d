import { describe, expect, test } from 'vitest'
import { hostPolicy } from '../../src/apple/ats-policy.ts'
import { isKnown } from '../../src/text/fact.ts'
import { type PlainValue, plistDict } from './plist-values.ts'

/*
 * Apple's own test of its ATS engine (Security-61901 protocol/SecProtocolConfigurationTest.m), iOS 18.4 and later:
 * whether ATS is required, the TLS floor, and whether ATS's suite list is set.
 */
type Dictionary = { readonly [key: string]: PlainValue }
type Vector = [
  name: string,
  dictionary: Dictionary,
  hosts: string[],
  required: 'yes' | 'no',
  floor: string | null,
  list: 'yes' | 'no',
]

const NO = false
const YES = true
const local = ['localhost', 'x.local', '127.0.0.1', '::1', 'fe80::1']
const remote = ['example.com', '203.0.113.1', 'fe00::1', '2001:db8::8a2e:370:7334']
const domains = (entries: Dictionary): Dictionary => ({ NSExceptionDomains: entries })
const arbitrary = { NSAllowsArbitraryLoads: YES }
const insecure = (value: PlainValue) => ({ NSExceptionAllowsInsecureHTTPLoads: value })
const minimum = (value: PlainValue) => ({ NSExceptionMinimumTLSVersion: value })
const secrecy = (value: PlainValue) => ({ NSExceptionRequiresForwardSecrecy: value })
const subdomains = (value: PlainValue) => ({ NSIncludesSubdomains: value })

const narrowing: [string, Dictionary][] = [
  ['Local=YES', { NSAllowsLocalNetworking: YES }],
  ['Web=NO', { NSAllowsArbitraryLoadsInWebContent: NO }],
  ['Web=YES', { NSAllowsArbitraryLoadsInWebContent: YES }],
  ['Media=NO', { NSAllowsArbitraryLoadsForMedia: NO }],
  ['Media=YES', { NSAllowsArbitraryLoadsForMedia: YES }],
]

const nested = domains({
  'example.com': { ...insecure(YES), ...subdomains(YES) },
  'sub.example.com': { ...minimum('TLSv1.3'), ...subdomains(NO) },
  'another.sub.example.com': minimum('TLSv1.1'),
})
const garbage = {
  NSAllowsArbitraryLoads: 'YES',
  ...domains({ 'bad.com': '', 'n.com': { ...insecure('YES'), ...minimum(13), ...secrecy('NO') } }),
}
const ipv4 = domains({
  '198.51.100.0/24': insecure(YES),
  '198.51.100.0/27': insecure(NO),
  '198.51.100.1': insecure(YES),
  '198.51.100.101': insecure(NO),
})
const ipv6 = domains({ '2001:db8::/32': insecure(YES), '2001:db8::/64': insecure(NO) })
const overridden = domains({ 'apple.com': { ...insecure(NO), ...minimum('TLSv1.3'), ...subdomains(NO) } })

const vectors: Vector[] = [
  ['{}', {}, local, 'no', null, 'no'],
  ['{}', {}, remote, 'yes', 'TLSv1.2', 'yes'],
  [
    'Local=NO',
    { NSAllowsLocalNetworking: NO },
    ['localhost', 'x.local', '127.0.0.1', 'fe80::1'],
    'yes',
    'TLSv1.2',
    'yes',
  ],
  ['Arbitrary=YES', arbitrary, [...local, ...remote], 'no', null, 'no'],
  ...narrowing.flatMap(([name, keys]): Vector[] => [
    [
      `Arbitrary=YES + ${name}`,
      { ...arbitrary, ...keys },
      ['example.com', '203.0.113.1'],
      'yes',
      'TLSv1.2',
      'yes',
    ],
    [`Arbitrary=YES + ${name}`, { ...arbitrary, ...keys }, ['localhost', '127.0.0.1'], 'no', null, 'no'],
  ]),
  ['Arbitrary=2', { NSAllowsArbitraryLoads: 2 }, ['example.com'], 'yes', 'TLSv1.2', 'yes'],
  ['Arbitrary="YES"', { NSAllowsArbitraryLoads: 'YES' }, ['example.com'], 'yes', 'TLSv1.2', 'yes'],
  ['Arbitrary=NO', { NSAllowsArbitraryLoads: NO }, ['example.com'], 'yes', 'TLSv1.2', 'yes'],
  [
    'Arbitrary=YES; neverssl.com',
    {
      ...arbitrary,
      ...domains({ 'neverssl.com': { ...insecure(NO), ...minimum('TLSv1.3'), ...secrecy(YES) } }),
    },
    ['neverssl.com'],
    'yes',
    'TLSv1.3',
    'yes',
  ],
  [
    'Arbitrary=YES; google.com',
    {
      ...arbitrary,
      ...domains({ 'google.com': { ...insecure(YES), ...minimum('TLSv1.3'), ...secrecy(YES) } }),
    },
    ['google.com'],
    'no',
    'TLSv1.3',
    'yes',
  ],
  [
    'Arbitrary=YES; youtube.com',
    { ...arbitrary, ...domains({ 'youtube.com': secrecy(YES) }) },
    ['youtube.com'],
    'yes',
    'TLSv1.2',
    'yes',
  ],
  [
    'Arbitrary=YES; myhost.local',
    { ...arbitrary, ...domains({ 'myhost.local': { ...insecure(NO), ...secrecy(YES) } }) },
    ['myhost.local'],
    'yes',
    'TLSv1.2',
    'yes',
  ],
  ['subdomains', nested, ['example.com'], 'no', 'TLSv1.2', 'yes'],
  ['subdomains', nested, ['sub.example.com'], 'yes', 'TLSv1.3', 'yes'],
  ['subdomains', nested, ['another.sub.example.com'], 'yes', 'TLSv1.1', 'yes'],
  ['subdomains', nested, ['test.another.sub.example.com'], 'no', 'TLSv1.2', 'yes'],
  ['Arbitrary="YES" and bad entries', garbage, ['example.com', 'bad.com', 'n.com'], 'yes', 'TLSv1.2', 'yes'],
  ...['TLSv1.4', 'TLSV1.3', 'TLSv1.00'].map(
    (text): Vector => [
      `min "${text}"`,
      domains({ 'host.example': minimum(text) }),
      ['host.example'],
      'yes',
      'TLSv1.2',
      'yes',
    ],
  ),
  ['IPv4 keys', ipv4, ['198.51.100.1', '198.51.100.100', '198.51.100.255'], 'no', 'TLSv1.2', 'yes'],
  ['IPv4 keys', ipv4, ['198.51.100.0', '198.51.100.101', '198.51.101.0'], 'yes', 'TLSv1.2', 'yes'],
  ['IPv6 keys', ipv6, ['2001:db8:85a3::8a2e:370:7334'], 'no', 'TLSv1.2', 'yes'],
  ['IPv6 keys', ipv6, ['2001:db8::8a2e:370:7334'], 'yes', 'TLSv1.2', 'yes'],
  ['0.0.0.0/1 not insecure', domains({ '0.0.0.0/1': insecure(NO) }), ['127.0.0.1'], 'yes', 'TLSv1.2', 'yes'],
  ['built-in', {}, ['apple.com', 'x.apple.com'], 'no', 'TLSv1.2', 'no'],
  ['built-in', {}, ['ls.apple.com', 'gs.apple.com', 'geo.apple.com'], 'no', 'TLSv1.0', 'no'],
  ['apple.com overridden', overridden, ['csd4.apple.com'], 'yes', 'TLSv1.2', 'yes'],
]

describe.each(['ios-18', 'ios-26.0', 'ios-26.2', 'ios-27'] as const)(
  "Apple's test vectors on %s",
  (client) => {
    const rows = vectors.flatMap(([name, dictionary, hosts, required, floor, list]) =>
      hosts.map((host) => ({ name, dictionary, host, required, floor, list })),
    )
    test.each(rows)('$name · $host', ({ dictionary, host, required, floor, list }) => {
      const policy = hostPolicy(plistDict(dictionary), host, client)
      expect(isKnown(policy) && policy.value).toMatchObject({
        ats: required === 'yes' ? 'required' : 'off',
        cleartext: required === 'yes' ? 'refused' : 'allowed',
        minimumVersion: floor,
        suites: list === 'yes' ? 'ats' : 'library',
      })
    })
  },
)
