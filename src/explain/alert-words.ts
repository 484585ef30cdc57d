import { alertName, alertNumber } from '../tls/alert.ts'
import { alerts } from '../tls/alerts.data.ts'

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/_reserved$/, '')
    .replaceAll('_', ' ')

const byWords = new Map<string, number>(alerts.map(({ number, name }) => [plain(name), number]))

/** 42 for `bad certificate`, `bad_certificate` and for text that goes on after it; null where no alert begins it. */
export function alertOfText(text: string): number | null {
  const words = plain(text).trim().split(/\s+/)
  for (let count = Math.min(words.length, 6); count > 0; count--) {
    const number = byWords.get(words.slice(0, count).join(' ')) ?? spelt.get(words.slice(0, count).join(' '))
    if (number !== undefined) return number
  }
  return null
}

/** Other spellings that libraries print (BoringSSL ssl/ssl_stat.cc). */
const spelt: ReadonlyMap<string, number> = new Map([
  ['user cancelled', 90],
  ['certificate revoke', 44],
  ['unknown psk identity', 115],
])

/**
 * The alert of a packed library error: its last twelve bits are 1000 + the alert (BoringSSL and OpenSSL alike). Libraries:
 * 0x10 in the top byte is BoringSSL's SSL, 0x14 OpenSSL's up to 1.1.1, 0x0a that of OpenSSL 3. Undefined for other errors.
 */
export function alertOfPacked(packed: number): number | undefined {
  const library = Math.floor(packed / 0x1000000)
  if (library !== 0x10 && library !== 0x14 && library !== 0x0a) return undefined
  const alert = (packed & 0xfff) - 1000
  return alert >= 0 && alertName(alert) !== undefined ? alert : undefined
}

/**
 * The alert of a BoringSSL reason: `TLSV1_ALERT_UNKNOWN_CA`, `SSLV3_ALERT_BAD_CERTIFICATE`; older copies leave ALERT out
 * (google/boringssl 7d3a24d9). Null for reasons that name none.
 */
export function reasonAlert(reason: string | undefined): number | null {
  const found = /^(?:TLSV1|SSLV3)_(?:ALERT_)?([A-Z_]+)$/i.exec(reason ?? '')
  if (found?.[1] === undefined) return null
  const words = plain(found[1])
  return byWords.get(words) ?? spelt.get(words) ?? alertNumber(words.replaceAll(' ', '_')) ?? null
}
