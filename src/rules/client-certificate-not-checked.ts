import type { ClientCertificateRequest } from '../endpoint/context.ts'
import type { Draft } from '../finding/finding.ts'
import { type Continued, continuedEndpoints, type Requests, requestsOf } from './continued-endpoints.ts'
import type { Rule } from './rule.ts'

export const clientCertificateNotChecked: Rule = {
  id: 'client-certificate-not-checked',
  severity: 'warning',
  summary: 'The server required a client certificate before the change and no longer does.',
  sources: ['RFC 8446 §4.4.2.4'],
  check: (view) => continuedEndpoints(view).flatMap(check),
}

function check(continued: Continued): readonly Draft[] {
  const requests = requestsOf(continued)
  const { endpoint } = continued
  if (requests === null || !isRelaxed(requests)) return []
  const { now, before } = requests
  return [
    {
      rule: clientCertificateNotChecked.id,
      severity: 'warning',
      confidence: 'certain',
      messageId: 'relaxed',
      identity: [before.mode, now.mode],
      message: () =>
        `${endpoint.id} ${earlierTexts[before.mode]} before this change and now ${modeTexts[now.mode]}: ${effects[now.mode]}, and the app ` +
        'is told of no error. Whoever is to be kept out has to be kept out by the program behind it.',
      location: endpoint.tls.clientCertificate.at ?? endpoint.location,
      related: [],
      endpoint: endpoint.id,
      app: null,
      clients: [],
    },
  ]
}

/** What was only asked for, and still is or is no more, kept nobody out. */
function isRelaxed({ now, before }: Requests): boolean {
  if (before.mode === 'required') return now.mode !== 'required'
  return before.mode === 'optional' && now.mode === 'optional-any-ca'
}

type Mode = ClientCertificateRequest['mode']

const earlierTexts: Readonly<Record<Mode, string>> = {
  none: 'asked for no client certificate',
  'optional-any-ca': 'took a client certificate of any CA',
  optional: 'verified the client certificates that it got',
  required: 'required a client certificate',
}

const modeTexts: Readonly<Record<Mode, string>> = {
  none: 'asks for none',
  'optional-any-ca': 'takes one of any CA, or none',
  optional: 'asks for one without requiring it',
  required: 'requires one',
}

const effects: Readonly<Record<Mode, string>> = {
  none: 'every client is let in',
  'optional-any-ca': 'a client with a certificate of its own making is let in',
  optional: 'a client without a certificate is let in',
  required: 'no other client is let in',
}
