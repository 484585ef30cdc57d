import type { Draft } from '../finding/finding.ts'
import { knownValue } from '../text/fact.ts'
import type { Endpoint } from '../tls/endpoint.ts'
import type { Rule, View } from './rule.ts'

export const plainHttp: Rule = {
  id: 'plain-http',
  severity: 'error',
  summary: 'An endpoint that spoke TLS now speaks HTTP in clear.',
  sources: [
    'https://developer.apple.com/documentation/foundation/urlerror/code/apptransportsecurityrequiressecureconnection',
  ],
  check: (view) => view.side.endpoints.flatMap((endpoint) => check(endpoint, view)),
}

function check(endpoint: Endpoint, { side, before }: View): readonly Draft[] {
  const earlier = before?.endpoints.find((one) => one.id === endpoint.id)
  if (earlier === undefined || knownValue(earlier.transport) !== 'tls') return []
  if (knownValue(endpoint.transport) !== 'plain') return []
  const other = side.endpoints.find((one) => knownValue(one.transport) === 'tls' && sharesName(one, endpoint))
  if (other !== undefined) return []
  return [
    {
      rule: plainHttp.id,
      severity: 'error',
      confidence: 'certain',
      messageId: 'went-plain',
      identity: [],
      message: () =>
        `${endpoint.id} spoke TLS before this change and now serves HTTP in clear on port ${endpoint.port}: every iOS version ` +
        'fails on https:// (-1200; nothing answers the handshake), and ATS refuses http:// with -1022. ' +
        'Keep the TLS listener, or say in the settings where TLS ends now.',
      location: endpoint.location,
      related: [{ location: earlier.location, message: 'TLS was served here before the change' }],
      endpoint: endpoint.id,
      app: null,
      clients: [],
    },
  ]
}

const sharesName = (a: Endpoint, b: Endpoint) => a.names.some((name) => b.names.includes(name))
