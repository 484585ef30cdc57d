import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startProgram } from '../program.ts'
import type { NegotiatedServer } from './negotiated-server.ts'
import { drawOpenSsl, type OpenSslPlan, opensslEndpoint, singleKeys } from './openssl-plan.ts'

export const stunnel: NegotiatedServer = {
  name: 'stunnel',
  ports: 30,
  draw: (choices, port) => {
    const plan = drawOpenSsl(choices, port, singleKeys)
    return {
      port,
      text: service(plan),
      endpoint: opensslEndpoint(plan, {
        name: 'stunnel',
        cipherSuffix: '',
        groups: ['X25519', 'P-256', 'X448', 'P-521', 'P-384'],
        dhParameters: { bits: 2048 },
        securityLevel: 2,
        tls13: 'TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256:TLS_CHACHA20_POLY1305_SHA256',
      }),
    }
  },
  start: async (drawn, folder) => {
    const file = join(folder, 'stunnel.conf')
    const main = ['foreground = yes', 'pid =', 'syslog = no']
    writeFileSync(file, [...main, ...drawn.map(({ text }) => text), ''].join('\n'))
    const ports = drawn.map(({ port }) => port)
    return [await startProgram({ command: 'stunnel4', args: [file], folder, ports })]
  },
}

/** What comes through is connected to nothing: the handshake is over by then. */
function service({ port, keys, ciphers, tls13, versions, groups, preference }: OpenSslPlan): string {
  const name = (version?: string) => (version === 'TLSv1.0' ? 'TLSv1' : version)
  const level = /@SECLEVEL=(\d)/.exec(ciphers)?.[1]
  return [
    `[port_${port}]`,
    `accept = 127.0.0.1:${port}`,
    'connect = 127.0.0.1:9',
    `cert = ${keys[0]}.pem`,
    `key = ${keys[0]}.key`,
    `sslVersionMin = ${name(versions[0])}`,
    `sslVersionMax = ${name(versions.at(-1))}`,
    ...(level === undefined ? [] : [`securityLevel = ${level}`]),
    `ciphers = ${ciphers}`,
    ...(tls13 === null ? [] : [`ciphersuites = ${tls13}`]),
    ...(groups === null ? [] : [`curves = ${groups.join(':')}`]),
    `options = ${preference === 'server' ? 'CIPHER_SERVER_PREFERENCE' : '-CIPHER_SERVER_PREFERENCE'}`,
  ].join('\n')
}
