import { alertName } from '../tls/alert.ts'
import type { Api, ClientView } from './client-view.ts'
import type { Encounter } from './encounter.ts'
import type { ExpectedLook } from './expectation.ts'
import type { Answer } from './server-answer.ts'
import type { Situation } from './situation.ts'

const situationTexts: Readonly<Record<Situation, string>> = {
  'no-common-version': 'no common protocol version',
  'no-common-suite': 'no common cipher suite',
  'no-common-group': 'no common group',
  'no-common-signature-algorithm': 'no common signature algorithm',
  'unknown-name': 'a name that the server does not know',
  'alpn-mismatch': 'no common application protocol',
  'fallback-scsv': 'a fallback to an older version',
  'client-certificate-absent': 'no client certificate',
  'client-certificate-expired': 'an expired client certificate',
  'client-certificate-not-yet-valid': 'a client certificate that is not valid yet',
  'client-certificate-unknown-ca': 'a client certificate of an unknown CA',
  'client-certificate-self-signed': 'a self-signed client certificate',
  'client-certificate-revoked': 'a revoked client certificate',
  'client-certificate-wrong-purpose': 'a client certificate for another purpose',
  'client-certificate-bad-signature': 'a wrong signature of the client',
  'client-certificate-denied': 'a client certificate that the policy denies',
}

/** `an expired client certificate` */
export function situationText(situation: Situation): string {
  return situationTexts[situation]
}

/** `certificate_expired (45)`, `HTTP 400`, `a close without an alert`, `no refusal` */
export function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'alert':
      return alertText(answer.alert)
    case 'close':
      return 'a close without an alert'
    case 'http-status':
      return `HTTP ${answer.status}`
    case 'accepted':
      return 'no refusal'
  }
}

/** `certificate_expired (45)` */
export function alertText(alert: number): string {
  return `${alertName(alert) ?? 'alert'} (${alert})`
}

const apiTexts: Readonly<Record<Api, string>> = {
  'url-session': 'URLSession',
  cfstream: 'CFStream',
  'network-framework': 'Network.framework',
}

export const apiText = (api: Api) => apiTexts[api]

/** What the app is told: `-1205 / -9828`, `HTTP 400`, `no error`. */
export function viewText(view: Omit<ClientView, 'certainty' | 'otherwise'>): string {
  const codes = [view.urlErrorCode, view.streamErrorCode, view.networkFrameworkCode].flatMap(
    (code) => code ?? [],
  )
  if (codes.length > 0) return codes.join(' / ')
  return view.httpStatus === null ? 'no error' : `HTTP ${view.httpStatus}`
}

/** Why it may look otherwise: a sentence. */
export function otherwiseText({ answer }: Encounter): string {
  if (answer.kind === 'http-status')
    return 'HTTP 403 to a client certificate has been reported as an error of its own (iOS 9, 2018).'
  return answer.kind === 'alert' && answer.when === 'after-finished'
    ? "TLS 1.3 sends the alert after the client's Finished, and it is often lost when a request body is under way."
    : "iOS 11 has two TLS engines and takes one by the app's ATS settings."
}

/** The same for what is expected: `certificate_expired (45)`, `-9828`. */
export function expectedText(expected: ExpectedLook): string {
  const codes = [expected.urlErrorCode, expected.streamErrorCode, expected.networkFrameworkCode]
  return [
    ...(expected.alert === null ? [] : [alertText(expected.alert)]),
    ...codes.flatMap((code) => (code === null ? [] : [`${code}`])),
    ...(expected.httpStatus === null ? [] : [`HTTP ${expected.httpStatus}`]),
  ].join(' / ')
}
