import { describe, expect, test } from 'vitest'
import { readCapture } from '../../../src/explain/capture/read-capture.ts'
import {
  chunked,
  enhancedPacket,
  interfaceBlock,
  oldPacket,
  pcap,
  pcapng,
  sectionHeader,
  simplePacket,
} from './files.ts'
import { newestHello } from './hellos.ts'
import { conversation, ipv4, ipv6, timed } from './segments.ts'
import { alert, clientHello } from './tls-messages.ts'
import { tshark } from './tshark.ts'

/* The captures that the tests make are what Wireshark takes them for: else both could be wrong in the same way. */

const segments = conversation(
  [
    { from: 'client', says: clientHello(newestHello('api.example.com')) },
    { from: 'server', says: alert(2, 40) },
    { from: 'server', does: 'fin' },
  ],
  { size: 400, clientStart: 0xffff_ff80 },
)
const four = timed(segments.map(ipv4))
const framed = (...header: readonly number[]) =>
  four.map(({ at, bytes }) => ({ at, bytes: Buffer.concat([Buffer.from(header), bytes]) }))
const macs = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2]
const six = (type: number, length: number) =>
  timed(
    segments.map((segment) =>
      ipv6(segment, [
        { type, bytes: Buffer.concat([Buffer.from([0, length]), Buffer.alloc(6 + length * 8)]) },
      ]),
    ),
  )
const section = [sectionHeader('big'), interfaceBlock('big')]

const captures: Readonly<Record<string, Uint8Array>> = {
  'pcap, little-endian': pcap(four),
  'pcap, big-endian, nanoseconds': pcap(four, { order: 'big', resolution: 'nano' }),
  'pcapng, little-endian': pcapng(four),
  'pcapng, big-endian, nanoseconds': Buffer.concat([
    sectionHeader('big'),
    interfaceBlock('big', { resolution: 9 }),
    ...four.map((one) => enhancedPacket(one, 'big', { ticks: 1000 })),
  ]),
  'pcapng, old blocks': Buffer.concat([...section, ...four.map((one) => oldPacket(one, 'big'))]),
  'pcapng, simple blocks': Buffer.concat([...section, ...four.map((one) => simplePacket(one, 'big'))]),
  Ethernet: pcap(framed(...macs, 8, 0), { linkType: 1 }),
  'Ethernet with VLAN tags': pcap(framed(...macs, 0x88, 0xa8, 0, 1, 0x81, 0, 0, 42, 8, 0), { linkType: 1 }),
  'BSD loopback': pcap(framed(2, 0, 0, 0), { linkType: 0 }),
  'OpenBSD loopback': pcap(framed(0, 0, 0, 2), { linkType: 108 }),
  'Linux any': pcap(framed(0, 0, 0, 1, 0, 6, ...macs.slice(0, 6), 0, 0, 8, 0), { linkType: 113 }),
  'Linux any, second version': pcap(framed(8, 0, 0, 0, 0, 0, 0, 2, 0, 1, 0, 6, ...macs.slice(0, 6), 0, 0), {
    linkType: 276,
  }),
  'IPv6 with hop-by-hop options': pcap(six(0, 0)),
  'IPv6 with destination options': pcap(six(60, 1)),
}

const fields = {
  name: 'tls.handshake.extensions_server_name',
  time: 'frame.time_epoch',
  source: 'ip.src',
} as const

describe('Wireshark reads the same', () => {
  test.each(Object.entries(captures))('%s', async (_name, capture) => {
    const [hello] = tshark(capture, 'tls.handshake.type == 1', fields)
    expect(hello?.name).toEqual(['api.example.com'])
    const [refusal] = tshark(capture, 'tls.alert_message', {
      number: 'tls.alert_message.desc',
      time: 'frame.time_epoch',
    })
    const { flows, problems } = await readCapture(chunked(capture))
    expect(problems).toEqual([])
    expect(flows[0]?.serverName).toBe('api.example.com')
    expect(flows[0]?.alerts.map(({ alert: number }) => `${number}`)).toEqual(refusal?.number)
    const at = flows[0]?.alerts[0]?.at
    if (at !== null) expect(at).toBeCloseTo(Number(refusal?.time[0]), 6)
  })
})
