import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Endpoint } from '../../../src/endpoint/endpoint.ts'
import { nameTexts } from '../../../src/endpoint/names.ts'
import { readTree, runtimes, treeOf } from '../../families/nginx/reading.ts'
import { httpContext, mainContext } from '../nginx/nginx-server.ts'
import { type Listener, type MatrixServer, type Place, servedGroups, type Versions } from './matrix-server.ts'
import { opensslLibrary } from './openssl-library.ts'
import { startProgram, versionIn, versionText } from './program.ts'
import { serverName } from './test-authority.ts'

/** The variants are values of ssl_verify_client, with ssl_crl or without it. */
export const nginx: MatrixServer = {
  name: 'nginx',
  variants: ['on', 'on, no CRL', 'optional', 'optional_no_ca', 'optional_no_ca, no CRL'],
  versions,
  start: async (listeners, place) => {
    const { folder } = place
    const file = join(folder, 'nginx.conf')
    writeFileSync(file, nginxConfiguration(listeners, place))
    const args = ['-p', folder, '-c', file, '-e', join(folder, 'start.log')]
    return [await startProgram({ command: 'nginx', args, folder, ports: listeners.map(({ port }) => port) })]
  },
  endpointOf: readEndpoint,
}

function nginxConfiguration(listeners: readonly Listener[], place: Place): string {
  const servers = listeners.map((listener) => serverBlocks(listener, place))
  return [mainContext(place.folder), 'http {', httpContext(place.folder), ...servers, '}'].join('\n')
}

function serverBlocks({ port, protocols, variant }: Listener, { authority }: Place): string {
  const { files } = authority
  const [mode, noCrl] = variant.split(', ')
  const tls = [
    `listen 127.0.0.1:${port} ssl;`,
    `ssl_protocols ${protocols.join(' ')};`,
    `ssl_ecdh_curve ${servedGroups.join(':')};`,
  ].join('\n')
  return `
server {
${tls}
server_name _;
ssl_reject_handshake on;
}
server {
${tls}
server_name ${serverName};
ssl_certificate ${files.serverCertificate};
ssl_certificate_key ${files.serverKey};
ssl_verify_client ${mode};
ssl_client_certificate ${files.authority};
${noCrl === undefined ? `ssl_crl ${files.revocations};` : ''}
return 200 ok;
}`
}

/** What the reader makes of the configuration's text; the certificate is in the tree. */
function readEndpoint(listener: Listener, place: Place, { server, library }: Versions): Endpoint {
  const { files } = place.authority
  const tree = treeOf({
    'nginx.conf': nginxConfiguration([listener], place),
    [files.serverCertificate.slice(1)]: readFileSync(files.serverCertificate),
  })
  const { endpoints } = readTree(tree, runtimes(server, library.version))
  const found = endpoints.find(({ names }) => nameTexts(names).includes(serverName))
  if (found === undefined) throw new Error(`the reader has no ${serverName}`)
  return found
}

function versions(): Versions {
  return { server: versionIn(versionText('nginx', '-v'), /nginx\/([\d.]+)/), library: opensslLibrary() }
}
