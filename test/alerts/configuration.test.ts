import { describe, expect, it, test } from 'vitest'
import { answerOf } from '../../src/alerts/server-answers.ts'
import type { Situation } from '../../src/alerts/situation.ts'
import type { ClientCertificateRequest } from '../../src/endpoint/context.ts'
import type { Endpoint } from '../../src/endpoint/endpoint.ts'
import { isKnown, known, unknown } from '../../src/text/fact.ts'
import { type EndpointChanges, endpointWith, line, usualEndpoint } from '../handshake/fixtures.ts'

/** nginx 1.22.1, which asks for a certificate. */
function nginx(request: Partial<ClientCertificateRequest> = {}, facts: EndpointChanges = {}): Endpoint {
  const usual = {
    mode: 'required',
    refusal: 'http-400',
    depth: 1,
    caFile: { value: 'ca.pem', at: line(1) },
    crlFile: null,
  } as const
  return endpointWith({
    alpn: known(['http/1.1']),
    clientCertificate: known({ ...usual, ...request }),
    ...facts,
  })
}

/** `400`, `alert 112`, `close after-finished`, `accepted`, `? reason`. */
function said(endpoint: Endpoint, situation: Situation, protocol: 'TLSv1.2' | 'TLSv1.3' = 'TLSv1.2'): string {
  const fact = answerOf(endpoint, situation, protocol)
  if (!isKnown(fact)) return `? ${fact.unknown}`
  const { answer } = fact.value
  if (answer.kind === 'http-status') return `${answer.status}`
  if (answer.kind === 'alert') return `alert ${answer.alert} ${answer.when}`
  return answer.kind === 'close' ? `close ${answer.when}` : 'accepted'
}

const page = (status: 495 | 496, answer: number) => ({ status, answer: known(answer) })

test.each([
  ['no client certificate asked for', nginx({ mode: 'none' }), 'accepted', 'accepted'],
  ['required', nginx(), '400', '400'],
  ['optional', nginx({ mode: 'optional' }), 'accepted', '400'],
  ['optional with a rule', nginx({ mode: 'optional', unverifiedStatus: 401 }), '401', '400'],
  ['optional_no_ca', nginx({ mode: 'optional-any-ca' }), 'accepted', '400'],
  ['error_page', nginx({ errorPages: known([page(495, 403), page(496, 401)]) }), '401', '403'],
  ['error_page for one', nginx({ errorPages: known([page(496, 401)]) }), '401', '400'],
  [
    'error_page = 200',
    nginx({ errorPages: known([page(495, 200), page(496, 200)]) }),
    'accepted',
    'accepted',
  ],
  ['stream', nginx({ refusal: 'close' }), 'close after-finished', 'close after-finished'],
])('nginx, %s: a missing and an expired certificate', (_, endpoint, absent, expired) => {
  expect([said(endpoint, 'client-certificate-absent'), said(endpoint, 'client-certificate-expired')]).toEqual(
    [absent, expired],
  )
})

test('a page whose own answer decides is unknown, with its place', () => {
  const answer = unknown('what "/page" answers decides the status', line(7))
  const endpoint = nginx({ errorPages: known([{ status: 495, answer }]) })
  expect(answerOf(endpoint, 'client-certificate-expired', 'TLSv1.3')).toEqual(answer)
})

describe('revocation', () => {
  it('is checked where there is a list', () => {
    expect(said(nginx(), 'client-certificate-revoked')).toBe('accepted')
    expect(said(nginx({ crlFile: { value: 'crl.pem', at: line(2) } }), 'client-certificate-revoked')).toBe(
      '400',
    )
  })
})

describe('names', () => {
  it('that nobody serves come to whoever takes them', () => {
    expect(said(nginx({}, { unknownNames: known('rejected') }), 'unknown-name')).toBe(
      'alert 112 before-finished',
    )
    expect(said(nginx({}, { unknownNames: known('served') }), 'unknown-name')).toBe('accepted')
    expect(said(nginx({}, { unknownNames: unknown('an include is missing') }), 'unknown-name')).toBe(
      '? an include is missing',
    )
  })

  it('that are rejected end every handshake so', () => {
    const rejecting = nginx({}, { nameHandling: known('rejects') })
    expect(said(rejecting, 'client-certificate-expired', 'TLSv1.3')).toBe('alert 112 before-finished')
  })
})

describe('application protocols', () => {
  const version = (of: string) => ({ ...usualEndpoint.software, version: of })

  it('are a matter of nginx since 1.21.4', () => {
    expect(said(nginx({}, { software: version('1.21.4') }), 'alpn-mismatch')).toBe(
      'alert 120 before-finished',
    )
    expect(said(nginx({}, { software: version('1.20.2') }), 'alpn-mismatch')).toBe('accepted')
  })

  it('are no matter where the server has no list', () => {
    expect(said(nginx({}, { alpn: known([]) }), 'alpn-mismatch')).toBe('accepted')
    expect(said(nginx({}, { alpn: unknown('a variable') }), 'alpn-mismatch')).toBe('? a variable')
  })
})

describe('a fallback', () => {
  it('is refused below the newest version only', () => {
    expect(said(nginx(), 'fallback-scsv', 'TLSv1.2')).toBe('alert 86 before-finished')
    expect(said(nginx(), 'fallback-scsv', 'TLSv1.3')).toBe('accepted')
    expect(said(nginx({}, { protocols: known(['TLSv1.2']) }), 'fallback-scsv', 'TLSv1.2')).toBe('accepted')
  })
})

describe('what the reader does not know', () => {
  it('is unknown here for the same reason', () => {
    const fact = unknown('an include is not in the tree', line(3))
    expect(answerOf(nginx({}, { clientCertificate: fact }), 'client-certificate-absent', 'TLSv1.2')).toEqual(
      fact,
    )
    expect(answerOf(nginx({}, { transport: fact }), 'unknown-name', 'TLSv1.2')).toEqual(fact)
  })

  it('does not hide what does not hang on it', () => {
    const endpoint = nginx({}, { clientCertificate: unknown('x') })
    expect(said(endpoint, 'no-common-suite')).toBe('alert 40 before-finished')
  })

  it('a plain listener answers no handshake', () => {
    expect(said(nginx({}, { transport: known('plain') }), 'no-common-suite')).toBe(
      '? this listener speaks no TLS',
    )
  })
})

test('lighttpd with GnuTLS sends access_denied, and nothing for a missing certificate', () => {
  const tlsLibrary = { name: 'gnutls', version: '3.7.9' } as const
  const software = { ...usualEndpoint.software, name: 'lighttpd', version: '1.4.69', tlsLibrary }
  const endpoint = nginx({ refusal: 'alert' }, { software })
  expect(said(endpoint, 'client-certificate-absent')).toBe('close before-finished')
  expect(said(endpoint, 'client-certificate-expired')).toBe('alert 49 before-finished')
})
