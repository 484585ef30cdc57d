import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startProgram } from '../program.ts'
import type { NegotiatedServer } from './negotiated-server.ts'
import { drawOpenSsl, keyPairs, type OpenSslPlan, opensslEndpoint, singleKeys } from './openssl-plan.ts'

/** It brings its own Diffie-Hellman parameters, of the size of its RSA key. */
export const apache: NegotiatedServer = {
  name: 'Apache',
  ports: 20,
  draw: (choices, port) => {
    const plan = drawOpenSsl(choices, port, [...singleKeys, ...keyPairs])
    return {
      port,
      text: virtualHost(plan),
      endpoint: opensslEndpoint(plan, {
        name: 'apache',
        cipherSuffix: ':!aNULL:!eNULL:!EXP',
        groups: null,
        dhParameters: { bits: plan.keys.includes('rsa3072') ? 3072 : 2048 },
        securityLevel: 2,
      }),
    }
  },
  start: async (drawn, folder) => {
    const file = join(folder, 'apache.conf')
    writeFileSync(file, [mainSettings(folder), ...drawn.map(({ text }) => text)].join('\n'))
    const args = ['-DFOREGROUND', '-f', file]
    return [await startProgram({ command: 'apache2', args, folder, ports: drawn.map(({ port }) => port) })]
  },
}

const modules = '/usr/lib/apache2/modules'

/** Started by root, Apache serves as another user. */
const user = process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []

function mainSettings(folder: string): string {
  const loaded = ['mpm_event', 'authz_core', 'ssl', 'socache_shmcb']
  return [
    `ServerRoot ${folder}`,
    'ServerName a.test',
    'PidFile apache.pid',
    'ErrorLog apache.log',
    `DefaultRuntimeDir ${folder}`,
    ...loaded.map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`),
    ...user,
    'StartServers 1',
    'ServerLimit 1',
  ].join('\n')
}

function virtualHost({ port, keys, ciphers, tls13, versions, groups, preference }: OpenSslPlan): string {
  const named = versions.map((version) => (version === 'TLSv1.0' ? '+TLSv1' : `+${version}`))
  return [
    `Listen 127.0.0.1:${port}`,
    `<VirtualHost 127.0.0.1:${port}>`,
    'SSLEngine on',
    `SSLProtocol -all ${named.join(' ')}`,
    `SSLCipherSuite ${ciphers}`,
    ...(tls13 === null ? [] : [`SSLCipherSuite TLSv1.3 ${tls13}`]),
    ...(groups === null ? [] : [`SSLOpenSSLConfCmd Groups ${groups.join(':')}`]),
    `SSLHonorCipherOrder ${preference === 'server' ? 'on' : 'off'}`,
    ...keys.flatMap((kind) => [`SSLCertificateFile ${kind}.pem`, `SSLCertificateKeyFile ${kind}.key`]),
    '</VirtualHost>',
  ].join('\n')
}
