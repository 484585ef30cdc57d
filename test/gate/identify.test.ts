import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { App } from '../../src/apple/app.ts'
import type { Endpoint } from '../../src/endpoint/endpoint.ts'
import { identifyApps, identifyEndpoints, splitOff } from '../../src/gate/identify.ts'
import { known, unknown } from '../../src/text/fact.ts'
import { wholeFile } from '../../src/text/location.ts'
import { changed, type EndpointChanges, endpointWith } from '../handshake/fixtures.ts'

function endpoint(names: readonly string[], facts: EndpointChanges = {}): Endpoint {
  return endpointWith({ id: '', names, ...facts })
}

/** The head's identities beside a base, in the head's order. */
function idsAfter(base: readonly Endpoint[], head: readonly Endpoint[]): readonly string[] {
  return identifyEndpoints(head, identifyEndpoints(base, [])).map(({ id }) => id)
}

const api = endpoint(['api.test'])
const shop = endpoint(['shop.test'])

describe('an endpoint keeps its identity', () => {
  it.each<[string, Endpoint]>([
    ['when its file is renamed', changed(api, { root: 'sites/api.conf' })],
    ['when a name is added', endpoint(['api.test', 'api2.test'])],
    ['when a name is put before it', endpoint(['new.test', 'api.test'])],
    ['when its file is renamed and a name is added', endpoint(['new.test', 'api.test'], { root: 'b.conf' })],
    ['when it loses TLS and moves to another port', changed(api, { port: 80, transport: known('plain') })],
    [
      'when everything else about it changes',
      changed(api, { protocols: known([]), certificates: known([]) }),
    ],
  ])('%s', (_, changed) => {
    expect(idsAfter([shop, api], [changed, shop])).toEqual(['api.test:443', 'shop.test:443'])
  })

  it('when its names change places', () => {
    const before = endpoint(['a.test', 'b.test'])
    expect(idsAfter([before], [endpoint(['b.test', 'a.test'])])).toEqual(['a.test:443'])
  })

  it('whatever the order of the blocks', () => {
    const base = [
      api,
      shop,
      endpoint(['x.test']),
      changed(api, { port: 8443 }),
      changed(shop, { root: 'b.conf' }),
    ]
    const identified = identifyEndpoints(base, [])
    const indices = base.map((_, index) => index)
    fc.assert(
      fc.property(fc.shuffledSubarray(indices, { minLength: 1 }), (order) => {
        const head = order.flatMap((index) => base[index] ?? [])
        const wanted = order.map((index) => identified[index]?.id)
        expect(identifyEndpoints(head, identified).map(({ id }) => id)).toEqual(wanted)
      }),
    )
  })
})

describe('endpoints are told apart', () => {
  const production = changed(api, { root: 'production/nginx.conf' })
  const staging = changed(api, { root: 'staging/nginx.conf' })

  it('by the root file where two environments serve the same name', () => {
    const ids = idsAfter([production, staging], [staging, production])
    expect(ids).toEqual(['api.test:443 (staging/nginx.conf)', 'api.test:443'])
  })

  it('also when an environment is added before the one that is there', () => {
    expect(idsAfter([production], [staging, production])).toEqual([
      'api.test:443 (staging/nginx.conf)',
      'api.test:443',
    ])
  })

  it('by the address where one root file serves a name on two', () => {
    const ids = idsAfter([], [api, changed(api, { address: '[::]' }), changed(api, { address: '192.0.2.1' })])
    expect(new Set(ids).size).toBe(3)
  })

  it('by port and by name', () => {
    const ids = idsAfter([api], [api, changed(api, { port: 8443 }), endpoint([])])
    expect(ids).toEqual(['api.test:443', 'api.test:8443', '*:443'])
  })

  it('each with an identity of its own, whatever is there', () => {
    const names = fc.subarray(['a.test', 'b.test', 'c.test'])
    const some = fc.record({
      names,
      port: fc.constantFrom(443, 8443),
      address: fc.constantFrom('*', '[::]'),
      root: fc.constantFrom('a.conf', 'b.conf'),
    })
    const many = fc.array(
      some.map(({ names, ...facts }) => endpoint(names, facts)),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(many, many, (base, head) => {
        const identified = identifyEndpoints(base, [])
        for (const side of [identified, identifyEndpoints(head, identified)])
          expect(new Set(side.map(({ id }) => id)).size).toBe(side.length)
      }),
    )
  })
})

function app(path: string, bundleId: App['bundleId']): App {
  return { id: path, bundleId, minimumOs: unknown('not said'), ats: known(null), location: wholeFile(path) }
}

describe('an app', () => {
  const one = known('com.example.one')
  const two = known('com.example.two')
  const ids = (base: readonly App[], head: readonly App[]) => identifyApps(head, base).map(({ id }) => id)

  it('keeps its identity when its plist moves, by its bundle identifier', () => {
    expect(
      ids([app('a.plist', one), app('b.plist', two)], [app('y.plist', two), app('x.plist', one)]),
    ).toEqual(['b.plist', 'a.plist'])
  })

  it('is another one when the bundle identifier is another, or not known', () => {
    expect(ids([app('a.plist', one)], [app('x.plist', two)])).toEqual(['x.plist'])
    expect(ids([app('a.plist', unknown('$(ID)'))], [app('x.plist', unknown('$(ID)'))])).toEqual(['x.plist'])
  })

  it('is not continued by a copy while its own plist is there', () => {
    expect(ids([app('a.plist', one)], [app('copy.plist', one), app('a.plist', one)])).toEqual([
      'copy.plist',
      'a.plist',
    ])
  })

  it('is continued by one of two copies', () => {
    expect(ids([app('a.plist', one)], [app('x.plist', one), app('y.plist', one)])).toEqual([
      'a.plist',
      'y.plist',
    ])
  })

  it('that split is, for each part that is new, what it was before', () => {
    const [before, other] = [app('Info.plist', one), app('Other.plist', two)]
    const parts = [app('Release.plist', one), app('New.plist', known('com.example.three'))]
    expect(splitOff(parts, [before, other])).toEqual([{ ...before, id: 'Release.plist' }])
    const nameless = app('x.plist', unknown('$(ID)'))
    expect(splitOff([nameless], [app('a.plist', unknown('$(ID)'))])).toEqual([])
  })
})
