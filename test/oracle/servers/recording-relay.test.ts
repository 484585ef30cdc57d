import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls, createServer as createTlsServer } from 'node:tls'
import { afterAll, describe, expect, test } from 'vitest'
import type { LinkType } from './capture-files.ts'
import { record } from './recording-relay.ts'

/** A server without a certificate: it has no suite for anybody and answers handshake_failure (40). */
const server = createTlsServer({})
await once(server.listen(0, '127.0.0.1'), 'listening')
const { port: serverPort } = server.address() as AddressInfo

const folder = mkdtempSync(join(tmpdir(), 'recording-relay-'))

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** What Wireshark reads from a capture: a line a packet of the named fields. */
function tshark(capture: Uint8Array, filter: string, ...fields: readonly string[]): readonly string[] {
  const file = join(folder, 'capture')
  writeFileSync(file, capture)
  const checks = ['-o', 'tcp.check_checksum:TRUE', '-o', 'ip.check_checksum:TRUE']
  const wanted = fields.flatMap((field) => ['-e', field])
  const text = execFileSync(
    'tshark',
    ['-n', '-r', file, ...checks, '-Y', filter, '-T', 'fields', ...wanted],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  )
  return text.split('\n').filter((line) => line !== '')
}

async function refusedHandshake(port: number): Promise<void> {
  const socket = connectTls({ port, host: '127.0.0.1', servername: 'api.example.com', maxVersion: 'TLSv1.2' })
  await once(socket, 'close').catch(() => undefined)
  socket.destroy()
}

const linkTypes: readonly LinkType[] = ['raw', 'ethernet', 'null']

describe.each(linkTypes)('a capture of link type %s', (linkType) => {
  test.each(['pcap', 'pcapng'] as const)(
    'as %s: tshark reads the alert, the name and nothing wrong',
    async (format) => {
      const recording = await record({ serverPort, exchange: refusedHandshake, linkType })
      const capture = recording[format]
      expect(tshark(capture, 'tls.alert_message', 'tcp.srcport', 'tls.alert_message.desc')).toEqual([
        '443\t40',
      ])
      expect(
        tshark(capture, 'tls.handshake.type == 1', 'ip.src', 'tls.handshake.extensions_server_name'),
      ).toEqual(['10.0.0.2\tapi.example.com'])
      expect(tshark(capture, '_ws.malformed || _ws.expert.severity >= warning', 'frame.number')).toEqual([])
      expect(
        tshark(capture, 'tcp.checksum.status == 1 && ip.checksum.status == 1', 'frame.number').length,
      ).toBe(tshark(capture, 'frame', 'frame.number').length)
    },
  )
})

test('a hello in many small packets is put together again', async () => {
  const { pcap } = await record({
    serverPort,
    exchange: refusedHandshake,
    addressing: { maximumSegment: 50 },
  })
  expect(tshark(pcap, 'tls.handshake.type == 1', 'tls.handshake.extensions_server_name')).toEqual([
    'api.example.com',
  ])
  expect(tshark(pcap, 'tcp.len > 50', 'frame.number')).toEqual([])
})

test('several connections stay apart', async () => {
  const exchange = async (port: number) => {
    await refusedHandshake(port)
    await refusedHandshake(port)
  }
  const { pcapng } = await record({ serverPort, exchange })
  expect(tshark(pcapng, 'tls.alert_message', 'tcp.stream')).toEqual(['0', '1'])
})

test('a reset is a reset on the other side and in the capture', async () => {
  const resetting = createServer((socket) => socket.once('data', () => socket.resetAndDestroy()))
  await once(resetting.listen(0, '127.0.0.1'), 'listening')
  const { port: resettingPort } = resetting.address() as AddressInfo
  let seen: string | undefined
  const exchange = async (port: number) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('hello'))
    const [error] = await once(socket, 'error')
    seen = error.code
  }
  const { pcap } = await record({ serverPort: resettingPort, exchange })
  resetting.close()
  expect(seen).toBe('ECONNRESET')
  expect(tshark(pcap, 'tcp.flags.reset == 1', 'tcp.srcport')).toEqual(['443'])
})
