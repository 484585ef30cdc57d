import type { Finding } from '../finding/finding.ts'
import type { Side } from '../rules/rule.ts'
import { wholeFile } from '../text/location.ts'
import type { NotAssessed } from '../text/tree.ts'
import type { ReadSide } from './read-side.ts'

/** What only the base lacks; the same content that neither side can read is named once, as the head's. */
export function unreadAtBase(base: ReadSide, head: ReadSide): readonly NotAssessed[] {
  return [...base.unread].flatMap(([path, why]) => {
    const isHeads = head.unread.has(path) && head.used.get(path) === base.used.get(path)
    const location = head.used.has(path) ? wholeFile(path) : null
    return isHeads ? [] : [{ what: `${path} at the base`, why, location }]
  })
}

interface Compared {
  readonly sides: { readonly base: Side | null; readonly head: Side }
  readonly read: { readonly base: ReadSide | null; readonly head: ReadSide }
}

/**
 * A side that could not be read says nothing: what head has is only assumed to be new where the base is not known, and
 * nothing counts as mended where the head is not.
 */
export function withoutGuesses(findings: readonly Finding[], { sides, read }: Compared): readonly Finding[] {
  const { base, head } = read
  if (base === null || sides.base === null || (base.unread.size === 0 && head.unread.size === 0))
    return findings
  const before = { side: sides.base, read: base, other: head }
  const after = { side: sides.head, read: head, other: base }
  return findings.flatMap((finding) => {
    if (finding.status === 'fixed') return isOpen(finding, after) ? [] : [finding]
    const guessed = finding.status === 'regression' && isOpen(finding, before)
    return guessed ? [{ ...finding, confidence: 'assumed' as const }] : [finding]
  })
}

interface Looked {
  readonly side: Side
  readonly read: ReadSide
  readonly other: ReadSide
}

/** Whether what a finding speaks of may be on a side too, in what could not be read there. */
function isOpen(finding: Finding, { side, read, other }: Looked): boolean {
  const { endpoint: id, app, clients, location, related } = finding
  const places = [location, ...related.map((one) => one.location)]
  if (id === null) return read.unread.has(location.path)
  const same = side.handshakes.filter(
    (one) =>
      one.endpoint.id === id &&
      (app === null || one.app.id === app) &&
      (clients.length === 0 || clients.includes(one.client)),
  )
  if (same.length > 0) return same.every(({ outcome }) => outcome.status === 'unknown')
  if (side.endpoints.some((endpoint) => endpoint.id === id)) return false
  return (
    places.some(({ path }) => read.unread.has(path)) ||
    read.unread.keys().some((path) => !other.used.has(path))
  )
}
