import { describe, expect, it, test } from 'vitest'
import {
  boringSslErrorAlerts,
  libraryRows,
  opensslErrorAlerts,
} from '../../src/alerts/library-alerts.data.ts'
import { answerOf } from '../../src/alerts/server-answers.ts'
import type { Situation } from '../../src/alerts/situation.ts'
import { situations } from '../../src/alerts/situation.ts'
import type { Endpoint, TlsLibrary } from '../../src/endpoint/endpoint.ts'
import { isKnown, known } from '../../src/text/fact.ts'
import { changed, line, usualEndpoint } from '../handshake/fixtures.ts'

/** By alert, as the reference lists the errors. */
const opensslByAlert: Readonly<Record<number, readonly string[]>> = {
  40: ['APPLICATION_VERIFICATION'],
  42: [
    ...['CA_KEY_TOO_SMALL', 'CA_MD_TOO_WEAK', 'CERT_NOT_YET_VALID', 'CERT_REJECTED', 'CERT_UNTRUSTED'],
    ...['CRL_NOT_YET_VALID', 'DANE_NO_MATCH', 'EC_KEY_EXPLICIT_PARAMS', 'EE_KEY_TOO_SMALL', 'EMAIL_MISMATCH'],
    ...['ERROR_IN_CERT_NOT_AFTER_FIELD', 'ERROR_IN_CERT_NOT_BEFORE_FIELD', 'ERROR_IN_CRL_LAST_UPDATE_FIELD'],
    ...['ERROR_IN_CRL_NEXT_UPDATE_FIELD', 'HOSTNAME_MISMATCH', 'IP_ADDRESS_MISMATCH'],
    ...['UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY', 'UNABLE_TO_DECRYPT_CERT_SIGNATURE'],
    'UNABLE_TO_DECRYPT_CRL_SIGNATURE',
  ],
  43: ['INVALID_PURPOSE'],
  44: ['CERT_REVOKED'],
  45: ['CERT_HAS_EXPIRED', 'CRL_HAS_EXPIRED'],
  48: [
    ...['CERT_CHAIN_TOO_LONG', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'INVALID_CA', 'PATH_LENGTH_EXCEEDED'],
    ...['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_CRL', 'UNABLE_TO_GET_CRL_ISSUER'],
    ...['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ],
  51: ['CERT_SIGNATURE_FAILURE', 'CRL_SIGNATURE_FAILURE'],
  80: ['INVALID_CALL', 'OUT_OF_MEM', 'STORE_LOOKUP', 'UNSPECIFIED'],
}

/** What BoringSSL has otherwise: not yet valid is 45, and it has no security levels and no DANE. */
const boringDiffers = new Set([
  ...['CERT_NOT_YET_VALID', 'CRL_NOT_YET_VALID'],
  ...['CA_KEY_TOO_SMALL', 'CA_MD_TOO_WEAK', 'DANE_NO_MATCH', 'EC_KEY_EXPLICIT_PARAMS', 'EE_KEY_TOO_SMALL'],
])

function byAlert(map: Readonly<Record<string, number>>): Readonly<Record<string, readonly string[]>> {
  const groups = Map.groupBy(Object.entries(map), ([, alert]) => alert)
  return Object.fromEntries(
    [...groups].map(([alert, entries]) => [alert, entries.map(([name]) => name).sort()]),
  )
}

describe('the maps of verification errors', () => {
  test('OpenSSL: 40 errors', () => {
    expect(byAlert(opensslErrorAlerts)).toEqual(opensslByAlert)
    expect(Object.keys(opensslErrorAlerts)).toHaveLength(40)
  })

  test('BoringSSL: 35 errors, as OpenSSL but for what is listed', () => {
    expect(Object.keys(boringSslErrorAlerts)).toHaveLength(35)
    const opensslAlerts: Readonly<Record<string, number>> = opensslErrorAlerts
    const differing = Object.entries(boringSslErrorAlerts).filter(
      ([name, alert]) => opensslAlerts[name] !== alert,
    )
    expect(differing).toEqual([
      ['CERT_NOT_YET_VALID', 45],
      ['CRL_NOT_YET_VALID', 45],
    ])
    const missing = Object.keys(opensslErrorAlerts).filter((name) => !(name in boringSslErrorAlerts))
    expect(missing.every((name) => boringDiffers.has(name))).toBe(true)
  })
})

test('versions of a library never fall into two rows', () => {
  const versions = [
    '0.9',
    '1.0.2',
    '1.1.1',
    '1.19.8',
    '1.20',
    '1.21',
    '1.24.9',
    '1.25',
    '1.26',
    '3.5',
    '11.0.25',
  ]
  const more = ['17', '17.0.15', '20', '21', '21.0.8', '21.0.9', '22', '23', '25', '26.0.1']
  const names = [...new Set(libraryRows.map(({ library }) => library))]
  const double = names.flatMap((name) =>
    [...versions, ...more]
      .filter((version) => answeredBy(name, version) === 'double')
      .map((one) => `${name} ${one}`),
  )
  expect(double).toEqual([])
})

function answeredBy(name: TlsLibrary['name'], version: string): string {
  const rows = libraryRows.filter(
    ({ library, from, until }) =>
      library === name &&
      (from === null || order(version, from) >= 0) &&
      (until === null || order(version, until) < 0),
  )
  return rows.length > 1 ? 'double' : 'single'
}

const order = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })

/** Alerts of a server that asks for a certificate in the handshake: `[TLS 1.2, TLS 1.3]` where they differ. */
type Alerts = number | string | readonly [number | string, number | string]

const certificateColumns = [
  'client-certificate-absent',
  'client-certificate-expired',
  'client-certificate-not-yet-valid',
  'client-certificate-unknown-ca',
  'client-certificate-self-signed',
  'client-certificate-revoked',
  'client-certificate-wrong-purpose',
  'client-certificate-bad-signature',
] as const satisfies readonly Situation[]

/** Versions that were not observed: what the source of the library says. */
const bySource: readonly (readonly [string, string, TlsLibrary, readonly Alerts[]])[] = [
  ['a server', '1', { name: 'openssl', version: '3.5' }, [[40, 116], 45, 42, 48, 48, 44, 43, 51]],
  ['a server', '1', { name: 'openssl', version: '1.1.1' }, [[40, 116], 45, 42, 48, 48, 44, 43, 51]],
  ['envoy', '1.31', { name: 'boringssl', version: '?' }, [[40, 116], 45, 45, 48, 48, 44, 43, 51]],
  ['go', '1.20.14', { name: 'go', version: '1.20.14' }, [42, 42, 42, 42, 42, 42, 42, 42]],
  ['go', '1.21', { name: 'go', version: '1.21' }, [[42, 116], 45, 45, 48, 48, 42, 42, 48]],
  ['go', '1.24.4', { name: 'go', version: '1.24.4' }, [[42, 116], 45, 45, 48, 48, 42, 42, 48]],
  ['go', '1.25.1', { name: 'go', version: '1.25.1' }, [['unknown', 116], 45, 45, 48, 48, 42, 42, 48]],
  ['go', '1.26', { name: 'go', version: '1.26' }, [[40, 116], 45, 45, 48, 48, 42, 42, 48]],
  ['traefik', '3.0', { name: 'go', version: '1.22' }, [[42, 116], 45, 45, 48, 48, 'accepted', 42, 48]],
  ['tomcat', '10.1', { name: 'jsse', version: '11' }, [42, 46, 46, 46, 46, 46, 46, 46]],
  ['tomcat', '10.1', { name: 'jsse', version: '21.0.8' }, [42, 46, 46, 46, 46, 46, 46, 46]],
  ['tomcat', '10.1', { name: 'jsse', version: '21.0.10' }, ['unknown', 46, 46, 46, 46, 46, 46, 46]],
  ['tomcat', '10.1', { name: 'jsse', version: '21' }, ['unknown', 46, 46, 46, 46, 46, 46, 46]],
  ['tomcat', '10.1', { name: 'jsse', version: '22' }, [42, 46, 46, 46, 46, 46, 46, 46]],
  ['tomcat', '10.1', { name: 'jsse', version: '23' }, [[40, 116], 46, 46, 46, 46, 46, 46, 46]],
  ['tomcat', '10.1', { name: 'openssl', version: '3.0' }, [[40, 116], 45, 42, 48, 48, 44, 43, 51]],
  ['a server', '1', { name: 'gnutls', version: '3.8' }, [[50, 116], 42, 42, 42, 42, 42, 'accepted', 42]],
]

test.each(bySource)('%s %s with %o answers by its library', (name, version, library, alerts) => {
  const endpoint = endpointWith(name, version, library)
  const predicted = certificateColumns.map((situation) => {
    const [tls12, tls13] = [shown(endpoint, situation, 'TLSv1.2'), shown(endpoint, situation, 'TLSv1.3')]
    return tls12 === tls13 ? tls12 : [tls12, tls13]
  })
  expect(predicted).toEqual(alerts)
})

/** An alert's number, or what else it is. */
function shown(endpoint: Endpoint, situation: Situation, protocol: 'TLSv1.2' | 'TLSv1.3'): number | string {
  const fact = answerOf(endpoint, situation, protocol)
  if (!isKnown(fact)) return 'unknown'
  const { answer } = fact.value
  return answer.kind === 'alert' ? answer.alert : answer.kind
}

function endpointWith(name: string, version: string, tlsLibrary: TlsLibrary): Endpoint {
  return changed(usualEndpoint, {
    software: { name, version, tlsLibrary, basis: 'settings', at: null, because: 'the test' },
    alpn: known(['h2']),
    clientCertificate: known({
      mode: 'required',
      refusal: 'alert',
      depth: 1,
      caFile: { value: 'ca.pem', at: line(1) },
      crlFile: { value: 'crl.pem', at: line(2) },
    }),
  })
}

describe('what is not known stays unknown, with a reason', () => {
  const library = { name: 'unknown', version: 'unversioned' } as const

  it.each(['aws alb', 'gcp', 'a server that nobody knows'])('%s', (name) => {
    const endpoint = endpointWith(name, '1', library)
    const facts = ['client-certificate-expired', 'client-certificate-absent'] as const
    for (const situation of facts) {
      const fact = answerOf(endpoint, situation, 'TLSv1.2')
      expect(isKnown(fact) ? fact.value : fact.unknown).toMatch(/is not known/)
    }
  })

  it('for a Go whose version is not told', () => {
    const fact = answerOf(
      endpointWith('caddy', '2.8', { name: 'go', version: 'unversioned' }),
      'client-certificate-expired',
      'TLSv1.2',
    )
    expect(isKnown(fact)).toBe(false)
  })
})

test.each([
  ['aws api gateway', 403],
  ['cloudflare', 403],
  ['azure application gateway', 400],
])('%s answers by HTTP, as its maker documents', (name, status) => {
  const endpoint = endpointWith(name, 'unversioned', { name: 'unknown', version: 'unversioned' })
  const fact = answerOf(endpoint, 'client-certificate-unknown-ca', 'TLSv1.3')
  expect(fact).toMatchObject({ value: { answer: { kind: 'http-status', status }, evidence: 'documented' } })
})

test('every situation is answered for every library without throwing, known or not', () => {
  for (const { library, from } of libraryRows)
    for (const situation of situations)
      for (const protocol of ['TLSv1.0', 'TLSv1.2', 'TLSv1.3'] as const) {
        const fact = answerOf(
          endpointWith('x', '1', { name: library, version: from ?? '0' }),
          situation,
          protocol,
        )
        if (!isKnown(fact)) expect(fact.unknown).not.toBe('')
      }
})
