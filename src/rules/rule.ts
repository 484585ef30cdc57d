import type { Expectation } from '../alerts/expectation.ts'
import type { App } from '../apple/app.ts'
import type { AppErrors } from '../apple/app-errors.ts'
import type { HostPolicy } from '../apple/ats-policy.ts'
import type { ClientId, OsVersion } from '../apple/client-id.ts'
import type { CodeTest } from '../apple/code-test.ts'
import type { ApplePlatform } from '../apple/platform.ts'
import type { Stated } from '../assume/assumption.ts'
import type { Explored } from '../assume/worlds.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import type { Confidence, Draft, Severity } from '../finding/finding.ts'
import type { HandshakeOutcome } from '../handshake/outcome.ts'
import type { Fact } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { NotAssessed } from '../text/tree.ts'

/**
 * A rule: data and one pure function. It is asked about base and head alike, and the comparison of the two
 * answers makes regressions; only a rule that is about the change itself looks at `before`.
 */
export interface Rule {
  /** Kebab case; also the name of its file and of its page under docs/rules. */
  readonly id: string
  readonly severity: Severity
  /** One line for the list of rules. */
  readonly summary: string
  /** The documents behind it, as its page cites them. */
  readonly sources: readonly string[]
  readonly check: (view: View) => readonly Draft[]
}

export interface View {
  readonly side: Side
  /** The base, while the head is judged; null while the base is judged, and where there is none. */
  readonly before: Side | null
  /** The base's handshake of the same client with the same endpoint under the same app. */
  readonly earlier: (handshake: AssessedHandshake) => AssessedHandshake | undefined
  readonly now: Date
}

/** Everything that is known about one revision when the rules look at it. */
export interface Side {
  readonly endpoints: readonly Endpoint[]
  readonly apps: readonly AppUnderTest[]
  readonly handshakes: readonly AssessedHandshake[]
  /** What stops servers from starting, each with the root file of its configuration. */
  readonly refusals: readonly (NotAssessed & { readonly refuses: string; readonly location: Location })[]
  readonly privateKeys: readonly { readonly at: Location; readonly kind: string }[]
  /** What the ruling settings say that the apps rely on: the same for both sides. */
  readonly expectations: readonly Expectation[]
  /** Where the apps' own code asks for the code of a TLS failure. */
  readonly codeTests: readonly CodeTest[]
  /** What this side's settings do to the gate itself. */
  readonly gatekeeping: Gatekeeping
}

export interface Gatekeeping {
  /** Changes from base to head of what can weaken the gate; none while the base is judged. */
  readonly changes: readonly {
    readonly key: string
    readonly before: string | null
    readonly after: string | null
    readonly at: Location
  }[]
  /** Whose settings this change is judged by: the head's where the base has none that can be read. */
  readonly ruledBy: 'base' | 'head'
  readonly expiredIgnores: readonly {
    readonly rule: string
    readonly reason: string
    readonly expires: string
    readonly at: Location
  }[]
}

/** An app with what the gate had to take for granted about it. */
export interface AppUnderTest {
  /** Null for the app without exceptions that is assumed where the tree holds none. */
  readonly id: string | null
  readonly app: App | null
  /** The system that the app runs on. */
  readonly platform: ApplePlatform
  readonly minimumOs: OsVersion
  /** Where the minimum comes from, as a clause. */
  readonly minimumBecause: string
  /** Clients at or above the minimum: only these can block. */
  readonly gating: ReadonlySet<ClientId>
}

/** One handshake of one client with one endpoint under one app's policy, judged over everything assumed. */
export interface AssessedHandshake {
  readonly endpoint: Endpoint
  readonly app: AppUnderTest
  readonly client: ClientId
  /** The host name that was asked for: the endpoint's first name that does worst. */
  readonly host: string
  readonly policy: Fact<HostPolicy>
  /** In the likeliest world; unknown only where no value can be tried. */
  readonly outcome: HandshakeOutcome
  /** In every world of what had to be assumed, the likeliest first. */
  readonly worlds: Explored<HandshakeOutcome>['worlds']
  /** What it would be under ATS without exceptions; null where no exception applies. */
  readonly withoutException: HandshakeOutcome['status'] | null
  /** Whether every world agrees with the likeliest. */
  readonly confidence: Confidence
  readonly assumptions: readonly Stated[]
  /** What the app sees; null unless it fails. */
  readonly errors: AppErrors | null
}
