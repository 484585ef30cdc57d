/**
 * Writes src/apple/public-root-cas.data.ts: the organisations and names of the roots in Mozilla's list, which Node carries.
 * Run it by hand with a new Node: the list is data of the repository, so that a build does not depend on the machine.
 */
import { X509Certificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { rootCertificates } from 'node:tls'

const target = new URL('../src/apple/public-root-cas.data.ts', import.meta.url)

/** Node prints a name with an attribute a line, its specials escaped. */
function attribute(name, type) {
  const line = name.split('\n').findLast((text) => text.startsWith(`${type}=`))
  return line?.slice(type.length + 1).replace(/\\(.)/g, '$1')
}

const roots = rootCertificates.map((pem) => {
  const { subject } = new X509Certificate(pem)
  const name = attribute(subject, 'CN') ?? attribute(subject, 'OU')
  return { organisation: attribute(subject, 'O') ?? name, name }
})
const byOrganisation = Map.groupBy(roots, ({ organisation }) => organisation)
const rows = [...byOrganisation.entries()]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([organisation, of]) => ({ organisation, roots: [...new Set(of.map(({ name }) => name))] }))

const source = `Mozilla's root list as Node ${process.version} carries it (NSS ${process.versions.nss ?? 'release not stated'})`
writeFileSync(
  target,
  `/**
 * Organisations of publicly trusted roots and the roots' names. Written by scripts/public-cas.js.
 * Source: ${source}; evidence: source. Apple's own store differs in a few roots.
 */
export const publicRootCas: readonly { readonly organisation: string; readonly roots: readonly string[] }[] = ${JSON.stringify(rows)}
`,
)
