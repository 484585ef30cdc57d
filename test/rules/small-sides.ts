import { clientsFrom } from '../../src/apple/clients.ts'
import { applePlatform } from '../../src/apple/platform.ts'
import type { Endpoint } from '../../src/endpoint/endpoint.ts'
import type { Draft } from '../../src/finding/finding.ts'
import { assessSide } from '../../src/gate/assess.ts'
import { rules } from '../../src/rules/index.ts'
import type { Gatekeeping, Side, View } from '../../src/rules/rule.ts'
import { known } from '../../src/text/fact.ts'
import type { Certificate } from '../../src/tls/certificate.ts'
import { certificate } from '../apple/certificates.ts'
import { endpointWith, places } from '../handshake/fixtures.ts'

/** When the rules look, to the second: boundaries are told from it. */
export const now = new Date('2026-11-30T12:00:00Z')

export const day = 86_400_000

/** A moment so many days and seconds from now. */
export function inDays(days: number, seconds = 0): Date {
  return new Date(now.getTime() + days * day + seconds * 1000)
}

const noChanges: Gatekeeping = { changes: [], ruledBy: 'base', expiredIgnores: [] }

/** One revision with these endpoints, as an app without exceptions on iOS 15 and later meets it. */
export function sideOf(endpoints: readonly Endpoint[], gatekeeping: Gatekeeping = noChanges): Side {
  return assessSide({
    endpoints,
    apps: [],
    refusals: [],
    privateKeys: [],
    expectations: [],
    codeTests: [],
    gatekeeping,
    facts: { endpoints: [], apps: [], runtimes: {}, files: [] },
    absentApps: [],
    expectedTls: new Set(endpoints.map(({ id }) => id)),
    platform: applePlatform,
    now,
  })
}

/** What one rule says of a side: of all the clients that it found. */
export function saysOf(rule: string, side: Side, before: Side | null = null): readonly Said[] {
  const earlier: View['earlier'] = ({ client, host }) =>
    before?.handshakes.find((one) => one.client === client && one.host === host)
  const found = rules.find(({ id }) => id === rule)
  if (found === undefined) throw new Error(`no rule ${rule}`)
  return found.check({ side, before, earlier, now }).map((draft) => ({
    ...draft,
    text: draft.message(draft.clients.length === 0 ? clientsFrom([15, 0]) : draft.clients),
  }))
}

export interface Said extends Draft {
  readonly text: string
}

/** An endpoint of api.example.com that serves this chain: certificates of a public CA unless they say otherwise. */
export function serving(...chain: readonly Partial<Certificate>[]): Endpoint {
  const certificates = chain.map((facts) => certificate({ notAfter: inDays(60), ...facts }))
  return endpointWith({
    names: ['api.example.com'],
    // OpenSSL does not stand in the way: what is refused is refused by iOS.
    securityLevel: known(0),
    certificates: known([{ path: { value: 'api.pem', at: places.certificate }, chain: known(certificates) }]),
  })
}
