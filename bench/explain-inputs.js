// A log as a device writes it for hours: mostly other subsystems, with failed connections of several kinds in between.
import { closeSync, openSync, writeSync } from 'node:fs'

const other = [
  'App[812:90210] [Layout] Unable to simultaneously satisfy constraints: width 320, height 48',
  'App[812:90211] GET /v1/items?page=4 answered 200 in 48 ms',
  'SpringBoard[58:1200] Received request to activate display, reason: notification 98 of 120',
  'App[812:90210] {"level":"info","user":"<private>","elapsed":12.07,"cache":"hit","error":null}',
  'locationd[71:403] client com.example.app wants accuracy 100, last fix 9802 ms ago',
  'kernel[0:1] memory pressure level 1, 2048 pages reclaimed',
]

const failures = [
  (id) => [
    'App[812:1] ATS failed system trust',
    `App[812:1] Connection ${id}: system TLS Trust evaluation failed(-9802)`,
    `App[812:1] Connection ${id}: TLS Trust encountered error 3:-9802`,
    `App[812:1] Task <${task(id)}>.<${id}> HTTP load failed, 0/0 bytes (error code: -1200 [3:-9802])`,
  ],
  (id) => [
    `App[812:1] boringssl_context_handle_fatal_alert(1872) [C${id}.1:2][0x1016266a0] read alert, level: fatal, description: bad certificate`,
    `App[812:1] Connection ${id}: failed to connect 3:-9825, reason -1`,
    `App[812:1] Task <${task(id)}>.<${id}> finished with error [-1205] Error Domain=NSURLErrorDomain Code=-1205 "The server did not accept the certificate." UserInfo={_kCFStreamErrorCodeKey=-9825, NSErrorFailingURLKey=https://api-${id % 5}.example.com/v1, _kCFStreamErrorDomainKey=3}`,
  ],
  (id) => [
    `App[812:1] Connection ${id}: received ECONNRESET with incomplete TLS handshake - generating errSSLClosedNoNotify`,
  ],
]

const task = (id) => `5E0D1A7C-3B2F-4C44-9A10-${String(id).padStart(12, '0')}`
const time = (line) => {
  const seconds = Math.floor(line / 200)
  const part = (value) => String(value).padStart(2, '0')
  return `2026-11-24 ${part(Math.floor(seconds / 3600) % 24)}:${part(Math.floor(seconds / 60) % 60)}:${part(seconds % 60)}.${String(line % 200).padStart(6, '0')}+0100`
}

/** Writes a log of that many bytes, in which about every two hundredth line begins a failure. */
export function deviceLog(path, bytes) {
  const file = openSync(path, 'w')
  let written = 0
  for (let line = 0; written < bytes; ) {
    const part = []
    for (; part.length < 5000; line++) {
      const texts =
        line % 200 === 199
          ? failures[((line / 200) % failures.length) | 0]((line / 200) | 0)
          : [other[(line * 7) % other.length]]
      for (const text of texts) part.push(`${time(line)} ${text}\n`)
    }
    written += writeSync(file, part.join(''))
  }
  closeSync(file)
  return path
}
