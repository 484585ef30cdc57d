import { known } from '../../../src/text/fact.ts'
import { declaredEndpoint } from './declared-endpoint.ts'
import type { Listener, MatrixServer, Place, Versions } from './matrix-server.ts'
import { servedGroups, servedProtocol } from './matrix-server.ts'
import { opensslLibrary } from './openssl-library.ts'
import { startProgram } from './program.ts'
import { serverName } from './test-authority.ts'

/**
 * One process a listener: it serves one connection after the other. The context that it takes for a named server has
 * no ALPN, so the name and the protocol are refused by one configuration each.
 */
export const opensslServer: MatrixServer = {
  name: 'openssl s_server',
  variants: ['-Verify -alpn', '-Verify -servername_fatal'],
  versions,
  start: (listeners, place) =>
    Promise.all(
      listeners.map((listener) =>
        startProgram({
          command: 'openssl',
          args: commandLine(listener, place),
          folder: place.folder,
          ports: [listener.port],
        }),
      ),
    ),
  endpointOf: (listener, place, versions) =>
    declaredEndpoint(listener, place, versions, {
      software: 'openssl s_server',
      ...(listener.variant.endsWith('-alpn')
        ? { alpn: 'served' }
        : { alpn: 'none', unknownNames: known('rejected') }),
    }),
}

function commandLine({ port, protocols, variant }: Listener, { authority }: Place): readonly string[] {
  const { serverCertificate, serverKey, authority: trusted, revocations } = authority.files
  const only = protocols.length > 1 ? [] : [protocols[0] === 'TLSv1.2' ? '-tls1_2' : '-tls1_3']
  const named = [
    ...['-servername', serverName, '-servername_fatal'],
    ...['-cert2', serverCertificate, '-key2', serverKey],
  ]
  return [
    ...['s_server', '-accept', `127.0.0.1:${port}`, '-www', ...only],
    ...['-cert', serverCertificate, '-key', serverKey, '-groups', servedGroups.join(':')],
    ...['-CAfile', trusted, '-CRL', revocations, '-crl_check', '-Verify', '1', '-verify_return_error'],
    ...(variant.endsWith('-alpn') ? ['-alpn', servedProtocol] : named),
  ]
}

function versions(): Versions {
  const library = opensslLibrary()
  return { server: library.version, library }
}
