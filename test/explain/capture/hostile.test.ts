import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diagnoseFlow } from '../../../src/explain/capture/diagnose-flow.ts'
import { readCapture } from '../../../src/explain/capture/read-capture.ts'
import { chunked, enhancedPacket, interfaceBlock, pcap, pcapng, sectionHeader } from './files.ts'
import { newestHello } from './hellos.ts'
import { conversation, flag, ipv4, ipv6, type TimedPacket, timed } from './segments.ts'
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

const turns = [
  { from: 'client', says: clientHello(newestHello('api.example.com')) },
  {
    from: 'server',
    says: Buffer.concat([
      record(
        22,
        Buffer.concat([
          serverHello({ version: 0x0303, suite: 0xc02b }),
          certificate([Buffer.alloc(300, 0x30)]),
        ]),
      ),
      record(
        22,
        Buffer.concat([
          handshake(13, Buffer.from([1, 64, 0, 2, 4, 3, 0, 0])),
          handshake(14, Buffer.alloc(0)),
        ]),
      ),
    ]),
  },
  { from: 'client', says: Buffer.concat([record(22, certificate([])), changeCipherSpec, encrypted(40, 22)]) },
  { from: 'server', says: alert(2, 40) },
  { from: 'server', does: 'fin' },
] as const
const segments = conversation(turns, { size: 300, clientStart: 0xffff_ff00 })
const packets = timed(segments.map(ipv4))

const read = async (file: Uint8Array) => {
  const summary = await readCapture(chunked(file))
  return { summary, diagnoses: summary.flows.map((flow) => diagnoseFlow(flow)) }
}

describe('the order of packets', () => {
  const whole = readCapture(chunked(pcapng(packets)))

  test('and their number do not change what they say', async () => {
    const { flows: expected } = await whole
    const orders = fc
      .shuffledSubarray([...packets], { minLength: packets.length, maxLength: packets.length })
      .chain((list) => fc.subarray(list).map((again) => [...list, ...again]))
    await fc.assert(
      fc.asyncProperty(orders, async (list: readonly TimedPacket[]) => {
        const { flows } = await readCapture(chunked(pcapng(list)))
        // Offsets are those of the file, and so change with it.
        const withoutOffsets = flows.map((flow) => ({
          ...flow,
          problems: flow.problems.map(({ what }) => what),
        }))
        expect(withoutOffsets).toEqual(
          expected.map((flow) => ({ ...flow, problems: flow.problems.map(({ what }) => what) })),
        )
      }),
      { numRuns: 200 },
    )
  })

  test('the same over IPv6, cut at other places', async () => {
    const { flows: expected } = await whole
    const six = timed(conversation(turns, { size: 77 }).map((segment) => ipv6(segment)))
    const { flows } = await readCapture(chunked(pcap(six)))
    expect(flows.map(({ alerts, end }) => [alerts.map(({ alert: number }) => number), end.how])).toEqual(
      expected.map(({ alerts, end }) => [alerts.map(({ alert: number }) => number), end.how]),
    )
    expect(flows[0]?.hello?.cipherSuites).toEqual(expected[0]?.hello?.cipherSuites)
  })
})

describe('hostile input ends, and is told', () => {
  test.each([
    ['pcap', pcap(packets)],
    ['pcapng', pcapng(packets, 'big')],
  ])('a %s with bytes changed, put in and left out', async (_format, file) => {
    const edits = fc.array(
      fc.record({
        at: fc.nat(file.length - 1),
        cut: fc.nat(20),
        insert: fc.uint8Array({ maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        let bytes = Buffer.from(file)
        for (const { at, cut, insert } of list) {
          bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + cut)])
        }
        const { summary } = await read(bytes)
        for (const { offset } of summary.problems) expect(offset).toBeLessThanOrEqual(bytes.length)
        expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
      }),
      { numRuns: 1500 },
    )
  })

  test('a file cut anywhere', async () => {
    const file = pcapng(packets)
    for (let length = 0; length < file.length; length += 3) await read(file.subarray(0, length))
  })

  test('any bytes in packets, in TCP and in records', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 200 })),
        fc.constantFrom(0, 1, 101, 113, 149, 258, 276),
        async (list, linkType) => {
          await read(pcap(timed(list), { linkType }))
        },
      ),
      { numRuns: 500 },
    )
    const noise = fc.array(fc.tuple(fc.boolean(), fc.uint8Array({ minLength: 1, maxLength: 120 })), {
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(noise, async (list) => {
        const said = list.map(
          ([client, bytes]) => ({ from: client ? 'client' : 'server', says: record(22, bytes) }) as const,
        )
        await read(pcap(timed(conversation(said).map(ipv4))))
      }),
      { numRuns: 500 },
    )
  })
})

describe('captures made to be slow', () => {
  test('fifteen thousand connections: the first ten thousand are read, and it is said', async () => {
    const syn = Buffer.from(ipv4({ from: 'client', sequence: 1, flags: flag.syn }))
    const many = Array.from({ length: 15_000 }, (_, index) => {
      const packet = Buffer.from(syn)
      packet.writeUInt16BE(index + 1, 20)
      return packet
    })
    const { summary } = await read(pcap(timed(many)))
    expect(summary.flows).toHaveLength(10_000)
    expect(summary.problems.map(({ what, count }) => [what, count])).toEqual([
      ['the capture has more than 10000 connections; the others are not read', 5_000],
    ])
  })

  test('segments that all come early, one byte each', async () => {
    const early = Array.from({ length: 60_000 }, (_, index) =>
      ipv4({ from: 'server', sequence: 10 + 2 * index, flags: flag.ack, payload: Buffer.from([22]) }),
    )
    const { summary } = await read(pcap(timed(early)))
    expect(summary.flows).toHaveLength(1)
  })

  test('records without content, and a head of HTTP without end', async () => {
    const empty = Buffer.concat([
      clientHello(newestHello('a.test')),
      ...Array.from({ length: 100_000 }, () => record(22, Buffer.alloc(0))),
    ])
    const endless = Buffer.concat([Buffer.from('GET / HTTP/1.1\r\n'), Buffer.alloc(2_000_000, 0x61)])
    for (const says of [empty, endless]) {
      const file = pcap(timed(conversation([{ from: 'client', says }], { size: 100 }).map(ipv4)))
      const { summary } = await read(file)
      expect(summary.flows).toHaveLength(1)
    }
  })

  test('ten thousand interfaces, more of them, and options that go nowhere', async () => {
    const faces = Array.from({ length: 10_100 }, () => interfaceBlock('little', { resolution: 0xff }))
    const file = Buffer.concat([
      sectionHeader('little'),
      ...faces,
      ...packets.map((one) => enhancedPacket(one, 'little', { interface: 9_999 })),
    ])
    const { summary } = await read(file)
    expect(summary.flows).toHaveLength(1)
    expect(summary.problems).toMatchObject([{ what: 'a section has more than 10000 interfaces', count: 100 }])
  })
})
