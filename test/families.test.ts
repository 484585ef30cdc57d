import { describe, expect, it } from 'vitest'
import { runtimeId } from '../src/endpoint/programs.ts'
import { declaredFamily, families } from '../src/families/index.ts'
import { distributionDefaults } from '../src/libraries/openssl/defaults.ts'
import { nearestVersion } from '../src/libraries/openssl/version.ts'
import { notations } from '../src/notations/notations.data.ts'
import { distributionReleases } from '../src/survey/distributions.data.ts'
import { imageFacts } from '../src/survey/image.ts'
import { isAtLeast } from '../src/text/release.ts'

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
