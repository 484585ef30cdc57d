import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Located } from '../text/location.ts'
import { type Source, sourceOf } from '../text/source.ts'

/** One service of a compose file: what it runs and what it mounts from the tree. */
export interface Service {
  readonly image: Located<string> | null
  /** Paths as the file writes them; null for a service that is not built. */
  readonly build: { readonly context: string; readonly dockerfile: string } | null
  readonly volumes: readonly { readonly source: string; readonly target: string }[]
  /** The words of `command` and `entrypoint`, in one. */
  readonly command: Located<string> | null
}

/** Reads the services; a file that is no compose file has none. Never throws. */
export function readCompose(path: string, text: string): readonly Service[] {
  const source = sourceOf(path, text)
  try {
    const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
    const resolve = (node: unknown) => (isAlias(node) ? node.resolve(document) : (node as Node | undefined))
    const at = (node: unknown, key: string, depth = 0): Node | undefined => {
      const map = resolve(node)
      if (!isMap(map) || depth > deepestMerge) return undefined
      const own = resolve(map.get(key, true))
      const merged = resolve(map.get('<<', true))
      return (
        own ??
        (merged === undefined ? undefined : at(isSeq(merged) ? merged.items[0] : merged, key, depth + 1))
      )
    }
    const services = at(document.contents, 'services')
    const configs = at(document.contents, 'configs')
    if (!isMap(services)) return []
    return services.items.map((pair) => serviceOf(resolve(pair.value), configs, { at, resolve, source }))
  } catch {
    return []
  }
}

/** Merge keys (`<<`) that lead to further ones; more would be a circle. */
const deepestMerge = 5

interface ComposeReading {
  readonly at: (node: unknown, key: string) => Node | undefined
  readonly resolve: (node: unknown) => Node | undefined
  readonly source: Source
}

function serviceOf(service: Node | undefined, configs: Node | undefined, reading: ComposeReading): Service {
  const { at, resolve, source } = reading
  const image = at(service, 'image')
  const build = at(service, 'build')
  const text = textOf(image)
  const range = image?.range
  return {
    image: text === null || !range ? null : { value: defaulted(text), at: source.locate(range[0], range[1]) },
    build: buildOf(build, at),
    volumes: [
      ...items(at(service, 'volumes')).map((item) => volumeOf(resolve(item), at)),
      ...items(at(service, 'configs')).map((item) => configOf(resolve(item), configs, at)),
    ].filter((volume) => volume !== null),
    command: commandOf([at(service, 'entrypoint'), at(service, 'command')], source),
  }
}

function commandOf(nodes: readonly (Node | undefined)[], source: Source): Located<string> | null {
  const words = nodes
    .flatMap((node) => [textOf(node), ...items(node).map(textOf)])
    .filter((one) => one !== null)
  const range = nodes.find((node) => node?.range)?.range
  return words.length === 0 || !range
    ? null
    : { value: words.join(' '), at: source.locate(range[0], range[1]) }
}

function buildOf(build: Node | undefined, at: ComposeReading['at']): Service['build'] {
  const context = textOf(build)
  if (context !== null) return { context, dockerfile: 'Dockerfile' }
  if (!isMap(build)) return null
  return {
    context: textOf(at(build, 'context')) ?? '.',
    dockerfile: textOf(at(build, 'dockerfile')) ?? 'Dockerfile',
  }
}

/** `./nginx.conf:/etc/nginx/nginx.conf:ro` or the long form; a named volume holds no file of the tree. */
function volumeOf(item: Node | undefined, at: ComposeReading['at']): Service['volumes'][number] | null {
  const text = textOf(item)
  const [source, target] =
    text === null ? [textOf(at(item, 'source')), textOf(at(item, 'target'))] : defaulted(text).split(':')
  if (!source || !target?.startsWith('/')) return null
  return /^[./]/.test(source) || source.includes('/') ? { source, target } : null
}

/** `configs: [{source: site, target: /etc/nginx/conf.d/site.conf}]` with the file named at the top level. */
function configOf(item: Node | undefined, configs: Node | undefined, at: ComposeReading['at']) {
  const name = textOf(item) ?? textOf(at(item, 'source'))
  if (name === null) return null
  const source = textOf(at(at(configs, name), 'file'))
  const target = textOf(at(item, 'target')) ?? `/${name}`
  return source === null ? null : { source, target }
}

function items(node: Node | undefined): readonly unknown[] {
  return isSeq(node) ? node.items : []
}

function textOf(node: unknown): string | null {
  if (!isScalar(node)) return null
  return typeof node.value === 'string' || typeof node.value === 'number' ? String(node.value) : null
}

/** `${TAG:-1.27}` as its default; a variable without one stays. */
function defaulted(text: string): string {
  return text.replace(/\$\{\w{1,100}:?-([^}]{0,200})\}/g, '$1')
}
