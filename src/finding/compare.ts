import { createHash } from 'node:crypto'
import type { ClientId } from '../apple/client-id.ts'
import type { Draft, Finding, Hit, Severity, Status } from './finding.ts'

/**
 * Base against head. A defect that head has and base has not is a regression; what hits clients is compared client
 * by client, so that a known defect that reaches one more iOS version is a regression for that version alone, and
 * host by host, so that one that reaches another name of the endpoint is no old one.
 * Without a base (null) everything is existing.
 */
export function compareDrafts(head: readonly Draft[], base: readonly Draft[] | null): readonly Finding[] {
  const before = byDefect(base ?? head)
  const after = byDefect(head)
  const current = head.flatMap((draft) => {
    const earlier = before.get(comparedBy(draft))
    return earlier === undefined ? [finish(draft, 'regression', draft.clients)] : split(draft, earlier)
  })
  const fixed = (base ?? []).flatMap((draft) => gone(draft, after.get(comparedBy(draft))))
  return [...current, ...fixed].sort(byImportance)
}

interface Earlier {
  readonly clients: Set<ClientId>
  readonly hits: Set<string>
}

function byDefect(drafts: readonly Draft[]): Map<string, Earlier> {
  const found = new Map<string, Earlier>()
  for (const draft of drafts) {
    const key = comparedBy(draft)
    const entry = found.get(key) ?? { clients: new Set(), hits: new Set() }
    for (const client of draft.clients) entry.clients.add(client)
    for (const hit of draft.hits ?? []) entry.hits.add(hitKey(hit))
    found.set(key, entry)
  }
  return found
}

const hitKey = ({ client, host }: Hit) => JSON.stringify([client, host])

function split(draft: Draft, { clients, hits }: Earlier): readonly Finding[] {
  if (draft.clients.length === 0) return [finish(draft, 'existing', [])]
  const hitAnew = new Set(draft.hits?.filter((hit) => !hits.has(hitKey(hit))).map(({ client }) => client))
  const isWorse = (client: ClientId) => !clients.has(client) || hitAnew.has(client)
  const worse = draft.clients.filter(isWorse)
  const same = draft.clients.filter((client) => !isWorse(client))
  return [
    ...(worse.length > 0 ? [finish(draft, 'regression', worse)] : []),
    ...(same.length > 0 ? [finish(draft, 'existing', same)] : []),
  ]
}

function gone(draft: Draft, now: Earlier | undefined): readonly Finding[] {
  if (now === undefined) return [finish(draft, 'fixed', draft.clients)]
  const mended = draft.clients.filter((client) => !now.clients.has(client))
  return mended.length > 0 ? [finish(draft, 'fixed', mended)] : []
}

function finish(draft: Draft, status: Status, clients: readonly ClientId[]): Finding {
  const { messageId: _, identity: __, hits: ___, defect: ____, message, mend, ...rest } = draft
  return {
    ...rest,
    status,
    clients,
    message: message(clients),
    fingerprint: fingerprintOf(draft),
    helpUrl: helpUrl(draft.rule),
    mend: mend === undefined || status === 'fixed' ? null : (lines) => mend(lines, clients),
  }
}

/** The rule's page. */
export function helpUrl(rule: string): string {
  return `https://github.com/ats-gate/ats-gate/blob/main/docs/rules/${rule}.md`
}

const statusRank: Readonly<Record<Status, number>> = { regression: 0, existing: 1, fixed: 2 }
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** Most important first: regressions before what was there, errors before warnings, certain before assumed. */
function byImportance(a: Finding, b: Finding): number {
  return (
    statusRank[a.status] - statusRank[b.status] ||
    severityRank[a.severity] - severityRank[b.severity] ||
    Number(a.confidence === 'assumed') - Number(b.confidence === 'assumed') ||
    a.location.path.localeCompare(b.location.path, 'en') ||
    a.location.line - b.location.line ||
    a.rule.localeCompare(b.rule, 'en')
  )
}

/**
 * Identity of a defect over revisions: rule, endpoint or app, message and the arguments that define it; never a
 * line number, so that moved lines are no regression. 32 hexadecimal digits.
 */
export function fingerprintOf(draft: Draft): string {
  const parts = [draft.rule, draft.endpoint, draft.app, draft.messageId, ...draft.identity]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** What base and head are compared by. */
function comparedBy(draft: Draft): string {
  if (draft.defect === undefined) return fingerprintOf(draft)
  return JSON.stringify([draft.defect, draft.endpoint, draft.app])
}
