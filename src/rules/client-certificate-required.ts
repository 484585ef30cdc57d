import type { Draft } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import type { Endpoint } from '../tls/endpoint.ts'
import { isTls } from './endpoint-facts.ts'
import type { Rule } from './rule.ts'

export const clientCertificateRequired: Rule = {
  id: 'client-certificate-required',
  severity: 'error',
  summary: 'The server turns away clients without a certificate.',
  sources: ['https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client', 'RFC 8446 §4.3.2'],
  check: ({ side }) => side.endpoints.filter(isTls).flatMap(check),
}

function check(endpoint: Endpoint): readonly Draft[] {
  const request = endpoint.clientCertificate
  if (!isKnown(request) || request.value.mode !== 'required') return []
  return [
    {
      rule: clientCertificateRequired.id,
      severity: 'error',
      confidence: 'certain',
      messageId: 'required',
      identity: [],
      message: () =>
        `${endpoint.id} requires a client certificate: every iOS version without one ${answers[request.value.refusal]}. ` +
        'Ship the certificate with the app first, and ask for it without requiring it until old releases are gone.',
      location: request.at ?? endpoint.location,
      related: [],
      endpoint: endpoint.id,
      app: null,
      clients: [],
    },
  ]
}

const answers = {
  none: 'is turned away',
  'http-400':
    'completes the handshake and then gets HTTP 400 ("No required SSL certificate was sent"), which is no TLS error in the app',
  alert: 'gets handshake_failure (40) on TLS 1.2 or certificate_required (116) on TLS 1.3',
  close: 'has the connection closed after the handshake, without an alert',
} as const
