import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { declaredEndpoint } from './declared-endpoint.ts'
import type { Listener, MatrixServer, Place, Versions } from './matrix-server.ts'
import { servedGroups } from './matrix-server.ts'
import { opensslLibrary } from './openssl-library.ts'
import { startProgram, versionIn, versionText } from './program.ts'

export const lighttpd: MatrixServer = {
  name: 'lighttpd',
  variants: ['enforce'],
  versions,
  start: async (listeners, place) => {
    const { folder } = place
    const file = join(folder, 'lighttpd.conf')
    mkdirSync(join(folder, 'site'))
    writeFileSync(join(folder, 'site', 'index.html'), 'ok')
    writeFileSync(file, configuration(listeners, place))
    const ports = listeners.map(({ port }) => port)
    return [await startProgram({ command: 'lighttpd', args: ['-D', '-f', file], folder, ports })]
  },
  endpointOf: (listener, place, versions) =>
    declaredEndpoint(listener, place, versions, { software: 'lighttpd', alpn: 'served' }),
}

/** The main socket, which can't be left out, is a file. */
function configuration(listeners: readonly Listener[], place: Place): string {
  const { folder } = place
  return [
    'server.modules = ("mod_openssl")',
    `server.bind = "${join(folder, 'main.socket')}"`,
    `server.document-root = "${join(folder, 'site')}"`,
    `server.errorlog = "${join(folder, 'error.log')}"`,
    'index-file.names = ("index.html")',
    ...listeners.map((listener) => socket(listener, place)),
    '',
  ].join('\n')
}

function socket({ port, protocols }: Listener, { authority }: Place): string {
  const { files } = authority
  const commands = [
    `"MinProtocol" => "${protocols[0]}"`,
    `"MaxProtocol" => "${protocols.at(-1)}"`,
    `"Groups" => "${servedGroups.join(':')}"`,
  ]
  return `
$SERVER["socket"] == "127.0.0.1:${port}" {
  ssl.engine = "enable"
  ssl.pemfile = "${files.serverCertificate}"
  ssl.privkey = "${files.serverKey}"
  ssl.openssl.ssl-conf-cmd = (${commands.join(', ')})
  ssl.verifyclient.activate = "enable"
  ssl.verifyclient.enforce = "enable"
  ssl.verifyclient.ca-file = "${files.authority}"
  ssl.verifyclient.ca-crl-file = "${files.revocations}"
}`
}

function versions(): Versions {
  return { server: versionIn(versionText('lighttpd', '-v'), /lighttpd\/([\d.]+)/), library: opensslLibrary() }
}
