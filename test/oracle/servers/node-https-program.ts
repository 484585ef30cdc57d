import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { createSecureContext } from 'node:tls'
import type { Listener } from './matrix-server.ts'
import type { TestAuthority } from './test-authority.ts'

/** The server of node-https.ts, in a process of its own: its argument is the options as JSON. */
export interface NodeHttpsOptions {
  readonly serverName: string
  readonly files: TestAuthority['files']
  readonly groups: readonly string[]
  readonly protocol: string
  readonly listeners: readonly Listener[]
}

const { serverName, files, groups, protocol, listeners }: NodeHttpsOptions = JSON.parse(process.argv[2] ?? '')

for (const { port, protocols } of listeners) {
  const context = {
    cert: readFileSync(files.serverCertificate),
    key: readFileSync(files.serverKey),
    ca: readFileSync(files.authority),
    crl: readFileSync(files.revocations),
    ecdhCurve: groups.join(':'),
    minVersion: protocols[0],
    maxVersion: protocols.at(-1),
  } as const
  const server = createServer(
    {
      ...context,
      ALPNProtocols: [protocol],
      requestCert: true,
      rejectUnauthorized: true,
      SNICallback: (name, answer) => {
        if (name === serverName) answer(null, createSecureContext(context))
        else answer(new Error(`no server ${name}`))
      },
    },
    (_, response) => response.end('ok'),
  )
  server.listen(port, '127.0.0.1')
}
