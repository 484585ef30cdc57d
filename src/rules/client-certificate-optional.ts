import type { Endpoint } from '../endpoint/endpoint.ts'
import type { Draft } from '../finding/finding.ts'
import { isKnown, knownValue } from '../text/fact.ts'
import { isTls } from './endpoint-facts.ts'
import type { Rule, View } from './rule.ts'

export const clientCertificateOptional: Rule = {
  id: 'client-certificate-optional',
  severity: 'warning',
  summary: 'The server asks every client for a certificate without requiring one.',
  sources: [
    'https://developer.apple.com/documentation/foundation/nsurlauthenticationmethodclientcertificate',
  ],
  check: (view) => view.side.endpoints.filter(isTls).flatMap((endpoint) => check(endpoint, view)),
}

function check(endpoint: Endpoint, view: View): readonly Draft[] {
  const request = endpoint.tls.clientCertificate
  if (!isKnown(request) || !/^optional/.test(request.value.mode) || wasRequired(endpoint, view)) return []
  return [
    {
      rule: clientCertificateOptional.id,
      severity: 'warning',
      confidence: 'certain',
      messageId: 'asked',
      identity: [],
      message: () =>
        `${endpoint.id} asks every client for a certificate and lets those without one in. An iOS app meets a challenge that it ` +
        'did not meet before (NSURLAuthenticationMethodClientCertificate): one that cancels challenges it does not know loses the ' +
        'connection, and web views may ask the user to choose. Ask only where clients have certificates.',
      location: request.at ?? endpoint.location,
      related: [],
      endpoint: endpoint.id,
      app: null,
      clients: [],
    },
  ]
}

/** That a requirement was relaxed is another finding: client-certificate-not-checked. */
function wasRequired({ id }: Endpoint, { before }: View): boolean {
  const earlier = before?.endpoints.find((endpoint) => endpoint.id === id)
  return earlier !== undefined && knownValue(earlier.tls.clientCertificate)?.mode === 'required'
}
