import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type Server } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nearestVersion } from '../../../src/libraries/openssl/version.ts'
import { type Comparison, compareAll, type Meeting, mismatches } from '../exchange.ts'
import { distinctAppleHellos, randomHello } from '../hellos.ts'
import { type Choices, choicesFrom } from '../random.ts'
import { makeCertificates } from '../test-certificates.ts'
import { endpointOf, type NodeServerPlan, randomNodeServer, tlsOptions } from './random-node-server.ts'

/*
 * Node carries OpenSSL 3.5: its own TLS server shows what 3.5 does where it differs from the 3.0 under nginx here
 * (groups in tuples, ML-KEM, TLS 1.0 and 1.1 by level).
 */

const seed = 20260524
const serverCount = 150
const strangers = 6

const folder = mkdtempSync(join(tmpdir(), 'ats-gate-node-openssl-'))
beforeAll(() => makeCertificates(folder))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the library is of the family that the predictions are for', () => {
  expect(nearestVersion(process.versions.openssl)).toBe('3.5')
})

test(`${serverCount} random servers answer every Apple hello as predicted`, async () => {
  const choices = choicesFrom(seed)
  const kinds = new Set<string>()
  for (let index = 0; index < serverCount; index++) {
    const plan = randomNodeServer(choices)
    const comparisons = await meetEveryone(plan, choices)
    for (const { observed } of comparisons) kinds.add(observed.replace(/,.*/, ''))
    expect(
      mismatches(comparisons).map(explain),
      `seed ${seed}, server ${index}: ${JSON.stringify(plan)}`,
    ).toEqual([])
  }
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['TLSv1.2', 'TLSv1.3', 'server sends alert 40', 'server sends alert 70']),
  )
})

/** Nothing for a server that does not start, e.g. for a key below the level. */
async function meetEveryone(plan: NodeServerPlan, choices: Choices): Promise<readonly Comparison[]> {
  const server = startable(plan)
  if (server === null) return []
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const endpoint = endpointOf(plan, port)
  const others = Array.from({ length: strangers }, () => randomHello(choices))
  const meetings = [...distinctAppleHellos(), ...others].map(
    (named): Meeting => ({ endpoint, port, named, serverName: 'a.test' }),
  )
  try {
    return await compareAll(meetings)
  } finally {
    server.close()
  }
}

function startable(plan: NodeServerPlan): Server | null {
  try {
    // Refused handshakes are what this is about: without a listener they would end the process.
    return createServer(tlsOptions(folder, plan)).on('tlsClientError', () => undefined)
  } catch {
    return null
  }
}

function explain({ meeting, predicted, observed }: Comparison): string {
  return `${meeting.named.sentBy}: predicted ${predicted}; observed ${observed}; ${JSON.stringify(meeting.named.hello)}`
}
