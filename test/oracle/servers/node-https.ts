import { join } from 'node:path'
import { known } from '../../../src/text/fact.ts'
import { declaredEndpoint } from './declared-endpoint.ts'
import type { MatrixServer, Versions } from './matrix-server.ts'
import { servedGroups, servedProtocol } from './matrix-server.ts'
import type { NodeHttpsOptions } from './node-https-program.ts'
import { startProgram, versionIn, versionText } from './program.ts'
import { serverName } from './test-authority.ts'

/** The Node that the project is pinned to, whichever runs the tests. */
const node = join(import.meta.dirname, '../../../node_modules/.bin/node')
const program = join(import.meta.dirname, 'node-https-program.ts')

export const nodeHttps: MatrixServer = {
  name: 'Node https',
  variants: ['requestCert'],
  versions,
  start: async (listeners, { folder, authority }) => {
    const options: NodeHttpsOptions = {
      serverName,
      files: authority.files,
      groups: servedGroups,
      protocol: servedProtocol,
      listeners,
    }
    const args = [program, JSON.stringify(options)]
    return [await startProgram({ command: node, args, folder, ports: listeners.map(({ port }) => port) })]
  },
  endpointOf: (listener, place, versions) =>
    declaredEndpoint(listener, place, versions, {
      software: 'node',
      alpn: 'served',
      unknownNames: known('rejected'),
    }),
}

function versions(): Versions {
  return {
    server: versionIn(versionText(node, '--version'), /v([\d.]+)/),
    library: { name: 'OpenSSL', version: versionText(node, '-p', 'process.versions.openssl').trim() },
  }
}
