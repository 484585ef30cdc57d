import type { Draft } from '../finding/finding.ts'
import { isKnown, knownValue, type Unknown } from '../text/fact.ts'
import { type Location, wholeFile } from '../text/location.ts'
import type { Certificate, CertificateChain } from '../tls/certificate.ts'
import { type Continued, continuedEndpoints, requestsOf } from './continued-endpoints.ts'
import type { Rule } from './rule.ts'

export const clientCaDropped: Rule = {
  id: 'client-ca-dropped',
  severity: 'warning',
  summary: 'The CA file for client certificates loses a CA or an intermediate.',
  sources: ['RFC 5280 §6.1', 'https://github.com/bitwarden/ios/pull/2833'],
  check: (view) => continuedEndpoints(view).flatMap(check),
}

function check(continued: Continued): readonly Draft[] {
  const requests = requestsOf(continued)
  if (requests === null || !/^(?:required|optional)$/.test(requests.now.mode)) return []
  const [now, before] = [requests.now.authorities, requests.before.authorities]
  if (now === undefined || before === undefined || !isKnown(before)) return []
  if (!isKnown(now)) return [unknownDraft(now, continued)]
  return droppedFrom(before.value, now.value).map((dropped) => draft(dropped, now.value, continued))
}

/** A CA that was issued anew with its key is no other one. */
function droppedFrom(before: CertificateChain, now: CertificateChain): CertificateChain {
  const kept = new Set(now.map(identity))
  const dropped = before.filter((one) => !kept.has(identity(one)))
  return [...new Map(dropped.map((one) => [identity(one), one])).values()]
}

const identity = ({ subject, key }: Certificate) => JSON.stringify([subject, key.spkiSha256])

function draft(dropped: Certificate, now: CertificateChain, continued: Continued): Draft {
  const { endpoint } = continued
  const isBelow = dropped.selfSigned === 'no' && now.some(({ subject }) => subject === dropped.issuer)
  const named = namedAt(continued)
  const file = now[0]?.at
  return {
    ...about(continued),
    messageId: isBelow ? 'intermediate' : 'authority',
    identity: [dropped.subject, dropped.key.spkiSha256],
    message: () => (isBelow ? intermediateText : authorityText)(dropped.subject, endpoint.id),
    location: file === undefined ? named : wholeFile(file.path),
    related: file === undefined ? [] : [{ location: named, message: 'names this file' }],
  }
}

/** What was known and no longer is. */
function unknownDraft(now: Unknown, continued: Continued): Draft {
  return {
    ...about(continued),
    messageId: 'unknown',
    identity: [],
    message: () =>
      `Which CAs ${continued.endpoint.id} takes client certificates of was known before this change and is not any more: ` +
      `${now.unknown}. Commit the CA file, which holds nothing secret.`,
    location: now.at ?? namedAt(continued),
    related: [],
  }
}

function about({ endpoint }: Continued) {
  return {
    rule: clientCaDropped.id,
    severity: 'warning',
    confidence: 'certain',
    endpoint: endpoint.id,
    app: null,
    clients: [],
  } as const
}

function namedAt({ endpoint }: Continued): Location {
  const caFile = knownValue(endpoint.tls.clientCertificate)?.caFile
  return caFile?.at ?? endpoint.tls.clientCertificate.at ?? endpoint.location
}

function authorityText(subject: string, endpoint: string): string {
  return (
    `${endpoint} no longer accepts client certificates of ${subject}: an app that has one is refused like one of an unknown CA. ` +
    'Keep the CA until the last certificate that it issued has been replaced.'
  )
}

function intermediateText(subject: string, endpoint: string): string {
  return (
    `${endpoint} no longer holds the intermediate ${subject}: a client certificate that it issued is accepted only when the app ` +
    'sends the intermediate along, and URLSession sends what the URLCredential holds, often the leaf alone. Keep it in the file.'
  )
}
