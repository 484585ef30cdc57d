import type { ClientId } from '../apple/client-id.ts'
import { clientIds } from '../apple/client-id.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { isTls } from './endpoint-facts.ts'
import type { AppUnderTest, Side } from './rule.ts'

/** The apps that a source file may belong to, what they talk to, and the clients that they run on. */
export interface SourceOwner {
  /** Null where several apps may be it. */
  readonly id: string | null
  readonly endpoints: readonly Endpoint[]
  readonly clients: readonly ClientId[]
}

/** By the folders that the file shares with an Info.plist. */
export function ownerOf(path: string, { apps, handshakes }: Side): SourceOwner {
  const shared = apps.map(({ id }) => sharedFolders(path, id ?? ''))
  const most = Math.max(...shared)
  const owners = new Set(apps.filter((_, index) => shared[index] === most))
  const [only] = owners
  const own = handshakes.filter(({ app }) => owners.has(app))
  return {
    id: owners.size === 1 && only !== undefined ? only.id : null,
    endpoints: [...new Set(own.map(({ endpoint }) => endpoint))].filter(isTls),
    clients: clientIds.filter((client) =>
      owners.values().some(({ gating }: AppUnderTest) => gating.has(client)),
    ),
  }
}

function sharedFolders(a: string, b: string): number {
  const [left, right] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)]
  const end = left.findIndex((folder, index) => folder !== right[index])
  return end < 0 ? left.length : end
}
