import type { Cause } from '../explanation.ts'
import { serverText } from './offer-text.ts'
import type { Flow } from './summary.ts'
import { packets, type Verdict } from './verdict.ts'

/** What went wrong before TLS: no TCP connection, HTTP in clear, a proxy that refuses. Null where TLS was spoken. */
export function transportVerdict(flow: Flow): Verdict | null {
  return unopened(flow) ?? plainHttp(flow) ?? silent(flow)
}

const nothing = { alert: null, cannotTell: [], step: null } as const

function unopened(flow: Flow): Verdict | null {
  if (flow.opening === 'refused') {
    return {
      ...nothing,
      outcome: 'fails',
      what: `${serverText(flow)} refuses the TCP connection: TLS never began.`,
      refusedBy: { end: 'server', certainty: 'likely', how: 'the SYN was answered by a reset' },
      causes: [closedPort],
      check: ['direct'],
      cannotTell: ['whether the reset is the server’s own or a firewall’s'],
    }
  }
  if (flow.opening !== 'unanswered') return null
  return {
    ...nothing,
    outcome: 'fails',
    what: `${serverText(flow)} does not answer: no TCP connection came about.`,
    refusedBy: { end: 'unknown', certainty: 'open', how: 'the SYN got no answer in this capture' },
    causes: [
      {
        id: 'timeout',
        sentence: 'a filter drops the packets, or the host is down',
        end: 'network',
        ...packets,
      },
    ],
    check: ['direct'],
  }
}

const closedPort: Cause = {
  id: 'nothing-listens',
  sentence: 'nothing listens on that port, or a firewall resets connections to it',
  end: 'server',
  ...packets,
}

function plainHttp(flow: Flow): Verdict | null {
  const { speaks, http, hello } = flow
  if (hello === null && http !== null && http.tunnel !== null)
    return refusedTunnel(flow, http.tunnel, http.status)
  if (hello === null && speaks.client === 'http') return clearRequest(flow)
  return speaks.client === 'tls' && speaks.server === 'http' ? clearAnswer(flow) : null
}

function clearAnswer(flow: Flow): Verdict {
  const status = flow.http?.status ?? 'unknown'
  return {
    ...nothing,
    outcome: 'fails',
    what: `${serverText(flow)} answers the TLS handshake with HTTP in clear (status ${status}): there is no TLS on that port.`,
    refusedBy: {
      end: 'client',
      certainty: 'certain',
      how: 'the bytes after the ClientHello are an HTTP answer, which no TLS client can read',
    },
    causes: [
      { id: 'not-tls', sentence: 'a wrong port, or a listener without TLS', end: 'server', ...packets },
      {
        id: 'something-between',
        sentence: 'a proxy or captive portal on the way answers instead of the server',
        end: 'network',
        ...packets,
      },
    ],
    check: ['plain-port', 'direct', 'gate'],
    step: 'transport',
  }
}

function refusedTunnel(flow: Flow, tunnel: string, status: number | null): Verdict {
  const cause =
    status === 407
      ? ({
          sentence: 'the proxy wants credentials',
          evidence: 'documented',
          source: 'RFC 9110 §15.5.8',
        } as const)
      : { sentence: 'the proxy forbids that host, or can not reach it', ...packets }
  const proxy = `${flow.server.address} port ${flow.server.port}`
  return {
    ...nothing,
    outcome: 'fails',
    what: `The proxy ${proxy} does not open a tunnel to ${tunnel}: it answers ${status ?? 'nothing'}.`,
    refusedBy: { end: 'network', certainty: 'certain', how: 'the client sent CONNECT, and no TLS followed' },
    causes: [{ id: 'proxy-refuses', end: 'network', ...cause }],
    check: ['direct'],
  }
}

function clearRequest(flow: Flow): Verdict {
  const status = flow.http?.status ?? null
  return {
    ...nothing,
    outcome: status === null ? 'unknown' : 'connects',
    what: `The client speaks HTTP in clear with ${serverText(flow)}: there is no TLS on this connection.`,
    refusedBy: {
      end: 'unknown',
      certainty: 'open',
      how: `the first bytes are an HTTP request${status === null ? '' : `, answered with status ${status}`}`,
    },
    causes: [
      {
        id: 'plain-http',
        sentence:
          'the URL is http, and ATS did not stop it: an exception, a local name or address, or another library than URLSession',
        end: 'client',
        evidence: 'documented',
        source: 'Apple: NSAppTransportSecurity',
      },
    ],
    check: ['gate'],
  }
}

function silent(flow: Flow): Verdict | null {
  if (flow.hello !== null || flow.chosen !== null) return null
  const said = flow.speaks.client === 'nothing' ? 'nothing' : 'something that is neither TLS nor HTTP'
  const joined = flow.opening === 'joined'
  return {
    ...nothing,
    outcome: 'unknown',
    what: `Nothing in the packets to ${serverText(flow)} can be read as a TLS handshake.`,
    refusedBy: {
      end: 'unknown',
      certainty: 'open',
      how: joined
        ? 'the capture starts after the connection was opened: its handshake is not in it'
        : `the client says ${said}`,
    },
    causes: [],
    check: joined ? ['capture'] : [],
  }
}
