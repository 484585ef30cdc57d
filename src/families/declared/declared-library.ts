import type { Software, TlsLibrary } from '../../endpoint/endpoint.ts'
import { nearestVersion } from '../../libraries/openssl/version.ts'
import type { DeclaredServer } from '../../survey/declared-facts.ts'
import type { SoftwareDefaults } from './software-defaults.data.ts'

/** How people write them. */
const libraryNames: Readonly<Record<string, TlsLibrary['name']>> = {
  openssl: 'openssl',
  boringssl: 'boringssl',
  gnutls: 'gnutls',
  go: 'go',
  golang: 'go',
  crypto: 'go',
  jsse: 'jsse',
  jdk: 'jsse',
  java: 'jsse',
  openjdk: 'jsse',
  s2n: 's2n',
  schannel: 'schannel',
}

/** The versions that may stand for an OpenSSL that nobody names; the first is the one most servers run. */
const likelyOpenSsl = ['3.0', '1.1.1', '3.5'] as const

const unversioned = 'unversioned'

/** The software as declared, once for each library that the settings leave possible. */
export function declaredSoftware(
  server: DeclaredServer,
  defaults: SoftwareDefaults | null,
): readonly [Software, ...Software[]] {
  const { software, version, tlsLibrary } = server
  const { libraries, because } =
    tlsLibrary === null ? usualLibraries(server, defaults) : writtenLibrary(tlsLibrary.value)
  const [first, ...others] = libraries.map((library) => ({
    name: software.value,
    version: version?.value ?? unversioned,
    tlsLibrary: library,
    basis: 'settings' as const,
    at: (version ?? software).at,
    because,
  }))
  return [first as Software, ...others]
}

interface Libraries {
  readonly libraries: readonly [TlsLibrary, ...TlsLibrary[]]
  readonly because: string
}

const stated = 'stated in the settings'

function writtenLibrary(text: string): Libraries {
  const [word = ''] = /[a-z]+(?:2n)?/.exec(text.toLowerCase()) ?? []
  const name = Object.hasOwn(libraryNames, word) ? libraryNames[word] : undefined
  const [version] = /\d+(?:\.\d+)*[a-z]?/.exec(text.replace(/s2n/i, '')) ?? []
  return { libraries: [libraryOf(name ?? 'unknown', version ?? unversioned)], because: stated }
}

function usualLibraries({ version }: DeclaredServer, defaults: SoftwareDefaults | null): Libraries {
  if (defaults === null) return { libraries: [libraryOf('unknown', unversioned)], because: stated }
  const { library, libraryVersion } = defaults
  if (libraryVersion === 'software') {
    return { libraries: [libraryOf(library, version?.value ?? unversioned)], because: stated }
  }
  if (libraryVersion !== null) return { libraries: [libraryOf(library, libraryVersion)], because: stated }
  if (library !== 'openssl') return { libraries: [libraryOf(library, unversioned)], because: stated }
  const [first, ...others] = likelyOpenSsl.map((one) => libraryOf(library, one))
  return {
    libraries: [first as TlsLibrary, ...others],
    because: `${stated}, which do not name its OpenSSL: ${likelyOpenSsl[0]} is assumed`,
  }
}

function libraryOf(name: TlsLibrary['name'], version: string): TlsLibrary {
  return { name, version: name === 'openssl' ? nearestVersion(version) : version }
}
