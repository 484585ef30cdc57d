import { constants } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, type TLSSocket } from 'node:tls'
import type { Answer } from '../../../src/alerts/server-answer.ts'
import type { ClientIdentity } from './test-authority.ts'

/*
 * A client like an app: it presents a client certificate, whatever it is worth, refuses to renegotiate (as iOS does),
 * asks for a page, and tells what the server answered.
 */

export interface Visit {
  readonly port: number
  readonly serverName: string
  readonly protocol: 'TLSv1.2' | 'TLSv1.3'
  readonly identity: ClientIdentity
  /** Default: none offered. */
  readonly alpn?: readonly string[]
}

/** Rejects when there is no answer in time, or when the client itself gives up. */
export async function visit(options: Visit): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await visitOnce(options, firstPauseMs * 3 ** (attempt - 1))
    if (outcome !== 'reset') return outcome
    if (attempt === attempts) return { kind: 'close', when: 'after-finished' }
  }
}

/**
 * A server that refuses after the handshake with bytes unread resets the connection, and the reset can overtake its
 * alert. What a reset hides is seen when asked again; a server that only ever resets is one that closes.
 */
const attempts = 4

const timeoutMs = 60_000
/**
 * How long the refusal of a client certificate is given before a request is on its way, the first time. Each further
 * attempt gives three times as long, since a busy machine's server may need it.
 */
const firstPauseMs = 60

/** OpenSSL's option, which node:crypto has no name for: a HelloRequest is answered no_renegotiation. */
const noRenegotiation = 0x4000_0000

function visitOnce(
  { port, serverName, protocol, identity, alpn }: Visit,
  pauseMs: number,
): Promise<Answer | 'reset'> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      port,
      host: '127.0.0.1',
      servername: serverName,
      minVersion: protocol,
      maxVersion: protocol,
      rejectUnauthorized: false,
      secureOptions: constants.SSL_OP_ALL | noRenegotiation,
      ...(alpn === undefined ? {} : { ALPNProtocols: [...alpn] }),
      ...(identity ?? {}),
    })
    const when = () => (finished ? 'after-finished' : 'before-finished')
    let finished = false
    let received = ''
    const end = (outcome: Answer | 'reset') => {
      socket.destroy()
      resolve(outcome)
    }
    socket.setTimeout(timeoutMs, () => reject(new Error(`no answer on port ${port}`)))
    socket.on('secureConnect', () => {
      finished = true
      void request(socket, serverName, pauseMs)
    })
    socket.on('data', (bytes) => {
      received += bytes.toString('latin1')
      const status = httpStatus(received)
      if (status !== undefined) end(status === 200 ? { kind: 'accepted' } : { kind: 'http-status', status })
    })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const alert = alertIn(error)
      if (alert !== undefined) end({ kind: 'alert', alert, when: when() })
      else if (!isClosing(error)) reject(error)
      else end(finished ? 'reset' : { kind: 'close', when: 'before-finished' })
    })
    socket.on('end', () => end({ kind: 'close', when: when() }))
  })
}

/** Sends a request once a refusal had its time. */
async function request(socket: TLSSocket, serverName: string, pauseMs: number): Promise<void> {
  await sleep(pauseMs)
  if (socket.writable) socket.write(`GET / HTTP/1.1\r\nHost: ${serverName}\r\nConnection: close\r\n\r\n`)
}

function httpStatus(received: string): number | undefined {
  const [, status] = /^HTTP\/1\.\d (\d{3})/.exec(received) ?? []
  return status === undefined ? undefined : Number(status)
}

/** OpenSSL's text for a received alert ends `SSL alert number 42`. */
function alertIn({ message }: Error): number | undefined {
  const [, number] = /SSL alert number (\d+)/.exec(message) ?? []
  return number === undefined ? undefined : Number(number)
}

/** ECONNRESET is also Node's word for an end of the connection before the handshake is through. */
function isClosing({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ECONNRESET' || code === 'EPIPE'
}
