import type { TrustFailure } from '../handshake/outcome.ts'
import type { Certificate } from '../tls/certificate.ts'
import type { HostPolicy } from './ats-policy.ts'
import type { IssuerVerdict } from './certificate-issuer.ts'
import type { CertificatePath } from './certificate-path.ts'
import type { ClientId, OsVersion } from './client-id.ts'
import { clientOf } from './clients.ts'
import type { TrustRule } from './trust-rules.data.ts'

/** What a check of trust looks at. */
export interface TrustContext {
  readonly client: ClientId
  readonly policy: HostPolicy
  readonly now: Date
  readonly host: string
  readonly path: CertificatePath
  readonly issuer: IssuerVerdict
}

/** One requirement: its failure, or null. Checks are independent of each other. */
export type TrustCheck = (context: TrustContext) => TrustFailure | null

/** Whether a rule is in force, and on every release that the client stands for or only on its later ones. */
export function inForce(rule: TrustRule, context: TrustContext): 'yes' | 'partly' | 'no' {
  if (rule.rule === 'ats' && context.policy.ats === 'off') return 'no'
  if (rule.chains === 'public' && context.issuer.kind !== 'public') return 'no'
  const { from, to } = clientOf(context.client).covers
  if (rule.to !== null && from[0] > rule.to) return 'no'
  if (isBefore(rule.from, from)) return 'yes'
  return to === null || isBefore(rule.from, to) ? 'partly' : 'no'
}

function isBefore(a: OsVersion, b: OsVersion): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1])
}

export function refused(
  kind: TrustFailure['kind'],
  certificate: Certificate,
  detail: string,
  rule: TrustFailure['rule'],
  doubt: TrustFailure['doubt'] = null,
): TrustFailure {
  return { kind, certificate, detail, rule, doubt }
}

/** The first failure of the rules that are in force, in the order of the table. */
export function firstFailure<R extends TrustRule>(
  rules: readonly R[],
  context: TrustContext,
  judge: (rule: R) => TrustFailure | null,
): TrustFailure | null {
  for (const rule of rules) {
    const force = inForce(rule, context)
    const failure = force === 'no' ? null : judge(rule)
    if (failure !== null) return force === 'partly' ? { ...failure, doubt: onlyLater } : failure
  }
  return null
}

const onlyLater = 'the rule came with a later one of the releases that this client stands for'

/** The certificate as people know it: `the certificate` for the leaf, its name for an issuer. */
export function calledBy(certificate: Certificate, { path }: TrustContext): string {
  if (certificate === path.certificates[0]) return 'the certificate'
  return `the CA certificate ${certificate.commonName ?? certificate.subject}`
}

/** `2026-11-23`, in UTC; a date that can't be read keeps its words. */
export function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'an unreadable date' : date.toISOString().slice(0, 10)
}
