import { expect, test } from 'vitest'
import { alertName, alertNumber } from '../../src/tls/alert.ts'
import { alerts } from '../../src/tls/alerts.data.ts'

test.each([
  [0, 'close_notify'],
  [40, 'handshake_failure'],
  [42, 'bad_certificate'],
  [48, 'unknown_ca'],
  [70, 'protocol_version'],
  [80, 'internal_error'],
  [112, 'unrecognized_name'],
  [116, 'certificate_required'],
  [120, 'no_application_protocol'],
])('%d is %s', (number, name) => {
  expect(alertName(number)).toBe(name)
  expect(alertNumber(name)).toBe(number)
})

test('what no RFC names is undefined', () => {
  expect(alertName(1)).toBeUndefined()
  expect(alertNumber('toString')).toBeUndefined()
})

test('numbers and names are each there once', () => {
  expect(new Set(alerts.map((alert) => alert.number)).size).toBe(alerts.length)
  expect(new Set(alerts.map((alert) => alert.name)).size).toBe(alerts.length)
})
