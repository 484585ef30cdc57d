import type { TlsContext } from '../endpoint/context.ts'
import { changedEndpoint, type Endpoint } from '../endpoint/endpoint.ts'
import { completed } from '../endpoint/facts.ts'
import type { NotAssessed } from '../text/tree.ts'

/** The endpoints of a side, and what the settings say of servers that the tree configures itself. */
export interface Merged {
  readonly endpoints: readonly Endpoint[]
  readonly notAssessed: readonly NotAssessed[]
}

/**
 * Endpoints of the tree with those that only the settings describe. Where both have a name and port the tree's
 * stands, and the settings add the facts that it leaves unknown.
 */
export function mergeDeclared(ofTree: readonly Endpoint[], declared: readonly Endpoint[]): Merged {
  const byKey = new Map(declared.flatMap((one) => keysOf(one).map((key) => [key, one] as const)))
  const doubled = new Map<Endpoint, Endpoint>()
  const endpoints = ofTree.map((endpoint) => {
    const other = keysOf(endpoint)
      .map((key) => byKey.get(key))
      .find((found) => found !== undefined)
    if (other === undefined) return endpoint
    doubled.set(other, endpoint)
    return filled(endpoint, other)
  })
  return {
    endpoints: [...endpoints, ...declared.filter((one) => !doubled.has(one))],
    notAssessed: [...doubled].map(([one, tree]) => notice(one, tree)),
  }
}

function keysOf({ names, port }: Endpoint): readonly string[] {
  return names.map(({ text }) => `${text.toLowerCase()}:${port}`)
}

function notice({ id, location }: Endpoint, tree: Endpoint): NotAssessed {
  const { path, line } = tree.location
  return {
    what: `the server that the settings describe for ${id}`,
    why: `${path}, line ${line}, configures it: the settings add only what is not known there`,
    location,
  }
}

/** Only what the settings state counts: a default of other software says nothing about this one. */
function filled(endpoint: Endpoint, { tls: stated }: Endpoint): Endpoint {
  const complete = (context: TlsContext) => completed(context, stated, ({ at }) => at !== null)
  return changedEndpoint(endpoint, (candidate) => ({
    ...candidate,
    initial: complete(candidate.initial),
    named: complete(candidate.named),
    tls: complete(candidate.tls),
  }))
}
