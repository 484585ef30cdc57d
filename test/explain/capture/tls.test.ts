import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { clients } from '../../../src/apple/clients.ts'
import { readCapture } from '../../../src/explain/capture/read-capture.ts'
import { recogniseClient } from '../../../src/explain/capture/recognise-client.ts'
import { namedGroups } from '../../../src/tls/named-group.ts'
import { signatureSchemes } from '../../../src/tls/signature-scheme.ts'
import { clientHelloMessage, newSecrets } from '../../oracle/raw-tls-hello.ts'
import { chunked, pcap } from './files.ts'
import { helloOf, type Mode, newestHello } from './hellos.ts'
import { type ConversationOptions, conversation, ipv4, type Turn, timed } from './segments.ts'
import {
  alert,
  certificate,
  changeCipherSpec,
  clientHello,
  encrypted,
  handshake,
  record,
  serverHello,
} from './tls-messages.ts'

const folder = mkdtempSync(join(tmpdir(), 'capture-tls-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function flowOf(turns: readonly Turn[], options: ConversationOptions = {}) {
  const { flows, problems } = await readCapture(chunked(pcap(timed(conversation(turns, options).map(ipv4)))))
  expect(problems).toEqual([])
  const [flow] = flows
  if (flow === undefined) throw new Error('there is no flow')
  return flow
}

const says = (from: 'client' | 'server', ...records: readonly Uint8Array[]): Turn => ({
  from,
  says: Buffer.concat(records),
})
const hello = newestHello('api.example.com')
const greeting = says('client', clientHello(hello))

const profiles = clients.flatMap((client) =>
  (['ats', 'ats-and-rsa', 'library'] as const).map(
    (mode) => [client.id, mode, helloOf(client, mode, 'a.test')] as const,
  ),
)

describe('a ClientHello', () => {
  test.each(profiles)('of %s (%s) is read as it was said, and recognised', async (id, mode, offered) => {
    const flow = await flowOf([says('client', clientHello(offered))], { size: 37 })
    const codes = (list: readonly { code: number }[] | undefined) => list?.map(({ code }) => code)
    expect(flow.serverName).toBe('a.test')
    expect(codes(flow.hello?.cipherSuites)).toEqual(offered.cipherSuites)
    expect(codes(flow.hello?.groups)).toEqual(offered.groups.map((group) => namedGroups[group]))
    expect(codes(flow.hello?.signatureSchemes)).toEqual(
      offered.signatureSchemes.map((one) => signatureSchemes[one]),
    )
    expect(flow.hello?.alpn).toEqual(offered.alpn)
    const listed = offered.versions.includes('TLSv1.3')
    expect(flow.hello?.versions).toEqual(listed ? offered.versions : offered.versions.slice(0, 1))
    expect(flow.hello?.keyShares.map(({ name }) => name)).toEqual(listed ? offered.keyShares : [])
    const recognised = flow.hello && recogniseClient(flow.hello)
    expect(recognised?.clients).toContain(id)
    expect(recognised?.modes).toContain(mode)
  })

  test('in several records, one byte a packet', async () => {
    const message = clientHelloMessage(hello, newSecrets(), null)
    const records = [message.subarray(0, 3), message.subarray(3, 90), message.subarray(90)].map((part) =>
      record(22, part),
    )
    expect((await flowOf([says('client', ...records)], { size: 1 })).serverName).toBe('api.example.com')
  })

  test('with GREASE: it is left out and told', async () => {
    const greased = clientHello({ ...hello, cipherSuites: [0x3a3a, ...hello.cipherSuites] })
    const flow = await flowOf([says('client', greased)])
    expect(flow.hello?.grease).toBe('present')
    expect(flow.hello && recogniseClient(flow.hello)?.clients).toContain('ios-27')
  })

  test('that ends within a field is told, and what came before counts', async () => {
    const message = clientHelloMessage(hello, newSecrets(), null)
    const cut = handshake(1, message.subarray(4, message.length - 40))
    const flow = await flowOf([says('client', record(22, cut))])
    expect(flow.hello?.cipherSuites).toHaveLength(hello.cipherSuites.length)
    expect(flow.problems[0]?.what).toContain('a ClientHello is damaged')
  })

  test('of another library is no iOS', async () => {
    const other = { ...hello, cipherSuites: hello.cipherSuites.toReversed() }
    const flow = await flowOf([says('client', clientHello(other))])
    expect(flow.hello && recogniseClient(flow.hello)).toBeNull()
  })

  test('what each label says', async () => {
    const label = async (id: string, mode: Mode) => {
      const client = clients.find((one) => one.id === id) ?? clients[0]
      const flow = client && (await flowOf([says('client', clientHello(helloOf(client, mode, 'a.test')))]))
      return flow?.hello && recogniseClient(flow.hello)?.label
    }
    expect(await label('ios-16', 'ats')).toBe('iOS 15.4–17 under ATS')
    expect(await label('ios-9', 'library')).toBe('iOS 9 without ATS')
    expect(await label('ios-11', 'library')).toBe('iOS 11 under ATS without forward secrecy or without ATS')
  })
})

describe('what the server chose', () => {
  test('TLS 1.3', async () => {
    const flow = await flowOf([
      greeting,
      says(
        'server',
        record(22, serverHello({ version: 0x0304, suite: 0x1302, group: 0x11ec })),
        changeCipherSpec,
        encrypted(900),
      ),
    ])
    expect(flow.chosen).toEqual({
      version: 'TLSv1.3',
      cipherSuite: { code: 0x1302, name: 'TLS_AES_256_GCM_SHA384' },
      group: { code: 0x11ec, name: 'X25519MLKEM768' },
      signatureScheme: null,
      alpn: null,
      helloRetryRequest: null,
      resumed: 'no',
    })
    expect(flow.clientCertificate).toEqual({ requested: 'hidden', sent: null })
  })

  test('after a HelloRetryRequest, with ChangeCipherSpec before the second hellos', async () => {
    const retry = serverHello({ version: 0x0304, suite: 0x1301, group: 0x0018, retry: 'retry' })
    const second = clientHello({ ...hello, keyShares: ['secp384r1'] })
    const flow = await flowOf([
      greeting,
      says('server', record(22, retry), changeCipherSpec),
      says('client', changeCipherSpec, second),
      says(
        'server',
        record(22, serverHello({ version: 0x0304, suite: 0x1301, group: 0x0018 })),
        encrypted(900),
      ),
    ])
    expect(flow.chosen?.helloRetryRequest).toEqual({ code: 0x18, name: 'secp384r1' })
    expect(flow.chosen?.group?.name).toBe('secp384r1')
    expect(flow.hello?.keyShares.map(({ name }) => name)).toEqual(hello.keyShares)
  })

  test('TLS 1.2: group and signature of ServerKeyExchange; several messages in one record', async () => {
    const exchange = Buffer.concat([
      Buffer.from([3, 0, 0x1d, 32]),
      Buffer.alloc(32),
      Buffer.from([4, 3, 0, 8]),
      Buffer.alloc(8),
    ])
    const messages = Buffer.concat([
      serverHello({ version: 0x0303, suite: 0xc02b }),
      handshake(12, exchange),
      handshake(14, Buffer.alloc(0)),
    ])
    const flow = await flowOf([greeting, says('server', record(22, messages))])
    expect(flow.chosen).toMatchObject({
      version: 'TLSv1.2',
      group: { name: 'x25519' },
      signatureScheme: { name: 'ecdsa_secp256r1_sha256' },
    })
  })

  test('a resumed session of TLS 1.2 has no certificate', async () => {
    const flow = await flowOf([
      greeting,
      says(
        'server',
        record(22, serverHello({ version: 0x0303, suite: 0xc02b })),
        changeCipherSpec,
        encrypted(40, 22),
      ),
      says('client', changeCipherSpec, encrypted(40, 22)),
    ])
    expect(flow.chosen?.resumed).toBe('yes')
    expect(flow.clientFinished).toBe('seen')
  })

  test('versions before TLS 1.2, and one that nobody knows', async () => {
    for (const [version, name] of [
      [0x0301, 'TLSv1.0'],
      [0x0302, 'TLSv1.1'],
    ] as const) {
      expect(
        (await flowOf([greeting, says('server', record(22, serverHello({ version, suite: 0x002f })))])).chosen
          ?.version,
      ).toBe(name)
    }
    const odd = serverHello({ version: 0x0303, suite: 0x002f })
    odd.writeUInt16BE(0x7f1c, 4)
    expect((await flowOf([greeting, says('server', record(22, odd))])).chosen?.version).toBe('0x7f1c')
  })
})

describe('certificates', () => {
  const pem = join(folder, 'c.pem')
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '9'],
      ...[
        '-subj',
        '/CN=api.example.com',
        '-addext',
        'subjectAltName=DNS:api.example.com',
        '-keyout',
        '/dev/null',
        '-out',
        pem,
      ],
    ],
    { stdio: 'ignore' },
  )
  const der = new X509Certificate(readFileSync(pem)).raw
  const flight = (chain: readonly Uint8Array[], ...more: readonly Uint8Array[]) =>
    record(22, Buffer.concat([serverHello({ version: 0x0303, suite: 0xc02b }), certificate(chain), ...more]))

  test('of the server are read as certificate files are', async () => {
    const flow = await flowOf([greeting, says('server', flight([der, der]))], { size: 100 })
    expect(flow.certificates).toHaveLength(2)
    expect(flow.certificates[0]).toMatchObject({
      subject: 'CN=api.example.com',
      dnsNames: ['api.example.com'],
      key: { kind: 'ec', curve: 'secp256r1' },
      selfSigned: 'yes',
      der: der.toString('base64'),
    })
  })

  test('that are none, and a list that lies about its length, are told', async () => {
    const flow = await flowOf([greeting, says('server', flight([der, Buffer.from('no certificate')]))])
    expect(flow.certificates).toHaveLength(1)
    expect(flow.problems[0]?.what).toContain('a certificate can not be read')
    const liar = record(
      22,
      Buffer.concat([
        serverHello({ version: 0x0303, suite: 0xc02b }),
        handshake(11, Buffer.from([0, 255, 0, 0, 1, 0, 9])),
      ]),
    )
    expect((await flowOf([greeting, says('server', liar)])).problems[0]?.what).toContain(
      'the list of certificates is damaged',
    )
  })

  test('of the client: asked for, none sent, one sent', async () => {
    const asks = handshake(13, Buffer.from([1, 64, 0, 2, 4, 3, 0, 0]))
    const answer = (chain: readonly Uint8Array[]) => says('client', record(22, certificate(chain)))
    const none = await flowOf([
      greeting,
      says('server', flight([der], asks)),
      answer([]),
      says('server', alert(2, 40)),
    ])
    expect(none.clientCertificate).toEqual({ requested: 'yes', sent: [] })
    const one = await flowOf([greeting, says('server', flight([der], asks)), answer([der])])
    expect(one.clientCertificate.sent).toHaveLength(1)
    const unasked = await flowOf([greeting, says('server', flight([der]))])
    expect(unasked.clientCertificate).toEqual({ requested: 'no', sent: null })
  })
})

describe('alerts and what is encrypted', () => {
  const answered = says('server', record(22, serverHello({ version: 0x0303, suite: 0xc02b })))

  test('direction, level, number and time', async () => {
    const flow = await flowOf([
      greeting,
      answered,
      says('client', alert(2, 46)),
      { from: 'client', does: 'reset' },
    ])
    expect(flow.alerts).toEqual([
      {
        by: 'client',
        encrypted: 'no',
        level: 'fatal',
        alert: 46,
        name: 'certificate_unknown',
        when: 'before-finished',
        afterClose: 'no',
        at: flow.end.at === null ? null : expect.closeTo(flow.end.at - 0.001, 6),
      },
    ])
  })

  test('an alert without a name, and a level without one', async () => {
    const flow = await flowOf([greeting, says('server', alert(7, 200))])
    expect(flow.alerts).toMatchObject([{ alert: 200, name: null, level: null }])
  })

  test('an encrypted alert of TLS 1.2 hides its content', async () => {
    const finish = (from: 'client' | 'server') => says(from, changeCipherSpec, encrypted(40, 22))
    const flow = await flowOf([
      greeting,
      answered,
      finish('client'),
      finish('server'),
      says('server', encrypted(26, 21)),
    ])
    expect(flow.alerts).toMatchObject([
      { by: 'server', encrypted: 'yes', alert: null, level: null, when: 'after-finished' },
    ])
    expect(flow.clientFinished).toBe('seen')
  })

  test('records of TLS 1.3 are counted, and those after the client’s Finished apart', async () => {
    const flow = await flowOf([
      greeting,
      says(
        'server',
        record(22, serverHello({ version: 0x0304, suite: 0x1301, group: 0x1d })),
        changeCipherSpec,
        encrypted(3000),
      ),
      says('client', changeCipherSpec, encrypted(53)),
      says('server', encrypted(19)),
      { from: 'server', does: 'fin' },
    ])
    expect(flow.clientFinished).toBe('seen')
    expect(flow.encrypted).toEqual({
      client: {
        records: 1,
        bytes: 53,
        last: { bytes: 53, beforeClose: 'yes' },
        sinceFinished: { records: 0, bytes: 0 },
      },
      server: {
        records: 2,
        bytes: 3019,
        last: { bytes: 19, beforeClose: 'yes' },
        sinceFinished: { records: 1, bytes: 19 },
      },
    })
    expect(flow.alerts).toEqual([])
  })

  test('a client’s encrypted alert is no Finished', async () => {
    const flow = await flowOf([
      greeting,
      says(
        'server',
        record(22, serverHello({ version: 0x0304, suite: 0x1301, group: 0x1d })),
        encrypted(3000),
      ),
      says('client', changeCipherSpec, encrypted(19)),
    ])
    expect(flow.clientFinished).toBe('not-seen')
  })
})

describe('HTTP in clear', () => {
  test('on the port: method, host and status, and nothing else', async () => {
    const flow = await flowOf(
      [
        says(
          'client',
          Buffer.from('GET /secret?token=1 HTTP/1.1\r\nHost: api.example.com\r\nCookie: a=b\r\n\r\n'),
        ),
        says('server', Buffer.from('HTTP/1.1 301 Moved\r\nLocation: https://api.example.com/\r\n\r\nbody')),
      ],
      { size: 5 },
    )
    expect(flow.speaks).toEqual({ client: 'http', server: 'http' })
    expect(flow.http).toEqual({ method: 'GET', host: 'api.example.com', status: 301, tunnel: null })
    expect(JSON.stringify(flow)).not.toMatch(/secret|Cookie|Location/)
  })

  test('as the answer to TLS', async () => {
    const flow = await flowOf([
      greeting,
      says('server', Buffer.from('HTTP/1.1 400 Bad Request\r\nServer: nginx')),
    ])
    expect(flow.speaks).toEqual({ client: 'tls', server: 'http' })
    expect(flow.http?.status).toBe(400)
  })

  test('as a proxy’s tunnel: the TLS inside is read', async () => {
    const flow = await flowOf([
      says('client', Buffer.from('CONNECT api.example.com:443 HTTP/1.1\r\nHost: api.example.com\r\n\r\n')),
      says('server', Buffer.from('HTTP/1.1 200 Connection established\r\n\r\n')),
      greeting,
      says('server', alert(2, 112)),
    ])
    expect(flow.http).toMatchObject({ tunnel: 'api.example.com:443', status: 200 })
    expect(flow.serverName).toBe('api.example.com')
    expect(flow.alerts).toMatchObject([{ by: 'server', name: 'unrecognized_name' }])
  })

  test('another protocol is neither', async () => {
    const flow = await flowOf([
      says('server', Buffer.from('220 mail.example.com ESMTP\r\n')),
      says('client', Buffer.from('EHLO a\r\n')),
    ])
    expect(flow.speaks).toEqual({ client: 'other', server: 'other' })
  })
})

describe('what is missing', () => {
  test('a gap within data does not end the reading; one between records does, and is told', async () => {
    const segments = conversation(
      [
        greeting,
        says('server', record(22, serverHello({ version: 0x0303, suite: 0xc02b }))),
        says('server', encrypted(5000), alert(2, 20)),
      ],
      { size: 1000 },
    )
    const data = segments.filter(({ from, payload }) => from === 'server' && payload !== undefined)
    const without = (index: number) => segments.filter((segment) => segment !== data[index])
    const read = async (list: typeof segments) =>
      (await readCapture(chunked(pcap(timed(list.map(ipv4)))))).flows[0]
    const inside = await read(without(3))
    expect(inside?.alerts).toMatchObject([{ alert: 20 }])
    expect(inside?.problems.map(({ what }) => what)).toEqual([
      expect.stringContaining('bytes are missing in the capture'),
    ])
    const between = await read(without(1))
    expect(between?.alerts).toEqual([])
    expect(between?.problems.map(({ what }) => what)).toContainEqual(
      expect.stringContaining('it is not known where TLS records begin'),
    )
  })

  test('something else after records is told', async () => {
    const flow = await flowOf([
      greeting,
      says('client', Buffer.from('GARBAGE!')),
      says('server', alert(2, 10)),
    ])
    expect(flow.problems[0]?.what).toContain('after TLS records comes something else')
    expect(flow.alerts).toHaveLength(1)
  })

  test('a message that claims to be huge is not waited for', async () => {
    const flow = await flowOf([
      greeting,
      says('server', record(22, Buffer.from([11, 0xff, 0xff, 0xff, 1])), alert(2, 80)),
    ])
    expect(flow.problems[0]?.what).toContain('claims to have 16777215 bytes')
    expect(flow.alerts).toMatchObject([{ alert: 80 }])
  })
})
