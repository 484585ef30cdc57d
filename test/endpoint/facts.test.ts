import { describe, expect, it, test } from 'vitest'
import type { TlsContext } from '../../src/endpoint/context.ts'
import { candidateOf, withFacts } from '../../src/endpoint/endpoint.ts'
import {
  completed,
  differingFacts,
  factNames,
  factPlaces,
  sameFact,
  withoutTls,
} from '../../src/endpoint/facts.ts'
import { decidingFacts } from '../../src/endpoint/scope.ts'
import { nameAfterVersion, nameBeforeVersion } from '../../src/families/nginx/scopes.data.ts'
import { isKnown, known, unknown } from '../../src/text/fact.ts'
import { certificate, line, served, usualEndpoint } from '../handshake/fixtures.ts'

const { named: usual } = usualEndpoint
const blank = Object.fromEntries(
  factNames.map((name) => [name, unknown(`no ${name}`)]),
) as unknown as TlsContext

describe('the list of facts', () => {
  it('is all that a context holds', () => {
    expect(Object.keys(usual).toSorted()).toEqual([...factNames].toSorted())
  })

  test.each(factNames)('%s: a difference is seen, filled in, and known without TLS', (name) => {
    const other = { ...usual, [name]: blank[name] }
    expect(differingFacts(usual, other)).toEqual([name])
    expect(completed(other, usual, () => true)[name]).toBe(usual[name])
    expect(completed(other, usual, () => false)[name]).toBe(blank[name])
    expect(isKnown<unknown>(withoutTls('in clear')[name])).toBe(true)
  })

  it('never overrides what is known', () => {
    expect(completed(usual, { ...usual, groups: known(['x448'], line(9)) }, () => true)).toEqual(usual)
  })
})

describe('equal facts', () => {
  it('are those with the same value, wherever it stands and whatever its reason', () => {
    expect(sameFact('groups', known(['x448'], line(1)), known(['x448'], line(2), 'a default'))).toBe(true)
    expect(sameFact('groups', known(['x448']), known(['x25519']))).toBe(false)
    expect(sameFact('groups', unknown('a', line(1)), unknown('a', line(2)))).toBe(true)
    expect(sameFact('groups', unknown('a'), unknown('b'))).toBe(false)
  })

  it('are certificates of one path and content', () => {
    const of = (path: string, sha256: string) =>
      known([{ path: { value: path, at: line(1) }, chain: known([certificate('p256', { sha256 })]) }])
    expect(sameFact('certificates', of('a.pem', '1'), of('a.pem', '1'))).toBe(true)
    expect(sameFact('certificates', of('a.pem', '1'), of('b.pem', '1'))).toBe(false)
    expect(sameFact('certificates', of('a.pem', '1'), of('a.pem', '2'))).toBe(false)
  })
})

it('points at the paths of certificates, then at the fact', () => {
  const certificates = { ...served('p256', 'rsa2048'), at: line(70) }
  const lines = factPlaces('certificates', { ...usual, certificates }).map((place) => place.line)
  expect(lines).toEqual([6, 6, 70])
})

describe('the context that decides', () => {
  const initial = { ...blank }
  it('is by nginx 1.22 the default server for versions, TLS 1.3 suites and groups', () => {
    const tls = decidingFacts(initial, usual, nameAfterVersion)
    const early = factNames.filter((name) => tls[name] === initial[name])
    expect(early).toEqual(['protocols', 'tls13CipherSuites', 'groups', 'unknownNames'])
  })

  it('is by nginx 1.29.2 the default server for groups alone', () => {
    const tls = decidingFacts(initial, usual, nameBeforeVersion)
    expect(factNames.filter((name) => tls[name] === initial[name])).toEqual(['groups', 'unknownNames'])
  })

  it('has replaced facts whoever decides them', () => {
    const endpoint = candidateOf({ ...usualEndpoint, initial, scope: nameAfterVersion })
    const {
      tls,
      named,
      initial: first,
    } = withFacts(endpoint, { protocols: known(['TLSv1.3']), groups: known(['x448']) })
    for (const context of [tls, named, first]) expect(context.groups).toEqual(known(['x448']))
    expect(tls.tls13CipherSuites).toBe(initial.tls13CipherSuites)
  })
})
