import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startProgram } from '../program.ts'
import type { NegotiatedServer } from './negotiated-server.ts'
import { drawOpenSsl, type OpenSslPlan, opensslEndpoint, singleKeys } from './openssl-plan.ts'

export const lighttpd: NegotiatedServer = {
  name: 'lighttpd',
  ports: 30,
  draw: (choices, port) => {
    const plan = drawOpenSsl(choices, port, singleKeys)
    return {
      port,
      text: socket(plan),
      endpoint: opensslEndpoint(plan, {
        name: 'lighttpd',
        cipherSuffix: ':!aNULL:!eNULL:!EXP',
        groups: null,
        dhParameters: { bits: 2048 },
        securityLevel: 2,
      }),
    }
  },
  start: async (drawn, folder) => {
    const file = join(folder, 'lighttpd.conf')
    writeFileSync(file, [mainSettings(folder), ...drawn.map(({ text }) => text), ''].join('\n'))
    const ports = drawn.map(({ port }) => port)
    return [await startProgram({ command: 'lighttpd', args: ['-D', '-f', file], folder, ports })]
  },
}

function mainSettings(folder: string): string {
  return [
    'server.modules = ("mod_openssl")',
    `server.bind = "${join(folder, 'main.socket')}"`,
    `server.document-root = "${folder}"`,
    `server.errorlog = "${join(folder, 'lighttpd.log')}"`,
  ].join('\n')
}

function socket({ port, keys, ciphers, tls13, versions, groups, preference }: OpenSslPlan): string {
  const name = (version?: string) => (version === 'TLSv1.0' ? 'TLSv1' : version)
  const commands = [
    ['MinProtocol', name(versions[0])],
    ['MaxProtocol', name(versions.at(-1))],
    ['CipherString', ciphers],
    ...(tls13 === null ? [] : [['Ciphersuites', tls13]]),
    ...(groups === null ? [] : [['Groups', groups.join(':')]]),
    ['Options', preference === 'server' ? 'ServerPreference' : '-ServerPreference'],
  ].map(([key, value]) => `"${key}" => "${value}"`)
  return `
$SERVER["socket"] == "127.0.0.1:${port}" {
  ssl.engine = "enable"
  ssl.pemfile = "${keys[0]}.pem"
  ssl.privkey = "${keys[0]}.key"
  ssl.openssl.ssl-conf-cmd = (${commands.join(', ')})
}`
}
