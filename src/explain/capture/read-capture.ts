import { newBudget } from './budget.ts'
import { newCaptureFile } from './capture-file.ts'
import { newCertificateReader } from './certificates.ts'
import { newConnectionTable } from './connection-table.ts'
import { flowOf } from './flow.ts'
import { readIpPacket } from './ip.ts'
import { ipPacketIn } from './link-layer.ts'
import type { Packet } from './packet.ts'
import { newProblems } from './problems.ts'
import type { CaptureSummary } from './summary.ts'
import { readTcpSegment } from './tcp.ts'

/** Bytes of unfinished messages and early segments, over all connections. */
const budgetBytes = 64 * 1024 * 1024
const mostProblems = 100
const protocol = { tcp: 6, udp: 17 } as const

/**
 * Reads a packet capture (pcap or pcapng) while it comes in, and tells what its TCP connections said of TLS. It holds
 * a bounded part of the file, whatever the file says. What can't be read is a problem in the result; it rejects only
 * when the chunks themselves do.
 */
export async function readCapture(chunks: AsyncIterable<Uint8Array>): Promise<CaptureSummary> {
  const problems = newProblems(mostProblems)
  const tools = { budget: newBudget(budgetBytes), certificates: newCertificateReader() }
  const table = newConnectionTable(tools, problems)
  let packets = 0
  const onPacket = (packet: Packet) => {
    packets++
    hearPacket(packet)
  }
  const hearPacket = ({ linkType, bytes, moment }: Packet) => {
    const inside = ipPacketIn(linkType, bytes)
    if (inside === 'not-ip') return
    const packet = 'unread' in inside ? inside : readIpPacket(inside)
    if ('unread' in packet) return problems.note(packet.unread, moment.offset)
    if (packet.protocol === protocol.udp && isQuic(packet.payload)) {
      return problems.note('QUIC (HTTP/3, UDP port 443) is not read', moment.offset)
    }
    if (packet.protocol !== protocol.tcp) return
    const segment = readTcpSegment(packet.payload)
    if (segment === null) problems.note('a packet ends within its TCP header', moment.offset)
    else table.hear(packet, segment, moment)
  }

  const file = newCaptureFile(onPacket, problems)
  for await (const chunk of chunks) if (file.push(chunk) === 'stop') break
  const format = file.end()
  const flows = table.end().map(flowOf)
  return { format, packets, flows, problems: problems.all() }
}

const httpsPort = 443

function isQuic(udp: Uint8Array): boolean {
  const port = (at: number) => ((udp[at] ?? 0) << 8) | (udp[at + 1] ?? 0)
  return port(0) === httpsPort || port(2) === httpsPort
}
