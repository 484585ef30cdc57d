import type { TlsContext } from '../../../src/endpoint/context.ts'
import type { Endpoint } from '../../../src/endpoint/endpoint.ts'
import type { FamilyReader, FamilyResult } from '../../../src/families/family.ts'
import { nginxProgram } from '../../../src/families/nginx/program.data.ts'
import { read as readNginx } from '../../../src/families/nginx/read.ts'
import { type DeclaredFacts, noDeclaredFacts } from '../../../src/survey/declared-facts.ts'
import { servedFiles } from '../../../src/survey/served-files.ts'
import { surveyOf } from '../../../src/survey/survey.ts'
import { treeIndex } from '../../../src/survey/tree-index.ts'
import { documentsOf } from '../../../src/text/documents.ts'
import { type Fact, isKnown } from '../../../src/text/fact.ts'
import { byPath, resolveLinks } from '../../../src/text/links.ts'
import { type FileEntry, isUnread, type NotAssessed, type Tree, type Unread } from '../../../src/text/tree.ts'

export type Content = string | Uint8Array | { readonly link: string } | Unread

/** A tree of the given files; `{ link }` is a symbolic link, `{ unread }` a file whose content can't be had. */
export function treeOf(files: Readonly<Record<string, Content>>): Tree {
  const listed = Object.entries(files).map(([path, content]): FileEntry => {
    const kind = typeof content === 'object' && 'link' in content ? 'symlink' : 'file'
    return { path, oid: path, size: null, kind }
  })
  const targetOf = ({ path }: FileEntry) => {
    const link = files[path]
    return typeof link === 'object' && 'link' in link ? link.link : { unread: 'no link' }
  }
  const entries = resolveLinks(
    listed.some(({ kind }) => kind === 'symlink') ? listed.toSorted(byPath) : listed,
    targetOf,
  )
  const entriesByPath = new Map(entries.map((entry) => [entry.path, entry]))
  const bytes = (path: string): Uint8Array | Unread | undefined => {
    const entry = entriesByPath.get(path)
    if (entry?.unread !== undefined) return { unread: entry.unread }
    const content = files[entry?.realPath ?? path]
    if (typeof content === 'string') return Buffer.from(content)
    return typeof content === 'object' && 'link' in content ? undefined : content
  }
  return {
    entries,
    has: (path) => entriesByPath.has(path),
    entry: (path) => entriesByPath.get(path),
    bytes,
    text: (path) => textOf(bytes(path)),
  }
}

function textOf(bytes: Uint8Array | Unread | undefined): string | Unread | undefined {
  if (bytes === undefined || isUnread(bytes)) return bytes
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { unread: 'not text' }
  }
}

const at = { path: '.github/ats-gate.yml', line: 1, column: 1, endLine: 1, endColumn: 2 }

/** Settings that name the versions. */
export function runtimes(nginx: string, openssl: string): DeclaredFacts {
  const located = (value: string) => ({ value, at })
  return { ...noDeclaredFacts, runtimes: { nginx: located(nginx), openssl: located(openssl) } }
}

export interface ReadResult extends FamilyResult {
  readonly notAssessed: readonly NotAssessed[]
}

/** What a family's reader, nginx's unless another is given, makes of a tree. */
export function readTree(
  tree: Tree,
  facts: DeclaredFacts,
  read: FamilyReader['read'] = readNginx,
): ReadResult {
  const notAssessed: NotAssessed[] = []
  const documents = documentsOf(tree, new Map())
  const index = treeIndex(tree)
  const result = read({
    ...{ tree, index, documents, facts },
    served: servedFiles(tree, documents),
    uses: () => surveyOf(index, documents, [nginxProgram]).uses.get('nginx') ?? [],
    notAssessed: (gap) => notAssessed.push(gap),
  })
  return { ...result, notAssessed }
}

export function readFiles(
  files: Readonly<Record<string, Content>>,
  facts: DeclaredFacts = runtimes('1.22.1', '3.0'),
): ReadResult {
  return readTree(treeOf(files), facts)
}

/** The endpoints of a main file with the given text in its http block. */
export function readHttp(http: string, facts?: DeclaredFacts): ReadResult {
  return readFiles({ 'nginx.conf': `events {}\nhttp {\n${http}\n}\n` }, facts)
}

export function endpointNamed(result: ReadResult, id: string): Endpoint {
  const found = result.endpoints.filter((endpoint) => endpoint.id === id)
  if (found.length !== 1 || !found[0]) {
    throw new Error(
      `${found.length} endpoints ${id} among ${result.endpoints.map((one) => one.id).join(', ')}`,
    )
  }
  return found[0]
}

/** A fact for a comparison: its value, or the reason after a question mark. */
export function shown<T>(fact: Fact<T>): T | string {
  return isKnown(fact) ? fact.value : `? ${fact.unknown}`
}

export function opensslNames(fact: TlsContext['cipherSuites']): readonly string[] | string {
  return isKnown(fact) ? fact.value.map((suite) => suite.openssl) : `? ${fact.unknown}`
}

/** `path:line:column-endColumn`. */
export function placeText(location: Endpoint['location'] | null): string {
  return location ? `${location.path}:${location.line}:${location.column}-${location.endColumn}` : 'nowhere'
}

/** A server block with a certificate, on port 443 with ssl unless another listen is given. */
export function server(name: string, more = '', listen = 'listen 443 ssl;'): string {
  return `server { ${listen} server_name ${name}; ssl_certificate ${name || 'default'}.pem; ssl_certificate_key k.pem; ${more} }`
}
