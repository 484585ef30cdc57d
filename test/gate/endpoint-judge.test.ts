import { describe, expect, it } from 'vitest'
import type { App } from '../../src/apple/app.ts'
import type { ClientId } from '../../src/apple/client-id.ts'
import { applePlatform } from '../../src/apple/platform.ts'
import { endpointAmong } from '../../src/endpoint/endpoint.ts'
import { endpointJudge } from '../../src/gate/endpoint-judge.ts'
import type { AppUnderTest, AssessedHandshake } from '../../src/rules/rule.ts'
import type { DeclaredCertificate } from '../../src/survey/declared-facts.ts'
import { known, unknown } from '../../src/text/fact.ts'
import { type PlainValue, plistDict } from '../apple/plist-values.ts'
import { changed, type EndpointChanges, endpointWith, line, served, suites } from '../handshake/fixtures.ts'

const now = new Date('2026-11-30T12:00:00Z')
const notInTree = known([{ path: null, chain: unknown('a.pem is not in the tree', line(6)) }])

/** How one client's handshake with an app of this ATS dictionary is judged. */
function judged(
  endpoint: EndpointChanges | ReturnType<typeof endpointWith>,
  client: ClientId = 'ios-18',
  ats: { readonly [key: string]: PlainValue } | null = null,
  pinned: readonly DeclaredCertificate[] = [],
): AssessedHandshake {
  const given = 'possible' in endpoint ? endpoint : endpointWith({ certificates: notInTree, ...endpoint })
  const app: App | null =
    ats === null ? null : ({ id: 'a.plist', ats: known(plistDict(ats)) } as unknown as App)
  const under: AppUnderTest = {
    id: null,
    app,
    platform: applePlatform,
    minimumOs: [15, 0],
    minimumBecause: '',
    gating: new Set(),
  }
  const [handshake] = endpointJudge(given as never, pinned, now, applePlatform).handshakes(under, client)
  if (handshake === undefined) throw new Error('no handshake')
  return handshake
}

const statuses = ({ worlds }: AssessedHandshake) => worlds.map(({ result }) => result.status)
const words = ({ assumptions }: AssessedHandshake) => assumptions.map((one) => one.words)

describe('a handshake of which nothing but the certificate is assumed', () => {
  it('connects for certain in TLS 1.3, whose suites go with every key', () => {
    const handshake = judged({})
    expect(handshake).toMatchObject({ outcome: { status: 'connects' }, confidence: 'certain' })
    expect(words(handshake)).toEqual([expect.stringContaining('taken as issued by a public CA')])
  })

  it('fails for certain where no key helps', () => {
    const handshake = judged({
      protocols: known(['TLSv1.1']),
      securityLevel: known(0),
      cipherSuites: known(suites('ECDHE-RSA-AES128-SHA')),
    })
    expect(handshake).toMatchObject({ outcome: { status: 'fails', step: 'version' }, confidence: 'certain' })
  })

  it('has the key that most clients can use, and a doubt where the other would keep them out', () => {
    const ecdsaOnly = suites('ECDHE-ECDSA-AES128-GCM-SHA256')
    const handshake = judged({ protocols: known(['TLSv1.2']), cipherSuites: known(ecdsaOnly) })
    expect(handshake).toMatchObject({ outcome: { status: 'connects' }, confidence: 'assumed' })
    expect(handshake.worlds.map(({ world, result }) => [...world.values(), result.status])).toEqual([
      ['ecdsa-p256', 'connects'],
      ['rsa-2048', 'fails'],
    ])
  })

  it('has the key that the settings pin, and no other', () => {
    const ecdsaOnly = suites('ECDHE-ECDSA-AES128-GCM-SHA256')
    const pinned = [{ key: 'rsa-2048', issuer: 'public' }] as const
    const handshake = judged(
      { protocols: known(['TLSv1.2']), cipherSuites: known(ecdsaOnly) },
      'ios-18',
      null,
      pinned,
    )
    expect([statuses(handshake), handshake.confidence]).toEqual([['fails'], 'certain'])
  })
})

describe('an unknown fact with few values', () => {
  const tls10 = {
    protocols: known(['TLSv1.0'] as const),
    cipherSuites: known(suites('ECDHE-RSA-AES128-SHA')),
  }
  const allowed = { NSAllowsArbitraryLoads: true }

  it('is tried with each of them, the likeliest first', () => {
    const handshake = judged(
      { ...tls10, securityLevel: unknown('a variable decides', line(5)) },
      'ios-9',
      allowed,
    )
    expect(statuses(handshake)).toContain('connects')
    expect(statuses(handshake)).toContain('fails')
    expect(handshake).toMatchObject({ outcome: { status: 'fails' }, confidence: 'assumed' })
    expect(words(handshake)).toContain("the server's security level can't be known: a variable decides")
  })

  it('is not tried where nothing depends on it', () => {
    expect(words(judged({ dhParameters: unknown('a variable decides') }))).toHaveLength(1)
  })

  it('leaves a handshake open that needs another fact too, and is then not told', () => {
    const open = { protocols: unknown('a variable decides'), securityLevel: unknown('a variable decides') }
    const handshake = judged(open)
    expect(handshake).toMatchObject({ outcome: { status: 'unknown' }, assumptions: [] })
  })
})

describe('a version that the tree does not tell', () => {
  const usual = endpointWith({ certificates: notInTree })
  const old = changed(usual, { protocols: known(['TLSv1.0']) })

  it('makes a failure certain only where it fails under each', () => {
    expect(judged(endpointAmong([old, old], 'runtimes.nginx'))).toMatchObject({ confidence: 'certain' })
    expect(judged(endpointAmong([old, usual], 'runtimes.nginx'))).toMatchObject({
      outcome: { status: 'fails' },
      confidence: 'assumed',
    })
  })

  it('shows as a doubt where it connects under the likeliest alone', () => {
    const handshake = judged(endpointAmong([usual, old], 'runtimes.nginx'))
    expect(handshake).toMatchObject({ outcome: { status: 'connects' }, confidence: 'assumed' })
    expect(handshake.assumptions).toContainEqual(expect.objectContaining({ pin: 'runtimes.nginx' }))
  })
})

describe('a point of the policy that is not settled', () => {
  const exception = (more: Record<string, string | boolean>) => ({
    NSExceptionDomains: { 'a.test': { NSExceptionAllowsInsecureHTTPLoads: true, ...more } },
  })
  const lowered = exception({
    NSExceptionMinimumTLSVersion: 'TLSv1.0',
    NSExceptionRequiresForwardSecrecy: false,
  })
  const old = {
    protocols: known(['TLSv1.1'] as const),
    securityLevel: known(0),
    cipherSuites: known(suites('ECDHE-RSA-AES128-SHA')),
  }

  it('is a doubt about a client that connects by it', () => {
    expect(judged(old, 'ios-18', lowered)).toMatchObject({ outcome: { status: 'connects' } })
    const handshake = judged(old, 'ios-26.0', lowered)
    expect(handshake).toMatchObject({ outcome: { status: 'connects' }, confidence: 'assumed' })
    expect(statuses(handshake)).toContain('fails')
  })

  it('keeps a failure from being certain where nothing tells how it is otherwise', () => {
    const alias = { NSExceptionDomains: { 'a.test': { NSThirdPartyExceptionMinimumTLSVersion: 'TLSv1.0' } } }
    const handshake = judged(old, 'ios-27', alias)
    expect(handshake).toMatchObject({ outcome: { status: 'fails' }, confidence: 'assumed' })
    expect(statuses(handshake)).toContain('unknown')
  })

  it('does not matter to a host that it is not about', () => {
    const elsewhere = {
      NSExceptionDomains: { 'b.test': { NSThirdPartyExceptionMinimumTLSVersion: 'TLSv1.0' } },
    }
    expect(judged(old, 'ios-27', elsewhere)).toMatchObject({
      outcome: { status: 'fails' },
      confidence: 'certain',
    })
  })
})

describe('a library that is not modelled exactly', () => {
  const gnutls = {
    ...endpointWith({}).software,
    name: 'exim',
    tlsLibrary: { name: 'gnutls', version: '3.7' },
  } as const
  const refusing = {
    protocols: known(['TLSv1.1'] as const),
    cipherSuites: known(suites('ECDHE-RSA-AES128-SHA')),
  }

  it('fails by assumption only', () => {
    const handshake = judged({ ...refusing, software: gnutls, certificates: served('rsa2048') })
    expect(handshake).toMatchObject({ outcome: { status: 'fails' }, confidence: 'assumed' })
    expect(words(handshake)).toContainEqual(expect.stringContaining('GnuTLS'))
  })

  it('fails for certain where it is OpenSSL', () => {
    const handshake = judged({ ...refusing, securityLevel: known(0), certificates: served('rsa2048') })
    expect(handshake).toMatchObject({ outcome: { status: 'fails' }, confidence: 'certain' })
  })
})
