import { describe, expect, test } from 'vitest'
import { readCapture } from '../../../src/explain/capture/read-capture.ts'
import { chunked, pcap, pcapng } from './files.ts'
import { newestHello } from './hellos.ts'
import { conversation, flag, ipv4, ipv6, timed } from './segments.ts'
import { alert, clientHello } from './tls-messages.ts'

const segments = conversation([
  { from: 'client', says: clientHello(newestHello('api.example.com')) },
  { from: 'server', says: alert(2, 70) },
  { from: 'server', does: 'reset' },
])
const four = segments.map(ipv4)
const six = segments.map((segment) => ipv6(segment))
type Frame = (packet: Uint8Array) => Uint8Array
const prefixed =
  (...header: readonly number[]): Frame =>
  (packet) =>
    Buffer.concat([Buffer.from(header), packet])
const macs = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2]

async function flowOf(packets: readonly Uint8Array[], linkType: number) {
  const summary = await readCapture(chunked(pcap(timed(packets), { linkType })))
  expect(summary.problems).toEqual([])
  expect(summary.flows).toHaveLength(1)
  return summary.flows[0]
}

/** struct pktap_header of xnu's bsd/net/pktap.h, as macOS writes it. */
function pktap(linkType: number, frameHeader: number): Frame {
  const header = Buffer.alloc(156)
  header.writeUInt32LE(156, 0)
  header.writeUInt32LE(1, 4)
  header.writeUInt32LE(linkType, 8)
  header.write('pdp_ip0', 12, 'latin1')
  header.writeUInt32LE(0x2_0002, 36)
  header.writeUInt32LE(2, 40)
  header.writeUInt32LE(frameHeader, 44)
  header.write('MyApp', 56, 'latin1')
  return (packet) => Buffer.concat([header, packet])
}

/** struct pktap_v2_hdr with an interface name after it. */
function pktapSecond(linkType: number, frameHeader: number): Frame {
  const header = Buffer.alloc(64)
  header.writeUInt8(64, 0)
  header.writeUInt8(40, 3)
  header.writeUInt16LE(linkType, 6)
  header.writeUInt16LE(frameHeader, 8)
  header.writeUInt32LE(2, 16)
  header.writeUInt32LE(0x8_0002, 36)
  header.write('en0', 40, 'latin1')
  return (packet) => Buffer.concat([header, packet])
}

const ethernet = prefixed(...macs, 8, 0)

describe('every kind of link gives the same connection', () => {
  const kinds: readonly (readonly [string, number, Frame])[] = [
    ['raw IP', 101, (packet) => packet],
    ['raw IP, as BSDs number it', 12, (packet) => packet],
    ['IPv4 alone', 228, (packet) => packet],
    ['Ethernet', 1, ethernet],
    ['Ethernet with a VLAN tag', 1, prefixed(...macs, 0x81, 0, 0, 42, 8, 0)],
    ['Ethernet with two VLAN tags', 1, prefixed(...macs, 0x88, 0xa8, 0, 1, 0x81, 0, 0, 42, 8, 0)],
    ['BSD loopback of a little-endian machine', 0, prefixed(2, 0, 0, 0)],
    ['BSD loopback of a big-endian machine', 0, prefixed(0, 0, 0, 2)],
    ['OpenBSD loopback', 108, prefixed(0, 0, 0, 2)],
    ['Linux any', 113, prefixed(0, 0, 0, 1, 0, 6, ...macs.slice(0, 6), 0, 0, 8, 0)],
    [
      'Linux any, second version',
      276,
      prefixed(8, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0, 6, ...macs.slice(0, 6), 0, 0),
    ],
    ['PKTAP of a Wi-Fi interface', 149, (packet) => pktap(1, 14)(ethernet(packet))],
    ['PKTAP of a cellular interface', 258, pktap(12, 0)],
    ['PKTAP of a tunnel', 258, (packet) => pktap(0, 4)(prefixed(2, 0, 0, 0)(packet))],
    ['PKTAP of an unread kind of link', 258, (packet) => pktap(127, 3)(prefixed(9, 9, 9)(packet))],
    ['PKTAP of the second version', 258, (packet) => pktapSecond(1, 14)(ethernet(packet))],
  ]
  test.each(kinds)('%s (%i)', async (_name, linkType, frame) => {
    const flow = await flowOf(four.map(frame), linkType)
    expect(flow).toMatchObject({
      client: { address: '192.0.2.10', port: 50_123 },
      server: { address: '198.51.100.20', port: 443 },
      serverName: 'api.example.com',
      end: { by: 'server', how: 'rst', hops: 'same' },
    })
    expect(flow?.alerts).toMatchObject([{ by: 'server', alert: 70, name: 'protocol_version' }])
  })

  const kindsOfSix: readonly (readonly [string, number, Frame])[] = [
    ['raw IP', 101, (packet) => packet],
    ['IPv6 alone', 229, (packet) => packet],
    ['Ethernet', 1, prefixed(...macs, 0x86, 0xdd)],
    ['a tunnel of macOS', 0, prefixed(30, 0, 0, 0)],
    ['a tunnel of FreeBSD', 0, prefixed(28, 0, 0, 0)],
  ]
  test.each(kindsOfSix)('IPv6 over %s (%i)', async (_name, linkType, frame) => {
    const flow = await flowOf(six.map(frame), linkType)
    expect(flow).toMatchObject({ client: { address: '2001:db8::a' }, server: { address: '2001:db8::14' } })
    expect(flow?.alerts).toMatchObject([{ by: 'server', alert: 70 }])
  })
})

describe('IP', () => {
  test('extension headers of IPv6 are passed over', async () => {
    const extensions = [
      { type: 0, bytes: Buffer.alloc(8) },
      { type: 43, bytes: Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(14)]) },
      { type: 51, bytes: Buffer.concat([Buffer.from([0, 4]), Buffer.alloc(22)]) },
      { type: 60, bytes: Buffer.alloc(8) },
      { type: 44, bytes: Buffer.alloc(8) },
    ]
    const flow = await flowOf(
      segments.map((segment) => ipv6(segment, extensions)),
      101,
    )
    expect(flow?.serverName).toBe('api.example.com')
  })

  test('padding of short Ethernet frames is no data, and a length of 0 means the rest', async () => {
    const padded = await flowOf(
      four.map((packet) => Buffer.concat([ethernet(packet), Buffer.alloc(60)])),
      1,
    )
    expect(padded?.alerts).toHaveLength(1)
    expect(padded?.problems).toEqual([])
    const offloaded = four.map((packet) => {
      const copy = Buffer.from(packet)
      copy.writeUInt16BE(0, 2)
      return copy
    })
    expect((await flowOf(offloaded, 101))?.serverName).toBe('api.example.com')
  })

  test('fragments are reported where they are', async () => {
    const fragments = four.map((packet) => {
      const copy = Buffer.from(packet)
      copy.writeUInt16BE(0x2000, 6)
      return copy
    })
    const { flows, problems } = await readCapture(chunked(pcap(timed(fragments))))
    expect(flows).toEqual([])
    expect(problems).toEqual([
      { what: 'an IP fragment is not put together with the others', offset: 24, count: fragments.length },
    ])
    const later = segments.map((segment) =>
      ipv6(segment, [{ type: 44, bytes: Buffer.from([0, 0, 0, 9, 0, 0, 0, 1]) }]),
    )
    expect((await readCapture(chunked(pcap(timed(later))))).problems[0]?.count).toBe(later.length)
  })

  test('other protocols are left alone; QUIC is named, since it is what iOS may speak instead', async () => {
    const udp = (port: number) => {
      const packet = Buffer.from(four[0] ?? [])
      packet[9] = 17
      packet.writeUInt16BE(port, 22)
      return packet
    }
    const arp = prefixed(...macs, 8, 6)(new Uint8Array(28))
    const file = pcap(timed([ethernet(udp(53)), arp, ethernet(udp(443))]), { linkType: 1 })
    const { flows, problems } = await readCapture(chunked(file))
    expect(flows).toEqual([])
    expect(problems.map(({ what }) => what)).toEqual(['QUIC (HTTP/3, UDP port 443) is not read'])
  })

  test('a capture that keeps the start of packets says so', async () => {
    const snapped = four.map((packet) => packet.subarray(0, 96))
    const { flows } = await readCapture(chunked(pcap(timed(snapped))))
    expect(flows[0]?.hello).toBeNull()
    expect(flows[0]?.end).toMatchObject({ how: 'rst' })
    expect(flows[0]?.problems.map(({ what }) => what)).toContain(
      'the capture keeps the start of packets only (snap length)',
    )
  })
})

describe('how a connection begins and ends', () => {
  const endings = async (list: readonly Uint8Array[]) =>
    (await readCapture(chunked(pcapng(timed(list))))).flows[0]
  const syn = { from: 'client', sequence: 5, flags: flag.syn } as const

  test('refused, unanswered, established, joined', async () => {
    const refused = [ipv4(syn), ipv4({ from: 'server', sequence: 0, flags: flag.reset | flag.ack })]
    expect((await endings(refused))?.opening).toBe('refused')
    expect((await endings([ipv4(syn), ipv4(syn)]))?.opening).toBe('unanswered')
    expect((await endings(four))?.opening).toBe('established')
    expect((await endings(four.slice(3)))?.opening).toBe('joined')
  })

  test('the end that goes first is the one that is told', async () => {
    const closing = (from: 'client' | 'server', flags: number) => ipv4({ from, sequence: 7000, flags })
    const both = [...four.slice(0, -1), closing('client', flag.fin), closing('server', flag.reset)]
    expect((await endings(both))?.end).toMatchObject({ by: 'client', how: 'fin' })
    expect((await endings(four.slice(0, -1)))?.end).toEqual({ by: null, how: 'open', at: null, hops: null })
  })

  test('a reset that came another way than the server’s packets', async () => {
    const foreign = ipv4({ from: 'server', sequence: 9001, flags: flag.reset, hopLimit: 251 })
    expect((await endings([...four.slice(0, 4), foreign]))?.end).toMatchObject({
      by: 'server',
      hops: 'other',
    })
  })

  test('the same ports again are another connection', async () => {
    const again = conversation(
      [
        { from: 'client', says: clientHello(newestHello('other.example.com')) },
        { from: 'server', does: 'fin' },
      ],
      { clientStart: 77_000, serverStart: 88_000 },
    ).map(ipv4)
    const { flows } = await readCapture(chunked(pcapng(timed([...four, ...again]))))
    expect(flows.map(({ serverName, end }) => [serverName, end.how])).toEqual([
      ['api.example.com', 'rst'],
      ['other.example.com', 'fin'],
    ])
  })

  test('without SYN the end that greets is the client, whatever its port', async () => {
    const swapped = conversation([
      { from: 'server', says: clientHello(newestHello('api.example.com')) },
      { from: 'client', says: alert(2, 40) },
    ])
    const flow = await endings(swapped.slice(3).map(ipv4))
    expect(flow?.client.port).toBe(443)
    expect(flow?.alerts[0]?.by).toBe('server')
  })
})
