import { appErrors } from '../apple/app-errors.ts'
import { type HostPolicy, hostPolicy } from '../apple/ats-policy.ts'
import type { ClientId } from '../apple/client-id.ts'
import { clientOf, helloFor } from '../apple/clients.ts'
import { trustEvaluator } from '../apple/trust.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import type { HandshakeOutcome, TrustEvaluator } from '../handshake/outcome.ts'
import { simulate } from '../handshake/simulate.ts'
import { libraryFor } from '../libraries/index.ts'
import type { AppUnderTest, AssessedHandshake } from '../rules/rule.ts'
import type { DeclaredCertificate } from '../survey/declared-facts.ts'
import { type Fact, isKnown, known } from '../text/fact.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import { certificateVariants, declaredVerdict, type EndpointVariant } from './assumed-certificate.ts'
import { type Host, hostsOf } from './hosts.ts'
import { withOwnAnswer } from './refused-handshake.ts'

/** Judges the handshakes of every client with one endpoint; made once per endpoint, since apps share the work. */
export interface EndpointJudge {
  /** One for each host of the endpoint, in the order of its names. */
  handshakes(app: AppUnderTest, client: ClientId): readonly AssessedHandshake[]
}

export function endpointJudge(
  endpoint: Endpoint,
  pinned: readonly DeclaredCertificate[],
  now: Date,
): EndpointJudge {
  const hosts = hostsOf(endpoint)
  const stands = [endpoint, ...endpoint.alternatives].map((one) => certificateVariants(one, pinned, now))
  const verdicts = new Map<string, Verdict>()
  const judge: Judge = (client, policy, host) => {
    const key = JSON.stringify([client, policy.ats, policy.suites, policy.minimumVersion, host])
    const earlier = verdicts.get(key)
    if (earlier !== undefined) return earlier
    const verdict = judgeAll(stands, client, policy, host, now)
    verdicts.set(key, verdict)
    return verdict
  }
  return {
    handshakes: (app, client) =>
      hosts.map((host) => {
        const policy = policyFor(app, host, client)
        const verdict = isKnown(policy) ? judge(client, policy.value, host) : notKnown(policy)
        const withoutException = isKnown(policy) ? judgeStrict(policy.value, host, client, judge) : null
        return assessed(endpoint, app, client, { host, policy, verdict, withoutException })
      }),
  }
}

type Judge = (client: ClientId, policy: HostPolicy, host: Host) => Verdict

/** The status under ATS without exceptions; null where the app's policy is just that. */
function judgeStrict(
  policy: HostPolicy,
  host: Host,
  client: ClientId,
  judge: Judge,
): AssessedHandshake['withoutException'] {
  if (policy.decidedBy === null) return null
  const strict = hostPolicy(null, host.name, client)
  return isKnown(strict) ? judge(client, strict.value, host).outcome.status : null
}

const rank = { connects: 0, unknown: 1, fails: 2 } as const

interface Verdict extends Pick<AssessedHandshake, 'outcome' | 'confidence' | 'assumptions' | 'assumedKeys'> {}

interface HostVerdict {
  readonly host: Host
  readonly policy: Fact<HostPolicy>
  readonly verdict: Verdict
  readonly withoutException: AssessedHandshake['withoutException']
}

function policyFor(app: AppUnderTest, host: Host, client: ClientId): Fact<HostPolicy> {
  const ats = app.app === null ? known(null) : app.app.ats
  return isKnown(ats) ? hostPolicy(ats.value, host.name, client) : ats
}

function notKnown(policy: Fact<HostPolicy>): Verdict {
  const reason = isKnown(policy) ? '' : `The app's policy for this host is not known: ${policy.unknown}.`
  const at = isKnown(policy) ? null : policy.at
  const outcome = { status: 'unknown', step: 'trust', reason, at } as const
  return { outcome, confidence: 'assumed', assumptions: [], assumedKeys: null }
}

function assessed(
  endpoint: Endpoint,
  app: AppUnderTest,
  client: ClientId,
  { host, policy, verdict, withoutException }: HostVerdict,
): AssessedHandshake {
  const { outcome } = verdict
  const errors =
    outcome.status === 'fails' && isKnown(policy) ? appErrors(outcome, client, policy.value) : null
  return { endpoint, app, client, host: host.name, policy, errors, withoutException, ...verdict }
}

/**
 * The outcome under the main assumption, and whether it stands under every other value of what was assumed:
 * only a failure that does is certain.
 */
function judgeAll(
  stands: readonly (readonly EndpointVariant[])[],
  client: ClientId,
  policy: HostPolicy,
  host: Host,
  now: Date,
): Verdict {
  const evaluate = trustEvaluator(client, policy, now)
  const [main, ...others] = stands
  const best = bestOutcome(main ?? [], client, policy, host, evaluate)
  if (best.outcome.status !== 'fails') return { ...best, confidence: 'certain' }
  const doubtful =
    policy.doubts.length > 0 ||
    best.outcome.confidence === 'assumed' ||
    best.outcome.trust?.confidence === 'assumed' ||
    others.some((stand) => bestOutcome(stand, client, policy, host, evaluate).outcome.status !== 'fails')
  return { ...best, confidence: doubtful ? 'assumed' : 'certain' }
}

/** What is assumed is assumed in the client's favour: the first variant that connects, else the first of all. */
function bestOutcome(
  variants: readonly EndpointVariant[],
  client: ClientId,
  policy: HostPolicy,
  host: Host,
  evaluate: TrustEvaluator,
): Omit<Verdict, 'confidence'> {
  const hello = helloFor(clientOf(client), policy, host.serverName)
  const tried = triedVariants(variants, (variant) => tryVariant(variant, hello, host, evaluate))
  const [best] = tried.toSorted((a, b) => rank[a.outcome.status] - rank[b.outcome.status])
  if (best === undefined) return noCertificate
  const connecting = tried.filter(({ outcome }) => outcome.status === 'connects')
  const { outcome, assumptions } = best
  return {
    outcome,
    assumptions,
    assumedKeys: best.key === null ? null : connecting.flatMap(({ key }) => key ?? []),
  }
}

const noCertificate = {
  outcome: { status: 'unknown', step: 'certificate', reason: 'The server has no certificate.', at: null },
  assumptions: [],
  assumedKeys: null,
} as const

interface Tried {
  readonly outcome: HandshakeOutcome
  readonly assumptions: readonly string[]
  readonly key: string | null
}

/** TLS 1.3 does not tie suites to keys: with it, what one kind of key does every kind does. */
function triedVariants(
  variants: readonly EndpointVariant[],
  attempt: (variant: EndpointVariant) => Tried,
): readonly Tried[] {
  const [first, ...others] = variants
  if (first === undefined) return []
  const tried = attempt(first)
  const { outcome } = tried
  const settled = outcome.status === 'connects' && outcome.protocol === 'TLSv1.3'
  return [tried, ...others.map((other) => (settled ? { ...tried, key: other.assumedKey } : attempt(other)))]
}

function tryVariant(
  { endpoint, assumption, assumedKey, issuers }: EndpointVariant,
  hello: ClientHello,
  host: Host,
  evaluate: TrustEvaluator,
): Tried {
  const assumptions = assumption === null ? [] : [assumption]
  const judgeChain: TrustEvaluator = (chain, serverName) => {
    const verdict = declaredVerdict(chain, issuers) ?? evaluate(chain, nameToVerify(host, serverName, chain))
    assumptions.push(...verdict.assumptions)
    return verdict
  }
  const attempt = (one: Endpoint) =>
    simulate(one, hello, { evaluate: judgeChain, serverName: host.name }, libraryFor(one.software.tlsLibrary))
  const outcome = withOwnAnswer(attempt(endpoint), endpoint, hello, attempt)
  return { outcome, assumptions: [...new Set(assumptions)], key: assumedKey }
}

/** A catch-all has no name to verify; its certificate's own name stands in. */
function nameToVerify(host: Host, serverName: string, chain: Parameters<TrustEvaluator>[0]): string {
  return host.kind === 'named' ? serverName : (chain[0]?.dnsNames[0]?.replace(/^\*\./, 'any.') ?? serverName)
}
