import {
  type AlertSubject,
  type AppErrors,
  alertErrors,
  closedInHandshake,
  codesOfAlert,
  lostConnection,
  subjectOf,
} from '../apple/app-errors.ts'
import { type ClientId, isFrom } from '../apple/client-id.ts'
import type { Api, ClientView, ViewOf } from './client-view.ts'
import type { Answer } from './server-answer.ts'
import type { Situation } from './situation.ts'

type Codes = NonNullable<ClientView['otherwise']>

/** By iOS generation and interface; the codes and their sources are those of `apple/app-errors.data.ts`. */
export const viewOf: ViewOf = (answer, client, api, situation) => {
  switch (answer.kind) {
    case 'accepted':
      return always(noCodes)
    case 'http-status':
      return statusView(answer.status, api, situation)
    case 'close':
      return closeView(answer.when, client, api)
    case 'alert':
      return alertView(answer, client, api, situation)
  }
}

const noCodes: Codes = {
  urlErrorCode: null,
  streamErrorCode: null,
  networkFrameworkCode: null,
  httpStatus: null,
}

const always = (codes: Codes): ClientView => ({ ...codes, certainty: 'always', otherwise: null })

const may = (codes: Codes, otherwise: Codes): ClientView => ({ ...codes, certainty: 'may', otherwise })

/**
 * HTTP 403 on a connection that used a client certificate became NSURLErrorClientCertificateRequired in 2015 and 2018
 * (openradar 41009229, Stack Overflow 33308194); nobody has looked since, so it stays a possibility.
 */
function statusView(status: number, api: Api, situation: Situation | undefined): ClientView {
  const codes = { ...noCodes, httpStatus: status }
  const certificateUsed =
    situation === undefined ||
    (situation.startsWith('client-certificate') && situation !== 'client-certificate-absent')
  if (status !== 403 || api !== 'url-session' || !certificateUsed) return always(codes)
  return may(codes, { ...noCodes, urlErrorCode: -1206 })
}

function closeView(when: 'before-finished' | 'after-finished', client: ClientId, api: Api): ClientView {
  if (when === 'after-finished') return always(lost(api))
  return always(codesFor(api, closedInHandshake(client), client, newEngineClose))
}

/** A peer that goes in the middle of the handshake is errSSLClosedNoNotify to libboringssl (iOS 12 on). */
const newEngineClose = -9816

/** Network.framework reports a lost connection as a POSIX error or as the end of the stream, not by a TLS code. */
function lost(api: Api): Codes {
  return codesFor(api, lostConnection(), 'ios-12.0', null)
}

function alertView(
  { alert, when }: Extract<Answer, { kind: 'alert' }>,
  client: ClientId,
  api: Api,
  situation: Situation | undefined,
): ClientView {
  const subject = alertSubject(alert, situation)
  const codes = codesFor(api, alertErrors(alert, subject, client), client, codesOfAlert(alert).ios12.code)
  if (when === 'after-finished') return may(codes, lost(api))
  return otherEngine(codes, alert, subject, client, api)
}

/**
 * URL loading of iOS 11 is BoringSSL or coreTLS by the app's ATS settings: alert 42 was -9802 and -9825 in one app
 * (Alamofire#2512). The founding table is BoringSSL's.
 */
function otherEngine(
  codes: Codes,
  alert: number,
  subject: AlertSubject,
  client: ClientId,
  api: Api,
): ClientView {
  if (api !== 'url-session' || client !== 'ios-11') return always(codes)
  const coreTls = codesFor(api, alertErrors(alert, subject, 'ios-10'), 'ios-10', null)
  return coreTls.streamErrorCode === codes.streamErrorCode ? always(codes) : may(codes, coreTls)
}

/** Without a situation the alert's own meaning tells: certificate_required is about a missing certificate. */
function alertSubject(alert: number, situation: Situation | undefined): AlertSubject {
  if (situation === undefined)
    return subjectOf(alert, alert === 116 ? 'no-certificate-sent' : 'anything-else')
  if (situation === 'client-certificate-absent') return subjectOf(alert, 'no-certificate-sent')
  return situation.startsWith('client-certificate') ? subjectOf(alert, 'anything-else') : 'anything-else'
}

/** The fields that an interface fills. Network.framework came with iOS 12. */
function codesFor(api: Api, errors: AppErrors, client: ClientId, network: number | null): Codes {
  switch (api) {
    case 'url-session':
      return {
        ...noCodes,
        urlErrorCode: errors.urlErrorCode?.code ?? null,
        streamErrorCode: errors.streamErrorCode?.code ?? null,
      }
    case 'cfstream':
      return { ...noCodes, streamErrorCode: errors.cfStreamCode?.code ?? null }
    case 'network-framework':
      return { ...noCodes, networkFrameworkCode: isFrom(client, [12, 0]) ? network : null }
  }
}
