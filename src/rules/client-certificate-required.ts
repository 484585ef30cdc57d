import { answerOf } from '../alerts/server-answers.ts'
import { answerText } from '../alerts/wording.ts'
import type { ClientCertificateRequest } from '../endpoint/context.ts'
import type { Endpoint } from '../endpoint/endpoint.ts'
import type { Draft } from '../finding/finding.ts'
import { isKnown } from '../text/fact.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import { isTls } from './endpoint-facts.ts'
import type { Rule } from './rule.ts'
import { inBrackets } from './wording.ts'

export const clientCertificateRequired: Rule = {
  id: 'client-certificate-required',
  severity: 'error',
  summary: 'The server turns away clients without a certificate.',
  sources: ['RFC 8446 §4.3.2'],
  check: ({ side }) => side.endpoints.filter(isTls).flatMap(check),
}

function check(endpoint: Endpoint): readonly Draft[] {
  const request = endpoint.tls.clientCertificate
  if (!isKnown(request) || request.value.mode !== 'required') return []
  return [
    {
      rule: clientCertificateRequired.id,
      severity: 'error',
      confidence: 'certain',
      messageId: 'required',
      identity: [],
      message: () =>
        `${endpoint.id} requires a client certificate: every iOS version without one ${refusalText(endpoint, request.value.refusal)}. ` +
        `Ship the certificate with the app first, and ask for it without requiring it${optional(endpoint)} until old releases are gone.`,
      location: request.at ?? endpoint.location,
      related: [],
      endpoint: endpoint.id,
      app: null,
      clients: [],
    },
  ]
}

function refusalText(endpoint: Endpoint, refusal: ClientCertificateRequest['refusal']): string {
  if (refusal === 'alert') return alertsText(endpoint)
  return refusal === 'http-400' ? pageText(endpoint) : answers[refusal]
}

function optional({ dialect }: Endpoint): string {
  return inBrackets(dialect.says('clientCertificate', 'optional'))
}

function pageText({ dialect: { noCertificatePage } }: Endpoint): string {
  const page = noCertificatePage === null ? null : `"${noCertificatePage}"`
  return `completes the handshake and then gets HTTP 400${inBrackets(page)}, which is no TLS error in the app`
}

/** What the server sends by version: libraries have alerts of their own for it. */
function alertsText(endpoint: Endpoint): string {
  const versions = isKnown(endpoint.tls.protocols)
    ? endpoint.tls.protocols.value
    : (['TLSv1.2', 'TLSv1.3'] as const)
  const texts = versions
    .filter((version) => version === 'TLSv1.2' || version === 'TLSv1.3')
    .map((version) => `${absentText(endpoint, version)} on ${version.replace('TLSv', 'TLS ')}`)
  return texts.length === 0 ? 'is refused in the handshake' : `gets ${texts.join(' or ')}`
}

function absentText(endpoint: Endpoint, version: ProtocolVersion): string {
  const fact = answerOf(endpoint, 'client-certificate-absent', version)
  if (!isKnown(fact)) return 'a refusal that is not known'
  return answerText(fact.value.answer)
}

const answers = {
  none: 'is turned away',
  close: 'has the connection closed after the handshake, without an alert',
} as const
