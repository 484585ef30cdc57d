import type { Draft } from '../finding/finding.ts'
import { knownValue } from '../text/fact.ts'
import type { Certificate, CertificateChain } from '../tls/certificate.ts'
import { type Continued, continuedEndpoints, requestsOf } from './continued-endpoints.ts'
import type { Rule } from './rule.ts'

export const clientCaDropped: Rule = {
  id: 'client-ca-dropped',
  severity: 'warning',
  summary: 'The CA file for client certificates loses a CA or an intermediate.',
  sources: [
    'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_client_certificate',
    'RFC 5280 §6.1',
    'https://github.com/bitwarden/ios/pull/2833',
  ],
  check: (view) => continuedEndpoints(view).flatMap(check),
}

function check(continued: Continued): readonly Draft[] {
  const requests = requestsOf(continued)
  if (requests === null || !/^(?:required|optional)$/.test(requests.now.mode)) return []
  const now = requests.now.authorities && knownValue(requests.now.authorities)
  const before = requests.before.authorities && knownValue(requests.before.authorities)
  if (now === undefined || before === undefined) return []
  return droppedFrom(before, now).map((dropped) => draft(dropped, now, continued))
}

/** A CA that was issued anew with its key is no other one. */
function droppedFrom(before: CertificateChain, now: CertificateChain): CertificateChain {
  const kept = new Set(now.map(identity))
  const dropped = before.filter((one) => !kept.has(identity(one)))
  return [...new Map(dropped.map((one) => [identity(one), one])).values()]
}

const identity = ({ subject, key }: Certificate) => JSON.stringify([subject, key.spkiSha256])

function draft(dropped: Certificate, now: CertificateChain, { endpoint }: Continued): Draft {
  const isBelow = dropped.selfSigned === 'no' && now.some(({ subject }) => subject === dropped.issuer)
  const request = knownValue(endpoint.clientCertificate)
  return {
    rule: clientCaDropped.id,
    severity: 'warning',
    confidence: 'certain',
    messageId: isBelow ? 'intermediate' : 'authority',
    identity: [dropped.subject, dropped.key.spkiSha256],
    message: () => (isBelow ? intermediateText : authorityText)(dropped.subject, endpoint.id),
    location: request?.caFile?.at ?? endpoint.clientCertificate.at ?? endpoint.location,
    related: [{ location: dropped.at, message: 'this certificate is no longer among them' }],
    endpoint: endpoint.id,
    app: null,
    clients: [],
  }
}

function authorityText(subject: string, endpoint: string): string {
  return (
    `${endpoint} no longer accepts client certificates of ${subject}: every app that has one is turned away as from an unknown CA. ` +
    'Keep the CA until the last certificate that it issued has been replaced.'
  )
}

function intermediateText(subject: string, endpoint: string): string {
  return (
    `${endpoint} no longer holds the intermediate ${subject}: a client certificate that it issued is accepted only when the app ` +
    'sends the intermediate along, and URLSession sends what the URLCredential holds, often the leaf alone. Keep it in the file.'
  )
}
