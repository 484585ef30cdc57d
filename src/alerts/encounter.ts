import type { ClientId } from '../apple/client-id.ts'
import { clientOf } from '../apple/clients.ts'
import type { Candidate } from '../endpoint/endpoint.ts'
import type { Evidence } from '../text/evidence.ts'
import { type Fact, isKnown, known, mapFact } from '../text/fact.ts'
import { compareVersions, newest, type ProtocolVersion } from '../tls/version.ts'
import type { Api, ClientView } from './client-view.ts'
import { viewOf } from './client-views.ts'
import type { Answer } from './server-answer.ts'
import { answerOf } from './server-answers.ts'
import type { Situation } from './situation.ts'

/** What one client meets in a situation at an endpoint, and what its app sees of it. */
export interface Encounter {
  readonly situation: Situation
  readonly protocol: ProtocolVersion
  readonly answer: Answer
  /** Of the server's answer. */
  readonly evidence: Evidence
  readonly view: ClientView
}

/** Null where the client and the server have no version in common, so that the situation can't arise. */
export function encounterOf(
  endpoint: Candidate,
  situation: Situation,
  client: ClientId,
  api: Api,
): Fact<Encounter> | null {
  const met = versionIn(situation, endpoint, client, api)
  if (!isKnown(met)) return met
  const protocol = met.value
  if (protocol === null) return null
  return mapFact(answerOf(endpoint, situation, protocol), ({ answer, evidence }) => ({
    situation,
    protocol,
    answer,
    evidence,
    view: viewOf(answer, client, api, situation),
  }))
}

/** Where versions are what goes wrong, the client's newest counts; a fallback is to one below the server's newest. */
function versionIn(
  situation: Situation,
  endpoint: Candidate,
  client: ClientId,
  api: Api,
): Fact<ProtocolVersion | null> {
  if (situation === 'no-common-version') return known(newest(offeredVersions(client, api)) ?? null)
  return situation === 'fallback-scsv'
    ? fallbackVersion(endpoint, client, api)
    : commonVersion(endpoint, client, api)
}

/** Null where the server has nothing newer than what a client can fall back to (RFC 7507 §3). */
function fallbackVersion(
  { tls: { protocols } }: Candidate,
  client: ClientId,
  api: Api,
): Fact<ProtocolVersion | null> {
  if (!isKnown(protocols)) return protocols
  const best = newest(protocols.value)
  const older = offeredVersions(client, api).filter(
    (version) => best !== undefined && compareVersions(version, best) < 0,
  )
  return known(newest(older) ?? null, protocols.at)
}

/** The newest version that both sides have; null for none. ATS is left aside: it changes no server's answer. */
export function commonVersion(
  { tls: { protocols } }: Candidate,
  client: ClientId,
  api: Api,
): Fact<ProtocolVersion | null> {
  if (!isKnown(protocols)) return protocols
  const offered = offeredVersions(client, api)
  const common = protocols.value.filter((version) => offered.includes(version))
  return known(newest(common) ?? null, protocols.at)
}

/** CFStream ends at TLS 1.2 on every iOS (SocketRocket#672, HAKit#115; SecureTransport.h). */
function offeredVersions(client: ClientId, api: Api): readonly ProtocolVersion[] {
  const { versions } = clientOf(client).hellos.library.hello
  return api === 'cfstream' ? versions.filter((version) => version !== 'TLSv1.3') : versions
}
