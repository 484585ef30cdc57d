import type { DeclaredServer } from '../../survey/declared-facts.ts'
import type { FamilyReader } from '../family.ts'
import { declaredEndpoint } from './declared-endpoint.ts'

/** Servers that the settings describe because the tree has no configuration of theirs that a reader reads. */
export const read: FamilyReader['read'] = ({ facts: { endpoints } }) => {
  const byServer = new Map<DeclaredServer, string[]>()
  for (const { name, server } of endpoints) {
    if (server === undefined) continue
    const names = byServer.get(server)
    if (names) names.push(name)
    else byServer.set(server, [name])
  }
  const servers = [...byServer].map(([server, names]) => declaredEndpoint(server, names))
  return {
    endpoints: servers,
    used: [...new Set(servers.map(({ location }) => location.path))],
  }
}
