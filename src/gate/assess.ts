import type { App } from '../apple/app.ts'
import type { ApplePlatform } from '../apple/platform.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import { isNamed } from '../endpoint/names.ts'
import type { AppUnderTest, AssessedHandshake, Side } from '../rules/rule.ts'
import type { DeclaredFacts } from '../survey/declared-facts.ts'
import { isKnown, knownValue } from '../text/fact.ts'
import { endpointJudge } from './endpoint-judge.ts'
import { hostsOf } from './hosts.ts'

export interface SideInput {
  readonly endpoints: readonly Endpoint[]
  readonly apps: readonly App[]
  readonly refusals: Side['refusals']
  readonly privateKeys: Side['privateKeys']
  readonly expectations: Side['expectations']
  readonly codeTests: Side['codeTests']
  readonly gatekeeping: Side['gatekeeping']
  readonly facts: DeclaredFacts
  /** Apps of the other side that this one has not: here they stand for an app without exceptions. */
  readonly absentApps: readonly App[]
  /** Endpoints that speak TLS on the other side: their clients come with TLS, whatever the listener speaks here. */
  readonly expectedTls: ReadonlySet<string>
  readonly now: Date
  /** The system that the apps run on. */
  readonly platform: ApplePlatform
}

/** One side with every handshake of every client judged. */
export function assessSide(input: SideInput): Side {
  const apps = appsUnderTest(input)
  const handshakes = input.endpoints.flatMap((endpoint) => handshakesOf(endpoint, apps, input))
  const { endpoints, refusals, privateKeys, expectations, codeTests, gatekeeping } = input
  return { endpoints, apps, handshakes, refusals, privateKeys, expectations, codeTests, gatekeeping }
}

function handshakesOf(
  endpoint: Endpoint,
  apps: readonly AppUnderTest[],
  { facts, expectedTls, now, platform }: SideInput,
): readonly AssessedHandshake[] {
  if (!takesTls(endpoint, expectedTls) || refusesUnknownNames(endpoint)) return []
  const pinned = facts.endpoints.filter((declared) => isNamed(endpoint, declared.name))
  const judge = endpointJudge(
    endpoint,
    pinned.flatMap((declared) => declared.certificates),
    now,
    platform,
  )
  return apps
    .filter((app) => talksTo(app, endpoint, facts))
    .flatMap((app) => platform.clients.flatMap((client) => judge.handshakes(app, client)))
}

/** A plain listener has no handshakes, unless its clients expect TLS there. */
function takesTls(endpoint: Endpoint, expectedTls: ReadonlySet<string>): boolean {
  return knownValue(endpoint.transport) !== 'plain' || expectedTls.has(endpoint.id)
}

/** A catch-all that rejects handshakes does what it is there for: no app asks for a name that nobody serves. */
function refusesUnknownNames(endpoint: Endpoint): boolean {
  return (
    knownValue(endpoint.tls.nameHandling) === 'rejects' &&
    hostsOf(endpoint).every((h) => h.kind === 'stand-in')
  )
}

/** The settings may name the endpoints of an app; else every app is held against every endpoint. */
function talksTo({ app }: AppUnderTest, endpoint: Endpoint, facts: DeclaredFacts): boolean {
  const declared = facts.apps.find((one) => app !== null && (one.plist === app.id || one.name === app.id))
  if (declared?.endpoints == null) return true
  return declared.endpoints.some((name) => isNamed(endpoint, name) || endpoint.id === name)
}

function appsUnderTest({ apps, absentApps, platform }: SideInput): readonly AppUnderTest[] {
  const present = apps.map((app) => underTest(app.id, app, platform))
  const absent = absentApps.map((app) => ({ ...underTest(app.id, app, platform), app: null }))
  return present.length + absent.length > 0 ? [...present, ...absent] : [underTest(null, null, platform)]
}

function underTest(id: string | null, app: App | null, platform: ApplePlatform): AppUnderTest {
  const fact = app && platform.minimumOf(app)
  const stated = fact !== null && isKnown(fact)
  const minimumOs = stated ? fact.value : platform.assumedMinimum
  return {
    id,
    app,
    platform,
    minimumOs,
    minimumBecause: stated ? (fact.because ?? 'stated in the tree') : 'assumed: nothing in the tree says it',
    gating: new Set(platform.clientsFrom(minimumOs)),
  }
}
