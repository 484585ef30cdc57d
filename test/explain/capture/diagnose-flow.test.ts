import { describe, expect, test } from 'vitest'
import { diagnoseFlow } from '../../../src/explain/capture/diagnose-flow.ts'
import { readCapture } from '../../../src/explain/capture/read-capture.ts'
import { wholeFile } from '../../../src/text/location.ts'
import { chunked, pcap } from './files.ts'
import { newestHello } from './hellos.ts'
import { conversation, flag, ipv4, type Segment, type Turn, timed } from './segments.ts'
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

async function answerTo(list: readonly Segment[], endpoints: Parameters<typeof diagnoseFlow>[1] = []) {
  const { flows } = await readCapture(chunked(pcap(timed(list.map(ipv4)))))
  const [flow] = flows
  if (flow === undefined) throw new Error('there is no flow')
  return diagnoseFlow(flow, endpoints)
}

const answer = (...turns: readonly Turn[]) => answerTo(conversation(turns))
const says = (from: 'client' | 'server', ...parts: readonly Uint8Array[]): Turn => ({
  from,
  says: Buffer.concat(parts),
})
const greeting = says('client', clientHello(newestHello('api.example.com')))
const serverFin: Turn = { from: 'server', does: 'fin' }
const clientFin: Turn = { from: 'client', does: 'fin' }
const tls13 = says(
  'server',
  record(22, serverHello({ version: 0x0304, suite: 0x1301, group: 0x1d })),
  changeCipherSpec,
  encrypted(3000),
)
const tls12 = says('server', record(22, serverHello({ version: 0x0303, suite: 0xc02b })))
const finished13 = says('client', changeCipherSpec, encrypted(53))
const finished12 = (from: 'client' | 'server') => says(from, changeCipherSpec, encrypted(40, 22))
const syn = { from: 'client', sequence: 5, flags: flag.syn } as const

describe('which end refused', () => {
  /** What the packets are, and who refused how surely; by the TCP and TLS RFCs, not by the code. */
  const stories: readonly (readonly [string, readonly Turn[], object])[] = [
    [
      'the server by an alert',
      [greeting, says('server', alert(2, 40)), serverFin],
      { outcome: 'fails', end: 'server', certainty: 'certain' },
    ],
    [
      'the client by an alert on the chain',
      [greeting, tls12, says('client', alert(2, 48)), clientFin],
      { outcome: 'fails', end: 'client', certainty: 'certain' },
    ],
    [
      'a reset upon the hello',
      [greeting, { from: 'server', does: 'reset' }],
      { outcome: 'fails', end: 'server', certainty: 'likely' },
    ],
    [
      'a reset from another distance',
      [greeting, { from: 'server', does: 'reset', hopLimit: 3 }],
      { outcome: 'fails', end: 'network', certainty: 'likely' },
    ],
    [
      'close_notify upon the hello',
      [greeting, says('server', alert(1, 0)), serverFin],
      { outcome: 'fails', end: 'server', certainty: 'likely' },
    ],
    [
      'a client that waits no longer',
      [greeting, clientFin],
      { outcome: 'fails', end: 'unknown', certainty: 'open' },
    ],
    [
      'a client that hides its alert',
      [greeting, tls13, says('client', changeCipherSpec, encrypted(19)), clientFin],
      { outcome: 'fails', end: 'client', certainty: 'likely' },
    ],
    [
      'a client that resets after the chain',
      [greeting, tls12, { from: 'client', does: 'reset' }],
      { outcome: 'fails', end: 'client', certainty: 'likely' },
    ],
    [
      'a server that closes after Finished',
      [greeting, tls13, finished13, serverFin],
      { outcome: 'fails', end: 'server', certainty: 'likely' },
    ],
    [
      'a server whose alert the client answers first',
      [greeting, tls13, finished13, says('server', encrypted(19)), clientFin],
      { outcome: 'fails', end: 'server', certainty: 'likely' },
    ],
    [
      'a server that closes within TLS 1.2',
      [greeting, tls12, serverFin],
      { outcome: 'fails', end: 'server', certainty: 'likely' },
    ],
    [
      'a close_notify that answers the client’s',
      [
        greeting,
        tls13,
        finished13,
        says('client', encrypted(19)),
        clientFin,
        says('server', encrypted(19)),
        serverFin,
      ],
      { outcome: 'connects', end: 'unknown', certainty: 'open' },
    ],
    [
      'nobody: TLS 1.3 with an answer',
      [
        greeting,
        tls13,
        finished13,
        says('client', encrypted(200)),
        says('server', encrypted(900), encrypted(19)),
        serverFin,
      ],
      { outcome: 'connects', end: 'unknown', certainty: 'open' },
    ],
    [
      'nobody: TLS 1.2 with an answer',
      [
        greeting,
        tls12,
        finished12('client'),
        finished12('server'),
        says('client', encrypted(90)),
        says('server', encrypted(300)),
        says('server', encrypted(26, 21)),
        serverFin,
      ],
      { outcome: 'connects', end: 'unknown', certainty: 'open' },
    ],
    [
      'a server that leaves the client’s Finished without an answer and closes',
      [greeting, tls12, finished12('client'), serverFin],
      { outcome: 'fails', end: 'server', certainty: 'likely' },
    ],
    [
      'a client that waits in vain for the server’s Finished',
      [greeting, tls12, finished12('client'), clientFin],
      { outcome: 'fails', end: 'unknown', certainty: 'open' },
    ],
    ['nobody yet', [greeting], { outcome: 'unknown', end: 'unknown', certainty: 'open' }],
    [
      'nobody yet, after the ServerHello',
      [greeting, tls13],
      { outcome: 'unknown', end: 'unknown', certainty: 'open' },
    ],
    [
      'a warning is no refusal',
      [
        greeting,
        says('server', alert(1, 112)),
        tls12,
        finished12('client'),
        finished12('server'),
        says('server', encrypted(300)),
      ],
      { outcome: 'connects', end: 'unknown', certainty: 'open' },
    ],
    [
      'another protocol',
      [says('server', Buffer.from('SSH-2.0-x\r\n')), says('client', Buffer.from('SSH-2.0-y\r\n'))],
      { outcome: 'unknown', end: 'unknown', certainty: 'open' },
    ],
  ]
  test.each(stories)('%s', async (_name, turns, expected) => {
    const { outcome, refusedBy } = await answer(...turns)
    expect({ outcome, end: refusedBy.end, certainty: refusedBy.certainty }).toEqual(expected)
  })

  test('before TLS: a refused port, no answer, a capture that starts too late', async () => {
    const refused = await answerTo([syn, { from: 'server', sequence: 0, flags: flag.reset | flag.ack }])
    expect(refused).toMatchObject({ outcome: 'fails', refusedBy: { end: 'server' }, host: null, port: 443 })
    expect(await answerTo([syn, syn])).toMatchObject({ outcome: 'fails', refusedBy: { end: 'unknown' } })
    const late = conversation([greeting, says('server', encrypted(900)), serverFin])
      .filter(({ from }) => from === 'server')
      .slice(1)
    expect(await answerTo(late)).toMatchObject({ outcome: 'unknown' })
  })

  test('a proxy that opens no tunnel', async () => {
    const connect = says('client', Buffer.from('CONNECT api.example.com:8443 HTTP/1.1\r\n\r\n'))
    const denied = await answer(
      connect,
      says('server', Buffer.from('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')),
      serverFin,
    )
    expect(denied).toMatchObject({
      outcome: 'fails',
      refusedBy: { end: 'network' },
      host: 'api.example.com',
      port: 8443,
    })
    expect(denied.causes[0]?.sentence).toMatch(/credentials/)
  })
})

describe('what is told besides', () => {
  test('what was offered and chosen, and which iOS it looks like', async () => {
    const told = await answer(greeting, tls12, says('client', alert(2, 46)), clientFin)
    expect(told.os?.range).toBe('iOS 26.2 and later under ATS')
    expect(told.offered.slice(0, 2)).toEqual(['name: api.example.com', 'versions: TLSv1.3, TLSv1.2'])
    expect(told.chosen).toEqual(['version: TLSv1.2', 'cipher suite: TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256'])
    expect(told.alert).toEqual({ code: 46, name: 'certificate_unknown', direction: 'write' })
    expect(told.codes.map(({ code }) => code)).toEqual([-1200, -9802])
  })

  test('every alert of the table has a name, and says who reports what', async () => {
    const told = await answer(greeting, says('server', alert(2, 70)), serverFin)
    expect(told.what).toBe(
      'api.example.com (198.51.100.20 port 443) refuses the ClientHello with the alert protocol_version (70).',
    )
    expect(told.codes.map(({ code }) => code)).toEqual([-1200, -9836])
    expect((await answer(greeting, says('server', alert(2, 199)), serverFin)).what).toContain(
      'an alert without a name (199)',
    )
  })

  test('a request for a certificate that was answered with none', async () => {
    const asks = says(
      'server',
      record(
        22,
        Buffer.concat([
          serverHello({ version: 0x0303, suite: 0xc02b }),
          handshake(13, Buffer.from([1, 64, 0, 2, 4, 3, 0, 0])),
        ]),
      ),
    )
    const told = await answer(
      greeting,
      asks,
      says('client', record(22, certificate([]))),
      finished12('client'),
      says('server', alert(2, 40)),
      serverFin,
    )
    expect(told.causes.map(({ id }) => id)).toEqual(['client-certificate-missing', 'client-signature'])
    expect(told.next.map(({ id }) => id)).toContain('client-identity')
  })

  test('the repository’s own endpoint', async () => {
    const location = wholeFile('nginx.conf')
    const endpoint = { id: 'api', names: ['*.example.com'], port: 443, location, facts: [] }
    const told = await answerTo(conversation([greeting, serverFin]), [
      endpoint,
      { ...endpoint, id: 'other', port: 8443 },
    ])
    expect(told.here.map(({ id }) => id)).toEqual(['api'])
  })

  test('what can not be known is said', async () => {
    const late = await answer(greeting, tls13, finished13, says('server', encrypted(19)), serverFin)
    expect(late.refusedBy.how).toBe(
      'after the client’s Finished the server’s last record is an encrypted alert or data of 19 bytes, the size of an alert, followed by a close (FIN)',
    )
    expect(late.cannotTell[0]).toMatch(/encrypted record/)
    expect(late.causes.map(({ id }) => id)).toEqual(['client-certificate-refused', 'unused-connection'])
    const withRequest = await answer(
      greeting,
      tls13,
      finished13,
      says('client', encrypted(300)),
      says('server', encrypted(19)),
      serverFin,
    )
    expect(withRequest.causes.map(({ id }) => id)).toEqual(['client-certificate-refused'])
  })
})
