import type { Draft } from '../finding/finding.ts'
import { type Continued, continuedEndpoints, requestsOf } from './continued-endpoints.ts'
import type { Rule } from './rule.ts'

export const crlRemoved: Rule = {
  id: 'crl-removed',
  severity: 'warning',
  summary: 'Client certificates are no longer held against a revocation list.',
  sources: ['RFC 5280 §6.3'],
  check: (view) => continuedEndpoints(view).flatMap(check),
}

function check(continued: Continued): readonly Draft[] {
  const requests = requestsOf(continued)
  const crlFile = requests?.before.crlFile ?? null
  if (requests === null || crlFile === null) return []
  if (requests.now.mode === 'none' || requests.now.crlFile !== null) return []
  const { endpoint } = continued
  return [
    {
      rule: crlRemoved.id,
      severity: 'warning',
      confidence: 'certain',
      messageId: 'removed',
      identity: [],
      message: () =>
        `${endpoint.id} no longer holds client certificates against ${crlFile.value}: a revoked one is accepted again, and the app that ` +
        'has it is told of no error.',
      location: endpoint.tls.clientCertificate.at ?? endpoint.location,
      related: [],
      endpoint: endpoint.id,
      app: null,
      clients: [],
    },
  ]
}
