import type { ClientCertificateRequest } from '../endpoint/context.ts'
import type { Candidate } from '../endpoint/endpoint.ts'
import { isKnown } from '../text/fact.ts'
import { branchOf } from '../text/release.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import type { Visitor } from './certificate-rules.ts'
import type { Circumstance } from './circumstance.ts'
import { type ObservedServer, type ObservedSetup, observedServers } from './observed-answers.data.ts'
import type { Answer } from './server-answer.ts'
import { programOf } from './stack.ts'

export interface Observation {
  readonly answer: Answer
  /** The programs, and what they were told. */
  readonly config: string
}

/** What that software of that version, set up that way, was seen to answer; null where it was not tried. */
export function observedAnswer(
  endpoint: Candidate,
  circumstance: Circumstance,
  { protocol, lateRequest }: Visitor,
): Observation | null {
  const request = isKnown(endpoint.tls.clientCertificate) ? endpoint.tls.clientCertificate.value : null
  const setup = request === null ? null : setupOf(request)
  const server = observedServers.find(
    (one) =>
      isSameSoftware(one, endpoint) &&
      (one.setup === setup || !isAboutCertificates(circumstance)) &&
      (one.lateRequest === null || one.lateRequest === lateRequest) &&
      one.answers[circumstance] !== undefined,
  )
  const answer = server === undefined ? null : answerIn(server, circumstance, protocol)
  return server === undefined || answer === null ? null : { answer, config: server.config }
}

/** The answer of one row; null where it was not tried, or what was seen does not tell. */
export function answerIn(
  server: ObservedServer,
  circumstance: Circumstance,
  protocol: ProtocolVersion,
): Answer | null {
  const text = server.answers[circumstance]?.[protocol]
  return text === undefined ? null : readAnswer(text)
}

function readAnswer(text: string): Answer | null {
  const [seen = ''] = text.split(';')
  if (seen.includes('(')) return null
  const when = seen.includes('late') ? 'after-finished' : 'before-finished'
  const [, alert] = /^alert (\d+)/.exec(seen) ?? []
  if (alert !== undefined) return { kind: 'alert', alert: Number(alert), when }
  const [, status] = /^HTTP (\d+)/.exec(seen) ?? []
  if (status === '200' || seen === 'accepted') return { kind: 'accepted' }
  return status === undefined ? { kind: 'close', when } : { kind: 'http-status', status: Number(status) }
}

function isSameSoftware({ software, library }: ObservedServer, endpoint: Candidate): boolean {
  const { name, version, tlsLibrary } = endpoint.software
  return (
    programOf({ name: software.name, tlsLibrary: library }).id === programOf({ name, tlsLibrary }).id &&
    branchOf(software.version) === branchOf(version) &&
    library.name === tlsLibrary.name &&
    branchOf(library.version) === branchOf(tlsLibrary.version)
  )
}

function setupOf({ mode, asked, verifyErrors }: ClientCertificateRequest): ObservedSetup | null {
  if (asked === 'after-request') return 'location'
  if (verifyErrors === 'ignored') return 'errors-ignored'
  return mode === 'required' || mode === 'optional' ? mode : null
}

function isAboutCertificates(circumstance: Circumstance): boolean {
  return circumstance.startsWith('client-certificate') || circumstance.startsWith('valid')
}
