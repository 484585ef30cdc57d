import { rangeText } from '../apple/clients.ts'
import { neutralText } from '../report/neutral.ts'
import type { Report, ReportEndpoint, ReportFinding, ReportHandshake } from '../report/report.ts'
import { appName } from '../report/report-apps.ts'
import { shortened } from './shortened.ts'

/** A handshake that fails, as a picture. */
export interface Diagram {
  /** Who makes it: `iOS 15.4 and later`. */
  readonly who: string
  readonly endpoint: string
  /** The source of a Mermaid sequence diagram. */
  readonly source: string
}

/** The handshake behind the finding as its newest client makes it, where it is one that failed anew; else null. */
export function diagramOf(finding: ReportFinding, report: Report): Diagram | null {
  const failing = report.handshakes.filter(isMeant(finding))
  const newest = failing.at(-1)
  if (newest?.failure == null) return null
  const alike = failing.filter(({ failure }) => JSON.stringify(failure) === JSON.stringify(newest.failure))
  const who = rangeText(alike.map(({ client }) => client))
  return { who, endpoint: newest.endpoint, source: sequence(newest, newest.failure, who, report) }
}

const isMeant =
  ({ endpoint, app, clients }: ReportFinding) =>
  (one: ReportHandshake): boolean =>
    one.endpoint === endpoint &&
    (app === null || one.app === app) &&
    one.status === 'fails' &&
    one.base === 'connects' &&
    (clients.length === 0 || clients.includes(one.client))

type Failure = NonNullable<ReportHandshake['failure']>

function sequence({ endpoint, app }: ReportHandshake, failure: Failure, who: string, report: Report): string {
  const name = app === null ? 'An app without exceptions' : appName(report, app)
  const server = report.endpoints.find(({ id }) => id === endpoint)
  return [
    'sequenceDiagram',
    `    participant app as ${words(`${name} on ${who}`)}`,
    `    participant server as ${words(endpoint)}`,
    `    app->>server: ${lines(helloLines(failure))}`,
    ...answer(failure, server).map((line) => `    ${line}`),
    `    Note over app: ${lines(outcomeLines(failure))}`,
  ].join('\n')
}

function helloLines({ offer }: Failure): readonly string[] {
  if (offer === null) return ['ClientHello']
  const { protocols, cipherSuites, groups } = offer
  return [
    `ClientHello: ${protocols.join(', ')}`,
    ...some(cipherSuites, 'suite'),
    `groups ${groups.join(', ')}`,
  ]
}

/** Longer lists are cut. */
const longestList = 4

function some(names: readonly string[], noun: string): readonly string[] {
  const more = names.length - longestList
  const count = `${names.length} ${noun}${names.length === 1 ? '' : 's'}`
  return [`${count}:`, ...names.slice(0, longestList), ...(more > 0 ? [`and ${more} more`] : [])]
}

/** What the server holds against it at the step that fails. */
function demands(failure: Failure, endpoint: ReportEndpoint | undefined): string {
  const accepts = endpoint === undefined ? [] : (accepted[failure.step]?.(endpoint) ?? [])
  return accepts.length > 0 ? lines(accepts) : sentences(failure.reason)
}

const accepted: Readonly<Record<string, (endpoint: ReportEndpoint) => readonly string[]>> = {
  version: ({ protocols }) => ('value' in protocols ? [`accepts ${protocols.value.join(', ')}`] : []),
  suite: ({ protocols, cipherSuites }) =>
    'value' in protocols && 'value' in cipherSuites
      ? [`accepts ${protocols.value.join(', ')}`, ...some(cipherSuites.value, 'suite')]
      : [],
  group: ({ groups }) => ('value' in groups ? [`accepts the groups ${groups.value.join(', ')}`] : []),
}

/** What follows the ClientHello, by who ends the connection. */
function answer(failure: Failure, endpoint: ReportEndpoint | undefined): readonly string[] {
  const { step, by, alert, reason } = failure
  const end = words(alert === null ? 'ends the connection' : `alert ${alert.name} (${alert.code})`)
  if (step === 'transport') return ['server--xapp: no TLS']
  if (by === 'client')
    return [
      `server->>app: ${step === 'version' ? 'ServerHello' : 'ServerHello, Certificate'}`,
      `Note over app: ${sentences(reason)}`,
      `app--xserver: ${end}`,
    ]
  if (step !== 'client-certificate')
    return [`Note over server: ${demands(failure, endpoint)}`, `server--xapp: ${end}`]
  return [
    'server->>app: ServerHello, Certificate, CertificateRequest',
    'app->>server: no certificate',
    `server--xapp: ${end}`,
  ]
}

function outcomeLines({ urlErrorCode, streamErrorCode, cfStreamCode }: Failure): readonly string[] {
  const codes = [
    ...(urlErrorCode === null ? [] : [`NSURLErrorDomain ${urlErrorCode}`]),
    ...(streamErrorCode === null ? [] : [`_kCFStreamErrorCodeKey ${streamErrorCode}`]),
  ]
  if (codes.length > 0) return ['URLSession reports', ...codes]
  return [cfStreamCode === null ? 'no connection' : `error ${cfStreamCode}`]
}

const longestText = 120

/**
 * Text for Mermaid: all but letters, digits and plain punctuation becomes an entity (`#59;`), which its lexer never
 * reads; so nothing of it can end a line (`;`), begin a comment or a directive (`%%`), or be HTML.
 */
function words(text: string): string {
  return shortened(neutralText(text), longestText).replace(
    /[^\p{L}\p{N} .,:/()_-]/gu,
    (character) => `#${character.codePointAt(0)};`,
  )
}

function lines(texts: readonly string[]): string {
  return texts.map(words).join('<br/>')
}

const longestReason = 400
const wordsOfLine = 8

function sentences(text: string): string {
  const all = shortened(text, longestReason).split(' ')
  const rows = all.flatMap((_, index) =>
    index % wordsOfLine === 0 ? [all.slice(index, index + wordsOfLine).join(' ')] : [],
  )
  return lines(rows)
}
