import { describe, expect, it, test } from 'vitest'
import type { Endpoint } from '../../src/endpoint/endpoint.ts'
import { reportAlerts } from '../../src/gate/report-alerts.ts'
import type { ReportAlertRow } from '../../src/report/report.ts'
import { known, unknown } from '../../src/text/fact.ts'
import { changed, endpointWith, line, usualEndpoint } from '../handshake/fixtures.ts'

const request = {
  mode: 'required',
  refusal: 'alert',
  depth: 1,
  caFile: { value: 'ca.pem', at: line(1) },
  crlFile: { value: 'crl.pem', at: line(2) },
} as const

const apache: Endpoint = endpointWith({
  software: { ...usualEndpoint.software, name: 'apache', version: '2.4.71' },
  clientCertificate: known(request),
})
const nginx: Endpoint = endpointWith({ clientCertificate: known({ ...request, refusal: 'http-400' }) })

type Row = ReportAlertRow

/** All rows, whichever endpoints they are of. */
const rowsOver = (head: readonly Endpoint[], base: readonly Endpoint[]) =>
  reportAlerts(head, base).flatMap(({ rows }) => rows)

const rowsOf = (rows: readonly Row[], situation: Row['situation'], api: Row['api']) =>
  rows.filter((row) => row.situation === situation && row.api === api)

/** `45 late`, `HTTP 400`, `accepted`. */
function text(answer: Row['answer']): string | null {
  if (answer === null) return null
  if (answer.kind === 'http-status') return `HTTP ${answer.status}`
  const when = answer.when === 'after-finished' ? ' late' : ''
  return `${answer.alert?.code ?? answer.kind}${when}`
}

describe('the table of an endpoint', () => {
  const rows = rowsOver([apache], [])

  it('has a row for each version in use, with the clients that use it', () => {
    const expired = rowsOf(rows, 'client-certificate-expired', 'url-session')
    expect(
      expired.map((row) => [row.protocol, text(row.answer), row.views.flatMap(({ clients }) => clients)]),
    ).toEqual([
      ['TLSv1.2', '45', ['ios-9', 'ios-10', 'ios-11', 'ios-12.0']],
      [
        'TLSv1.3',
        '45 late',
        [
          'ios-12.2',
          'ios-13',
          'ios-14',
          'ios-15.0',
          'ios-15.4',
          'ios-16',
          'ios-17',
          'ios-18',
          'ios-26.0',
          'ios-26.2',
          'ios-27',
        ],
      ],
    ])
  })

  it('has CFStream on TLS 1.2 alone, and Network.framework from iOS 12 on', () => {
    expect(rowsOf(rows, 'client-certificate-expired', 'cfstream').map(({ protocol }) => protocol)).toEqual([
      'TLSv1.2',
    ])
    const network = rowsOf(rows, 'client-certificate-expired', 'network-framework')
    expect(network.flatMap(({ views }) => views.flatMap(({ clients }) => clients))).not.toContain('ios-11')
  })

  it('folds clients that see the same, and says how an answer is known', () => {
    const [tls12, tls13] = rowsOf(rows, 'client-certificate-absent', 'url-session')
    expect(
      tls12?.views.map(({ clients, urlErrorCode, streamErrorCode }) => [
        clients,
        urlErrorCode,
        streamErrorCode,
      ]),
    ).toEqual([
      [['ios-9', 'ios-10'], -1206, -9824],
      [['ios-11'], -1206, -9802],
      [['ios-12.0'], -1206, -9858],
    ])
    expect(tls13).toMatchObject({
      evidence: 'observed',
      source: expect.stringContaining('Apache httpd 2.4.71'),
      views: [{ streamErrorCode: -9863, certainty: 'may', otherwise: { urlErrorCode: -1005 } }],
    })
  })

  it('says nothing of client certificates where none is asked for', () => {
    const situations = new Set(rowsOver([usualEndpoint], []).map(({ situation }) => situation))
    expect([...situations].filter((one) => one.startsWith('client-certificate'))).toEqual([])
    expect(situations).toContain('no-common-suite')
  })

  it('has a version mismatch only for clients that meet one', () => {
    expect(rowsOf(rows, 'no-common-version', 'url-session')).toEqual([])
    const only13 = rowsOver([changed(apache, { protocols: known(['TLSv1.3']) })], [])
    const [cfstream] = rowsOf(only13, 'no-common-version', 'cfstream')
    expect([text(cfstream?.answer ?? null), cfstream?.views.map((view) => view.streamErrorCode)]).toEqual([
      '70',
      [-9836],
    ])
  })
})

describe('base beside head', () => {
  it('is what the same clients met there', () => {
    const moved = rowsOf(rowsOver([nginx], [apache]), 'client-certificate-absent', 'url-session')
    expect(moved.map((row) => [row.protocol, text(row.answer), text(row.base)])).toEqual([
      ['TLSv1.2', 'HTTP 400', '40'],
      ['TLSv1.3', 'HTTP 400', '116 late'],
    ])
  })

  it('follows clients over a version that goes away', () => {
    const only12 = changed(apache, { protocols: known(['TLSv1.2'] as const) })
    const rows = rowsOf(rowsOver([only12], [apache]), 'client-certificate-absent', 'url-session')
    expect(rows.map((row) => [row.protocol, text(row.answer), text(row.base)])).toEqual([
      ['TLSv1.2', '40', '40'],
      ['TLSv1.2', '40', '116 late'],
    ])
  })

  it('is null for a new endpoint', () => {
    expect(rowsOver([apache], []).every(({ base }) => base === null)).toBe(true)
  })
})

describe('what is not known', () => {
  it('keeps its reason', () => {
    const hidden = changed(apache, { protocols: unknown('a variable decides') })
    const [row] = rowsOf(rowsOver([hidden], []), 'no-common-suite', 'url-session')
    expect(row).toMatchObject({ protocol: null, answer: null, unknown: 'a variable decides', views: [] })
  })

  it('leaves out plain listeners, and of one that rejects every name all but that', () => {
    expect(rowsOver([changed(apache, { transport: known('plain') })], [])).toEqual([])
    const rejecting = rowsOver([changed(nginx, { nameHandling: known('rejects') })], [])
    expect(new Set(rejecting.map(({ situation }) => situation))).toEqual(new Set(['unknown-name']))
  })
})

describe('endpoints of one configuration', () => {
  const sides = (count: number) => {
    const head = Array.from({ length: count }, (_, index) => ({
      ...nginx,
      id: `site${index}.test:443`,
      location: line(index + 1),
    }))
    return { head, base: head.map(({ id }) => ({ ...apache, id })) }
  }

  test('share one table, ten thousand of them', () => {
    const { head, base } = sides(10_000)
    const tables = reportAlerts(head, base)
    expect(tables.map(({ endpoints }) => endpoints.length)).toEqual([10_000])
    expect(tables[0]?.rows.length).toBeLessThan(120)
  })

  test('are each read as often, however many there are', () => {
    const readsOf = (count: number) => {
      let reads = 0
      const counted = (endpoint: Endpoint): Endpoint =>
        new Proxy(endpoint, {
          get(target, key) {
            reads++
            return Reflect.get(target, key)
          },
        })
      const { head, base } = sides(count)
      reportAlerts(head.map(counted), base.map(counted))
      return reads
    }
    const [one, two, three] = [readsOf(100), readsOf(200), readsOf(300)]
    expect(two).toBeGreaterThan(one)
    expect(three - two).toBe(two - one)
  })
})
