import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { type LinkType, pcapFile, pcapngFile } from './capture-files.ts'
import { type Addressing, type End, type TcpEvent, tcpPackets } from './tcp-packets.ts'

export interface RecordOptions {
  /** The real server, on 127.0.0.1. */
  readonly serverPort: number
  /** Talks to the server through the relay's port; what it throws does not stop the recording. */
  readonly exchange: (port: number) => Promise<unknown>
  /** Default `raw`. */
  readonly linkType?: LinkType
  /** What stands in the packets; default: 10.0.0.2 to 10.0.0.1 port 443, 1460 bytes a packet. */
  readonly addressing?: Partial<Addressing>
}

/** The same packets in both formats. */
export interface Recording {
  readonly pcap: Uint8Array
  readonly pcapng: Uint8Array
}

const defaultAddressing: Addressing = {
  server: { address: '10.0.0.1', port: 443 },
  clientAddress: '10.0.0.2',
  maximumSegment: 1460,
}

/**
 * Records what a client and a server on loopback say to each other, as a capture on the client's machine would show
 * it. The TCP below it is made anew: neither rights nor a network are needed.
 */
export async function record(options: RecordOptions): Promise<Recording> {
  const events = await recordedEvents(options)
  const packets = tcpPackets(events, { ...defaultAddressing, ...options.addressing })
  const linkType = options.linkType ?? 'raw'
  return { pcap: pcapFile(packets, linkType), pcapng: pcapngFile(packets, linkType) }
}

async function recordedEvents({ serverPort, exchange }: RecordOptions): Promise<readonly TcpEvent[]> {
  const events: TcpEvent[] = []
  const ends: Promise<unknown>[] = []
  const relay = createServer({ allowHalfOpen: true }, (client) => {
    ends.push(relayed(client, serverPort, ends.length, (event) => events.push(event)))
  })
  const port = await listening(relay)
  await exchange(port).catch(() => undefined)
  await Promise.all(ends)
  await once(relay.close(), 'close')
  return events
}

async function listening(relay: Server): Promise<number> {
  await once(relay.listen(0, '127.0.0.1'), 'listening')
  return (relay.address() as AddressInfo).port
}

/** Resolves when both sides are closed. */
function relayed(
  client: Socket,
  serverPort: number,
  connection: number,
  note: (event: TcpEvent) => void,
): Promise<unknown> {
  const server = connect({ port: serverPort, host: '127.0.0.1', allowHalfOpen: true })
  note({ kind: 'open', connection, from: 'client', at: now() })
  pass('client', client, server, connection, note)
  pass('server', server, client, connection, note)
  return Promise.all(
    [client, server].map((socket) => new Promise((resolve) => socket.once('close', resolve))),
  )
}

/** Hands on what one side does: data, its end of sending, a reset. */
function pass(
  from: End,
  source: Socket,
  sink: Socket,
  connection: number,
  note: (event: TcpEvent) => void,
): void {
  const stamp = () => ({ connection, from, at: now() })
  source.on('data', (bytes) => {
    note({ ...stamp(), kind: 'data', bytes })
    sink.write(bytes)
  })
  source.on('end', () => {
    note({ ...stamp(), kind: 'finish' })
    sink.end()
  })
  source.on('error', () => {
    note({ ...stamp(), kind: 'reset' })
    sink.resetAndDestroy()
  })
}

function now(): number {
  return Math.round((performance.timeOrigin + performance.now()) * 1000)
}
