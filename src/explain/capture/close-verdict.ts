import type { Cause, Refusal } from '../answer.ts'
import { chainVerdict } from './chain-verdict.ts'
import { ending, hiddenText, isAlertSized, serverText } from './offer-text.ts'
import type { RecognisedClient } from './recognise-client.ts'
import type { Flow } from './summary.ts'
import { packets, type Verdict } from './verdict.ts'

/** What a connection tells that shows no complaint in clear: how far it came, and who ended it. */
export function closeVerdict(flow: Flow, client: RecognisedClient | null): Verdict {
  if (flow.chosen === null) return beforeServerHello(flow)
  if (flow.clientFinished === 'not-seen') return beforeFinished(flow, client)
  return refusedLate(flow) ? lateRefusal(flow) : connected(flow)
}

const nothing = { alert: null, cannotTell: [], step: null } as const
const hidden = 'what the encrypted record says: the device’s log or the server’s tells'
const whoClosed = 'whether the server itself or something before it closed'

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

const closedOverCertificate: Cause = {
  id: 'closed-over-client-certificate',
  sentence: 'the server refuses the client certificate and closes without an alert (Node and gRPC do)',
  end: 'server',
  evidence: 'observed',
  source: 'Node 20 and 24, gRPC C-core on loopback',
}
const cutOff: Cause = {
  id: 'closed-in-handshake',
  sentence: 'the server failed, or something on the way cut the connection',
  end: 'server',
  ...packets,
}

/**
 * After the client's Finished the server says no more than one record of an alert's size, or nothing, and the connection
 * ends. A served request has a longer answer; a close_notify that answers the client's own comes after its close.
 */
function refusedLate({ encrypted, end, chosen }: Flow): boolean {
  const { sinceFinished, last, records } = encrypted.server
  if (chosen?.version !== 'TLSv1.3') return records === 0 && end.by === 'server'
  if (sinceFinished.records === 0) return end.by === 'server'
  const alone = sinceFinished.records === 1 && last !== null && isAlertSized(last.bytes)
  return alone && (end.by === 'server' || last.beforeClose === 'yes') && end.by !== null
}

function lateRefusal(flow: Flow): Verdict {
  const idle = flow.encrypted.client.sinceFinished.records === 0
  return {
    ...nothing,
    outcome: 'fails',
    what: `${serverText(flow)} ends the connection right after the client’s Finished.`,
    refusedBy: serverRefusal(flow, `after the client’s Finished ${hiddenText(flow, 'server')}`),
    causes: [lateCause, ...(idle ? [unused] : [])],
    check: ['client-identity', 'server-log', 'native-log'],
    cannotTell: [hidden],
    step: 'client-certificate',
  }
}

const lateCause: Cause = {
  id: 'client-certificate-refused',
  sentence:
    'the server refuses the client certificate, or misses one: in TLS 1.3 it says so after the client’s Finished',
  end: 'server',
  evidence: 'observed',
  source: 'Apache, HAProxy, Go, JDK, Node and s_server on loopback',
}
const unused: Cause = {
  id: 'unused-connection',
  sentence:
    'a connection that was never used: the server closed it, and close_notify has the size of any alert',
  end: 'server',
  evidence: 'documented',
  source: 'RFC 8446 §6.1',
}

function connected(flow: Flow): Verdict {
  return {
    ...nothing,
    outcome: 'connects',
    what: `The handshake with ${serverText(flow)} goes through.`,
    refusedBy: {
      end: 'unknown',
      certainty: 'open',
      how: `nobody refused in the handshake: the client’s Finished is there, and ${hiddenText(flow, 'server')}`,
    },
    causes: [],
    check: [],
    cannotTell: [
      'what was said after the handshake: a failure of HTTP, or a late refusal among other records',
    ],
  }
}

function serverRefusal({ end }: Flow, how: string): Refusal {
  if (end.hops !== 'other') return { end: 'server', certainty: 'likely', how }
  const way = 'the reset came over another number of hops than the server’s other packets'
  return { end: 'network', certainty: 'likely', how: `${how}; ${way}: something on the way may have sent it` }
}

function stillOpen(flow: Flow, what: string): Verdict {
  const missing = flow.problems.length > 0
  return {
    ...nothing,
    outcome: 'unknown',
    what,
    refusedBy: {
      end: 'unknown',
      certainty: 'open',
      how: missing ? 'parts of the connection are missing in the capture' : 'the connection is still open',
    },
    causes: [],
    check: ['capture'],
  }
}
