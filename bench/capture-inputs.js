// A packet capture for the benchmark: connections of apps as pcapng, each a handshake and the data after it.
import { appendFileSync, writeFileSync } from 'node:fs'
import { enhancedPacket, interfaceBlock, sectionHeader } from '../test/explain/capture/files.ts'
import { newestHello } from '../test/explain/capture/hellos.ts'
import { conversation, ipv4, timed } from '../test/explain/capture/segments.ts'
import {
  alert,
  changeCipherSpec,
  clientHello,
  encrypted,
  record,
  serverHello,
} from '../test/explain/capture/tls-messages.ts'

const says = (from, ...parts) => ({ from, says: Buffer.concat(parts) })
const answer = record(22, serverHello({ version: 0x0304, suite: 0x1301, group: 0x1d }))

/** One connection in ten is refused; the others carry some 200 KB. */
function turns(index) {
  const hello = says('client', clientHello(newestHello(`host-${index % 50}.example.com`)))
  if (index % 10 === 0) return [hello, says('server', alert(2, 40)), { from: 'server', does: 'fin' }]
  const data = Array.from({ length: 20 }, () => says('server', encrypted(10_000)))
  return [
    hello,
    says('server', answer, changeCipherSpec, encrypted(3_500)),
    says('client', changeCipherSpec, encrypted(53), encrypted(400)),
    ...data,
    { from: 'client', does: 'fin' },
  ]
}

/** Writes at least so many bytes; each connection has a client port and sequence numbers of its own. */
export function capture(path, bytes) {
  writeFileSync(path, Buffer.concat([sectionHeader('little'), interfaceBlock('little')]))
  for (let index = 0, written = 0; written < bytes; index++) {
    const segments = conversation(turns(index), { clientStart: index * 7919, serverStart: index * 104_729 })
    const packets = timed(segments.map((segment) => onPort(ipv4(segment), segment.from, 1024 + index)))
    const blocks = Buffer.concat(packets.map((packet) => enhancedPacket(packet, 'little')))
    appendFileSync(path, blocks)
    written += blocks.length
  }
  return path
}

function onPort(packet, from, port) {
  packet.writeUInt16BE(port, from === 'client' ? 20 : 22)
  return packet
}
