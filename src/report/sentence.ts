import type { ClientId } from '../apple/client-id.ts'
import { rangeText } from '../apple/clients.ts'
import type { Report, ReportFinding, ReportHandshake } from './report.ts'
import { gatingClients } from './report-apps.ts'

/** The first thing that a person reads: what the change does to the app's users, in one plain sentence. */
export function sentence(report: Report): string {
  const { change, verdict } = report
  if (change === 'nothing-relevant' && verdict === 'pass')
    return 'Nothing that ats-gate reads or knows to decide changed.'
  const fates = fatesOf(report)
  const parts = change === 'no-base' ? wholeTree(report, fates) : ofChange(report, fates)
  return `${parts.filter((part) => part !== '').join('; ')}.`
}

/** Clients by endpoint and by what becomes of them. */
type Fates = Readonly<Record<Fate, ReadonlyMap<string, ReadonlySet<ClientId>>>>
type Fate = 'lost' | 'lost by old ones' | 'failing' | 'unclear' | 'unknown' | 'gained' | 'same'

function fatesOf(report: Report): Fates {
  const gating = gatingClients(report)
  const byFate = Map.groupBy(report.handshakes, (handshake) => fateOf(handshake, gating(handshake)))
  const of = (fate: Fate) => {
    const byEndpoint = Map.groupBy(byFate.get(fate) ?? [], ({ endpoint }) => endpoint)
    return new Map([...byEndpoint].map(([id, group]) => [id, new Set(group.map(({ client }) => client))]))
  }
  return {
    lost: of('lost'),
    'lost by old ones': of('lost by old ones'),
    failing: of('failing'),
    unclear: of('unclear'),
    unknown: of('unknown'),
    gained: of('gained'),
    same: of('same'),
  }
}

function fateOf({ status, base }: ReportHandshake, counts: 'counts' | 'too old'): Fate {
  if (status === 'fails' && base === 'connects') return counts === 'counts' ? 'lost' : 'lost by old ones'
  if (counts === 'too old') return 'same'
  if (status === 'fails') return 'failing'
  if (status === 'unknown') return base === null || base === 'unknown' ? 'unknown' : 'unclear'
  return base === 'fails' ? 'gained' : 'same'
}

function ofChange(report: Report, fates: Fates): readonly string[] {
  const { lost, unclear } = fates
  if (lost.size > 0)
    return [`This change cuts off ${list(lost, (who, id) => `${who} from ${id}`)}`, excuse(report)]
  if (report.verdict === 'fail') return [blocking(report)]
  if (unclear.size > 0) {
    const what = list(unclear, (who, id) => `${who} can connect to ${id}`)
    return [`After this change it can't be told any more whether ${what}`, newFindings(report)]
  }
  if (report.verdict === 'unsure') return [unsettled(report), newFindings(report)]
  return [...asBefore(report, fates), newFindings(report)]
}

/** What keeps green from being earned, where no connection is known to be lost. */
function unsettled({ findings, notAssessed }: Report): string {
  const changed = notAssessed.filter((gap) => gap.changed)
  const [gap, ...others] = changed
  if (gap !== undefined) {
    const place = gap.location === null ? '' : ` (${gap.location.path}:${gap.location.line})`
    const more = others.length > 0 ? `, and ${counted(others.length, 'more place')} that it touches` : ''
    return `This change can't be judged as a whole: ${gap.what}${place}: ${gap.why}${more}`
  }
  const doubtful = findings.filter(
    ({ status, severity, ignored }) => status === 'regression' && severity === 'error' && ignored === null,
  )
  const [first] = doubtful
  if (first !== undefined) return `This change may cut clients off: ${placed(first)}`
  return 'This change takes away what was known before'
}

/** Why a change that cuts clients off passes all the same. */
function excuse({ verdict, findings }: Report): string {
  if (verdict === 'fail') return ''
  const errors = findings.filter(({ status, severity }) => status === 'regression' && severity === 'error')
  return errors.length > 0 && errors.every(({ ignored }) => ignored !== null)
    ? 'that is waived'
    : 'that does not block'
}

function blocking({ findings }: Report): string {
  const [first, ...others] = findings.filter(({ blocks }) => blocks)
  if (first === undefined || first.status !== 'regression') {
    const count = first === undefined ? 0 : others.length + 1
    return `${counted(count, 'finding')} of what is there ${count === 1 ? 'counts' : 'count'} against the gate`
  }
  const brought = findings.filter(({ status, ignored }) => status === 'regression' && ignored === null)
  const rest = brought.filter(({ severity }) => severity !== 'note').length - 1
  const more = rest > 0 ? `, with ${counted(rest, 'more new finding')}` : ''
  return `This change is stopped by ${placed(first)}${more}`
}

const placed = ({ rule, location }: ReportFinding) => `${rule} at ${location.path}:${location.line}`

function asBefore(report: Report, fates: Fates): readonly string[] {
  const { handshakes } = report
  const { failing, unknown, gained } = fates
  const old = fates['lost by old ones']
  const again = list(gained, (who, id) => `${who} can connect to ${id} again`)
  return [
    handshakes.length === 0
      ? 'No TLS endpoint was found to try'
      : failing.size + unknown.size > 0
        ? `${lookedAt(report)}: none of them loses a connection`
        : `${lookedAt(report)}: all connect${old.size + gained.size > 0 ? '' : ' as before'}`,
    again,
    list(failing, (who, id) => `${who} still can't connect to ${id}`),
    list(unknown, (_, id) => `${id} can't be assessed`),
    list(old, (who, id) => `${who}, older than the app's minimum, can no longer connect to ${id}`),
  ]
}

/** `2 endpoints, 1 app, iOS 15 and later`. */
function lookedAt(report: Report): string {
  const gating = gatingClients(report)
  const counting = report.handshakes.filter((handshake) => gating(handshake) === 'counts')
  const endpoints = new Set(report.handshakes.map(({ endpoint }) => endpoint)).size
  const apps = report.apps.length === 0 ? 'no app' : counted(report.apps.length, 'app')
  return `${counted(endpoints, 'endpoint')}, ${apps}, ${rangeText([...new Set(counting.map(({ client }) => client))])}`
}

function wholeTree({ summary }: Report, { failing, unknown }: Fates): readonly string[] {
  return [
    `Nothing to compare with: ${counted(summary.existing, 'finding')} in what is there`,
    list(failing, (who, id) => `${who} can't connect to ${id}`),
    list(unknown, (_, id) => `${id} can't be assessed`),
  ]
}

function newFindings({ findings }: Report): string {
  const count = findings.filter(({ status, ignored }) => status === 'regression' && ignored === null).length
  return count === 0 ? '' : `${counted(count, 'new finding')} to look at`
}

type ByEndpoint = ReadonlyMap<string, ReadonlySet<ClientId>>

/** At most three endpoints by name. */
function list(clients: ByEndpoint, say: (who: string, endpoint: string) => string): string {
  const parts = [...clients].map(([endpoint, ids]) => say(rangeText([...ids]), endpoint))
  const rest = parts.length - 3
  return [...parts.slice(0, 3), ...(rest > 0 ? [`the like for ${counted(rest, 'more endpoint')}`] : [])].join(
    ', ',
  )
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
