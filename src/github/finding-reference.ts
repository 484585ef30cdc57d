import type { Report, ReportFinding } from '../report/report.ts'

export type Referenced =
  | { readonly kind: 'found'; readonly finding: ReportFinding }
  | { readonly kind: 'none' }
  /** The blocking findings that it may mean, one of each fingerprint. */
  | { readonly kind: 'several'; readonly findings: readonly ReportFinding[] }

/** Fewer digits than these are no reference. */
const fewestDigits = 8

/** By what a finding is called in a comment. */
export function shortFingerprint({ fingerprint }: ReportFinding): string {
  return fingerprint.slice(0, fewestDigits)
}

/** The blocking finding with that fingerprint, or its first digits (8 at least), or with that rule where it is the only one. */
export function referencedFinding({ findings }: Report, reference: string): Referenced {
  const blocking = findings.filter(({ blocks }) => blocks)
  const meant = blocking.filter(
    ({ rule, fingerprint }) =>
      rule === reference || (reference.length >= fewestDigits && fingerprint.startsWith(reference)),
  )
  const [first, ...others] = new Map(meant.map((finding) => [finding.fingerprint, finding])).values()
  if (first === undefined) return { kind: 'none' }
  return others.length === 0
    ? { kind: 'found', finding: first }
    : { kind: 'several', findings: [first, ...others] }
}
