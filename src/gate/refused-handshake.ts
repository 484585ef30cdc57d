import type { Answer } from '../alerts/server-answer.ts'
import { answerOf } from '../alerts/server-answers.ts'
import type { Situation } from '../alerts/situation.ts'
import { noClientCertificate } from '../endpoint/context.ts'
import type { Candidate } from '../endpoint/endpoint.ts'
import { withFacts } from '../endpoint/endpoint.ts'
import type { HandshakeFailure, HandshakeOutcome } from '../handshake/outcome.ts'
import { libraryFor } from '../libraries/index.ts'
import { isKnown, known } from '../text/fact.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { StepName } from '../tls/step.ts'
import { newest, type ProtocolVersion } from '../tls/version.ts'

/*
 * A library that is modelled exactly refuses by its own alert. Where another one stands behind an endpoint, what is
 * known of its answers takes the place of the RFC's alert; where nothing is, that stays.
 */

const situationAt: Readonly<Partial<Record<StepName, Situation>>> = {
  version: 'no-common-version',
  'server-name': 'unknown-name',
  suite: 'no-common-suite',
  group: 'no-common-group',
  'signature-algorithm': 'no-common-signature-algorithm',
}

/** `attempt` puts the same hello through another endpoint. */
export function withOwnAnswer(
  outcome: HandshakeOutcome,
  endpoint: Candidate,
  hello: ClientHello,
  attempt: (endpoint: Candidate) => HandshakeOutcome,
): HandshakeOutcome {
  if (outcome.status !== 'fails' || outcome.by !== 'server') return outcome
  if (outcome.step === 'client-certificate') return certificateRefusal(outcome, endpoint, attempt)
  const situation = situationAt[outcome.step]
  const protocol = newest(hello.versions)
  if (situation === undefined || protocol === undefined || isLibrarysOwn(outcome, endpoint)) return outcome
  const answer = answerOf(endpoint, situation, protocol)
  return isKnown(answer) ? withAlert(outcome, answer.value.answer) : outcome
}

/** What a library that is modelled exactly refuses by is known; the name is the program's affair, but for OpenSSL's. */
function isLibrarysOwn({ step }: HandshakeFailure, { software: { tlsLibrary } }: Candidate): boolean {
  if (step === 'server-name') return tlsLibrary.name === 'openssl'
  return libraryFor(tlsLibrary).modelled === 'exactly'
}

/**
 * Which version it would have been shows when nothing is asked; that decides the answer. What stops an app that has a
 * certificate too is the failure that counts: else nothing could break at a server that asks for one.
 */
function certificateRefusal(
  outcome: HandshakeFailure,
  endpoint: Candidate,
  attempt: (endpoint: Candidate) => HandshakeOutcome,
): HandshakeOutcome {
  const open = attempt(withFacts(endpoint, { clientCertificate: known(noClientCertificate) }))
  if (open.status === 'fails') return open
  if (open.status === 'unknown') return outcome
  const answer = absentAnswer(endpoint, open.protocol)
  if (answer === null) return outcome
  const letsIn = answer.kind === 'accepted' || answer.kind === 'http-status'
  return letsIn ? open : withAlert(outcome, answer)
}

function absentAnswer(endpoint: Candidate, protocol: ProtocolVersion): Answer | null {
  const answer = answerOf(endpoint, 'client-certificate-absent', protocol)
  return isKnown(answer) ? answer.value.answer : null
}

/** One that lets the client in is no answer to a handshake that can't come about. */
function withAlert(outcome: HandshakeFailure, answer: Answer): HandshakeFailure {
  if (answer.kind === 'alert') return { ...outcome, alert: answer.alert }
  return answer.kind === 'close' ? { ...outcome, alert: null } : outcome
}
