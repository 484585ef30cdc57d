import type { Candidate } from '../endpoint/endpoint.ts'
import { goOn, isStop, need, refuse, type Step } from '../tls/step.ts'

/** A listener in clear answers a ClientHello with HTTP or not at all; the client can read neither. */
export function checkTransport({ transport, location }: Candidate): Step<null> {
  const spoken = need('transport', 'transport', transport)
  if (isStop(spoken)) return spoken
  if (spoken.value === 'tls') return goOn(null)
  return refuse('transport', {
    by: 'client',
    alert: null,
    reason: 'The client starts a TLS handshake; the server speaks HTTP in clear on this port.',
    causes: [transport.at ?? location],
  })
}
