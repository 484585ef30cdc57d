import type { Endpoint } from '../endpoint/endpoint.ts'
import { nameTexts } from '../endpoint/names.ts'
import type { KnownEndpoint } from '../explain/explanation.ts'
import { identifyEndpoints } from '../gate/identify.ts'
import { readSide } from '../gate/read-side.ts'
import { factsOf, readSettings } from '../gate/side-settings.ts'
import { openTree } from '../gate/tree.ts'
import { folderFiles } from '../github/folder-files.ts'
import { workTreeOf } from '../github/revisions.ts'
import { type Fact, isKnown } from '../text/fact.ts'

/** The endpoints of the working tree that a folder is in; none outside a repository. */
export async function endpointsAround(folder: string): Promise<readonly KnownEndpoint[]> {
  const root = await workTreeOf(folder)
  if (root === null) return []
  const tree = await openTree(await folderFiles(root), new Map())
  const settings = await readSettings(tree, null)
  const { endpoints } = await readSide(tree, factsOf(settings), new Map())
  return identifyEndpoints(endpoints, []).map(knownEndpoint)
}

function knownEndpoint(endpoint: Endpoint): KnownEndpoint {
  const { id, names, port, location } = endpoint
  const facts = [
    fact('speaks', endpoint.transport, (value) => value),
    fact('versions', endpoint.tls.protocols, (value) => value.join(', ')),
    fact('suites up to TLS 1.2', endpoint.tls.cipherSuites, (value) =>
      value.map(({ iana }) => iana).join(', '),
    ),
    fact('client certificate', endpoint.tls.clientCertificate, ({ mode }) => mode),
    fact('certificate', endpoint.tls.certificates, (value) =>
      value.map(({ path }) => path?.value ?? 'not known by its path').join(', '),
    ),
  ]
  return { id, names: nameTexts(names), port, location, facts }
}

function fact<T>(name: string, value: Fact<T>, text: (value: T) => string): KnownEndpoint['facts'][number] {
  if (!isKnown(value)) return { what: `${name}: unknown, ${value.unknown}`, location: value.at }
  const because = value.at === null && value.because !== null ? ` (${value.because})` : ''
  return { what: `${name}: ${text(value.value) || 'none'}${because}`, location: value.at }
}
