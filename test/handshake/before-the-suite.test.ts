import { describe, expect, it } from 'vitest'
import { nameIsChecked } from '../../src/handshake/server-name.ts'
import type { OpenSslVersion } from '../../src/libraries/openssl/version.ts'
import { known } from '../../src/text/fact.ts'
import { endpointWith, meet, places, softwareWith } from './fixtures.ts'

/** nginx commit 0373fe5d9, release 1.29.2, on an OpenSSL with the ClientHello callback (1.1.1); its forks' ports. */
describe('when the server looks at the name', () => {
  it.each<[name: string, version: string, openssl: OpenSslVersion, when: ReturnType<typeof nameIsChecked>]>([
    ['nginx', '1.29.1', '3.0', 'after-version'],
    ['nginx', '1.29.2', '3.0', 'first'],
    ['nginx', '1.29.2', '1.1.1', 'first'],
    ['nginx', '1.29.2', '1.0.2', 'after-version'],
    ['Nginx', '1.28.0', '3.0', 'after-version'],
    ['angie', '1.12.0', '3.0', 'after-version'],
    ['angie', '1.12.1', '3.0', 'first'],
    ['tengine', '3.1.0', '3.0', 'after-version'],
    ['freenginx', '99', '3.0', 'after-version'],
    ['haproxy', '2.2', '3.0', 'first'],
  ])('%s %s on OpenSSL %s: %s', (name, version, openssl, when) => {
    expect(nameIsChecked(softwareWith(openssl, name, version))).toBe(when)
  })
})

describe('a listener that speaks HTTP in clear', () => {
  it('is the cause where it says so, else where the server stands', () => {
    const said = meet({ transport: known('plain', places.transport) }, {})
    expect(said).toMatchObject({ step: 'transport', by: 'client', alert: null, causes: [places.transport] })
    const { location } = endpointWith({})
    expect(meet({ transport: known('plain') }, {})).toMatchObject({ causes: [location] })
  })
})
