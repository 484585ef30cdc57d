import type { TlsLibrary } from '../endpoint/endpoint.ts'
import { boringsslLibrary } from './boringssl/boringssl-library.ts'
import { genericLibrary } from './generic.ts'
import { gnutlsLibrary } from './gnutls/gnutls-library.ts'
import { goLibrary } from './go/go-library.ts'
import { jsseLibrary } from './jsse/jsse-library.ts'
import type { Library } from './library.ts'
import { opensslLibrary } from './openssl/openssl-library.ts'
import { s2nLibrary } from './s2n/s2n-library.ts'

/** How the library of an endpoint's software negotiates. One that is not in the list does what the RFCs ask for. */
export function libraryFor(library: TlsLibrary): Library {
  const make = libraries[library.name]
  return make === undefined ? genericLibrary(library) : make(library.version)
}

const libraries: Readonly<Partial<Record<TlsLibrary['name'], (version: string) => Library>>> = {
  openssl: opensslLibrary,
  boringssl: boringsslLibrary,
  go: goLibrary,
  jsse: jsseLibrary,
  gnutls: gnutlsLibrary,
  s2n: s2nLibrary,
}
