import { chainVerdict } from './chain-verdict.ts'
import type { Cause, Verdict } from './flow-diagnosis.ts'
import { serverText } from './offer-text.ts'
import type { RecognisedClient } from './recognise-client.ts'
import type { End, Flow } from './summary.ts'

/** Content of two bytes, its type and a tag of 16: an alert under TLS 1.3 without padding (RFC 8446 §5.2). */
const encryptedAlertLength = 2 + 1 + 16

const trustNext = [
  'Compare the served chain with Apple’s requirements (`nscurl --ats-diagnostics` on a Mac).',
  'Try once with NSAllowsArbitraryLoads for that host: if it connects then, it was ATS; if not, it is trust itself.',
  'Read the device’s log: it names the alert that the capture hides.',
]
const serverLogNext = ['Look at the server’s log at that moment: the capture does not show its reason.']
const packets = { evidence: 'observed', source: 'the packets of this connection' } as const

/** What a connection tells that shows no complaint in clear: how far it came, and who ended it. */
export function closeVerdict(flow: Flow, client: RecognisedClient | null): Verdict {
  if (flow.chosen === null) return beforeServerHello(flow)
  if (flow.clientFinished === 'not-seen') return beforeFinished(flow, client)
  return afterFinished(flow)
}

function beforeServerHello(flow: Flow): Verdict {
  const { by, how } = flow.end
  if (by === null) {
    return unknown(flow, `${serverText(flow)} has not answered the ClientHello by the end of the capture.`)
  }
  if (by === 'client') {
    return {
      outcome: 'fails',
      happened: `The client gives up: ${serverText(flow)} does not answer its ClientHello.`,
      refusedBy: null,
      how: `The client ended the connection (${ending(how)}), and no ServerHello came before.`,
      causes: [
        {
          text: 'the server or something on the way drops the ClientHello (large ones do not fit one packet)',
          ...packets,
        },
        { text: 'the app cancelled or timed out', ...packets },
      ],
      next: ['Look at how long it waited, and at the server’s log.'],
      failure: null,
    }
  }
  return {
    outcome: 'fails',
    happened: `${serverText(flow)} ends the connection upon the ClientHello, without an alert.`,
    refusedBy: flow.end.hops === 'other' ? 'between' : 'server',
    how: hopsText(
      flow,
      `It was ended by ${ending(how)}${closeNotify(flow)}, and no ServerHello came before.`,
    ),
    causes: [
      {
        text: 'a server that closes instead of sending an alert: it refuses version, suites or name (s2n, gRPC, Envoy without a matching filter chain, Node for an unknown name)',
        evidence: 'observed',
        source: 'gRPC C-core and Node on loopback; s2n-tls usage guide, Envoy documentation',
      },
      {
        text: 'a firewall or filter on the way that objects to the name or the hello',
        evidence: 'observed',
        source: 'Bugly-iOS#106; flutterfire#2272',
      },
    ],
    next: [
      'Compare what the client offered with the server’s protocols, suites and names.',
      'Try from another network (without VPN and proxy): does the answer stay the same?',
      ...serverLogNext,
    ],
    failure: { step: 'suite', by: 'server', alert: null },
  }
}

function beforeFinished(flow: Flow, client: RecognisedClient | null): Verdict {
  const { by } = flow.end
  const hidden = flow.encrypted.client
  if (by === 'client' || (by === null && hidden.records > 0)) return clientLeaves(flow, client)
  if (by === 'server') return serverLeaves(flow)
  return unknown(flow, `The handshake with ${serverText(flow)} is still under way at the end of the capture.`)
}

function clientLeaves(flow: Flow, client: RecognisedClient | null): Verdict {
  const verdict = chainVerdict(flow, client)
  const causes: readonly Cause[] = [
    ...(verdict === null ? [] : [verdict]),
    {
      text: 'the client does not trust the server’s certificate: its CA, name, dates or key, or what ATS asks of them, or a pin',
      evidence: 'inferred',
      source: 'the client left after it had the server’s certificate and before Finished',
    },
    { text: 'the app cancelled', ...packets },
  ]
  return {
    outcome: 'fails',
    happened: `The client leaves the handshake with ${serverText(flow)} after the server’s part of it.`,
    refusedBy: 'client',
    how: `It sent no Finished; ${hiddenText(flow, 'client')}.`,
    causes,
    next: trustNext,
    failure: { step: 'trust', by: 'client', alert: null },
  }
}

function serverLeaves(flow: Flow): Verdict {
  const certificate = flow.clientCertificate.sent !== null
  return {
    outcome: 'fails',
    happened: `${serverText(flow)} ends the connection within the handshake, without an alert in clear.`,
    refusedBy: flow.end.hops === 'other' ? 'between' : 'server',
    how: hopsText(flow, `It was ended by ${ending(flow.end.how)}; ${hiddenText(flow, 'server')}.`),
    causes: certificate
      ? [
          {
            text: 'the server refuses the client certificate and closes (Node and gRPC do)',
            evidence: 'observed',
            source: 'Node 20 and 24, gRPC C-core on loopback',
          },
        ]
      : [{ text: 'the server failed, or something on the way cut the connection', ...packets }],
    next: serverLogNext,
    failure: { step: certificate ? 'client-certificate' : 'certificate', by: 'server', alert: null },
  }
}

/** TLS 1.3: an alert can't be told from data; a server that says one alert's length after Finished and goes refuses. */
function afterFinished(flow: Flow): Verdict {
  const { sinceFinished, last } = flow.encrypted.server
  const nothingElse =
    sinceFinished.records === 0 || (sinceFinished.records === 1 && last === encryptedAlertLength)
  const tls13 = flow.chosen?.version === 'TLSv1.3'
  if (flow.end.by === 'server' && nothingElse && (tls13 || flow.encrypted.server.records === 0))
    return lateRefusal(flow)
  return {
    outcome: 'connects',
    happened: `The handshake with ${serverText(flow)} goes through, and both ends speak on.`,
    refusedBy: null,
    how: `The client’s Finished is there; ${hiddenText(flow, 'server')}.`,
    causes: [],
    next: [
      'If the app failed all the same: what it saw is above TLS (HTTP), or on another connection of the capture.',
    ],
    failure: null,
  }
}

function lateRefusal(flow: Flow): Verdict {
  return {
    outcome: 'fails',
    happened: `${serverText(flow)} ends the connection right after the client’s Finished.`,
    refusedBy: flow.end.hops === 'other' ? 'between' : 'server',
    how: hopsText(
      flow,
      `After the client’s Finished ${hiddenText(flow, 'server')}. The capture can not show what it says.`,
    ),
    causes: [
      {
        text: 'the server refuses the client certificate, or misses one: in TLS 1.3 it says so after the client’s Finished',
        evidence: 'observed',
        source: 'Apache, HAProxy, Go, JDK, Node and s_server on loopback',
      },
    ],
    next: ['Read the device’s log (`read alert`) or the server’s: the alert is encrypted here.'],
    failure: { step: 'client-certificate', by: 'server', alert: null },
  }
}

function hiddenText({ encrypted, end }: Flow, by: End): string {
  const { last } = encrypted[by]
  const close = end.by === by ? ` followed by ${ending(end.how)}` : ''
  if (last === null) return `the ${by} sent nothing encrypted${close && `, ${close.trim()}`}`
  const size = last === encryptedAlertLength ? ', the size of an alert,' : ''
  return `the ${by}’s last record is an encrypted alert or data of ${last} bytes${size}${close}`
}

function ending(how: Flow['end']['how']): string {
  if (how === 'rst') return 'a reset'
  return how === 'fin' ? 'a close (FIN)' : 'nothing'
}

function closeNotify({ alerts }: Flow): string {
  return alerts.some(({ alert, by }) => alert === 0 && by === 'server') ? ' after close_notify' : ''
}

function hopsText({ end }: Flow, text: string): string {
  if (end.hops !== 'other') return text
  return `${text} The reset came over another number of hops than the server’s other packets: something on the way may have sent it.`
}

function unknown(flow: Flow, happened: string): Verdict {
  return {
    outcome: 'unknown',
    happened,
    refusedBy: null,
    how:
      flow.problems.length > 0
        ? 'Parts of the connection are missing in the capture.'
        : 'The connection is still open.',
    causes: [],
    next: ['Capture until the app reports its error.'],
    failure: null,
  }
}
