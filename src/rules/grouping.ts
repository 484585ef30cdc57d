import type { ClientId } from '../apple/client-id.ts'
import type { Confidence, Hit, Severity } from '../finding/finding.ts'
import type { AssessedHandshake, View } from './rule.ts'
import { hostText } from './wording.ts'

/** Handshakes that one finding speaks of: one endpoint, one app, one cause; of all its hosts. */
export interface HandshakeGroup<H extends AssessedHandshake = AssessedHandshake> {
  readonly first: H
  readonly handshakes: readonly H[]
  readonly clients: readonly ClientId[]
  /** `a.test`, `a.test and b.test`, `a.test, b.test and 3 more`. */
  readonly hosts: string
  readonly hits: readonly Hit[]
  readonly severity: Severity
  readonly confidence: Confidence
}

interface Grouping<H> {
  readonly severity: Severity
  readonly cause: (handshake: H) => string
}

/**
 * One group per endpoint, app, cause and certainty of the clients that count: those below the app's minimum iOS stand in
 * the matrix alone.
 */
export function groupHandshakes<H extends AssessedHandshake>(
  handshakes: readonly H[],
  { severity, cause }: Grouping<H>,
  view: Pick<View, 'before' | 'earlier'>,
): readonly HandshakeGroup<H>[] {
  const groups = new Map<string, [H, ...H[]]>()
  for (const handshake of handshakes) {
    const { endpoint, app, client, confidence } = handshake
    if (!app.gating.has(client)) continue
    const key = JSON.stringify([endpoint.id, app.id, cause(handshake), confidence])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [handshake])
    else group.push(handshake)
  }
  return [...groups.values()].map(([first, ...others]) => {
    const group: readonly H[] = [first, ...others]
    return {
      first,
      handshakes: group,
      clients: [...new Set(group.map(({ client }) => client))],
      hosts: hostsText([...new Set(group.map(hostText))]),
      hits: group.flatMap((handshake) => hitsOf(handshake, view)),
      severity,
      confidence: group.every(({ confidence }) => confidence === 'certain') ? 'certain' : 'assumed',
    }
  })
}

/** A host that the base does not serve is compared with whatever host had the defect there. */
const anyHost = '*'

function hitsOf(
  handshake: AssessedHandshake,
  { before, earlier }: Pick<View, 'before' | 'earlier'>,
): readonly Hit[] {
  const { client, host } = handshake
  const compared = before !== null && earlier(handshake) === undefined ? anyHost : host
  const hosts = before === null ? [host, anyHost] : [compared]
  return hosts.map((each) => ({ client, host: each }))
}

function hostsText(hosts: readonly string[]): string {
  if (hosts.length > 3) return `${hosts.slice(0, 2).join(', ')} and ${hosts.length - 2} more names`
  return hosts.length > 1 ? `${hosts.slice(0, -1).join(', ')} and ${hosts.at(-1)}` : hosts.join()
}
