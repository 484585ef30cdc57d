import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { declaredEndpoint } from './declared-endpoint.ts'
import type { Listener, MatrixServer, Place, Versions } from './matrix-server.ts'
import { servedGroups, servedProtocol } from './matrix-server.ts'
import { opensslLibrary } from './openssl-library.ts'
import { startProgram, versionIn, versionText } from './program.ts'
import { serverName } from './test-authority.ts'

/** Where Debian's package puts them. */
const modules = '/usr/lib/apache2/modules'

/** `SSLVerifyClient require` in the virtual host, or for a `<Location>` of it only. */
export const apache: MatrixServer = {
  name: 'Apache',
  variants: ['vhost', 'Location'],
  versions,
  start: async (listeners, place) => {
    const { folder } = place
    const file = join(folder, 'apache.conf')
    mkdirSync(join(folder, 'site'))
    writeFileSync(join(folder, 'site', 'index.html'), 'ok')
    writeFileSync(file, configuration(listeners, place))
    const args = ['-DFOREGROUND', '-f', file]
    return [
      await startProgram({ command: 'apache2', args, folder, ports: listeners.map(({ port }) => port) }),
    ]
  },
  endpointOf: (listener, place, versions) =>
    declaredEndpoint(listener, place, versions, {
      software: 'apache',
      alpn: 'served',
      ...(listener.variant === 'Location' ? { clientCertificate: { asked: 'after-request' } } : {}),
    }),
}

/** Started by root, Apache serves as another user. */
const user = process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []

function configuration(listeners: readonly Listener[], place: Place): string {
  const loaded = ['mpm_event', 'authz_core', 'dir', 'ssl', 'socache_shmcb']
  return [
    `ServerRoot ${place.folder}`,
    `ServerName ${serverName}`,
    'PidFile apache.pid',
    'ErrorLog error.log',
    `DefaultRuntimeDir ${place.folder}`,
    ...loaded.map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`),
    ...user,
    'SSLSessionCache shmcb:ssl-cache(512000)',
    'StartServers 1',
    'ServerLimit 1',
    `DocumentRoot ${join(place.folder, 'site')}`,
    'DirectoryIndex index.html',
    ...listeners.map((listener) => virtualHost(listener, place)),
  ].join('\n')
}

function virtualHost({ port, protocols, variant }: Listener, { authority }: Place): string {
  const { files } = authority
  const required = ['SSLVerifyClient require', 'SSLVerifyDepth 1']
  return [
    `Listen 127.0.0.1:${port}`,
    `<VirtualHost 127.0.0.1:${port}>`,
    `ServerName ${serverName}`,
    'SSLEngine on',
    `SSLProtocol ${protocols.map((version) => `+${version}`).join(' ')}`,
    `SSLOpenSSLConfCmd Groups ${servedGroups.join(':')}`,
    `Protocols ${servedProtocol}`,
    `SSLCertificateFile ${files.serverCertificate}`,
    `SSLCertificateKeyFile ${files.serverKey}`,
    `SSLCACertificateFile ${files.authority}`,
    `SSLCARevocationFile ${files.revocations}`,
    'SSLCARevocationCheck leaf',
    ...(variant === 'vhost' ? required : ['<Location />', ...required, '</Location>']),
    '</VirtualHost>',
  ].join('\n')
}

function versions(): Versions {
  return { server: versionIn(versionText('apache2', '-v'), /Apache\/([\d.]+)/), library: opensslLibrary() }
}
