import type { ClientHello } from '../../../src/tls/client-hello.ts'
import { clientHelloMessage, handshakeRecord, newSecrets } from '../../oracle/raw-tls-hello.ts'

/* TLS records as both ends send them, for conversations made in a test. */

export function record(type: number, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([type, 3, 3, content.length >> 8, content.length & 0xff]), content])
}

export function handshake(type: number, body: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from([type, body.length >> 16, (body.length >> 8) & 0xff, body.length & 0xff]),
    body,
  ])
}

export function alert(level: number, number: number): Buffer {
  return record(21, Buffer.from([level, number]))
}

/** A record whose content nobody can read. */
export function encrypted(length: number, type = 23): Buffer {
  return record(type, Buffer.alloc(length, 0xe7))
}

export const changeCipherSpec = record(20, Buffer.from([1]))

export function clientHello(hello: ClientHello): Buffer {
  return handshakeRecord(clientHelloMessage(hello, newSecrets(), null))
}

const retryRandom = Buffer.from('cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c', 'hex')

export interface ServerHelloOptions {
  readonly version: 0x0301 | 0x0302 | 0x0303 | 0x0304
  readonly suite: number
  /** TLS 1.3: of the key share. */
  readonly group?: number
  readonly retry?: 'retry'
}

export function serverHello({ version, suite, group, retry }: ServerHelloOptions): Buffer {
  const tls13 = version === 0x0304
  const share =
    group === undefined
      ? []
      : [extension(51, retry ? u16(group) : Buffer.concat([u16(group), u16(4), Buffer.alloc(4)]))]
  const extensions = tls13
    ? Buffer.concat([extension(43, u16(version)), ...share])
    : extension(0xff01, Buffer.from([0]))
  return handshake(
    2,
    Buffer.concat([
      u16(tls13 ? 0x0303 : version),
      retry ? retryRandom : Buffer.alloc(32, 7),
      Buffer.from([0]),
      u16(suite),
      Buffer.from([0]),
      u16(extensions.length),
      extensions,
    ]),
  )
}

export function certificate(chain: readonly Uint8Array[]): Buffer {
  const list = Buffer.concat(chain.map((der) => Buffer.concat([u24(der.length), der])))
  return handshake(11, Buffer.concat([u24(list.length), list]))
}

function extension(type: number, body: Uint8Array): Buffer {
  return Buffer.concat([u16(type), u16(body.length), body])
}

function u16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff])
}

function u24(value: number): Buffer {
  return Buffer.from([value >> 16, (value >> 8) & 0xff, value & 0xff])
}
