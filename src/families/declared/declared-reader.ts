import type { DeclaredFacts, DeclaredServer } from '../../survey/declared-facts.ts'
import type { Reader, ReadResult } from '../family.ts'
import { declaredEndpoint } from './declared-endpoint.ts'

/** Servers that the settings describe because the tree has no configuration of theirs that a reader reads. */
export const declaredReader: Reader = {
  id: 'declared',
  mayHold: () => false,
  read: (_tree, facts) => readDeclared(facts),
}

function readDeclared({ endpoints }: DeclaredFacts): ReadResult {
  const byServer = new Map<DeclaredServer, string[]>()
  for (const { name, server } of endpoints) {
    if (server === undefined) continue
    const names = byServer.get(server)
    if (names) names.push(name)
    else byServer.set(server, [name])
  }
  const read = [...byServer].map(([server, names]) => declaredEndpoint(server, names))
  return {
    endpoints: read,
    apps: [],
    notAssessed: [],
    used: [...new Set(read.map(({ location }) => location.path))],
  }
}
