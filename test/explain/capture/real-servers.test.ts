import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { clientOf } from '../../../src/apple/clients.ts'
import { diagnoseFlow } from '../../../src/explain/capture/diagnose-flow.ts'
import { readCapture } from '../../../src/explain/capture/read-capture.ts'
import type { Flow } from '../../../src/explain/capture/summary.ts'
import { connectable } from '../../oracle/loopback.ts'
import { greet } from '../../oracle/raw-tls-client.ts'
import { record } from '../../oracle/servers/recording-relay.ts'
import { makeCertificates } from '../../oracle/test-certificates.ts'
import { chunked } from './files.ts'
import { helloOf } from './hellos.ts'
import { type TsharkPacket, tshark } from './tshark.ts'

/*
 * Captures of real handshakes: openssl's server and client, our own raw client, Node's servers. What is read in them is
 * held against tshark, field by field, and the diagnosis against what was done.
 */

const folder = mkdtempSync(join(tmpdir(), 'capture-real-'))
makeCertificates(folder)
const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill()
  rmSync(folder, { recursive: true })
})

const environment = { ...process.env, OPENSSL_CONF: '/dev/null' }

async function freePort(): Promise<number> {
  const server = createTcpServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  await once(server.close(), 'close')
  return port
}

async function opensslServer(...options: readonly string[]): Promise<number> {
  const port = await freePort()
  const key = ['-cert', join(folder, 'p256.pem'), '-key', join(folder, 'p256.key')]
  const child = spawn('openssl', ['s_server', '-accept', `127.0.0.1:${port}`, '-www', ...key, ...options], {
    stdio: 'ignore',
    env: environment,
  })
  running.push(child)
  await connectable(port, child)
  return port
}

/** openssl's client; a request goes out once the handshake is through. */
const opensslClient =
  (...options: readonly string[]) =>
  async (port: number) => {
    const child = spawn('openssl', ['s_client', '-connect', `127.0.0.1:${port}`, '-ign_eof', ...options], {
      env: environment,
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end('GET / HTTP/1.0\r\n\r\n')
    await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  }

const name = ['-servername', 'api.test'] as const
const verifying = [...name, '-verify_return_error', '-CAfile', join(folder, 'rsa2048.pem')] as const

/** Records the exchange, reads it, and holds what was read against tshark. */
async function flowOf(serverPort: number, exchange: (port: number) => Promise<unknown>): Promise<Flow> {
  const { pcap, pcapng } = await record({ serverPort, exchange, addressing: { maximumSegment: 700 } })
  const summary = await readCapture(chunked(pcapng))
  expect({ ...(await readCapture(chunked(pcap))), format: 'pcapng' }).toEqual(summary)
  expect(summary.problems).toEqual([])
  const [flow] = summary.flows
  if (flow === undefined || summary.flows.length !== 1) throw new Error('not one flow')
  expect(flow.problems).toEqual([])
  expectWhatTsharkReads(pcapng, flow)
  return flow
}

const fields = {
  port: 'tcp.srcport',
  types: 'tls.handshake.type',
  name: 'tls.handshake.extensions_server_name',
  suites: 'tls.handshake.ciphersuite',
  groups: 'tls.handshake.extensions_supported_group',
  schemes: 'tls.handshake.sig_hash_alg',
  alpn: 'tls.handshake.extensions_alpn_str',
  versions: 'tls.handshake.extensions.supported_version',
  version: 'tls.handshake.version',
  certificates: 'tls.handshake.certificate',
  levels: 'tls.alert_message.level',
  alerts: 'tls.alert_message.desc',
  fin: 'tcp.flags.fin',
  reset: 'tcp.flags.reset',
} as const

const codes = (list: readonly { readonly code: number }[] | undefined) => list?.map(({ code }) => code)
const hexOf = ({ der }: { readonly der: string }) => Buffer.from(der, 'base64').toString('hex')

function expectWhatTsharkReads(capture: Uint8Array, flow: Flow): void {
  const packets = tshark(
    capture,
    'tls.handshake || tls.alert_message || tcp.flags.fin == 1 || tcp.flags.reset == 1',
    fields,
  )
  const end = ({ port }: (typeof packets)[number]) => (port[0] === '443' ? 'server' : 'client')
  expectHello(
    flow,
    packets.find(({ types }) => types.includes('1')),
  )
  const answers = packets.filter(({ types }) => types.includes('2'))
  const answer = answers.at(-1)
  expect(flow.chosen?.cipherSuite.code).toBe(answer && Number(answer.suites[0]))
  expect(flow.chosen?.version).toBe(answer && versionNames[answer.versions[0] ?? answer.version[0] ?? ''])
  expect(flow.chosen?.helloRetryRequest != null).toBe(answers.length > 1)
  const clear = flow.alerts.filter(({ encrypted }) => encrypted === 'no')
  expect(clear.map(({ by, level, alert }) => [by, level, `${alert}`])).toEqual(
    packets
      .filter(({ alerts }) => alerts.length > 0)
      .map((one) => [end(one), one.levels[0] === '2' ? 'fatal' : 'warning', one.alerts[0]]),
  )
  const sentBy = (by: string) =>
    packets.filter((one) => end(one) === by).flatMap(({ certificates }) => certificates)
  expect(flow.certificates.map(hexOf)).toEqual(sentBy('server'))
  expect((flow.clientCertificate.sent ?? []).map(hexOf)).toEqual(sentBy('client'))
  const isSet = (cells: readonly string[]) => cells.some((cell) => cell === '1' || cell === 'True')
  const ending = packets.find(({ fin, reset }) => isSet(fin) || isSet(reset))
  expect([flow.end.by, flow.end.how]).toEqual(
    ending ? [end(ending), isSet(ending.reset) ? 'rst' : 'fin'] : [null, 'open'],
  )
}

function expectHello({ hello, serverName }: Flow, seen: TsharkPacket<typeof fields> | undefined): void {
  expect(serverName).toBe(seen?.name[0] ?? null)
  expect(codes(hello?.cipherSuites)).toEqual(seen?.suites.map(Number))
  expect(codes(hello?.groups)).toEqual(seen?.groups.map(Number))
  expect(codes(hello?.signatureSchemes)).toEqual(seen?.schemes.map(Number))
  expect(hello?.alpn).toEqual(seen?.alpn)
  const listed = hello?.versionOffer === 'listed' ? hello.versions : []
  expect(listed).toEqual((seen?.versions ?? []).map((code) => versionNames[code]))
}

const versionNames: Readonly<Record<string, string>> = {
  '0x0301': 'TLSv1.0',
  '0x0302': 'TLSv1.1',
  '0x0303': 'TLSv1.2',
  '0x0304': 'TLSv1.3',
}

describe('a handshake that goes through', () => {
  test.each(['-tls1_2', '-tls1_3'])('openssl %s', async (version) => {
    const flow = await flowOf(await opensslServer(), opensslClient(version, ...name, '-alpn', 'h2,http/1.1'))
    expect(flow.chosen?.version).toBe(version === '-tls1_2' ? 'TLSv1.2' : 'TLSv1.3')
    expect(flow.certificates).toHaveLength(version === '-tls1_2' ? 1 : 0)
    expect(diagnoseFlow(flow)).toMatchObject({ outcome: 'connects', refusedBy: { end: 'unknown' } })
  })

  test('with a HelloRetryRequest', async () => {
    const flow = await flowOf(
      await opensslServer('-groups', 'P-384'),
      opensslClient(...name, '-groups', 'X25519:P-384'),
    )
    expect(flow.chosen).toMatchObject({
      helloRetryRequest: { name: 'secp384r1' },
      group: { name: 'secp384r1' },
    })
    expect(diagnoseFlow(flow).outcome).toBe('connects')
  })

  test('with a session that is resumed', async () => {
    const port = await opensslServer('-tls1_2')
    const session = join(folder, 'session')
    await opensslClient('-tls1_2', ...name, '-sess_out', session)(port)
    const flow = await flowOf(port, opensslClient('-tls1_2', ...name, '-sess_in', session))
    expect(flow.chosen?.resumed).toBe('yes')
    expect(diagnoseFlow(flow).outcome).toBe('connects')
  })
})

describe('a hello of iOS, through our raw client', () => {
  const ios = (id: 'ios-9' | 'ios-17' | 'ios-26.2', mode: 'ats' | 'library') => (port: number) =>
    greet({ host: '127.0.0.1', port, timeoutMs: 60_000 }, helloOf(clientOf(id), mode, 'api.test'))

  test('is refused for its suites: the server says 40, and it is iOS 15.4–17 under ATS', async () => {
    const flow = await flowOf(
      await opensslServer(
        '-tls1_2',
        '-cipher',
        'AES128-SHA',
        '-cert',
        join(folder, 'rsa2048.pem'),
        '-key',
        join(folder, 'rsa2048.key'),
      ),
      ios('ios-17', 'ats'),
    )
    expect(flow.alerts).toMatchObject([{ by: 'server', alert: 40, level: 'fatal' }])
    const diagnosis = diagnoseFlow(flow)
    expect(diagnosis).toMatchObject({
      outcome: 'fails',
      refusedBy: { end: 'server' },
      client: { label: 'iOS 15.4–17 under ATS' },
      codes: [
        { code: -1200, kind: 'url' },
        { code: -9858, kind: 'stream' },
      ],
      os: { range: 'iOS 15.4–17 under ATS' },
    })
    expect(diagnosis.what).toMatch(
      /^api\.test \(10\.0\.0\.1 port 443\) refuses the ClientHello .*handshake_failure \(40\)/,
    )
    expect(diagnosis.offered).toContain('versions: TLSv1.3, TLSv1.2')
    expect(diagnosis.causes[0]?.sentence).toMatch(/ECDHE suites that ATS offers/)
  })

  test('is refused for its version', async () => {
    const flow = await flowOf(await opensslServer('-tls1_3'), ios('ios-9', 'ats'))
    expect(diagnoseFlow(flow)).toMatchObject({ refusedBy: { end: 'server' }, client: { clients: ['ios-9'] } })
    expect(flow.alerts).toMatchObject([{ by: 'server', name: 'protocol_version' }])
  })

  test('goes through, and the client leaves without Finished', async () => {
    const flow = await flowOf(await opensslServer(), ios('ios-26.2', 'ats'))
    expect(flow.clientFinished).toBe('not-seen')
    expect(diagnoseFlow(flow)).toMatchObject({
      outcome: 'fails',
      refusedBy: { end: 'client' },
      client: { clients: ['ios-26.2', 'ios-27'] },
    })
  })
})

describe('a client that does not trust the server', () => {
  test('TLS 1.2: the alert is in clear, and the chain tells why', async () => {
    const flow = await flowOf(await opensslServer(), opensslClient('-tls1_2', ...verifying))
    expect(flow.alerts).toMatchObject([{ by: 'client', name: 'unknown_ca', when: 'before-finished' }])
    const diagnosis = diagnoseFlow(flow)
    expect(diagnosis).toMatchObject({ outcome: 'fails', refusedBy: { end: 'client' }, client: null })
    expect(diagnosis.causes[0]?.sentence).toMatch(/self-signed|private CA|not one that/i)
  })

  test('TLS 1.3: openssl’s alert is in clear too, as its keys for writing come with Finished', async () => {
    const flow = await flowOf(await opensslServer(), opensslClient('-tls1_3', ...verifying))
    expect(flow.alerts).toMatchObject([{ by: 'client', name: 'unknown_ca' }])
    expect(diagnoseFlow(flow)).toMatchObject({ outcome: 'fails', refusedBy: { end: 'client' } })
  })

  test('TLS 1.3 with GnuTLS: only that an encrypted record of an alert’s size was followed by a close', async () => {
    const flow = await flowOf(await opensslServer(), async (port) => {
      const authorities = ['--x509cafile', join(folder, 'rsa2048.pem'), '--sni-hostname', 'api.test']
      const child = spawn('gnutls-cli', ['--port', String(port), ...authorities, '127.0.0.1'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    })
    expect(flow.alerts).toEqual([])
    const diagnosis = diagnoseFlow(flow)
    expect(diagnosis).toMatchObject({ outcome: 'fails', refusedBy: { end: 'client' } })
    expect(diagnosis.refusedBy.how).toMatch(/an encrypted alert or data of 19 bytes, the size of an alert/)
  })
})

describe('a server that requires a client certificate', () => {
  const required = () =>
    opensslServer('-Verify', '1', '-verify_return_error', '-CAfile', join(folder, 'rsa2048.pem'))
  const own = ['-cert', join(folder, 'p384.pem'), '-key', join(folder, 'p384.key')] as const

  test('and gets none, TLS 1.2', async () => {
    const flow = await flowOf(await required(), opensslClient('-tls1_2', ...name))
    expect(flow.clientCertificate).toEqual({ requested: 'yes', sent: [] })
    const diagnosis = diagnoseFlow(flow)
    expect(diagnosis).toMatchObject({ outcome: 'fails', refusedBy: { end: 'server' } })
    expect(diagnosis.causes[0]?.sentence).toMatch(/the client sent none/)
  })

  test('and gets one of an unknown CA, TLS 1.2', async () => {
    const flow = await flowOf(await required(), opensslClient('-tls1_2', ...name, ...own))
    expect(flow.clientCertificate.sent).toHaveLength(1)
    expect(flow.alerts).toMatchObject([{ by: 'server', alert: 48 }])
    expect(diagnoseFlow(flow).causes[0]?.sentence).toMatch(/CA of the client certificate/)
  })

  test.each([
    ['none', []],
    ['one of an unknown CA', own],
  ] as const)(
    'and gets %s, TLS 1.3: an encrypted record after Finished, and a close',
    async (_what, certificate) => {
      const flow = await flowOf(await required(), opensslClient('-tls1_3', ...name, ...certificate))
      expect(flow.clientCertificate).toEqual({ requested: 'hidden', sent: null })
      expect(flow.encrypted.server.sinceFinished).toEqual({ records: 1, bytes: 19 })
      const diagnosis = diagnoseFlow(flow)
      expect(diagnosis).toMatchObject({ outcome: 'fails', refusedBy: { end: 'server' } })
      expect(diagnosis.what).toMatch(/right after the client’s Finished/)
      expect(diagnosis.refusedBy.how).toMatch(/an encrypted alert or data of 19 bytes/)
    },
  )
})

describe('servers that do not speak TLS, or not on', () => {
  test('HTTP in clear answers the handshake', async () => {
    const server = createServer((_request, response) => response.end())
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const flow = await flowOf((server.address() as AddressInfo).port, opensslClient(...name))
    server.close()
    expect(flow.speaks).toEqual({ client: 'tls', server: 'http' })
    expect(diagnoseFlow(flow)).toMatchObject({ outcome: 'fails', refusedBy: { end: 'client' } })
    expect(diagnoseFlow(flow).what).toMatch(/HTTP in clear \(status 400\)/)
  })

  test('HTTP in clear on both ends', async () => {
    const server = createServer((_request, response) => response.end())
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const flow = await flowOf((server.address() as AddressInfo).port, async (port) => {
      await (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } })).text()
    })
    server.close()
    expect(diagnoseFlow(flow)).toMatchObject({ outcome: 'connects', refusedBy: { end: 'unknown' } })
    expect(flow.http).toMatchObject({ method: 'GET', status: 200 })
  })

  test.each(['reset', 'close'])('a %s upon the ClientHello', async (how) => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => (how === 'reset' ? socket.resetAndDestroy() : socket.end()))
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const flow = await flowOf((server.address() as AddressInfo).port, opensslClient(...name))
    server.close()
    expect(flow.end).toMatchObject({ by: 'server', how: how === 'reset' ? 'rst' : 'fin' })
    const diagnosis = diagnoseFlow(flow)
    expect(diagnosis).toMatchObject({ outcome: 'fails', refusedBy: { end: 'server' } })
    expect(diagnosis.what).toMatch(/upon the ClientHello, without an alert/)
  })

  test('a client that gives up', async () => {
    const server = createTcpServer((socket) => socket.resume().on('end', () => socket.end()))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const flow = await flowOf((server.address() as AddressInfo).port, async (port) => {
      const socket = connect(port, '127.0.0.1')
      socket.write(Buffer.from('1603010005', 'hex'))
      socket.end()
      await once(socket.resume(), 'close')
    })
    server.close()
    expect(flow.end).toMatchObject({ by: 'client', how: 'fin' })
  })
})
