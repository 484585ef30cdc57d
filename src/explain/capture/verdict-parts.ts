import type { Cause, Refusal } from '../explanation.ts'
import type { Flow } from './summary.ts'
import type { Verdict } from './verdict.ts'

/** What most verdicts leave empty. */
export const nothing = { alert: null, cannotTell: [], step: null } as const

/** What a capture leaves open. */
export const hidden = 'what the encrypted record says: the device’s log or the server’s tells'

export const whoClosed = 'whether the server itself or something before it closed'

export const closedOverCertificate: Cause = {
  id: 'closed-over-client-certificate',
  sentence: 'the server refuses the client certificate and closes without an alert (Node and gRPC do)',
  end: 'server',
  evidence: 'observed',
  source: 'Node 20 and 24, gRPC C-core on loopback',
}

/** The server's end, or what reset in its name. */
export function serverRefusal({ end }: Flow, how: string): Refusal {
  if (end.hops !== 'other') return { end: 'server', certainty: 'likely', how }
  const way = 'the reset came over another number of hops than the server’s other packets'
  return { end: 'network', certainty: 'likely', how: `${how}; ${way}: something on the way may have sent it` }
}

/** The capture ends before anything can be told. */
export function stillOpen(flow: Flow, what: string): Verdict {
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
