import { describe, expect, it } from 'vitest'
import { alertCodes, sslErrors, urlErrors } from '../../src/apple/app-errors.data.ts'
import { explainCode } from '../../src/explain/explain-code.ts'
import { trustChecks, trustStatuses } from '../../src/explain/trust-checks.data.ts'
import { alerts } from '../../src/tls/alerts.data.ts'

const only = (...words: string[]) => explainCode(words)?.failures[0]

/** End and first cause as the reference of causes has them. */
describe('codes with a known story', () => {
  it.each([
    ['-9802', 'client', 'ats-untrusted-certificate'],
    ['9802', 'client', 'ats-untrusted-certificate'],
    ['−9802', 'client', 'ats-untrusted-certificate'],
    ['[3:-9802]', 'client', 'ats-untrusted-certificate'],
    ['-9800', 'client', 'session-level-change'],
    ['-9801', 'client', 'ats-floor'],
    ['-9806', 'server', 'closed-in-handshake'],
    ['-9807', 'client', 'untrusted-root'],
    ['-9808', 'client', 'bad-certificate'],
    ['-9810', 'unknown', 'malformed-handshake'],
    ['-9813', 'client', 'untrusted-root'],
    ['-9814', 'client', 'certificate-expired'],
    ['-9816', 'server', 'closed-in-handshake'],
    ['-9820', 'server', 'bad-record'],
    ['-9824', 'server', 'ats-floor'],
    ['errSSLPeerBadCert', 'server', 'client-certificate-refused'],
    ['errsslpeerbadcert', 'server', 'client-certificate-refused'],
    ['-9829', 'server', 'client-certificate-refused'],
    ['-9831', 'server', 'client-issuer-unknown'],
    ['-9834', 'server', 'client-signature'],
    ['-9836', 'server', 'tls-1.3-only'],
    ['-9838', 'server', 'unknown-name'],
    ['-9843', 'client', 'name-mismatch'],
    ['-9847', 'client', 'not-tls'],
    ['-9850', 'client', 'weak-dh'],
    ['-9858', 'server', 'no-common-suite'],
    ['-9860', 'server', 'fallback'],
    ['-9865', 'server', 'unknown-name'],
    ['-9886', 'client', 'pin-mismatch'],
    ['-1022', 'client', 'plain-http'],
    ['-1200', 'unknown', 'code-name'],
    ['NSURLErrorSecureConnectionFailed', 'unknown', 'code-name'],
    ['kCFURLErrorServerCertificateUntrusted', 'client', 'untrusted-root'],
    ['.clientCertificateRequired', 'server', 'client-certificate-missing'],
    ['-1205', 'server', 'client-certificate-refused'],
    ['-1206', 'server', 'client-certificate-missing'],
    ['-67609', 'client', 'certificate-purpose'],
    ['-67602', 'client', 'name-mismatch'],
    ['errSecCertificateExpired', 'client', 'certificate-expired'],
    ['-25318', 'client', 'intermediate-missing'],
    ['SSLHostname', 'client', 'name-mismatch'],
    ['48', 'server', 'client-issuer-unknown'],
    ['unknown_ca', 'server', 'client-issuer-unknown'],
    ['TLSV1_ALERT_UNKNOWN_CA', 'server', 'client-issuer-unknown'],
    ['0x10000418', 'server', 'client-issuer-unknown'],
    ['0x14094418', 'server', 'client-issuer-unknown'],
    ['0x0a000418', 'server', 'client-issuer-unknown'],
    ['0x10000412', 'server', 'client-certificate-refused'],
    ['certificate_required', 'server', 'client-certificate-missing'],
    ['40', 'server', 'no-common-suite'],
    ['70', 'server', 'version-refused'],
    ['120', 'server', 'alpn'],
  ])('%s is refused by the %s: %s', (word, end, cause) => {
    const answer = only(word)
    expect([answer?.refusedBy.end, answer?.causes[0]?.id]).toEqual([end, cause])
  })

  it.each([
    ['alert', '48'],
    ['alert', 'number', '48'],
    ['unknown', 'CA'],
    ['alert', 'unknown', 'ca'],
  ])('takes several words for one alert: %s %s', (...words) => {
    expect(only(...words)?.alert?.code).toBe(48)
  })

  it('takes several codes for one failure', () => {
    const answer = only('-1205', '-9825')
    expect(answer?.codes.map(({ code }) => code)).toEqual([-1205, -9825])
    expect(answer?.refusedBy.end).toBe('server')
  })
})

describe('every constant', () => {
  const words = [
    ...sslErrors.flatMap(({ code, name }) => [`${code}`, name]),
    ...urlErrors.flatMap(({ code, name }) => [`${code}`, name]),
    ...trustStatuses.flatMap(({ code, name }) => [`${code}`, name]),
    ...alerts.flatMap(({ number, name }) => [`${number}`, name]),
    ...trustChecks.map(({ token }) => token),
  ]

  it.each(words)('%s has an answer, a cause with its source and a next step', (word) => {
    const answer = only(word)
    expect(answer?.causes.length).toBeGreaterThan(0)
    expect(answer?.causes.every(({ source, evidence }) => source !== '' && evidence !== undefined)).toBe(true)
    expect(answer?.next.length).toBeGreaterThan(0)
    expect(answer?.what).toMatch(/\.$/)
  })
})

describe('an alert', () => {
  it.each(alertCodes)(
    '$alert shows the codes of all three ways',
    ({ alert, secureTransport, ios11, ios12 }) => {
      expect(only(`${alert}`)?.mapping.map(({ code }) => code)).toEqual([
        secureTransport.code,
        ios11.code,
        ios12.code,
      ])
    },
  )

  it('is not said to be certain of the server: a number has no direction', () => {
    expect(only('48')?.refusedBy.certainty).toBe('likely')
  })
})

describe('what is no code', () => {
  it.each([
    '-9899',
    '-5',
    '300',
    '0xdeadbeef',
    '0x10000001',
    'errSSLNothing',
    'bad certificate chain',
    'hello',
    '',
    '9',
  ])('"%s" has no answer', (word) => {
    expect(explainCode([word])).toBeNull()
  })

  it('spoils the others', () => {
    expect(explainCode(['-9802', 'hello'])).toBeNull()
  })
})
