import { known } from '../../../src/text/fact.ts'
import { declaredEndpoint } from './declared-endpoint.ts'
import type { Listener, MatrixServer, Place, Versions } from './matrix-server.ts'
import { servedProtocol } from './matrix-server.ts'
import { startProgram, versionIn, versionText } from './program.ts'
import { serverName } from './test-authority.ts'

/** One process a listener. It can't be told an address, and listens on all of them. */
export const gnutlsServer: MatrixServer = {
  name: 'gnutls-serv',
  variants: ['require-client-cert'],
  versions,
  start: (listeners, place) =>
    Promise.all(
      listeners.map((listener) =>
        startProgram({
          command: 'gnutls-serv',
          args: commandLine(listener, place),
          folder: place.folder,
          ports: [listener.port],
        }),
      ),
    ),
  endpointOf: (listener, place, versions) =>
    declaredEndpoint(listener, place, versions, {
      software: 'gnutls-serv',
      alpn: 'served',
      unknownNames: known('rejected'),
    }),
}

function versions(): Versions {
  const version = versionIn(versionText('gnutls-serv', '--version'), /gnutls-serv ([\d.]+)/)
  return { server: version, library: { name: 'GnuTLS', version } }
}

function commandLine({ port, protocols }: Listener, { authority }: Place): readonly string[] {
  const { serverCertificate, serverKey, authority: trusted, revocations } = authority.files
  const versions = protocols.map((version) => `+VERS-${version.replace('TLSv', 'TLS')}`)
  const groups = ['-GROUP-ALL', '+GROUP-X25519', '+GROUP-SECP256R1']
  return [
    ...['--http', '--port', `${port}`, '--quiet'],
    ...['--priority', ['NORMAL', '-VERS-ALL', ...versions, ...groups].join(':')],
    ...['--x509certfile', serverCertificate, '--x509keyfile', serverKey],
    ...['--x509cafile', trusted, '--x509crlfile', revocations],
    ...['--require-client-cert', '--verify-client-cert'],
    ...['--sni-hostname', serverName, '--sni-hostname-fatal', '--alpn', servedProtocol, '--alpn-fatal'],
  ]
}
