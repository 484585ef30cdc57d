import { type Client, clients } from '../../../src/apple/clients.ts'
import type { ClientHello } from '../../../src/tls/client-hello.ts'

export type Mode = keyof Client['hellos']

export function helloOf(client: Client, mode: Mode, serverName: string): ClientHello {
  return { ...client.hellos[mode].hello, serverName }
}

/** What the newest iOS offers under ATS. */
export function newestHello(serverName: string): ClientHello {
  const client = clients.at(-1)
  if (client === undefined) throw new Error('there are no clients')
  return helloOf(client, 'ats', serverName)
}
