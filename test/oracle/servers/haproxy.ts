import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { known } from '../../../src/text/fact.ts'
import { declaredEndpoint } from './declared-endpoint.ts'
import type { Listener, MatrixServer, Place, Versions } from './matrix-server.ts'
import { servedGroups, servedProtocol } from './matrix-server.ts'
import { opensslLibrary } from './openssl-library.ts'
import { startProgram, versionIn, versionText } from './program.ts'

/** What the rule below gives to a request without a verified certificate. */
const unverifiedStatus = 403
const ignoredErrors = { mode: 'optional', verifyErrors: 'ignored' } as const

/** `ignore-err`: the handshake takes every certificate, and what is no good gets HTTP 403. */
export const haproxy: MatrixServer = {
  name: 'HAProxy',
  variants: ['required', 'ignore-err'],
  versions,
  start: async (listeners, place) => {
    const file = join(place.folder, 'haproxy.cfg')
    writeFileSync(file, configuration(listeners, place))
    const ports = listeners.map(({ port }) => port)
    return [
      await startProgram({ command: 'haproxy', args: ['-db', '-f', file], folder: place.folder, ports }),
    ]
  },
  endpointOf: (listener, place, versions) =>
    declaredEndpoint(listener, place, versions, {
      software: 'haproxy',
      alpn: 'served',
      unknownNames: known('rejected'),
      clientCertificate: { unverifiedStatus, ...(listener.variant === 'required' ? {} : ignoredErrors) },
    }),
}

function configuration(listeners: readonly Listener[], place: Place): string {
  const timeouts = ['client', 'server', 'connect'].map((side) => `  timeout ${side} 10s`)
  return [
    'global',
    '  maxconn 200',
    'defaults',
    '  mode http',
    ...timeouts,
    ...listeners.map((listener) => frontend(listener, place)),
    '',
  ].join('\n')
}

function frontend({ port, protocols, variant }: Listener, { authority }: Place): string {
  const { files } = authority
  const newestAndOldest = [`ssl-min-ver ${protocols[0]}`, `ssl-max-ver ${protocols.at(-1)}`]
  const verification =
    variant === 'required'
      ? ['verify required']
      : ['verify optional', 'ca-ignore-err all', 'crt-ignore-err all']
  const bind = [
    `bind 127.0.0.1:${port} ssl crt ${files.serverBundle} strict-sni alpn ${servedProtocol}`,
    `curves ${servedGroups.join(':')}`,
    ...newestAndOldest,
    `ca-file ${files.authority} crl-file ${files.revocations}`,
    ...verification,
  ].join(' ')
  return [
    `frontend port_${port}`,
    `  ${bind}`,
    `  http-request deny deny_status ${unverifiedStatus} unless { ssl_c_used } { ssl_c_verify 0 }`,
    '  http-request return status 200 content-type text/plain string ok',
  ].join('\n')
}

function versions(): Versions {
  return { server: versionIn(versionText('haproxy', '-v'), /version ([\d.]+)/), library: opensslLibrary() }
}
