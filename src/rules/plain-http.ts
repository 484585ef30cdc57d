import type { Draft } from '../finding/finding.ts'
import { knownValue } from '../text/fact.ts'
import type { Endpoint } from '../tls/endpoint.ts'
import type { Rule, View } from './rule.ts'
import { codesText } from './wording.ts'

export const plainHttp: Rule = {
  id: 'plain-http',
  severity: 'error',
  summary: 'An endpoint that spoke TLS now speaks HTTP in clear.',
  sources: [
    'https://developer.apple.com/documentation/foundation/urlerror/code/apptransportsecurityrequiressecureconnection',
  ],
  check: (view) => (view.before?.endpoints ?? []).flatMap((earlier) => check(earlier, view)),
}

/** The names of an endpoint that spoke TLS, still served in clear, and with TLS on its port no more. */
function check(earlier: Endpoint, view: View): readonly Draft[] {
  if (knownValue(earlier.transport) !== 'tls') return []
  const { endpoints } = view.side
  const heirs = endpoints.filter((one) => one.id === earlier.id || sharesName(one, earlier))
  const stillThere = heirs.some((one) => one.port === earlier.port && knownValue(one.transport) !== 'plain')
  const inClear = heirs.filter((one) => knownValue(one.transport) === 'plain')
  const endpoint =
    inClear.find((one) => one.port === earlier.port) ?? inClear.find((one) => one.redirect === null)
  return stillThere || endpoint === undefined ? [] : [draft(endpoint, earlier, view)]
}

const sharesName = (a: Endpoint, b: Endpoint) => a.names.some((name) => b.names.includes(name))

function draft(endpoint: Endpoint, earlier: Endpoint, view: View): Draft {
  return {
    rule: plainHttp.id,
    severity: 'error',
    confidence: 'certain',
    messageId: 'went-plain',
    identity: [],
    message: () =>
      `${earlier.id} spoke TLS before this change and now serves HTTP in clear on port ${endpoint.port}. ` +
      `${effect(endpoint, earlier, view)} Without an exception ATS refuses http:// with -1022. Keep the TLS listener ` +
      `(listen ${earlier.port} ssl), or say in the settings where TLS ends now.`,
    location: endpoint.location,
    related: [{ location: earlier.location, message: 'TLS was served here before the change' }],
    endpoint: endpoint.id,
    app: null,
    clients: [],
  }
}

function effect(endpoint: Endpoint, { port }: Endpoint, { side }: View): string {
  if (endpoint.port !== port)
    return `Nothing speaks TLS on port ${port} any more: every iOS version fails on https:// with -1004.`
  const handshakes = side.handshakes.filter((one) => one.endpoint === endpoint)
  const clients = handshakes.map(({ client }) => client)
  return `Every iOS version fails on https://. ${codesText(handshakes, clients)}`
}
