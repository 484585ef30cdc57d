import type { Cause } from '../explanation.ts'
import { ending, hiddenText, isAlertSized, serverText } from './offer-text.ts'
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

/** What a connection tells that came as far as the client's Finished. */
export function finishedVerdict(flow: Flow): Verdict {
  if (refusedLate(flow)) return lateRefusal(flow)
  return finishedUnanswered(flow) ? waiting(flow) : connected(flow)
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
  const tls13 = flow.chosen?.version === 'TLSv1.3'
  const idle = flow.encrypted.client.sinceFinished.records === 0
  return {
    ...nothing,
    outcome: 'fails',
    what: `${serverText(flow)} ends the connection right after the client’s Finished.`,
    refusedBy: serverRefusal(flow, `after the client’s Finished ${hiddenText(flow, 'server')}`),
    causes: tls13 ? [lateCause, ...(idle ? [unused] : [])] : [closedOverCertificate],
    check: ['client-identity', 'server-log', 'native-log'],
    cannotTell: tls13 ? [hidden] : [whoClosed],
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

/** Up to TLS 1.2 the server's Finished comes last. */
function finishedUnanswered({ encrypted, chosen }: Flow): boolean {
  return chosen?.version !== 'TLSv1.3' && encrypted.server.records === 0
}

function waiting(flow: Flow): Verdict {
  const what = `${serverText(flow)} does not answer the client’s Finished.`
  if (flow.end.by === null) return stillOpen(flow, what)
  return {
    ...nothing,
    outcome: 'fails',
    what,
    refusedBy: {
      end: 'unknown',
      certainty: 'open',
      how: `the client ended the connection by ${ending(flow.end.how)} while it waited for the server’s Finished`,
    },
    causes: [{ id: 'timeout', sentence: 'the server hangs, or packets are lost', end: 'server', ...packets }],
    check: ['server-log', 'direct'],
  }
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
