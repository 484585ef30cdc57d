import type { Cause } from '../explanation.ts'
import { chainVerdict } from './chain-verdict.ts'
import { finishedVerdict } from './finished-verdict.ts'
import { ending, hiddenText, serverText } from './offer-text.ts'
import type { RecognisedClient } from './recognise-client.ts'
import type { Flow } from './summary.ts'
import { packets, type Verdict } from './verdict.ts'
import {
  closedOverCertificate,
  hidden,
  nothing,
  serverRefusal,
  stillOpen,
  whoClosed,
} from './verdict-parts.ts'

/** What a connection tells that shows no complaint in clear: how far it came, and who ended it. */
export function closeVerdict(flow: Flow, client: RecognisedClient | null): Verdict {
  if (flow.chosen === null) return beforeServerHello(flow)
  if (flow.clientFinished === 'not-seen') return beforeFinished(flow, client)
  return finishedVerdict(flow)
}

function beforeServerHello(flow: Flow): Verdict {
  if (flow.end.by === 'server') return closedOnHello(flow)
  if (flow.end.by === 'client') return gaveUp(flow)
  return stillOpen(flow, `${serverText(flow)} has not answered the ClientHello by the end of the capture.`)
}

function closedOnHello(flow: Flow): Verdict {
  const notified = flow.alerts.some(({ alert, by }) => alert === 0 && by === 'server')
  return {
    ...nothing,
    outcome: 'fails',
    what: `${serverText(flow)} ends the connection upon the ClientHello, without an alert.`,
    refusedBy: serverRefusal(
      flow,
      `it was ended by ${ending(flow.end.how)}${notified ? ' after close_notify' : ''}, and no ServerHello came before`,
    ),
    causes: [
      {
        id: 'closed-in-handshake',
        sentence:
          'a server that closes instead of sending an alert: it refuses version, suites or name (s2n, gRPC, Envoy without a matching filter chain, Node for an unknown name)',
        end: 'server',
        evidence: 'observed',
        source: 'gRPC C-core and Node on loopback; s2n-tls usage guide, Envoy documentation',
      },
      {
        id: 'something-between',
        sentence: 'a firewall or filter on the way that objects to the name or the hello',
        end: 'network',
        evidence: 'observed',
        source: 'Bugly-iOS#106; flutterfire#2272',
      },
    ],
    check: ['gate', 'server-log', 'direct'],
    cannotTell: [whoClosed],
    step: 'suite',
  }
}

function gaveUp(flow: Flow): Verdict {
  return {
    ...nothing,
    outcome: 'fails',
    what: `The client gives up: ${serverText(flow)} does not answer its ClientHello.`,
    refusedBy: {
      end: 'unknown',
      certainty: 'open',
      how: `the client ended the connection by ${ending(flow.end.how)}, and no ServerHello came before`,
    },
    causes: [
      {
        id: 'timeout',
        sentence:
          'the server or something on the way drops the ClientHello (one with a post-quantum key share fills more than one packet)',
        end: 'network',
        ...packets,
      },
      { id: 'cancelled', sentence: 'the app cancelled or timed out', end: 'client', ...packets },
    ],
    check: ['server-log', 'direct'],
  }
}

function beforeFinished(flow: Flow, client: RecognisedClient | null): Verdict {
  if (flow.end.by === 'server') return serverLeaves(flow)
  if (flow.end.by === 'client' || flow.encrypted.client.records > 0) return clientLeaves(flow, client)
  return stillOpen(
    flow,
    `The handshake with ${serverText(flow)} is still under way at the end of the capture.`,
  )
}

function clientLeaves(flow: Flow, client: RecognisedClient | null): Verdict {
  const chain = chainVerdict(flow, client)
  const causes: readonly Cause[] = [
    ...(chain === null ? [] : [chain]),
    {
      id: 'untrusted-certificate',
      sentence:
        'the client does not trust the server’s certificate: its authority, name, dates or key, what ATS asks of them, or a pin',
      end: 'client',
      evidence: 'inferred',
      source: 'the client left after the server’s part of the handshake and before its own Finished',
    },
    { id: 'cancelled', sentence: 'the app cancelled', end: 'client', ...packets },
  ]
  return {
    ...nothing,
    outcome: 'fails',
    what: `The client leaves the handshake with ${serverText(flow)} after the server’s part of it.`,
    refusedBy: {
      end: 'client',
      certainty: 'likely',
      how: `it sent no Finished; ${hiddenText(flow, 'client')}`,
    },
    causes,
    check: ['native-log', 'chain', 'nscurl', 'ats-off'],
    cannotTell: flow.encrypted.client.records > 0 ? [hidden] : [],
    step: 'trust',
  }
}

function serverLeaves(flow: Flow): Verdict {
  const certificate = flow.clientCertificate.sent !== null
  return {
    ...nothing,
    outcome: 'fails',
    what: `${serverText(flow)} ends the connection within the handshake, without an alert in clear.`,
    refusedBy: serverRefusal(flow, `it was ended by ${ending(flow.end.how)}; ${hiddenText(flow, 'server')}`),
    causes: [certificate ? closedOverCertificate : cutOff],
    check: certificate ? ['client-identity', 'server-log'] : ['server-log', 'direct'],
    cannotTell: [whoClosed],
    step: certificate ? 'client-certificate' : 'certificate',
  }
}

const cutOff: Cause = {
  id: 'closed-in-handshake',
  sentence: 'the server failed, or something on the way cut the connection',
  end: 'server',
  ...packets,
}
