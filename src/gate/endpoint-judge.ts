import type { HostPolicy, PolicyDoubt } from '../apple/ats-policy.ts'
import type { ClientId } from '../apple/client-id.ts'
import type { ApplePlatform } from '../apple/platform.ts'
import type { Assumption } from '../assume/assumption.ts'
import { type Choose, type Explored, inEveryWorld } from '../assume/worlds.ts'
import type { Candidate, Endpoint } from '../endpoint/endpoint.ts'
import { libraryText } from '../endpoint/tls-library.ts'
import type { HandshakeOutcome, TrustEvaluator } from '../handshake/outcome.ts'
import { simulate } from '../handshake/simulate.ts'
import { libraryFor } from '../libraries/index.ts'
import type { AppUnderTest, AssessedHandshake } from '../rules/rule.ts'
import type { DeclaredCertificate } from '../survey/declared-facts.ts'
import { type Fact, isKnown } from '../text/fact.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { Undecided } from '../tls/step.ts'
import { assumedCertificate, type Certified, certified, declaredVerdict } from './assumed-certificate.ts'
import { withLikelyFacts } from './assumed-facts.ts'
import { type Host, hostsOf } from './hosts.ts'
import { withOwnAnswer } from './refused-handshake.ts'

/** Judges the handshakes of every client with one endpoint; made once per endpoint, since apps share the work. */
export interface EndpointJudge {
  /** One for each host of the endpoint, in the order of its names. */
  handshakes(app: AppUnderTest, client: ClientId): readonly AssessedHandshake[]
}

/** More combinations of what is assumed than these are not tried: the handshake is then undecided. */
const mostWorlds = 64

export function endpointJudge(
  endpoint: Endpoint,
  pinned: readonly DeclaredCertificate[],
  now: Date,
  platform: ApplePlatform,
): EndpointJudge {
  const hosts = hostsOf(endpoint)
  const certify = certifier(pinned, now, platform)
  const verdicts = new Map<string, Explored<HandshakeOutcome>>()
  const judge: Judge = (client, policy, host) => {
    const key = JSON.stringify([
      client,
      policy.ats,
      policy.suites,
      policy.minimumVersion,
      policy.doubts,
      host,
    ])
    const earlier = verdicts.get(key)
    if (earlier !== undefined) return earlier
    const verdict = inEveryWorld(
      (choose) => judgeInWorld({ endpoint, client, policy, host, now, certify, platform }, choose),
      mostWorlds,
    )
    verdicts.set(key, verdict)
    return verdict
  }
  return {
    handshakes: (app, client) =>
      hosts.map((host) => {
        const policy = platform.policyFor(app.app, host.name, client)
        const explored = isKnown(policy) ? judge(client, policy.value, host) : notKnown(policy)
        const withoutException = isKnown(policy)
          ? judgeStrict(platform.policyFor(null, host.name, client), policy.value, (strict) =>
              judge(client, strict, host),
            )
          : null
        return assessed({ endpoint, app, client, host: host.name, policy, withoutException }, explored)
      }),
  }
}

type Judge = (client: ClientId, policy: HostPolicy, host: Host) => Explored<HandshakeOutcome>

/** The status under ATS without exceptions; null where the app's policy is just that. */
function judgeStrict(
  strict: Fact<HostPolicy>,
  policy: HostPolicy,
  judge: (strict: HostPolicy) => Explored<HandshakeOutcome>,
): AssessedHandshake['withoutException'] {
  if (policy.decidedBy === null) return null
  return isKnown(strict) ? judge(strict.value).worlds[0].result.status : null
}

function notKnown(policy: Fact<HostPolicy>): Explored<HandshakeOutcome> {
  const why = isKnown(policy) ? '' : policy.unknown
  const outcome = undecided(`The app's policy for this host is not known: ${why}.`, policy)
  return { worlds: [{ world: new Map(), result: outcome }], assumptions: [], tried: 'all' }
}

function undecided(reason: string, { at }: Pick<Fact<unknown>, 'at'>): Undecided {
  return { status: 'unknown', step: 'trust', reason, at, missing: null }
}

type Asked = Pick<AssessedHandshake, 'endpoint' | 'app' | 'client' | 'host' | 'policy' | 'withoutException'>

function assessed(
  asked: Asked,
  { worlds, assumptions, tried }: Explored<HandshakeOutcome>,
): AssessedHandshake {
  const { app, client, policy } = asked
  const [{ result: likeliest }] = worlds
  const tooMany = `More than ${mostWorlds} combinations of what had to be assumed are possible.`
  const outcome = tried === 'all' ? likeliest : undecided(tooMany, asked.endpoint.software)
  const errors =
    outcome.status === 'fails' && isKnown(policy) ? app.platform.errors(outcome, client, policy.value) : null
  const isCertain = tried === 'all' && worlds.every(({ result }) => result.status === outcome.status)
  // What was tried in vain says nothing about a handshake that stays open.
  const told = isCertain && outcome.status === 'unknown' ? [] : assumptions
  return {
    ...asked,
    outcome,
    worlds,
    confidence: isCertain ? 'certain' : 'assumed',
    assumptions: told,
    errors,
  }
}

interface Question {
  readonly endpoint: Endpoint
  readonly client: ClientId
  readonly policy: HostPolicy
  readonly host: Host
  readonly now: Date
  readonly certify: Certify
  readonly platform: ApplePlatform
}

/** One client's handshake in one world: every assumption that it meets on its way has the value of that world. */
function judgeInWorld(question: Question, choose: Choose): HandshakeOutcome {
  const { endpoint, host, client, now, certify, platform } = question
  const policy = policyInWorld(question.policy, platform, choose)
  if ('status' in policy) return policy
  const hello = platform.hello(client, policy, host.serverName)
  const candidate = endpoint.possible === null ? endpoint : choose(endpoint.possible)
  const evaluate = trustInWorld(platform.trust(client, policy, now), { client, platform }, choose)
  const attempt = ({ candidate: one, issuers }: Certified) =>
    withLikelyFacts(
      one,
      (settled) => tryCandidate({ candidate: settled, issuers }, hello, host, evaluate),
      choose,
    )
  return asModelled(certify(candidate, attempt, choose), candidate, choose)
}

/** A refusal by a library that is not modelled exactly is one in the likeliest world only. */
function asModelled(outcome: HandshakeOutcome, { software }: Candidate, choose: Choose): HandshakeOutcome {
  if (outcome.status !== 'fails' || outcome.confidence === 'certain') return outcome
  const words = `${libraryText(software.tlsLibrary)} refuses as the RFCs tell: its own ways are not modelled exactly`
  const taken = choose<'as told' | 'otherwise'>({
    id: `library: ${words}`,
    words,
    values: [
      { name: 'as told', value: 'as told' },
      { name: 'otherwise', value: 'otherwise' },
    ],
    pin: null,
  })
  return taken === 'as told' ? outcome : undecided(`It is not settled whether ${words}.`, software)
}

/** The policy as it is in this world; undecided where it is otherwise than read and nothing tells how. */
function policyInWorld(policy: HostPolicy, platform: ApplePlatform, choose: Choose): HostPolicy | Undecided {
  for (const doubt of policy.doubts) {
    if (choose(policyAssumption(doubt)) === 'as read') continue
    const otherwise = platform.policyOtherwise(policy, doubt)
    return otherwise ?? undecided(`It is not settled: ${doubt.words}.`, { at: null })
  }
  return policy
}

function policyAssumption({ words }: PolicyDoubt): Assumption<'as read' | 'otherwise'> {
  const values = [
    { name: 'as read', value: 'as read' },
    { name: 'otherwise', value: 'otherwise' },
  ] as const
  return { id: `policy: ${words}`, words, values, pin: null }
}

/** A refusal that is not certain is one in the likeliest world only. */
function trustInWorld(
  evaluate: TrustEvaluator,
  { client, platform }: Pick<Question, 'client' | 'platform'>,
  choose: Choose,
): TrustEvaluator {
  return (chain, serverName) => {
    const verdict = evaluate(chain, serverName)
    for (const words of verdict.assumptions) choose(statedOnly(words))
    const { failure } = verdict
    if (failure === null || failure.doubt === null) return verdict
    const taken = choose(
      refusalAssumption(
        `${platform.name} refuses the certificate: ${failure.detail} (${failure.doubt})`,
        client,
      ),
    )
    return taken === 'refused' ? verdict : { ...verdict, failure: null }
  }
}

function statedOnly(words: string): Assumption<'so'> {
  return { id: `trust: ${words}`, words, values: [{ name: 'so', value: 'so' }], pin: null }
}

function refusalAssumption(words: string, client: ClientId): Assumption<'refused' | 'taken'> {
  const values = [
    { name: 'refused', value: 'refused' },
    { name: 'taken', value: 'taken' },
  ] as const
  return { id: `trust of ${client}: ${words}`, words, values, pin: null }
}

/** Puts the candidate through an attempt with its certificates, or with those that are assumed for it. */
type Certify = (
  candidate: Candidate,
  attempt: (certified: Certified) => HandshakeOutcome,
  choose: Choose,
) => HandshakeOutcome

/** What a candidate's certificates are is worked out once for all clients. */
function certifier(pinned: readonly DeclaredCertificate[], now: Date, platform: ApplePlatform): Certify {
  const remembered = new Map<Candidate, Certified | Assumption<Certified>>()
  const certificatesFor = (candidate: Candidate) => {
    const made =
      remembered.get(candidate) ??
      certified(candidate, pinned, now) ??
      assumedCertificate(candidate, (made) => suits(made, platform), now)
    remembered.set(candidate, made)
    return made
  }
  return (candidate, attempt, choose) => {
    const made = certificatesFor(candidate)
    if (!('values' in made)) return attempt(made)
    const [likeliest] = made.values
    const outcome = attempt(likeliest.value)
    // TLS 1.3 does not tie suites to keys: with it, what one kind of key does every kind does.
    const values = outcome.status === 'connects' && outcome.protocol === 'TLSv1.3' ? [likeliest] : made.values
    const chosen = choose({ ...made, values: values as typeof made.values })
    return chosen === likeliest.value ? outcome : attempt(chosen)
  }
}

/** How many typical clients can use the certificate. */
function suits({ candidate }: Certified, platform: ApplePlatform): number {
  const trusting = { evaluate: () => ({ failure: null, assumptions: [] }), serverName: 'any' }
  return platform.typicalClients.filter((client) => {
    const policy = platform.policyFor(null, 'any', client)
    if (!isKnown(policy)) return false
    const hello = platform.hello(client, policy.value, 'any')
    return (
      simulate(candidate, hello, trusting, libraryFor(candidate.software.tlsLibrary)).status === 'connects'
    )
  }).length
}

function tryCandidate(
  { candidate, issuers }: Certified,
  hello: ClientHello,
  host: Host,
  evaluate: TrustEvaluator,
): HandshakeOutcome {
  const judgeChain: TrustEvaluator = (chain, serverName) =>
    declaredVerdict(chain, issuers) ?? evaluate(chain, nameToVerify(host, serverName, chain))
  const trust = { evaluate: judgeChain, serverName: host.name }
  const attempt = (one: Candidate) => simulate(one, hello, trust, libraryFor(one.software.tlsLibrary))
  return withOwnAnswer(attempt(candidate), candidate, hello, attempt)
}

/** A catch-all has no name to verify; its certificate's own name stands in. */
function nameToVerify(host: Host, serverName: string, chain: Parameters<TrustEvaluator>[0]): string {
  return host.kind === 'named' ? serverName : (chain[0]?.dnsNames[0]?.replace(/^\*\./, 'any.') ?? serverName)
}
