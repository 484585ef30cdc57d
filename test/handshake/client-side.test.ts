import { describe, expect, test } from 'vitest'
import type { ClientCertificateRequest } from '../../src/endpoint/context.ts'
import type { TrustFailure } from '../../src/handshake/outcome.ts'
import { known } from '../../src/text/fact.ts'
import {
  certificate,
  endpointWith,
  handshakeWith,
  line,
  meet,
  places,
  served,
  tls12Hello,
  usualEndpoint,
  usualHello,
} from './fixtures.ts'

function asksWith(request: Partial<ClientCertificateRequest>) {
  const usual = { mode: 'required', refusal: 'alert', depth: null, caFile: null, crlFile: null } as const
  return { clientCertificate: known({ ...usual, ...request }, places.clientCertificate) }
}

describe('a client without a certificate', () => {
  test.each([
    ['required', 'alert', usualHello, 116],
    ['required', 'alert', tls12Hello, 40],
    ['required', 'close', tls12Hello, null],
  ] as const)('%s with refusal %s', (mode, refusal, hello, alert) => {
    expect(meet(asksWith({ mode, refusal }), hello)).toMatchObject({
      status: 'fails',
      step: 'client-certificate',
      by: 'server',
      alert,
      causes: [places.clientCertificate],
    })
  })

  test.each([
    // nginx completes the handshake and answers with HTTP 400.
    ['required', 'http-400'],
    ['required', 'none'],
    ['optional', 'alert'],
    ['optional-any-ca', 'close'],
    ['none', 'none'],
  ] as const)('connects: %s with refusal %s', (mode, refusal) => {
    expect(meet(asksWith({ mode, refusal }), usualHello).status).toBe('connects')
  })
})

describe('trust', () => {
  const leaf = certificate('p256')
  const failure: TrustFailure = {
    kind: 'expired',
    certificate: leaf,
    detail: 'it expired on 2026-12-31',
    rule: 'system',
    doubt: null,
  }

  test('sees the chain that was chosen and the name', () => {
    const seen: unknown[] = []
    const evaluate = (...args: readonly unknown[]) => {
      seen.push(args)
      return { failure: null, assumptions: [] }
    }
    handshakeWith(endpointWith({ certificates: served('rsa2048', 'p256') }), tls12Hello, {
      evaluate,
      serverName: 'a.test',
    })
    expect(seen).toEqual([[[certificate('p256')], 'a.test']])
  })

  test("is the client's refusal, with the certificate's place and the one that names it", () => {
    const evaluate = () => ({ failure, assumptions: [] })
    const outcome = handshakeWith(usualEndpoint, usualHello, { evaluate, serverName: 'a.test' })
    expect(outcome).toMatchObject({
      status: 'fails',
      step: 'trust',
      by: 'client',
      alert: null,
      reason: "The client refuses the server's certificate: it expired on 2026-12-31.",
      causes: [line(60), places.certificate],
      trust: failure,
    })
  })

  test('comes before the client certificate, as the client reads the chain before it answers the request', () => {
    const evaluate = () => ({ failure, assumptions: [] })
    const endpoint = endpointWith({ ...asksWith({}) })
    expect(handshakeWith(endpoint, usualHello, { evaluate, serverName: 'a.test' })).toMatchObject({
      step: 'trust',
    })
  })

  test('is not asked when the server refuses', () => {
    const evaluate = () => {
      throw new Error('not asked for')
    }
    const endpoint = endpointWith({ protocols: known(['TLSv1.1'] as const) })
    expect(handshakeWith(endpoint, usualHello, { evaluate, serverName: 'a.test' }).status).toBe('fails')
  })
})
