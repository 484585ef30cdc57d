import { Agent, request } from 'node:http'
import type { Delivery } from './delivery.ts'

type Outcome = Pick<Delivery, 'status' | 'statusCode' | 'duration' | 'responseHeaders' | 'responseBody'>

/** Connections are kept, since a burst of thousands of deliveries would run out of local ports. */
const agent = new Agent({ keepAlive: true, maxSockets: 32 })

/** Answers beyond this are cut, as nobody reads them. */
const answerLimit = 10_000

/** POSTs once and says how it went. Never rejects; `timeout` in milliseconds. */
export function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
  timeout: number,
): Promise<Outcome> {
  const started = performance.now()
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const end = (status: string, statusCode = 0, responseHeaders = {}, responseBody = '') =>
    resolve({
      status,
      statusCode,
      responseHeaders,
      responseBody,
      duration: Math.round(performance.now() - started) / 1000,
    })
  if (!URL.canParse(url)) end('failed to connect to host')
  else send(url, headers, body, timeout, end)
  return promise
}

function send(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
  timeout: number,
  end: (status: string, code?: number, headers?: Record<string, string>, body?: string) => void,
): void {
  const signal = AbortSignal.timeout(timeout)
  const outgoing = request(url, { method: 'POST', headers, agent, signal }, (answer) => {
    const parts: Buffer[] = []
    answer.on('data', (part: Buffer) => parts.push(part))
    answer.on('error', () => end('failed to connect to host'))
    answer.on('end', () => {
      const code = answer.statusCode ?? 0
      const names = Object.entries(answer.headersDistinct).map(([name, values]) => [
        name,
        (values ?? []).join(', '),
      ])
      const text = Buffer.concat(parts).subarray(0, answerLimit).toString('utf8')
      const status = code >= 200 && code < 300 ? 'OK' : `Invalid HTTP Response: ${code}`
      end(status, code, Object.fromEntries(names), text)
    })
  })
  outgoing.on('error', () => end(signal.aborted ? 'timed out' : 'failed to connect to host'))
  outgoing.end(body)
}
