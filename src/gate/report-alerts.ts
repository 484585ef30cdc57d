import { answeringFacts } from '../alerts/answering-facts.ts'
import { type Api, apis } from '../alerts/client-view.ts'
import { commonVersion, type Encounter, encounterOf } from '../alerts/encounter.ts'
import type { Answer } from '../alerts/server-answer.ts'
import { answerOf } from '../alerts/server-answers.ts'
import { type Situation, situations } from '../alerts/situation.ts'
import { type ClientId, clientIds, isFrom } from '../apple/client-id.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import type { Report, ReportAlertRow } from '../report/report.ts'
import { type Fact, isKnown, knownValue } from '../text/fact.ts'
import { alertName } from '../tls/alert.ts'
import type { ProtocolVersion } from '../tls/version.ts'

/**
 * The situation × client table. Endpoints that answer alike at head and at base share their rows, which are worked out
 * once: ten thousand sites of one configuration make one table.
 */
export function reportAlerts(head: readonly Endpoint[], base: readonly Endpoint[]): Report['alerts'] {
  const before = new Map(base.map((endpoint) => [endpoint.id, endpoint]))
  const tables = new Map<
    string,
    { readonly ids: string[]; readonly head: Endpoint; readonly base: Endpoint | null }
  >()
  for (const endpoint of head) {
    if (knownValue(endpoint.transport) === 'plain') continue
    const earlier = before.get(endpoint.id) ?? null
    const key = JSON.stringify([answeringFacts(endpoint), earlier && answeringFacts(earlier)])
    const table = tables.get(key)
    if (table) table.ids.push(endpoint.id)
    else tables.set(key, { ids: [endpoint.id], head: endpoint, base: earlier })
  }
  return [...tables.values()].map(({ ids, ...sides }) => ({ endpoints: ids, rows: rowsOf(sides) }))
}

/** An endpoint, and what it was; null where it is new. */
interface EndpointSides {
  readonly head: Endpoint
  readonly base: Endpoint | null
}

function rowsOf(sides: EndpointSides): readonly ReportAlertRow[] {
  return situations
    .filter((situation) => canArise(situation, sides.head))
    .flatMap((situation) => apis.flatMap((api) => rowsFor(sides, situation, api)))
}

/** Client certificates matter where one is asked for; a server that rejects every name says nothing else. */
function canArise(situation: Situation, { tls: { clientCertificate, nameHandling } }: Endpoint): boolean {
  if (knownValue(nameHandling) === 'rejects') return situation === 'unknown-name'
  return !situation.startsWith('client-certificate') || knownValue(clientCertificate)?.mode !== 'none'
}

/** One row for each version in use and each answer at base, with what its clients see. */
function rowsFor(sides: EndpointSides, situation: Situation, api: Api): readonly ReportAlertRow[] {
  const met = clientsOf(sides.head, situation, api).flatMap((client): readonly Met[] => {
    const encounter = encounterOf(sides.head, situation, client, api)
    if (encounter === null) return []
    const protocol = protocolOf(sides.head, client, api, encounter)
    return [{ client, protocol, encounter, before: answerBefore(sides.base, situation, client, api) }]
  })
  const alike = Map.groupBy(met, ({ protocol, before }) => JSON.stringify([protocol, before]))
  return [...alike.values()].map((group) => row(sides.head, situation, api, group))
}

interface Met {
  readonly client: ClientId
  readonly protocol: ProtocolVersion | null
  readonly encounter: Fact<Encounter>
  readonly before: ReportAlertRow['base']
}

/** What the same client met at base, by whatever version it used there. */
function answerBefore(
  base: Endpoint | null,
  situation: Situation,
  client: ClientId,
  api: Api,
): ReportAlertRow['base'] {
  const encounter = base === null ? null : encounterOf(base, situation, client, api)
  return encounter !== null && isKnown(encounter) ? reportAnswer(encounter.value.answer) : null
}

/** Where the answer is not known the version still may be. */
function protocolOf(
  endpoint: Endpoint,
  client: ClientId,
  api: Api,
  encounter: Fact<Encounter>,
): ProtocolVersion | null {
  return isKnown(encounter)
    ? encounter.value.protocol
    : (knownValue(commonVersion(endpoint, client, api)) ?? null)
}

/** Network.framework came with iOS 12; a client that has a version in common can't lack one. */
function clientsOf(endpoint: Endpoint, situation: Situation, api: Api): readonly ClientId[] {
  return clientIds.filter((client) => {
    if (api === 'network-framework' && !isFrom(client, [12, 0])) return false
    const common = commonVersion(endpoint, client, api)
    const lacks = isKnown(common) && common.value === null
    return situation === 'no-common-version' ? lacks : !lacks
  })
}

function row(endpoint: Endpoint, situation: Situation, api: Api, group: readonly Met[]): ReportAlertRow {
  const encounters = group.flatMap(({ client, encounter }) =>
    isKnown(encounter) ? [{ client, ...encounter.value }] : [],
  )
  const [unknown = null] = group.flatMap(({ encounter }) => (isKnown(encounter) ? [] : encounter.unknown))
  const [first] = encounters
  const told = first && knownValue(answerOf(endpoint, situation, first.protocol))
  return {
    situation,
    protocol: group[0]?.protocol ?? null,
    api,
    answer: first === undefined ? null : reportAnswer(first.answer),
    unknown,
    base: group[0]?.before ?? null,
    evidence: told?.evidence ?? null,
    source: told?.source ?? null,
    views: viewsOf(encounters),
  }
}

function viewsOf(
  encounters: readonly { readonly client: ClientId; readonly view: Encounter['view'] }[],
): ReportAlertRow['views'] {
  const bySight = Map.groupBy(encounters, ({ view }) => JSON.stringify(view))
  return [...bySight.values()].flatMap((same) =>
    same[0] === undefined ? [] : [{ clients: same.map(({ client }) => client), ...same[0].view }],
  )
}

function reportAnswer(answer: Answer): NonNullable<ReportAlertRow['answer']> {
  return {
    kind: answer.kind,
    alert:
      answer.kind === 'alert' ? { code: answer.alert, name: alertName(answer.alert) ?? 'unassigned' } : null,
    when: answer.kind === 'alert' || answer.kind === 'close' ? answer.when : null,
    status: answer.kind === 'http-status' ? answer.status : null,
  }
}
