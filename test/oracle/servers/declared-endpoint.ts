import type { ClientCertificateRequest, TlsContext } from '../../../src/endpoint/context.ts'
import type { Endpoint, TlsLibrary } from '../../../src/endpoint/endpoint.ts'
import { known } from '../../../src/text/fact.ts'
import { endpointWith, line } from '../../handshake/fixtures.ts'
import { type Listener, type Place, servedProtocol, type Versions } from './matrix-server.ts'
import { serverName } from './test-authority.ts'

/** What the settings say of a server that no reader reads. */
export interface Declared {
  readonly software: string
  /** What differs from asking in the handshake and refusing what does not verify. */
  readonly clientCertificate?: Partial<ClientCertificateRequest>
  /** Absent: the configuration says nothing, and the software's default holds. */
  readonly unknownNames?: NonNullable<TlsContext['unknownNames']>
  readonly alpn: 'served' | 'none'
}

export function declaredEndpoint(
  { port, protocols }: Listener,
  place: Place,
  { server, library }: Versions,
  { software, unknownNames, alpn, clientCertificate }: Declared,
): Endpoint {
  return endpointWith({
    id: `${serverName}:${port}`,
    names: [serverName],
    port,
    software: {
      name: software,
      version: server,
      tlsLibrary: { name: libraryName[library.name], version: family(library.version) },
      basis: 'settings',
      at: null,
      because: 'the test',
    },
    protocols: known(protocols),
    alpn: known(alpn === 'served' ? [servedProtocol] : []),
    clientCertificate: known({ ...required(place), ...clientCertificate }),
    ...(unknownNames === undefined ? {} : { unknownNames }),
  })
}

const libraryName: Readonly<Record<Versions['library']['name'], TlsLibrary['name']>> = {
  OpenSSL: 'openssl',
  GnuTLS: 'gnutls',
  Go: 'go',
}

function required({ authority }: Place): ClientCertificateRequest {
  const { files } = authority
  return {
    mode: 'required',
    refusal: 'alert',
    depth: 1,
    caFile: { value: files.authority, at: line(1) },
    crlFile: { value: files.revocations, at: line(2) },
  }
}

/** `3.0.19` → `3.0`, as libraries are declared. */
function family(version: string): string {
  return version.split('.').slice(0, 2).join('.')
}
