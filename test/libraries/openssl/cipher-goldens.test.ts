import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { evaluateCipherString } from '../../../src/libraries/openssl/cipher-string.ts'
import {
  nearestVersion,
  type OpenSslVersion,
  opensslVersions,
} from '../../../src/libraries/openssl/version.ts'
import type { CipherSuite } from '../../../src/tls/cipher-suite.ts'
import { suiteByCode } from '../../../src/tls/cipher-suites.ts'
import type { CipherGolden, RecordedList } from './cipher-golden.ts'

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../golden/ciphers/${name}.json`, import.meta.url), 'utf8'))
}

/** What the recording would show of a prediction: codes, less the key exchanges that its client can't offer. */
function recordable(string: string, version: OpenSslVersion, { leavesOut }: CipherGolden): string | null {
  const codes = evaluateCipherString(string, version)
    .suites.filter(({ keyExchange }) => !leavesOut.includes(keyExchange))
    .map(({ code }) => code.toString(16).padStart(4, '0'))
  return codes.length === 0 ? null : codes.join(' ')
}

function comparable({ string, suites }: RecordedList, { adds }: CipherGolden): RecordedList {
  if (suites === null) return { string, suites }
  const codes = suites.split(' ').filter((code) => !adds.includes(encryptionOf(code)))
  return { string, suites: codes.join(' ') }
}

function encryptionOf(code: string): string {
  return suiteByCode(Number.parseInt(code, 16))?.encryption ?? ''
}

/** Node binaries by family, openssl binaries by release. */
const recordings = [...opensslVersions, '1.0.2u', '1.1.1w']

test.each(recordings)('every recorded list of %s', (name) => {
  const version = nearestVersion(name)
  const golden = read<CipherGolden>(name)
  const predicted = golden.lists.map(({ string }) => ({
    string,
    suites: recordable(string, version, golden),
  }))
  expect(golden.lists.length).toBeGreaterThan(150)
  expect(predicted).toEqual(golden.lists.map((list) => comparable(list, golden)))
})

interface DistributionBuilds {
  readonly lists: readonly {
    readonly builds: readonly string[]
    readonly string: string
    readonly suites: readonly string[]
  }[]
}

/** Those that a certificate with an RSA or ECDSA key can serve, as the study kept them. */
function servable({ authentication, keyExchange }: CipherSuite): boolean {
  return (
    (authentication === 'RSA' || authentication === 'ECDSA') && ['RSA', 'DHE', 'ECDHE'].includes(keyExchange)
  )
}

const recorded = read<DistributionBuilds>('distribution-builds').lists.flatMap(({ builds, string, suites }) =>
  builds.map((build) => ({ build, string, suites })),
)

test.each(recorded)('OpenSSL $build: $string', ({ build, string, suites }) => {
  const list = evaluateCipherString(string, nearestVersion(build))
  expect(list.error).toBeNull()
  expect(list.suites.filter(servable).map(({ iana }) => iana)).toEqual(suites)
})
