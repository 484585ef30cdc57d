import type { Verdict } from './flow-diagnosis.ts'
import { serverText } from './offer-text.ts'
import type { Flow } from './summary.ts'

const otherPath =
  'Try from another network (Wi-Fi, cellular, without VPN and proxy): does the answer stay the same?'
const packets = { evidence: 'observed', source: 'the packets of this connection' } as const

/** What went wrong before TLS: no TCP connection, HTTP in clear, a proxy that refuses. Null where TLS was spoken. */
export function transportVerdict(flow: Flow): Verdict | null {
  return unopened(flow) ?? plainHttp(flow) ?? silent(flow)
}

function unopened(flow: Flow): Verdict | null {
  if (flow.opening === 'refused') {
    return {
      outcome: 'fails',
      happened: `${serverText(flow)} refuses the TCP connection: TLS never began.`,
      refusedBy: flow.end.hops === 'other' ? 'between' : 'server',
      how: 'The SYN was answered by a reset.',
      causes: [{ text: 'nothing listens on that port, or a firewall resets connections to it', ...packets }],
      next: ['Check address and port, and that the server runs.', otherPath],
      failure: null,
    }
  }
  if (flow.opening !== 'unanswered') return null
  return {
    outcome: 'fails',
    happened: `${serverText(flow)} does not answer: no TCP connection came about.`,
    refusedBy: null,
    how: 'The SYN got no answer in this capture.',
    causes: [{ text: 'a filter drops the packets, or the host is down', ...packets }],
    next: ['Check address and port, and that the server runs.', otherPath],
    failure: null,
  }
}

function plainHttp(flow: Flow): Verdict | null {
  const { speaks, http, hello } = flow
  if (http?.tunnel != null && hello === null) return refusedTunnel(flow, http.tunnel, http.status)
  if (speaks.client === 'http' && hello === null) return clearRequest(flow)
  if (speaks.client !== 'tls' || speaks.server !== 'http') return null
  return {
    outcome: 'fails',
    happened: `${serverText(flow)} answers the TLS handshake with HTTP in clear (status ${http?.status ?? 'unknown'}): there is no TLS on that port.`,
    refusedBy: 'client',
    how: 'The bytes after the ClientHello are an HTTP answer, which no TLS client can read.',
    causes: [
      { text: 'a wrong port, or a listener without `ssl`', ...packets },
      { text: 'a proxy or captive portal on the way answers instead of the server', ...packets },
    ],
    next: ['Check the port of the URL and the listener that serves it.', otherPath],
    failure: { step: 'transport', by: 'client', alert: null },
  }
}

function refusedTunnel(flow: Flow, tunnel: string, status: number | null): Verdict {
  return {
    outcome: 'fails',
    happened: `The proxy ${flow.server.address} port ${flow.server.port} does not open a tunnel to ${tunnel}: it answers ${status ?? 'nothing'}.`,
    refusedBy: 'between',
    how: 'The client sent CONNECT, and no TLS followed.',
    causes: [
      status === 407
        ? { text: 'the proxy wants credentials', evidence: 'documented', source: 'RFC 9110 §15.5.8' }
        : { text: 'the proxy forbids or can not reach that host', ...packets },
    ],
    next: ['Try without the proxy (Settings, Wi-Fi, HTTP proxy).'],
    failure: null,
  }
}

function clearRequest(flow: Flow): Verdict {
  const status = flow.http?.status ?? null
  return {
    outcome: status === null ? 'unknown' : 'connects',
    happened: `The client speaks HTTP in clear with ${serverText(flow)}: there is no TLS on this connection.`,
    refusedBy: null,
    how: `The first bytes are an HTTP request${status === null ? '' : `, answered with status ${status}`}.`,
    causes: [
      {
        text: 'the URL is http://, and ATS does not stop it: an exception, an IP address or a local name, or not URLSession',
        evidence: 'documented',
        source: 'Apple: NSAppTransportSecurity',
      },
    ],
    next: ['Look for the connection to port 443 in the capture.'],
    failure: null,
  }
}

function silent(flow: Flow): Verdict | null {
  if (flow.hello !== null || flow.chosen !== null) return null
  const joined = flow.opening === 'joined'
  return {
    outcome: 'unknown',
    happened: `Nothing in the packets to ${serverText(flow)} can be read as a TLS handshake.`,
    refusedBy: null,
    how: joined
      ? 'The capture starts after the connection was opened: its handshake is not in it.'
      : `The client says ${flow.speaks.client === 'nothing' ? 'nothing' : 'something that is neither TLS nor HTTP'}.`,
    causes: [],
    next: joined
      ? ['Start the capture before the app connects (kill the app first: connections are kept).']
      : [],
    failure: null,
  }
}
