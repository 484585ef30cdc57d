import type { ClientId } from '../apple/client-id.ts'
import { rangeText } from '../apple/clients.ts'
import type { Report } from './report.ts'

/** The first thing that a person reads: what the change does to the app's users, in one plain sentence. */
export function sentence(report: Report): string {
  const { verdict, change, summary } = report
  if (change === 'nothing-relevant' && verdict === 'pass')
    return 'Nothing that decides how iOS apps connect changed.'
  const cut = cutOff(report)
  if (cut.length > 0) return `This change cuts off ${list(cut)}.`
  if (verdict === 'fail' && summary.regressions > 0)
    return `This change brings ${counted(summary.regressions, 'regression')}.`
  if (verdict === 'fail')
    return `${counted(blockers(report), 'finding')} of what is there ${blockers(report) === 1 ? 'counts' : 'count'} against the gate.`
  if (change === 'no-base')
    return `Nothing to compare with: ${counted(summary.existing, 'finding')} in what is there.`
  if (summary.regressions > 0)
    return `Every iOS version connects as before; ${counted(summary.regressions, 'new finding')} to look at.`
  return 'Every iOS version connects as before.'
}

/** `iOS 9–12 from api.example.com:443`, per endpoint that lost clients. */
function cutOff({ handshakes }: Report): readonly string[] {
  const lost = handshakes.filter(({ status, base }) => status === 'fails' && base === 'connects')
  const byEndpoint = Map.groupBy(lost, ({ endpoint }) => endpoint)
  return [...byEndpoint].map(([endpoint, of]) => {
    const clients = [...new Set<ClientId>(of.map(({ client }) => client))]
    return `${rangeText(clients)} from ${endpoint}`
  })
}

function blockers({ findings }: Report): number {
  return findings.filter(({ status, ignored }) => status !== 'fixed' && ignored === null).length
}

function list(parts: readonly string[]): string {
  const shown = parts.slice(0, 3)
  const rest = parts.length - shown.length
  return rest > 0
    ? `${shown.join('; ')}; and clients from ${counted(rest, 'more endpoint')}`
    : shown.join('; ')
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
