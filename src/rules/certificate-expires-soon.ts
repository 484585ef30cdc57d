import type { Endpoint } from '../endpoint/endpoint.ts'
import type { Draft } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import type { Certificate } from '../tls/certificate.ts'
import type { Rule } from './rule.ts'

/** In days: two release trains of an ordinary app, and longer than any review. */
const noticeDays = 30
const day = 86_400_000

export const certificateExpiresSoon: Rule = {
  id: 'certificate-expires-soon',
  severity: 'warning',
  summary: `A served certificate expires within ${noticeDays} days.`,
  sources: ['RFC 5280 §4.1.2.5'],
  check: ({ side, now }) =>
    side.endpoints.flatMap((endpoint) => chainOf(endpoint).flatMap(check(endpoint, now))),
}

function chainOf({ tls: { certificates } }: Endpoint): readonly Certificate[] {
  return isKnown(certificates)
    ? certificates.value.flatMap(({ chain }) => (isKnown(chain) ? chain.value : []))
    : []
}

const check =
  (endpoint: Endpoint, now: Date) =>
  (certificate: Certificate): readonly Draft[] => {
    const days = Math.floor((certificate.notAfter.getTime() - now.getTime()) / day)
    if (days < 0 || days >= noticeDays || certificate.selfSigned === 'yes') return []
    return [
      {
        rule: certificateExpiresSoon.id,
        severity: 'warning',
        confidence: 'certain',
        messageId: 'expires-soon',
        identity: [certificate.sha256],
        message: () =>
          `The certificate "${certificate.subject}" of ${endpoint.id} expires on ` +
          `${certificate.notAfter.toISOString().slice(0, 10)}, in ${days} days; every iOS version refuses it from then on. Renew it now.`,
        location: certificate.at,
        related: [],
        endpoint: endpoint.id,
        app: null,
        clients: [],
      },
    ]
  }
