import { describe, expect, it } from 'vitest'
import type { Endpoint } from '../../src/endpoint/endpoint.ts'
import { known, unknown } from '../../src/text/fact.ts'
import {
  changed,
  type EndpointChanges,
  endpointWith,
  line,
  served,
  softwareWith,
  suites,
} from '../handshake/fixtures.ts'
import { gateOver } from '../trees.ts'
import { saysOf, sideOf } from './small-sides.ts'

/** What a rule says of an endpoint about clients that count. */
function counting(rule: string, head: readonly Endpoint[], base: readonly Endpoint[] | null = null) {
  const said = saysOf(rule, sideOf(head), base && sideOf(base))
  return said.filter(({ severity }) => severity !== 'note')
}

describe('plain-http: the place', () => {
  const base = [endpointWith({})]
  const clear = (id: string, port: number, redirect: string | null = null) =>
    endpointWith({
      id,
      port,
      transport: known('plain'),
      location: line(port),
      redirect: redirect === null ? null : { value: redirect, at: line(port) },
    })
  const places = (...head: readonly Endpoint[]) => {
    const before = sideOf(base)
    return saysOf('plain-http', { ...before, endpoints: head, handshakes: [] }, before).map(
      ({ location }) => location.line,
    )
  }

  it.each<[string, readonly Endpoint[], readonly number[]]>([
    ['is the listener on the same port', [clear('b', 80), clear('a', 443)], [443]],
    ['is the same port even where it redirects', [clear('b', 80), clear('a', 443, 'https://b.test/')], [443]],
    ['is the one that serves by itself', [clear('b', 80, 'https://$host/'), clear('c', 8080)], [8080]],
    ['is none where all that is left redirects', [clear('b', 80, 'https://$host/')], []],
    ['is none beside TLS on the same port', [clear('b', 80), endpointWith({ id: 'c' })], []],
    ['is there beside TLS on another port', [clear('b', 80), endpointWith({ id: 'c', port: 8443 })], [80]],
  ])('%s', (_, head, wanted) => {
    expect(places(...head)).toEqual(wanted)
  })
})

describe('client-cannot-connect: what to do', () => {
  const tls12 = { protocols: known(['TLSv1.2'] as const) }
  const certificates = served('rsa2048')
  /** Taken as one of a public CA, so that no certificate is refused. */
  const notInTree = known([{ path: null, chain: unknown('a.pem is not in the tree') }])
  const endings: readonly (readonly [step: string, EndpointChanges, RegExp])[] = [
    [
      'version',
      {
        protocols: known(['TLSv1.1']),
        securityLevel: known(0),
        cipherSuites: known(suites('ECDHE-RSA-AES128-SHA')),
      },
      /Enable TLS 1\.2/,
    ],
    [
      'suite',
      { ...tls12, certificates, cipherSuites: known(suites('AES128-SHA')) },
      /Enable an ECDHE suite .*ECDHE-RSA-AES128-GCM-SHA256 for an RSA key, ECDHE-ECDSA-AES128-GCM-SHA256/,
    ],
    ['group', { groups: known(['x448']) }, /Enable the curve prime256v1 \(P-256\).*X25519 from iOS 11 on/],
    [
      'certificate',
      { ...tls12, certificates, cipherSuites: known(suites('ECDHE-ECDSA-AES128-GCM-SHA256')) },
      /RSA 2048 or an ECDSA P-256 key, and enable suites for that kind of key|Enable an ECDHE suite that they offer/,
    ],
    ['server-name', { nameHandling: known('rejects') }, /Serve this name, or take it out of the app\./],
  ]

  it.each(endings)('about the %s', (_, changes, wanted) => {
    const [said, ...others] = counting('client-cannot-connect', [
      endpointWith({ certificates: notInTree, ...changes }),
    ])
    expect(others).toEqual([])
    expect(said?.text).toMatch(wanted)
  })

  it('is said to nobody who is too old to count', () => {
    const side = sideOf([endpointWith({ protocols: known(['TLSv1.3']) })])
    const said = saysOf('client-cannot-connect', side)
    expect(said).toEqual([])
  })
})

describe('the hosts of a finding', () => {
  const hosts = (...names: readonly string[]) => {
    const failing = endpointWith({ names, protocols: known(['TLSv1.1']), securityLevel: known(0) })
    return counting('client-cannot-connect', [failing])[0]?.text.match(/connect to (.+?) with/)?.[1]
  }

  it('are named up to three of them', () => {
    expect(hosts('a.test')).toBe('a.test')
    expect(hosts('a.test', 'b.test')).toBe('a.test and b.test')
    expect(hosts('a.test', 'b.test', 'c.test')).toBe('a.test, b.test and c.test')
    expect(hosts('a.test', 'b.test', 'c.test', 'd.test')).toBe('a.test, b.test and 2 more names')
  })
})

describe('legacy-suite', () => {
  const old = endpointWith({ software: softwareWith('1.0.2'), certificates: served('rsa2048') })
  const texts = (...names: readonly string[]) =>
    counting('legacy-suite', [changed(old, { cipherSuites: known(suites(...names)) })]).map(
      ({ text }) => text,
    )
  const five = [
    'ECDHE-RSA-DES-CBC3-SHA',
    'ECDHE-ECDSA-DES-CBC3-SHA',
    'DES-CBC3-SHA',
    'DHE-RSA-DES-CBC3-SHA',
    'DHE-DSS-DES-CBC3-SHA',
  ]

  it('names four suites, and of five the first three', () => {
    expect(texts(...five.slice(0, 4))[0]).toContain(`3DES (${five.slice(0, 4).join(', ')})`)
    expect(texts(...five)[0]).toContain(`3DES (${five.slice(0, 3).join(', ')} and 2 more)`)
  })

  it.each<[suite: string, exclusion: string]>([
    ['NULL-SHA256', ':!eNULL'],
    ['ADH-AES128-SHA', ':!aNULL'],
    ['RC4-SHA', ':!RC4'],
    ['DES-CBC3-SHA', ':!3DES'],
  ])('says how OpenSSL excludes %s', (suite, exclusion) => {
    expect(texts(suite)[0]).toMatch(new RegExp(`Take them out, e\\.g\\. with ${exclusion}\\.$`))
  })
})

describe('ignore-expired', () => {
  const tree = {
    '.github/ats-gate.yml':
      'ignore:\n  - rule: legacy-suite\n    endpoint: a.test\n    reason: an old printer\n    expires: 2026-11-30\n',
  }
  const told = async (moment: string) => {
    const { findings } = await gateOver(tree, tree, { now: new Date(moment) })
    return findings.filter(({ rule }) => rule === 'ignore-expired').map(({ message }) => message)
  }

  it('lets the last day count in full, in UTC', async () => {
    expect(await told('2026-11-30T23:59:59Z')).toEqual([])
    expect(await told('2026-12-01T00:00:00Z')).toHaveLength(1)
  })

  it('names the rule, the reason and the day, and what to do', async () => {
    const [text = ''] = await told('2027-01-01T00:00:00Z')
    expect(text).toMatch(/^The ignore of legacy-suite \("an old printer"\) ended on 2026-11-30/)
    expect(text).toMatch(/Mend that, or give it a new date with a new reason\.$/)
  })
})
