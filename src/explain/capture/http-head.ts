import { plainText } from './fields.ts'
import type { HttpHead } from './transcript.ts'

/** Heads of requests and answers have some KiB; what is longer is read up to here. */
export const longestHead = 16 * 1024

const starts = ['GET ', 'POST ', 'PUT ', 'HEAD ', 'DELETE ', 'OPTIONS ', 'PATCH ', 'CONNECT ', 'HTTP/1.'].map(
  (word) => Buffer.from(word),
)

/** @param bytes the first eight, or fewer when no more have come */
export function isHttpStart(bytes: Uint8Array): 'http' | 'more' | 'other' {
  const fits = starts.find((word) => word.subarray(0, bytes.length).equals(bytes.subarray(0, word.length)))
  if (fits === undefined) return 'other'
  return bytes.length < fits.length ? 'more' : 'http'
}

/** Where the head ends: after its empty line. Looks only at what was not searched before. */
export function headEnd(bytes: Uint8Array, from: number): number | null {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\r\n\r\n', from)
  return at < 0 ? null : at + 4
}

/** Reads method, host and status, and nothing that could be personal; `tunnels`: TLS may follow in the same stream. */
export function readHead(bytes: Uint8Array, into: HttpHead): { readonly tunnels: 'yes' | 'no' } {
  const [first = '', ...lines] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .split('\r\n')
  const answer = /^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(first)
  if (answer !== null) {
    into.status = Number(answer[1])
    return { tunnels: into.status >= 200 && into.status < 300 ? 'yes' : 'no' }
  }
  const [method = '', target = ''] = first.split(' ', 2)
  const host = lines.find((line) => /^host:/i.test(line))?.slice('host:'.length) ?? ''
  into.method = method
  into.host = asName(host.trim())
  if (method !== 'CONNECT') return { tunnels: 'no' }
  into.tunnel = asName(target)
  return { tunnels: 'yes' }
}

function asName(text: string): string | null {
  return plainText(Buffer.from(text, 'latin1'))
}
