import { expect, test } from 'vitest'
import { clientIds } from '../../src/apple/client-id.ts'
import { alertsTable, clientsTable } from '../../src/cli/tables.ts'

test('the clients as text: each with its suites and its sources', () => {
  const text = clientsTable('text')
  for (const id of clientIds) expect(text).toMatch(new RegExp(`^${id}  iOS `, 'm'))
  expect(text).toContain('suites      0x1301 0x1302 0x1303 0xC02C')
  expect(text.match(/^ {4}source /gm)?.length).toBeGreaterThan(clientIds.length * 3)
})

test('the clients as JSON', () => {
  const rows = JSON.parse(clientsTable('json'))
  expect(rows.map((row: { id: string }) => row.id)).toEqual([...clientIds])
  expect(rows[0].hellos.ats).toMatchObject({
    versions: ['TLSv1.2'],
    evidence: 'observed',
    sources: expect.any(Array),
  })
})

test('the alerts as text', () => {
  expect(alertsTable('text')).toMatch(
    /^40 +handshake_failure +-9824 +-9824 +-9802 +-9858 errSSLHandshakeFail$/m,
  )
})

test('the alerts as JSON', () => {
  const rows = JSON.parse(alertsTable('json'))
  expect(rows.find((row: { alert: number }) => row.alert === 48)).toMatchObject({
    name: 'unknown_ca',
    secureTransport: { code: -9831, name: 'errSSLPeerUnknownCA', evidence: 'observed' },
    urlLoading: { ios11: { code: -9831 }, ios12: { code: -9831 } },
  })
})
