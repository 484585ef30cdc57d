import type { Evidence } from '../text/evidence.ts'
import type { Location } from '../text/location.ts'
import type { FailedChecks, Place } from './sighting.ts'

/** What `explain` answers, as `--format json` prints it; the text is made from it alone. */
export interface Explanation {
  readonly schemaVersion: 1
  readonly input: 'code' | 'log' | 'capture' | 'report'
  readonly failures: readonly Answer[]
  /** What is to be said about the input as a whole: a wrapper, a redaction, lines that could not be read. */
  readonly remarks: readonly string[]
}

/** `network`: something between the two ends. */
export type RefusingEnd = 'client' | 'server' | 'network' | 'unknown'

/** One failure, or several that are alike. */
export interface Answer {
  /** What happened, in one sentence. */
  readonly what: string
  readonly refusedBy: Refusal
  readonly codes: readonly NamedCode[]
  readonly alert: {
    readonly code: number
    readonly name: string
    readonly direction: 'read' | 'write'
  } | null
  readonly host: string | null
  readonly port: number | null
  /** What the lines tell of the system that wrote them. */
  readonly os: { readonly range: string; readonly because: string } | null
  /** The likeliest first. */
  readonly causes: readonly Cause[]
  readonly next: readonly NextStep[]
  /** What the input leaves open. */
  readonly cannotTell: readonly string[]
  /** How alerts and codes go together, where that helps to read the code. */
  readonly mapping: readonly AlertReading[]
  readonly failedChecks: readonly FailedChecks[]
  /** This repository's endpoints that the failing connection went to. */
  readonly here: readonly EndpointHere[]
  /** The lines of the input that tell it. */
  readonly lines: readonly { readonly format: string; readonly at: Place; readonly quote: string }[]
  /** How often it stands in the input. */
  readonly count: number
}

export interface Refusal {
  readonly end: RefusingEnd
  /** `open`: the input fits more than one end. */
  readonly certainty: 'certain' | 'likely' | 'open'
  /** How one knows: a sentence without a full stop. */
  readonly how: string
}

export interface NamedCode {
  readonly code: number
  readonly name: string
  readonly meaning: string
  /** Which interface reports it. */
  readonly kind: 'stream' | 'url' | 'trust'
}

export interface Cause {
  readonly id: string
  readonly sentence: string
  readonly end: RefusingEnd
  readonly evidence: Evidence
  readonly source: string
}

export interface NextStep {
  readonly id: string
  readonly action: string
  readonly outcomes: readonly { readonly when: string; readonly means: string }[]
}

/** One reading of a code: which alert it stands for, for whom. */
export interface AlertReading {
  readonly alert: number
  readonly name: string
  readonly code: number
  readonly where:
    | 'CFStream, and URL loading up to iOS 10'
    | 'URL loading on iOS 11'
    | 'URL loading from iOS 12'
  readonly evidence: Evidence
  readonly source: string
}

/** An endpoint of the repository that `explain` runs in. */
export interface KnownEndpoint {
  readonly id: string
  /** As the configuration writes them: exact, `*.wildcard`, `.suffix`. */
  readonly names: readonly string[]
  readonly port: number
  readonly location: Location
  /** What of its settings matters for a failed handshake, each with its place. */
  readonly facts: readonly { readonly what: string; readonly location: Location | null }[]
}

export interface EndpointHere {
  readonly id: string
  readonly port: number
  readonly location: Location
  readonly facts: KnownEndpoint['facts']
}
