import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { candidatesOf, type Endpoint } from '../src/endpoint/endpoint.ts'
import { type FactName, factNames } from '../src/endpoint/facts.ts'
import { runtimeId } from '../src/endpoint/programs.ts'
import { declaredFamily, families } from '../src/families/index.ts'
import { distributionDefaults } from '../src/libraries/openssl/defaults.ts'
import { nearestVersion } from '../src/libraries/openssl/version.ts'
import { notations } from '../src/notations/notations.data.ts'
import { rules } from '../src/rules/index.ts'
import { distributionReleases } from '../src/survey/distributions.data.ts'
import { imageFacts } from '../src/survey/image.ts'
import { type Fact, isKnown } from '../src/text/fact.ts'
import { isAtLeast } from '../src/text/release.ts'
import type { FamilyContract } from './families/contract.ts'
import { readFamily } from './families/read-family.ts'
import { examplesOf } from './rules/examples.ts'
import { gateOver } from './trees.ts'

const releases = new Set(distributionReleases.map(({ name }) => name))

describe.each(families)('the family $id', ({ id, program, claims, load }) => {
  it('has an id that the settings know, and notations that exist', () => {
    expect(runtimeId(id)).toBe(id)
    expect(program === null || program.id === id).toBe(true)
    expect(claims.length).toBeGreaterThan(0)
    for (const { notation } of claims) expect(notations).toHaveProperty(notation)
  })

  it('has a reader', async () => {
    expect((await load()).read).toBeTypeOf('function')
  })

  it('names distributions that the survey knows', () => {
    if (program === null) return
    const bases = program.images.flatMap(({ bases }) =>
      bases.flatMap(({ rows }) => rows.flatMap(({ on }) => on)),
    )
    const named = [...bases, ...Object.keys(program.packages), ...program.assumed.map(({ on }) => on)]
    expect(named.filter((name) => !releases.has(name))).toEqual([])
  })

  it('has tables in rising order, and a first folder for its configuration', () => {
    if (program === null) return
    const tables = program.images.flatMap(({ bases, libraries }) => [
      ...bases.map(({ rows }) => rows),
      libraries,
    ])
    for (const rows of tables)
      for (const [index, { from }] of rows.entries())
        expect(index === 0 || isAtLeast(from, rows[index - 1]?.from ?? '')).toBe(true)
    expect(program.configurationFolders[0]).toMatch(/^\/etc\//)
  })

  it('knows its own image by name', () => {
    expect(program === null || imageFacts(program, `${program.id}:latest`).kind).toBe('server')
  })
})

const folder = mkdtempSync(join(tmpdir(), 'ats-gate-families-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A family without a `contract.ts` fails here. */
async function contractOf(id: string): Promise<FamilyContract> {
  const { contract } = (await import(`./families/${id}/contract.ts`)) as { readonly contract: FamilyContract }
  return contract
}

/** The facts of every endpoint, under every version that it may have. */
function factsOf(endpoints: readonly Endpoint[]) {
  return endpoints.flatMap((endpoint) =>
    candidatesOf(endpoint).flatMap(({ id, initial, named, tls }) =>
      [initial, named, tls].flatMap((context) =>
        factNames.map((name) => ({ where: `${id} ${name}`, fact: context[name] as Fact<unknown> })),
      ),
    ),
  )
}

function unknownIn(endpoints: readonly Endpoint[], name: FactName): readonly string[] {
  return endpoints.flatMap(({ tls }) => {
    const fact: Fact<unknown> = tls[name]
    return isKnown(fact) ? [] : [fact.unknown]
  })
}

describe.each([...families, declaredFamily])('the contract of the family $id', (family) => {
  it('tells the place or the reason of every fact of every endpoint', async () => {
    const { whole } = await contractOf(family.id)
    const { endpoints } = await readFamily(family, whole)
    expect(endpoints.length).toBeGreaterThan(0)
    const bare = factsOf(endpoints).filter(({ fact }) =>
      isKnown(fact) ? fact.at === null && !fact.because : fact.unknown === '',
    )
    expect(bare.map(({ where }) => where)).toEqual([])
    for (const { tls } of endpoints) expect(isKnown(tls.protocols), JSON.stringify(tls.protocols)).toBe(true)
  })

  it('does not know what something else fills in, and points at it', async () => {
    const { filledIn } = await contractOf(family.id)
    if (filledIn === null) return
    const { endpoints } = await readFamily(family, filledIn.files)
    expect(unknownIn(endpoints, filledIn.fact)).toHaveLength(endpoints.length)
    expect(endpoints.every(({ tls }) => tls[filledIn.fact].at !== null)).toBe(true)
  })

  it('does not know what the tree lacks, and says why', async () => {
    const { absent } = await contractOf(family.id)
    const { endpoints, notAssessed } = await readFamily(family, absent.files)
    const why = [...unknownIn(endpoints, absent.fact), ...notAssessed.map((gap) => gap.why)]
    expect(why.filter((text) => text !== '').length).toBeGreaterThan(0)
  })

  it('takes its version from its image', async () => {
    const { inImage, versions } = await contractOf(family.id)
    expect(versions.length > 1).toBe(inImage !== null)
    for (const version of inImage === null ? [] : versions) {
      const { endpoints } = await readFamily(family, inImage?.(version) ?? {})
      expect(endpoints.map(({ software }) => software.version)).toEqual(endpoints.map(() => version))
      expect(endpoints.every(({ software }) => software.basis === 'tree')).toBe(true)
      expect(endpoints.length).toBeGreaterThan(0)
    }
  })

  it('has a bad and a good example for each of its rules', { timeout: 60_000 }, async () => {
    const { heading, rules: own } = await contractOf(family.id)
    for (const id of own) {
      const severity = rules.find((rule) => rule.id === id)?.severity
      const { good, bad, now } = examplesOf(id, join(folder, family.id), heading ?? undefined)
      const clean = await gateOver(null, good, { now })
      expect(
        clean.endpoints.map(({ software }) => software.name),
        id,
      ).toContain(family.id)
      expect(clean.findings.filter((finding) => finding.rule === id)).toEqual([])
      const change = await gateOver(good, bad, { now })
      const brought = change.findings.filter(({ rule, status }) => rule === id && status === 'regression')
      expect(
        brought.map((finding) => finding.severity),
        id,
      ).toContain(severity)
    }
  })
})

it('the ids of families are told apart', () => {
  const ids = [...families, declaredFamily].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

describe('the releases of distributions', () => {
  // EPEL's and Amazon's packages of TLS servers bring an OpenSSL 1.1.1 of their own beside the system's 1.0.2.
  const beside = ['rhel 7', 'amazon linux 2']

  it.each(distributionReleases.map(({ name, openssl }) => [name, openssl]))(
    '%s with OpenSSL %s have a row of defaults for that library',
    (name, openssl) => {
      const row = distributionDefaults(name)
      expect(row?.title).toBeDefined()
      expect(row?.openssl === nearestVersion(openssl)).toBe(!beside.includes(name))
    },
  )
})
