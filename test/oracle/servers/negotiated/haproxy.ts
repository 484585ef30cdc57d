import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startProgram } from '../program.ts'
import type { NegotiatedServer } from './negotiated-server.ts'
import { drawOpenSsl, type OpenSslPlan, opensslEndpoint, singleKeys } from './openssl-plan.ts'

/** Its own order puts ChaCha20 first for a client that does. Without ssl-dh-param-file it makes parameters of 2048 bits. */
export const haproxy: NegotiatedServer = {
  name: 'HAProxy',
  ports: 30,
  draw: (choices, port) => {
    const plan = drawOpenSsl(choices, port, singleKeys)
    return {
      port,
      text: bind(plan),
      endpoint: opensslEndpoint(plan, {
        name: 'haproxy',
        cipherSuffix: '',
        groups: null,
        dhParameters: { bits: 2048 },
        securityLevel: 2,
        serverOrder: 'server-chacha-by-client',
      }),
    }
  },
  start: async (drawn, folder) => {
    for (const kind of new Set(singleKeys.flat())) {
      const both = ['pem', 'key'].map((ending) => readFileSync(join(folder, `${kind}.${ending}`), 'utf8'))
      writeFileSync(join(folder, `${kind}.bundle`), both.join(''))
    }
    const file = join(folder, 'haproxy.cfg')
    writeFileSync(file, [mainSettings, ...drawn.map(({ text }) => text), ''].join('\n'))
    const ports = drawn.map(({ port }) => port)
    return [await startProgram({ command: 'haproxy', args: ['-db', '-f', file], folder, ports })]
  },
}

const mainSettings = [
  'global',
  '  maxconn 400',
  '  tune.ssl.default-dh-param 2048',
  'defaults',
  '  mode http',
  '  timeout client 10s',
  '  timeout server 10s',
  '  timeout connect 10s',
].join('\n')

function bind({ port, keys, ciphers, tls13, versions, groups, preference }: OpenSslPlan): string {
  return [
    `frontend port_${port}`,
    [
      `  bind 127.0.0.1:${port} ssl crt ${keys[0]}.bundle`,
      `ssl-min-ver ${versions[0]} ssl-max-ver ${versions.at(-1)}`,
      `ciphers ${ciphers}`,
      ...(tls13 === null ? [] : [`ciphersuites ${tls13}`]),
      ...(groups === null ? [] : [`curves ${groups.join(':')}`]),
      ...(preference === 'client' ? ['prefer-client-ciphers'] : []),
    ].join(' '),
    '  http-request return status 200',
  ].join('\n')
}
