import { describe, expect, it } from 'vitest'
import type { Endpoint } from '../../src/endpoint/endpoint.ts'
import { reportHandshakes } from '../../src/gate/report-handshakes.ts'
import { known, unknown } from '../../src/text/fact.ts'
import { type EndpointChanges, endpointWith, served, suites } from '../handshake/fixtures.ts'
import { sideOf } from '../rules/small-sides.ts'

const notInTree = known([{ path: null, chain: unknown('a.pem is not in the tree') }])
const endpoint = (changes: EndpointChanges = {}) => endpointWith({ certificates: notInTree, ...changes })
const tls11 = { protocols: known(['TLSv1.1'] as const), cipherSuites: known(suites('ECDHE-RSA-AES128-SHA')) }

/** How the newest client's handshake is reported. */
function newest(head: readonly Endpoint[], base: readonly Endpoint[] | null = null) {
  return reportHandshakes(sideOf(head), base && sideOf(base)).findLast(({ client }) => client === 'ios-27')
}

describe('a handshake in the report', () => {
  it('that connects has what was negotiated, and no failure', () => {
    expect(newest([endpoint()])).toMatchObject({
      status: 'connects',
      base: null,
      protocol: 'TLSv1.3',
      cipherSuite: expect.stringMatching(/^TLS_/),
      group: expect.any(String),
      confidence: 'certain',
      failure: null,
      unknown: null,
    })
  })

  it('that the server refuses has its alert by number and name, the codes and the offer', () => {
    expect(newest([endpoint({ ...tls11, securityLevel: known(0) })], [endpoint()])).toMatchObject({
      status: 'fails',
      base: 'connects',
      protocol: null,
      failure: {
        step: 'version',
        by: 'server',
        alert: { code: 70, name: 'protocol_version' },
        urlErrorCode: -1200,
        offer: { protocols: ['TLSv1.3', 'TLSv1.2'], groups: expect.arrayContaining(['x25519']) },
      },
    })
  })

  it('that the client ends has no alert', () => {
    const refused = newest([endpoint({ certificates: served('rsa2048'), securityLevel: known(0) })])
    expect(refused?.failure).toMatchObject({ step: 'trust', by: 'client', alert: null })
    expect(refused?.failure?.offer).not.toBeNull()
  })

  it('with a listener in clear has no offer: no hello is read', () => {
    expect(newest([endpoint({ transport: known('plain') })], [endpoint()])?.failure).toMatchObject({
      step: 'transport',
      alert: null,
      offer: null,
    })
  })

  it('that stays open says why', () => {
    const open = newest([endpoint({ protocols: unknown('a variable decides') })])
    expect(open).toMatchObject({ status: 'unknown', failure: null })
    expect(open?.unknown).toContain('a variable decides')
  })
})

describe('of several hosts of an endpoint', () => {
  it('the one that does worst is reported', () => {
    const names = ['a.test', 'b.test']
    expect(newest([endpoint({ names })])?.status).toBe('connects')
    const fails = endpoint({ names, ...tls11, securityLevel: known(0) })
    expect(newest([fails], [endpoint({ names: ['b.test'] })])).toMatchObject({
      status: 'fails',
      base: 'connects',
    })
  })
})
