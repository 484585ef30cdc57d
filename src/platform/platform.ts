import type { HandshakeFailure, TrustEvaluator } from '../handshake/outcome.ts'
import type { Fact } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { ClientHello } from '../tls/client-hello.ts'

/** A release of the platform's system: `[15, 4]` for iOS 15.4. */
export type Release = readonly [major: number, minor: number]

/**
 * What an app's policy asks of connections to one host, as far as every platform has it. A platform adds what its own
 * hellos, trust and errors need.
 */
export interface PlatformPolicy {
  /** The key of the app's settings that decided, and its place; null where the system's default does. */
  readonly decidedBy: { readonly keyPath: string; readonly at: Location } | null
  /** What the policy takes for granted, each as a clause. */
  readonly doubts: readonly { readonly words: string }[]
}

/**
 * The system that apps run on, as the gate and the rules ask it: which clients there are, what each of them offers, whom
 * it trusts and what its app then sees. `Client` is an id that stands for a range of releases; all lists of clients are
 * oldest first. Every method is pure, and the clock is an argument.
 */
export interface Platform<Client extends string, App, Policy extends PlatformPolicy, Errors> {
  /** As people write it: `iOS`. */
  readonly name: string
  readonly clients: readonly Client[]
  /** Clients of several ages, which a server's certificate that nobody knows is assumed to suit. */
  readonly typicalClients: readonly Client[]
  /** Taken where nothing tells on which release an app runs at least. */
  readonly assumedMinimum: Release
  /** The oldest release that the app says it runs on. */
  readonly minimumOf: (app: App) => Fact<Release>
  /** The clients that an app with that minimum can run on. */
  readonly clientsFrom: (minimum: Release) => readonly Client[]
  /** The app's policy for a host, a DNS name or an IP literal; with no app, the system's default. */
  readonly policyFor: (app: App | null, host: string, client: Client) => Fact<Policy>
  /** The policy where one of its doubts is otherwise than taken; null where nothing tells how it is then. */
  readonly policyOtherwise: (policy: Policy, doubt: Policy['doubts'][number]) => Policy | null
  /** What the client offers under a policy; a null name is none to send. */
  readonly hello: (client: Client, policy: Policy, serverName: string | null) => ClientHello
  /** How the client judges a served chain under a policy at a moment. */
  readonly trust: (client: Client, policy: Policy, now: Date) => TrustEvaluator
  /** What the app sees of a failed handshake. */
  readonly errors: (failure: HandshakeFailure, client: Client, policy: Policy) => Errors
  /** Words for a set of clients, neighbours folded: `iOS 9–12`. */
  readonly rangeText: (clients: readonly Client[]) => string
}
