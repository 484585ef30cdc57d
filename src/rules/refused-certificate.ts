import type { ClientId } from '../apple/client-id.ts'
import type { Draft, RelatedLocation } from '../finding/finding.ts'
import type { TrustFailure } from '../handshake/outcome.ts'
import { isKnown } from '../text/fact.ts'
import { exceptionLost } from './exception-removed.ts'
import { groupHandshakes, type HandshakeGroup } from './grouping.ts'
import { type Loss, lossesOf, noConnection } from './loss.ts'
import type { AssessedHandshake, Rule, View } from './rule.ts'
import { appText, clientsText, codesText, policyPlace } from './wording.ts'

export interface RefusalRule extends Pick<Rule, 'id' | 'summary' | 'sources'> {
  readonly kinds: readonly TrustFailure['kind'][]
  /** What to do, a sentence or two. */
  readonly remedy: string
}

/** A rule about certificates that clients refuse for one kind of reason. */
export function refusedCertificate({ kinds, remedy, ...rule }: RefusalRule): Rule {
  return {
    ...rule,
    severity: 'error',
    check: (view) =>
      groupHandshakes(refusals(view, kinds), { severity: 'error', cause }, view).map((group) =>
        draft(rule.id, group, remedy),
      ),
  }
}

function refusals(view: View, kinds: RefusalRule['kinds']): readonly Loss[] {
  return lossesOf(view).filter((loss) => {
    const failure = trustFailure(loss)
    return failure !== null && kinds.includes(failure.kind) && !exceptionLost(loss, view)
  })
}

function trustFailure({ outcome }: AssessedHandshake): TrustFailure | null {
  return outcome.status === 'fails' ? outcome.trust : null
}

function cause(handshake: AssessedHandshake): string {
  const failure = trustFailure(handshake)
  return JSON.stringify([failure?.kind, failure?.certificate.sha256])
}

function draft(
  rule: string,
  { first, handshakes, clients, hosts, hits, severity, confidence }: HandshakeGroup,
  remedy: string,
): Draft {
  const { endpoint, app } = first
  const failure = trustFailure(first)
  return {
    rule,
    severity,
    confidence,
    messageId: failure?.kind ?? rule,
    identity: [],
    message: (left) =>
      `The certificate of ${hosts} is refused by ${clientsText(left, app)}, with ${appText(app)}: ` +
      `${detailOf(handshakes, left)}. ${codesText(handshakes, left)} ${remedy}`,
    location: failure?.certificate.at ?? endpoint.location,
    related: [...servingLine(first), ...policyPlace(first)],
    endpoint: endpoint.id,
    app: app.id,
    clients,
    hits,
    defect: noConnection,
  }
}

/** What the newest of these clients finds wrong: older ones ask for less. */
function detailOf(handshakes: readonly AssessedHandshake[], clients: readonly ClientId[]): string {
  const newest = handshakes.findLast(({ client }) => clients.includes(client))
  return (newest && trustFailure(newest)?.detail) ?? ''
}

/** The line of the server that serves the certificate. */
function servingLine({ endpoint, outcome }: AssessedHandshake): readonly RelatedLocation[] {
  if (!isKnown(endpoint.tls.certificates) || outcome.status !== 'fails') return []
  const certificate = outcome.trust?.certificate
  return endpoint.tls.certificates.value.flatMap(({ path, chain }) => {
    const serves = isKnown(chain) && certificate !== undefined && chain.value.includes(certificate)
    return serves && path !== null ? [{ location: path.at, message: 'served from here' }] : []
  })
}
