import * as v from 'valibot'
import type { ClientId } from '../apple/client-id.ts'
import { rangeText } from '../apple/clients.ts'
import type { Report, ReportFinding, ReportHandshake } from '../report/report.ts'
import { reportSchema } from '../report/report-schema.ts'
import type { Answer, Cause, Explanation } from './explanation.ts'
import { type FailureRecord, noRecord } from './failure-record.ts'
import type { Sign } from './log-format.ts'
import { minus } from './refusal.ts'
import { toAnswer } from './to-answer.ts'

/** Explains the failing handshakes of a report of ours (`ats-gate check --format json`); null where it is none. */
export function explainReport(json: unknown): Explanation | null {
  const parsed = v.safeParse(reportSchema, json)
  if (!parsed.success) return null
  const report: Report = parsed.output
  const failing = report.handshakes.flatMap(failed)
  const groups = [...Map.groupBy(failing, alike).values()]
  const unknown = report.handshakes.filter(({ status }) => status === 'unknown').length
  return {
    schemaVersion: 1,
    input: 'report',
    failures: groups.flatMap((group) => answerOf(group, report)),
    remarks: [
      ...(failing.length === 0 ? ['The report has no failing handshake.'] : []),
      ...(unknown > 0 ? [`${unknown} handshakes of the report could not be worked out.`] : []),
    ],
  }
}

type Failed = ReportHandshake & { readonly failure: NonNullable<ReportHandshake['failure']> }

function failed(handshake: ReportHandshake): readonly Failed[] {
  const { failure, status } = handshake
  return status === 'fails' && failure !== null ? [{ ...handshake, failure }] : []
}

function alike({ endpoint, app, stack, failure }: Failed): string {
  const { step, by, alert, cfStreamCode, urlErrorCode, streamErrorCode } = failure
  return JSON.stringify([
    [endpoint, app, stack, step, by, alert?.code],
    [cfStreamCode, urlErrorCode, streamErrorCode],
  ])
}

function answerOf(group: readonly Failed[], report: Report): readonly Answer[] {
  // What each version offers differs; the newest one's words stand for all.
  const newest = group.at(-1)
  if (newest === undefined) return []
  const { failure } = newest
  const endpoint = report.endpoints.find(({ id }) => id === newest.endpoint)
  const clients = group.map(({ client }) => client)
  const host = endpoint?.names[0] ?? null
  const port = endpoint?.port ?? null
  const answer = toAnswer({ ...recordOfHandshake(newest), host, port }, [])
  const through = newest.stack === 'cfstream' ? ' through CFStream' : ''
  const codes = [failure.urlErrorCode, failure.streamErrorCode].filter((code) => code !== null).map(minus)
  const reported = codes.length === 0 ? '' : `; the app sees ${codes.join(' / ')}`
  const told: Answer = {
    ...answer,
    what: `${rangeText(clients)} can’t connect to ${newest.endpoint}${through}: ${failure.reason.replace(/\.$/, '')}${reported}.`,
    refusedBy: {
      end: failure.by,
      certainty: newest.assumptions.length === 0 ? 'certain' : 'likely',
      how: `worked out from the configuration: the handshake ends at the step ${failure.step}${taken(newest, report)}`,
    },
    causes: [...causesIn(report, newest.endpoint, clients), ...answer.causes].slice(0, 6),
    here: endpoint === undefined ? [] : [placeOf(endpoint)],
    count: group.length,
  }
  return [told]
}

function taken({ assumptions }: ReportHandshake, report: Report): string {
  const words = report.assumptions.filter(({ id }) => assumptions.includes(id)).map((one) => one.words)
  return words.length === 0 ? '' : `, taking for granted: ${words.join('; ').replace(/\.$/, '')}`
}

function placeOf({ id, port, location }: Report['endpoints'][number]): Answer['here'][number] {
  return { id, port, location, facts: [] }
}

/** What the rules found at that endpoint for those clients is why. */
function causesIn(report: Report, endpoint: string, clients: readonly ClientId[]): readonly Cause[] {
  const concerns = (finding: ReportFinding) =>
    finding.status !== 'fixed' &&
    finding.endpoint === endpoint &&
    finding.clients.some((client) => clients.includes(client))
  return report.findings.filter(concerns).map(({ rule, message, location }) => ({
    id: rule,
    sentence: message,
    end: 'unknown' as const,
    evidence: 'source' as const,
    source: `${location.path}:${location.line}:${location.column}`,
  }))
}

function recordOfHandshake({ failure, stack }: Failed): FailureRecord {
  const code = stack === 'cfstream' ? failure.cfStreamCode : failure.streamErrorCode
  const signs: Sign[] = stack === 'cfstream' ? ['cfstream'] : []
  const direction = failure.by === 'server' ? 'read' : 'write'
  return {
    ...noRecord,
    alert: failure.alert === null ? null : { number: failure.alert.code, direction, level: 'fatal' },
    streamCodes: code == null ? [] : [{ code, trust: 'line', format: 'report' }],
    urlCode: failure.urlErrorCode ?? null,
    signs: new Set(signs),
  }
}
