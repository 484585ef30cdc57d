import type { Candidate } from '../endpoint/endpoint.ts'
import { type Fact, isKnown, known, type Unknown, unknown } from '../text/fact.ts'
import { type CertificateCircumstance, certificateRuling, type Visitor } from './certificate-rules.ts'
import type { Circumstance } from './circumstance.ts'
import { negotiationRuling } from './negotiation-rules.ts'
import { type Observation, observedAnswer } from './observed.ts'
import { type Ruling, ruled } from './ruling.ts'
import { type AnswerOf, isSameAnswer, type ServerAnswer } from './server-answer.ts'
import { type Situation, situations } from './situation.ts'
import { type Stack, stackOf } from './stack.ts'

/**
 * What the endpoint's server answers a client of iOS, which refuses renegotiation and has no post-handshake
 * authentication. For `no-common-version` and `fallback-scsv` the protocol is the newest that the client offers.
 */
export const answerOf: AnswerOf = (endpoint, situation, protocol) =>
  answerFor(endpoint, situation, { protocol, lateRequest: 'refuses' })

/** The same for more circumstances than an expectation can name, and for clients that can do more. */
export function answerFor(
  endpoint: Candidate,
  circumstance: Circumstance,
  visitor: Visitor,
): Fact<ServerAnswer> {
  const { transport } = endpoint
  if (!isKnown(transport)) return transport
  if (transport.value === 'plain') return unknown('this listener speaks no TLS', transport.at)
  const ruling = rulingFor(endpoint, circumstance, visitor)
  return decided(endpoint, ruling, circumstance, observedAnswer(endpoint, circumstance, visitor))
}

/** What configuration, program and library say, without a look at what was observed. */
export function rulingFor(
  endpoint: Candidate,
  circumstance: Circumstance,
  visitor: Visitor,
): Ruling | Unknown {
  const stack = stackOf(endpoint)
  if (stack.program.rules === 'observed-only') return onlyObserved(stack)
  if (rejectsAll(endpoint) && circumstance !== 'no-common-version') return rejection(stack)
  return isAboutCertificate(circumstance)
    ? certificateRuling(endpoint, stack, circumstance, visitor)
    : negotiationRuling(endpoint, stack, circumstance, visitor)
}

function onlyObserved({ program: { evidence, source } }: Stack): Ruling {
  return { answer: null, evidence, source }
}

function rejectsAll({ tls: { nameHandling } }: Candidate): boolean {
  return isKnown(nameHandling) && nameHandling.value === 'rejects'
}

/** A server that rejects the names it gets ends every handshake so. */
function rejection(stack: Stack): Ruling {
  return ruled(stack, stack.program.rejectedName, stack.library?.rejectedName ?? null, 'before-finished')
}

function isAboutCertificate(circumstance: Circumstance): circumstance is CertificateCircumstance {
  return circumstance.startsWith('client-certificate') || circumstance.startsWith('valid')
}

/**
 * An observation of the same software, version and setup is the better evidence for the same answer. Where it
 * differs the endpoint is configured otherwise; what no situation names, and what no rule tells, it decides.
 */
function decided(
  { software, tls: { clientCertificate } }: Candidate,
  ruling: Ruling | Unknown,
  circumstance: Circumstance,
  observation: Observation | null,
): Fact<ServerAnswer> {
  if (!('answer' in ruling)) return ruling
  const { answer, evidence, source } = ruling
  const decides = answer === null || !isSituation(circumstance)
  if (observation !== null && (decides || isSameAnswer(answer, observation.answer))) {
    return known({ answer: observation.answer, evidence: 'observed', source: observation.config })
  }
  return answer === null
    ? notTold(software, source, clientCertificate.at)
    : known({ answer, evidence, source }, clientCertificate.at)
}

function isSituation(circumstance: Circumstance): circumstance is Situation {
  return (situations as readonly string[]).includes(circumstance)
}

function notTold({ name, version, tlsLibrary }: Candidate['software'], source: string, at: Unknown['at']) {
  const library = `${tlsLibrary.name} ${tlsLibrary.version}`
  return unknown(`what ${name} ${version} with ${library} answers is not known (${source})`, at)
}
