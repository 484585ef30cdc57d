import type { Endpoint } from '../endpoint/endpoint.ts'
import type { Draft } from '../finding/finding.ts'
import { knownValue } from '../text/fact.ts'
import { endpointsByName } from './endpoint-facts.ts'
import type { Rule, View } from './rule.ts'
import { codesText, inBrackets } from './wording.ts'

export const plainHttp: Rule = {
  id: 'plain-http',
  severity: 'error',
  summary: 'An endpoint that spoke TLS now speaks HTTP in clear.',
  sources: [
    'https://developer.apple.com/documentation/foundation/urlerror/code/apptransportsecurityrequiressecureconnection',
  ],
  check: (view) => {
    if (view.before === null) return []
    const byName = endpointsByName(view.side.endpoints)
    const byId = Map.groupBy(view.side.endpoints, ({ id }) => id)
    return view.before.endpoints.flatMap((earlier) => {
      const heirs = [
        ...(byId.get(earlier.id) ?? []),
        ...earlier.names.flatMap(({ text }) => byName.get(text) ?? []),
      ]
      return check(earlier, heirs, view)
    })
  },
}

/** The names of an endpoint that spoke TLS, still served in clear, and with TLS on its port no more. */
function check(earlier: Endpoint, heirs: readonly Endpoint[], view: View): readonly Draft[] {
  if (knownValue(earlier.transport) !== 'tls') return []
  const stillThere = heirs.some((one) => one.port === earlier.port && knownValue(one.transport) !== 'plain')
  const inClear = heirs.filter((one) => knownValue(one.transport) === 'plain')
  const endpoint =
    inClear.find((one) => one.port === earlier.port) ?? inClear.find((one) => one.redirect === null)
  return stillThere || endpoint === undefined ? [] : [draft(endpoint, earlier, view)]
}

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
      `on port ${earlier.port}${inBrackets(endpoint.dialect.listens(earlier.port))}, or say in the settings where TLS ends now.`,
    location: endpoint.location,
    related: [],
    endpoint: endpoint.id,
    app: null,
    clients: [],
    mend: ({ head }) => endpoint.dialect.listener(endpoint.location, endpoint.port, head),
  }
}

function effect(endpoint: Endpoint, { port }: Endpoint, { side }: View): string {
  if (endpoint.port !== port)
    return `Nothing speaks TLS on port ${port} any more: every iOS version fails on https:// with -1004.`
  const handshakes = side.handshakes.filter((one) => one.endpoint === endpoint)
  const clients = handshakes.map(({ client }) => client)
  return `Every iOS version fails on https://. ${codesText(handshakes, clients)}`
}
