import { alertName } from '../tls/alert.ts'
import { codeKind } from './code-kind.ts'
import type { Refusal } from './explanation.ts'
import { type FailureRecord, leadingCode } from './failure-record.ts'
import type { Sign } from './log-format.ts'
import { isIos11, osHint } from './os-hint.ts'
import { constantOf } from './ssl-codes.ts'

/** Which end refused, and how one knows; the witnesses in the order in which they are to be believed. */
export function refusalOf(record: FailureRecord): Refusal {
  for (const witness of witnesses) {
    const refusal = witness(record)
    if (refusal !== null) return refusal
  }
  return { end: 'unknown', certainty: 'open', how: 'nothing in the input tells which end refused' }
}

type Witness = (record: FailureRecord) => Refusal | null

const says = (end: Refusal['end'], certainty: Refusal['certainty'], how: string): Refusal => ({
  end,
  certainty,
  how,
})

const byAlert: Witness = ({ alert, signs }) => {
  if (alert === null) return null
  const name = `${alertName(alert.number)} (${alert.number})`
  if (signs.has('server-log'))
    return says('server', 'certain', `the server’s own log has the reason; its answer is ${name}`)
  return alert.direction === 'read'
    ? says('server', 'certain', `the alert ${name} was read: the server sent it`)
    : says('client', 'certain', `the alert ${name} was written: the app’s side sent it to the server`)
}

/** Signs that settle it by themselves, the strongest first. */
const telling: readonly (readonly [Sign, Refusal])[] = [
  ['cleartext', says('client', 'certain', 'ATS blocked the load before any connection was made')],
  [
    'ats',
    says(
      'client',
      'certain',
      'ATS itself says so in the log: its own evaluation failed, no alert of the server is in it',
    ),
  ],
  [
    'default-trust',
    says(
      'client',
      'certain',
      'the default evaluation of the server’s certificate failed, on the app’s side and without ATS',
    ),
  ],
  ['pinning', says('client', 'certain', 'the app’s own trust check, or its pinning library, says so')],
  [
    'local-trust',
    says(
      'client',
      'certain',
      'the log tells of a failed evaluation of the server’s certificate, on the app’s side',
    ),
  ],
  [
    'client-refused',
    says('client', 'certain', 'the reason is one that the client’s TLS library finds by itself'),
  ],
  [
    'client-certificate-rejected',
    says('server', 'certain', 'the client certificate’s state is 3: sent, and an alert about it came back'),
  ],
]

const bySign: Witness = ({ signs }) => telling.find(([sign]) => signs.has(sign))?.[1] ?? null

const byChecks: Witness = ({ checks, osStatus, verify }) => {
  if (checks.length > 0)
    return says('client', 'certain', 'the log lists the checks of the certificate that failed')
  if (osStatus !== null)
    return says(
      'client',
      'certain',
      'the code is of the evaluation of the server’s certificate, on the app’s side',
    )
  return verify === null || verify === 'NOT_DONE'
    ? null
    : says('client', 'certain', 'the check of the server’s certificate failed on the app’s side')
}

const byCode: Witness = (record) => {
  const code = leadingCode(record)
  if (code === null) return null
  const name = `${minus(code)} (${constantOf(code)?.name ?? 'lost connection'})`
  switch (codeKind(code)) {
    case 'peer':
      return byPeerCode(name, record)
    case 'trust':
      return says(
        'client',
        'certain',
        `${name} is a failed evaluation of the server’s certificate, on the app’s side`,
      )
    case 'ats':
      return says('client', 'certain', `${name} is a code of ATS itself`)
    case 'closed':
      return byClosing(name, record.signs)
    case 'local':
      return says(
        'client',
        'likely',
        `${name} is what the client’s TLS library finds by itself, not an alert`,
      )
    case 'open':
      return code === -9802
        ? fatalAlert(record)
        : says('unknown', 'open', `${name} does not tell whose fault it is`)
    case 'status':
      return says('unknown', 'open', `${name} is a status between two steps, not a failure`)
  }
}

/** coreTLS and SecureTransport map alerts one by one; what BoringSSL's layer maps is known for few alerts only. */
function byPeerCode(name: string, { signs }: FailureRecord): Refusal {
  return signs.has('engine-coretls') || signs.has('cfstream')
    ? says('server', 'certain', `${name} is the code of an alert that the server sent`)
    : says(
        'server',
        'likely',
        `${name} is named after an alert, which the other side sends; the alert itself is not in the input`,
      )
}

function byClosing(name: string, signs: ReadonlySet<Sign>): Refusal {
  if (signs.has('path-proxy') || signs.has('path-tunnel') || signs.has('path-down'))
    return says(
      'network',
      'likely',
      `${name}: closed without an alert, and the path goes through a proxy, a tunnel or nothing`,
    )
  if (signs.has('timeout')) return says('network', 'likely', `${name}: nobody answered in time`)
  return says(
    'server',
    'likely',
    `${name}: the far side closed the connection without an alert; a box on the way would look the same`,
  )
}

/** −9802 is two things: ATS’s own refusal, and a server’s alert without a code of its own, which iOS 11 has five of. */
function fatalAlert(record: FailureRecord): Refusal {
  const { signs } = record
  const ios11 = signs.has('ios-11') ? 'yes' : isIos11(osHint(record))
  const failedToConnect = signs.has('never-connected') && ios11 !== 'no'
  if (signs.has('closed')) return byClosing('−9802 (errSSLFatalAlert)', signs)
  if ((ios11 === 'yes' || failedToConnect) && record.chain.length === 0 && !signs.has('engine-coretls'))
    return says(
      'unknown',
      'open',
      '−9802 is two things, and on iOS 11 both are common: ATS refused the server, or the server sent an alert (40, 42, 47, 49 or 50) that has no code of its own there',
    )
  return says(
    'client',
    'likely',
    '−9802 without an alert in the log is most often ATS’s own refusal; on iOS 11 a server’s alert 40, 42, 47, 49 or 50 gives it too',
  )
}

const byUrlCode: Witness = ({ urlCode, signs }) => {
  switch (urlCode) {
    case -1022:
      return says('client', 'certain', '−1022: ATS refused plain http before any connection was made')
    case -1201:
    case -1202:
    case -1203:
    case -1204:
      return says(
        'client',
        'certain',
        `${minus(urlCode)}: the app’s side did not trust the server’s certificate`,
      )
    case -1205:
      return says(
        'server',
        'likely',
        '−1205 follows an alert about the client certificate; SocketRocket also makes it up when it does not trust the server',
      )
    case -1206:
      return says('server', 'likely', '−1206: the server wants a client certificate')
    case -1005:
      return says(
        'server',
        'likely',
        '−1005: the far side closed after the client had taken the handshake for done',
      )
    case -999:
    case -1012:
      return says(
        'client',
        'likely',
        `${minus(urlCode)}: the app itself cancelled, as its trust handling does when it says no`,
      )
    case -1004:
      return says('server', 'likely', '−1004: the TCP connection was refused')
    default:
      return signs.has('library-failed')
        ? says('unknown', 'open', 'the line only says that the handshake failed')
        : null
  }
}

const bySocket: Witness = ({ signs }) => {
  if (signs.has('nothing-listens')) return says('server', 'likely', 'TCP was refused: nothing listens there')
  if (signs.has('reset') || signs.has('closed')) return byClosing('the connection was reset', signs)
  return signs.has('timeout') ? says('network', 'likely', 'nobody answered in time') : null
}

const witnesses: readonly Witness[] = [byAlert, bySign, byChecks, byCode, bySocket, byUrlCode]

/** Codes are written with a minus sign for people. */
export function minus(code: number): string {
  return code < 0 ? `−${-code}` : `${code}`
}
