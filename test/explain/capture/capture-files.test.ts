import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCapture } from '../../../src/explain/capture/read-capture.ts'
import {
  block,
  chunked,
  enhancedPacket,
  interfaceBlock,
  type Order,
  oldPacket,
  pcap,
  pcapng,
  sectionHeader,
  simplePacket,
  u32,
} from './files.ts'
import { newestHello } from './hellos.ts'
import { conversation, ipv4, timed } from './segments.ts'
import { alert, clientHello } from './tls-messages.ts'

const packets = timed(
  conversation([
    { from: 'client', says: clientHello(newestHello('api.example.com')) },
    { from: 'server', says: alert(2, 40) },
    { from: 'server', does: 'fin' },
  ]).map(ipv4),
)
const firstSecond = 1_700_000_000
const orders: readonly Order[] = ['little', 'big']

/** What every form of the same packets must give. */
async function expectTheConversation(file: Uint8Array, start: number | null = firstSecond) {
  const { flows, problems, packets: count } = await readCapture(chunked(file))
  expect(problems).toEqual([])
  expect(count).toBe(packets.length)
  expect(flows).toHaveLength(1)
  const [flow] = flows
  expect(flow?.serverName).toBe('api.example.com')
  expect(flow?.start).toBe(start)
  expect(flow?.alerts.map(({ by, alert: number, level }) => [by, number, level])).toEqual([
    ['server', 40, 'fatal'],
  ])
  expect(flow?.end).toMatchObject({ by: 'server', how: 'fin' })
  expect(flow?.problems).toEqual([])
}

describe.each(orders)('a %s-endian capture', (order) => {
  test.each(['micro', 'nano'] as const)('pcap in %sseconds', async (resolution) => {
    await expectTheConversation(pcap(packets, { order, resolution }))
  })

  test('pcapng', () => expectTheConversation(pcapng(packets, order)))

  test('pcapng with a clock of nanoseconds, and one of 2^-20 seconds', async () => {
    const nano = [sectionHeader(order), interfaceBlock(order, { resolution: 9 })]
    await expectTheConversation(
      Buffer.concat([...nano, ...packets.map((one) => enhancedPacket(one, order, { ticks: 1000 }))]),
    )
    const binary = [sectionHeader(order), interfaceBlock(order, { resolution: 0x80 | 20 })]
    const inUnits = packets.map((one) => ({ ...one, at: Math.round((one.at / 1e6) * 2 ** 20) }))
    const { flows } = await readCapture(
      chunked(Buffer.concat([...binary, ...inUnits.map((one) => enhancedPacket(one, order))])),
    )
    expect(flows[0]?.start).toBeCloseTo(firstSecond, 5)
  })

  test('pcapng with the old packet block', async () => {
    const blocks = packets.map((one) => oldPacket(one, order))
    await expectTheConversation(Buffer.concat([sectionHeader(order), interfaceBlock(order), ...blocks]))
  })

  test('pcapng with simple packet blocks, which have no time', async () => {
    const blocks = packets.map((one) => simplePacket(one, order))
    await expectTheConversation(Buffer.concat([sectionHeader(order), interfaceBlock(order), ...blocks]), null)
  })
})

test('several sections of different byte order, several interfaces, and blocks of other kinds', async () => {
  const section = (order: Order, part: typeof packets) => [
    sectionHeader(order),
    block(0x0bad, [Buffer.from('of a kind that nobody knows')], order),
    interfaceBlock(order, { linkType: 147 }),
    interfaceBlock(order),
    block(4, [Buffer.from('names')], order),
    ...part.map((one) => enhancedPacket(one, order, { interface: 1 })),
    block(5, [u32(1, order), Buffer.alloc(8)], order),
  ]
  await expectTheConversation(
    Buffer.concat([...section('little', packets.slice(0, 3)), ...section('big', packets.slice(3))]),
  )
})

test('the size of the chunks does not matter', async () => {
  for (const file of [pcap(packets), pcapng(packets, 'big')]) {
    const whole = await readCapture(chunked(file))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: file.length }), async (size) => {
        expect(await readCapture(chunked(file, size))).toEqual(whole)
      }),
      { numRuns: 40 },
    )
  }
})

test('the result is plain JSON', async () => {
  const summary = await readCapture(chunked(pcapng(packets)))
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
})

describe('a damaged file', () => {
  const problemsOf = async (file: Uint8Array) => (await readCapture(chunked(file))).problems

  test('is told with the offset of the damage', async () => {
    expect(await problemsOf(new Uint8Array())).toEqual([{ what: 'the file is empty', offset: 0, count: 1 }])
    expect(await problemsOf(Buffer.from('GIF89a and some more'))).toEqual([
      { what: 'the file is no pcap or pcapng capture', offset: 0, count: 1 },
    ])
    expect((await problemsOf(Buffer.from('1f8b0800000000000003aabbccdd', 'hex')))[0]?.what).toMatch(/gzip/)
  })

  test('cut in a packet: the packets before it count', async () => {
    const file = pcap(packets)
    const last = packets.at(-1)?.bytes.length ?? 0
    const { packets: count, problems } = await readCapture(chunked(file.subarray(0, file.length - 5)))
    expect(count).toBe(packets.length - 1)
    expect(problems).toEqual([
      { what: 'the file ends in the middle of a packet', offset: file.length - 16 - last, count: 1 },
    ])
  })

  test('a packet of 4 GiB ends a pcap, and a block of 4 GiB leaves what came before', async () => {
    const file = pcap(packets)
    file.writeUInt32LE(0xffff_fff0, 24 + 8)
    expect(await problemsOf(file)).toEqual([
      {
        what: 'a packet claims to have 4294967280 bytes; the rest of the file is not read',
        offset: 24,
        count: 1,
      },
    ])
    const blocks = pcapng(packets)
    const long = Buffer.concat([u32(0x55, 'little'), u32(0xffff_fffc, 'little'), Buffer.alloc(64)])
    const { flows, problems } = await readCapture(chunked(Buffer.concat([blocks, long])))
    expect(flows).toHaveLength(1)
    expect(problems.map(({ offset }) => offset)).toContain(blocks.length)
  })

  test('lengths that lead nowhere', async () => {
    const start = Buffer.concat([sectionHeader('little'), interfaceBlock('little')])
    for (const length of [0, 4, 8, 13]) {
      const bad = Buffer.concat([u32(6, 'little'), u32(length, 'little'), Buffer.alloc(32)])
      expect(await problemsOf(Buffer.concat([start, bad]))).toEqual([
        {
          what: `a block claims to have ${length} bytes; the rest of the file is not read`,
          offset: start.length,
          count: 1,
        },
      ])
    }
  })

  test('a packet longer than its block, of no interface, in a block too short', async () => {
    const start = Buffer.concat([sectionHeader('little'), interfaceBlock('little')])
    const fields = (face: number, length: number) => [face, 0, 0, length, length].map((n) => u32(n, 'little'))
    const file = Buffer.concat([
      start,
      block(6, [...fields(0, 9000), Buffer.alloc(60, 0x45)], 'little'),
      block(6, [...fields(3, 4), Buffer.alloc(4)], 'little'),
      block(6, [u32(0, 'little')], 'little'),
    ])
    expect((await problemsOf(file)).map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'a packet is longer than its block; it is cut',
        'a packet names an interface that is not described',
        'a block is too short for what it should hold',
      ]),
    )
  })

  test('a patched pcap and a pcap of unread link type are named', async () => {
    expect((await problemsOf(Buffer.concat([u32(0xa1b2cd34, 'little'), Buffer.alloc(40)])))[0]?.what).toMatch(
      /patched/,
    )
    expect(await problemsOf(pcap(packets, { linkType: 147 }))).toEqual([
      { what: 'packets of link type 147 are not read', offset: 24, count: packets.length },
    ])
  })
})
