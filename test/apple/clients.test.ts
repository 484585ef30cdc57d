import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HostPolicy } from '../../src/apple/ats-policy.ts'
import { type ClientId, clientIds, type OsVersion, releaseOf } from '../../src/apple/client-id.ts'
import { clientOf, clients, clientsFrom, helloFor, rangeText } from '../../src/apple/clients.ts'
import { namedGroups } from '../../src/tls/named-group.ts'
import { signatureSchemes } from '../../src/tls/signature-scheme.ts'

const policy = (suites: HostPolicy['suites'], minimumVersion: HostPolicy['minimumVersion']): HostPolicy => ({
  cleartext: 'refused',
  ats: suites === 'library' ? 'off' : 'required',
  minimumVersion,
  suites,
  decidedBy: null,
  doubts: [],
})
const hex = (codes: readonly number[]) => codes.map((code) => code.toString(16).padStart(4, '0')).join(' ')
const suitesOf = (id: ClientId, suites: HostPolicy['suites']) =>
  hex(clientOf(id).hellos[suites].hello.cipherSuites)

describe('the table', () => {
  test('has the ids in their order, each from the release that its name says', () => {
    expect(clients.map(({ id }) => id)).toEqual([...clientIds])
    for (const { id, covers } of clients) expect(covers.from).toEqual(releaseOf(id))
  })

  /** JA3's own form of recorded hellos: suites, groups (GREASE left out), as Cisco Joy and testssl.sh hold them. */
  const recorded: [ClientId, HostPolicy['suites'], string][] = [
    ['ios-9', 'ats', '00ff c02c c02b c024 c00a c023 c009 c030 c02f c028 c027 c013'],
    ['ios-11', 'ats', 'c02c c02b c024 c023 c00a c009 cca9 c030 c02f c028 c027 c014 c013 cca8'],
    ['ios-15.4', 'ats', '1301 1302 1303 c02c c02b cca9 c030 c02f cca8 c00a c009 c014 c013'],
    ['ios-26.2', 'ats', '1302 1301 1303 c02c c030 c02b cca9 c02f cca8 c00a c009 c014 c013'],
    [
      'ios-12.2',
      'library',
      '1303 1301 1302 c02c c02b c024 c023 c00a c009 cca9 c030 c02f c028 c027 c014 c013 cca8 009d 009c 003d 003c 0035 002f c008 c012 000a',
    ],
    [
      'ios-27',
      'library',
      '1302 1303 1301 c02c c02b cca9 c030 c02f cca8 c00a c009 c014 c013 009d 009c 0035 002f c008 c012 000a',
    ],
  ]
  test.each(recorded)('%s %s', (id, suites, codes) => {
    expect(suitesOf(id, suites)).toBe(codes)
  })

  test('ATS never offers 3DES, RC4, DHE or static RSA; its exception adds static RSA alone', () => {
    const rsa = [0x009d, 0x009c, 0x003d, 0x003c, 0x0035, 0x002f]
    for (const { hellos } of clients) {
      const plain = new Set(hellos.ats.hello.cipherSuites)
      const added = hellos['ats-and-rsa'].hello.cipherSuites.filter((code) => !plain.has(code))
      for (const code of plain) expect([0x13, 0xc0, 0xcc, 0x00]).toContain(code >> 8)
      expect([...plain].filter((code) => code < 0x1300)).toEqual(plain.has(0xff) ? [0xff] : [])
      expect(added.every((code) => rsa.includes(code))).toBe(true)
      expect(added.length).toBeGreaterThanOrEqual(4)
    }
  })

  test('every profile has a source, and what it offers hangs together', () => {
    for (const { hellos } of clients) {
      for (const { hello, sources } of Object.values(hellos)) {
        expect(sources.length).toBeGreaterThan(0)
        expect(hello.keyShares.every((group) => hello.groups.includes(group))).toBe(true)
        expect(hello.keyShares.length > 0).toBe(hello.versions.includes('TLSv1.3'))
        expect(hello.groups.every((group) => group in namedGroups)).toBe(true)
        expect(hello.signatureSchemes.every((scheme) => scheme in signatureSchemes)).toBe(true)
      }
    }
  })
})

describe('the hello under a policy', () => {
  const rows: [ClientId, HostPolicy['suites'], HostPolicy['minimumVersion'], string][] = [
    ['ios-9', 'ats', 'TLSv1.2', 'TLSv1.2'],
    ['ios-12.2', 'ats', 'TLSv1.2', 'TLSv1.2'],
    ['ios-13', 'ats', 'TLSv1.2', 'TLSv1.3 TLSv1.2'],
    ['ios-13', 'ats', 'TLSv1.0', 'TLSv1.3 TLSv1.2 TLSv1.1 TLSv1.0'],
    ['ios-9', 'ats', 'TLSv1.1', 'TLSv1.2 TLSv1.1'],
    ['ios-12.2', 'ats', 'TLSv1.3', 'TLSv1.2'],
    ['ios-13', 'ats', 'TLSv1.3', 'TLSv1.3 TLSv1.2'],
    ['ios-14', 'ats', 'TLSv1.3', 'TLSv1.3'],
    ['ios-27', 'ats-and-rsa', 'TLSv1.3', 'TLSv1.3'],
    ['ios-17', 'library', null, 'TLSv1.3 TLSv1.2 TLSv1.1 TLSv1.0'],
    ['ios-17', 'library', 'TLSv1.2', 'TLSv1.3 TLSv1.2'],
    ['ios-26.0', 'library', null, 'TLSv1.3 TLSv1.2'],
    ['ios-26.0', 'library', 'TLSv1.0', 'TLSv1.3 TLSv1.2 TLSv1.1 TLSv1.0'],
  ]
  test.each(rows)('%s %s from %s: %s', (id, suites, minimum, versions) => {
    const hello = helloFor(clientOf(id), policy(suites, minimum), 'example.com')
    expect(hello.versions.join(' ')).toBe(versions)
    expect(hello.serverName).toBe('example.com')
  })
  test('an address is never sent as a name', () => {
    for (const name of ['203.0.113.1', '2001:db8::1', '[::1]', null]) {
      expect(helloFor(clientOf('ios-17'), policy('ats', 'TLSv1.2'), name).serverName).toBeNull()
    }
  })
})

describe('clients of a minimum iOS', () => {
  const rows: [OsVersion, ClientId][] = [
    [[8, 0], 'ios-9'],
    [[9, 3], 'ios-9'],
    [[12, 1], 'ios-12.0'],
    [[12, 2], 'ios-12.2'],
    [[12, 9], 'ios-12.2'],
    [[15, 0], 'ios-15.0'],
    [[15, 3], 'ios-15.0'],
    [[15, 4], 'ios-15.4'],
    [[15, 9], 'ios-15.4'],
    [[18, 9], 'ios-18'],
    [[19, 0], 'ios-26.0'],
    [[26, 1], 'ios-26.0'],
    [[26, 9], 'ios-26.2'],
    [[27, 0], 'ios-27'],
    [[30, 0], 'ios-27'],
  ]
  test.each(rows)('%j starts at %s', (minimum, first) => {
    expect(clientsFrom(minimum)).toEqual(clientIds.slice(clientIds.indexOf(first)))
  })
})

describe('ranges in words', () => {
  const rows: [ClientId[], string][] = [
    [[], 'no iOS'],
    [['ios-9', 'ios-10', 'ios-11', 'ios-12.0', 'ios-12.2'], 'iOS 9–12'],
    [['ios-27', 'ios-26.2', 'ios-26.0', 'ios-18', 'ios-17', 'ios-16', 'ios-15.4'], 'iOS 15.4 and later'],
    [['ios-9', 'ios-13', 'ios-14'], 'iOS 9, iOS 13–14'],
    [['ios-12.0'], 'iOS 12.0–12.1'],
    [['ios-12.2', 'ios-13'], 'iOS 12.2–13'],
    [['ios-12.0', 'ios-12.2'], 'iOS 12'],
    [['ios-9', 'ios-10', 'ios-11', 'ios-12.0'], 'iOS 9–12.1'],
    [['ios-15.0'], 'iOS 15.0–15.3'],
    [['ios-26.0', 'ios-26.2'], 'iOS 26'],
    [['ios-26.2'], 'iOS 26.2–26.6'],
    [['ios-27'], 'iOS 27 and later'],
    [[...clientIds], 'iOS 9 and later'],
  ]
  test.each(rows)('%j: %s', (ids, text) => {
    expect(rangeText(ids)).toBe(text)
  })
  test('different sets have different words', () => {
    const words = new Map<string, string>()
    fc.assert(
      fc.property(fc.subarray([...clientIds]), (ids) => {
        const text = rangeText(ids)
        expect(words.get(text) ?? ids.join()).toBe(ids.join())
        words.set(text, ids.join())
      }),
      { numRuns: 2000 },
    )
  })
})
