import type { Versions } from './matrix-server.ts'
import { versionIn, versionText } from './program.ts'

/** What the distribution's servers are linked with: the shared library that its openssl command has too. */
export function opensslLibrary(): Versions['library'] {
  return { name: 'OpenSSL', version: versionIn(versionText('openssl', 'version'), /OpenSSL (\S+)/) }
}
