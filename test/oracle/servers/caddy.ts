import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { declaredEndpoint } from './declared-endpoint.ts'
import type { Listener, MatrixServer, Place, Versions } from './matrix-server.ts'
import { servedProtocol } from './matrix-server.ts'
import { startProgram, versionIn, versionText } from './program.ts'
import { serverName } from './test-authority.ts'

export const caddy: MatrixServer = {
  name: 'Caddy',
  variants: ['require_and_verify'],
  versions,
  start: async (listeners, place) => {
    const { folder } = place
    const file = join(folder, 'Caddyfile')
    writeFileSync(file, configuration(listeners, place))
    const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
    const args = ['run', '--config', file, '--adapter', 'caddyfile']
    const ports = listeners.map(({ port }) => port)
    return [await startProgram({ command: 'caddy', args, folder, ports, env })]
  },
  endpointOf: (listener, place, versions) =>
    declaredEndpoint(listener, place, versions, { software: 'caddy', alpn: 'served' }),
}

const options = `{
  admin off
  auto_https off
  servers {
    protocols h1 h2
  }
}`

function configuration(listeners: readonly Listener[], place: Place): string {
  return [options, ...listeners.map((listener) => site(listener, place))].join('\n')
}

/** Go has no switch for the revocation of client certificates, and none for TLS 1.3's suites. */
function site({ port, protocols, variant }: Listener, { authority }: Place): string {
  const { files } = authority
  const versions = protocols.map((version) => version.replace('TLSv', 'tls'))
  return `
https://${serverName}:${port} {
  bind 127.0.0.1
  tls ${files.serverCertificate} ${files.serverKey} {
    protocols ${versions[0]} ${versions.at(-1)}
    curves x25519 secp256r1
    alpn ${servedProtocol}
    client_auth {
      mode ${variant}
      trusted_ca_cert_file ${files.authority}
    }
  }
  respond ok 200
}`
}

function versions(): Versions {
  return {
    server: versionIn(versionText('caddy', 'version'), /v?(\d[\d.]+)/),
    library: { name: 'Go', version: versionIn(versionText('caddy', 'build-info'), /go(\d[\d.]+)/) },
  }
}
