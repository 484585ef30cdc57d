import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { HandshakeOutcome } from '../../../../src/handshake/outcome.ts'
import { type Comparison, compareAll, type Meeting, mismatches } from '../../exchange.ts'
import { distinctAppleHellos, randomHello } from '../../hellos.ts'
import { freePorts } from '../../nginx/nginx-server.ts'
import { type Choices, choicesFrom } from '../../random.ts'
import { certificateKinds, makeCertificates } from '../../test-certificates.ts'
import { stopAll } from '../program.ts'
import { apache } from './apache.ts'
import { bssl } from './bssl.ts'
import { caddy } from './caddy.ts'
import { gnutls } from './gnutls.ts'
import { haproxy } from './haproxy.ts'
import { jsse } from './jsse.ts'
import { lighttpd } from './lighttpd.ts'
import type { Drawn, NegotiatedServer } from './negotiated-server.ts'
import { stunnel } from './stunnel.ts'

/*
 * What real servers negotiate, held against what the product says: version, suite, group, who signs how and whether the
 * client is asked for another key share, or the alert. Each server with configurations drawn from a seed, each met by
 * every hello that some iOS sends and by some that none does. ATS_GATE_ORACLE=all draws ten times as many.
 */

const seed = 20261130
const rounds = process.env.ATS_GATE_ORACLE === 'all' ? 10 : 1
const strangers = 3
const servers: readonly NegotiatedServer[] = [apache, haproxy, lighttpd, stunnel, caddy, jsse, bssl, gnutls]

const folder = mkdtempSync(join(tmpdir(), 'ats-gate-negotiated-'))
const apple = distinctAppleHellos()

beforeAll(() => {
  // Servers that root starts serve as other users, who have to get in.
  chmodSync(folder, 0o755)
  makeCertificates(folder)
  for (const kind of certificateKinds) chmodSync(join(folder, `${kind}.key`), 0o644)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(servers)('$name', { timeout: 60_000 * rounds }, (server) => {
  test(`answers as predicted, whatever it is told (${server.ports * rounds} configurations)`, async () => {
    let handshakes = 0
    const kinds = new Set<string>()
    for (let round = 0; round < rounds; round++) {
      const choices = choicesFrom(seed + round)
      const comparisons = await meetEveryone(server, choices)
      handshakes += comparisons.length
      for (const { observed } of comparisons) kinds.add(observed.replace(/,.*/, ''))
      const wrong = mismatches(comparisons).filter(({ outcome }) => counts(server, outcome))
      expect(wrong.map(explain), `seed ${seed + round}`).toEqual([])
    }
    expect(handshakes).toBeGreaterThanOrEqual(apple.length * server.ports * rounds)
    expect([...kinds]).toEqual(expect.arrayContaining(['TLSv1.2', 'TLSv1.3', 'server sends alert 70']))
    if (process.env.ATS_GATE_ORACLE_COUNTS === '1')
      console.log(server.name, server.ports * rounds, handshakes, [...kinds].sort())
  })
})

/** Of a library that is not modelled exactly only a certain failure has to be one. */
function counts({ modelled }: NegotiatedServer, outcome: HandshakeOutcome): boolean {
  return modelled === undefined || (outcome.status === 'fails' && outcome.confidence === 'certain')
}

async function meetEveryone(server: NegotiatedServer, choices: Choices): Promise<readonly Explained[]> {
  const ports = await freePorts(server.ports)
  const drawn = ports.map((port) => server.draw(choices, port))
  const running = await server.start(drawn, folder)
  try {
    const others = Array.from({ length: strangers }, () => randomHello(choices))
    // One hello to every port, then the next: some servers take one connection at a time.
    const meetings = [...apple, ...others].flatMap((named) =>
      drawn.map(({ port, endpoint }): Meeting => ({ endpoint, port, named, serverName: 'a.test' })),
    )
    const comparisons = await compareAll(meetings)
    return comparisons.map((one) => ({ ...one, drawn: drawnFor(drawn, one) }))
  } finally {
    await stopAll(running)
  }
}

type Explained = Comparison & { readonly drawn: Drawn | undefined }

const drawnFor = (drawn: readonly Drawn[], { meeting }: Comparison) =>
  drawn.find(({ port }) => port === meeting.port)

function explain(comparison: Comparison): string {
  const { meeting, predicted, observed } = comparison
  const { drawn } = comparison as Explained
  const hello = JSON.stringify(meeting.named.hello)
  return `${meeting.named.sentBy}: predicted ${predicted}; observed ${observed}\n${hello}\n${drawn?.text}`
}
