import type { Candidate } from '../../endpoint/endpoint.ts'
import { differingFacts } from '../../endpoint/facts.ts'
import { isKnown } from '../../text/fact.ts'

/** Whether a client can tell two endpoints of one server block apart by more than the address. */
export function sameValues(a: Candidate, b: Candidate): boolean {
  return (
    sameTransport(a, b) &&
    differingFacts(a.named, b.named).length === 0 &&
    differingFacts(a.initial, b.initial).length === 0
  )
}

/** Facts made once are the same object, which spares most of the work. */
function sameTransport({ transport: a }: Candidate, { transport: b }: Candidate): boolean {
  if (a === b) return true
  return isKnown(a) ? isKnown(b) && a.value === b.value : !isKnown(b) && a.unknown === b.unknown
}
