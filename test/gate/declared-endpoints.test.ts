import { describe, expect, it, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { gateOver } from '../trees.ts'

const settings = (entry: string) => ({ '.github/ats-gate.yml': `endpoints:\n  - {name: a.test, ${entry}}\n` })
const nginx = (tls: string) => ({
  'nginx.conf': `events {}\nhttp { server { listen 443 ssl; server_name a.test; ssl_certificate a.pem; ssl_certificate_key a.key; ${tls} } }\n`,
  Dockerfile: 'FROM nginx:1.28\nCOPY nginx.conf /etc/nginx/nginx.conf\n',
})
const apache = 'software: {name: apache, version: 2.4, tlsLibrary: openssl 3.0}'

const failures = ({ handshakes }: Report) =>
  handshakes
    .filter(({ status }) => status === 'fails')
    .map(({ client, failure }) => [client, failure?.alert?.code ?? null])

describe('a move from a declared server to one of the tree', () => {
  it('is one endpoint at base and head', async () => {
    const report = await gateOver(settings(apache), nginx(''))
    expect(report.endpoints.map(({ id, software }) => [id, software.name])).toEqual([['a.test:443', 'nginx']])
    expect(report.handshakes.every(({ base }) => base === 'connects')).toBe(true)
    expect(report.change).toBe('relevant')
  })

  it('and back', async () => {
    const report = await gateOver(nginx(''), settings(apache))
    expect(report.endpoints.map(({ id, software }) => [id, software.tlsLibrary])).toEqual([
      ['a.test:443', 'openssl 3.0'],
    ])
    expect(failures(report)).toEqual([])
  })
})

describe('a failure of a TLS library', () => {
  const confidences = async (tlsLibrary: string) => {
    const server = (protocols: string) =>
      settings(
        `software: {name: jetty, tlsLibrary: ${tlsLibrary}}, ciphers: ECDHE-RSA-AES128-SHA, protocols: ${protocols}`,
      )
    const { findings, verdict } = await gateOver(server('[TLSv1.2, TLSv1.3]'), server('[TLSv1.0]'))
    const cut = findings.filter(
      ({ rule, status }) => rule === 'client-cannot-connect' && status === 'regression',
    )
    return [
      verdict === 'fail' ? 'blocks' : 'does not block',
      ...new Set(cut.map(({ confidence }) => confidence)),
    ]
  }

  it('that is modelled exactly blocks, one that is not is only assumed', async () => {
    expect(await confidences('jdk 17.0.15')).toEqual(['blocks', 'certain'])
    expect(await confidences('schannel')).toEqual(['does not block', 'assumed'])
  })
})

describe('a server that stands in the tree and in the settings', () => {
  it('is the tree’s, and the settings are told to add only what it does not say', async () => {
    const report = await gateOver(null, {
      ...nginx('ssl_protocols TLSv1.2;'),
      ...settings(`${apache}, protocols: [TLSv1.3]`),
    })
    expect(report.endpoints).toHaveLength(1)
    expect(report.endpoints[0]).toMatchObject({
      software: { name: 'nginx' },
      protocols: { value: ['TLSv1.2'] },
    })
    expect(report.notAssessed).toContainEqual({
      changed: false,
      what: 'the server that the settings describe for a.test:443',
      why: 'nginx.conf, line 2, configures it: the settings add only what is not known there',
      location: expect.objectContaining({ path: '.github/ats-gate.yml', line: 2 }),
    })
  })

  it('takes from the settings what a variable hides, but no default', async () => {
    const tree = nginx('ssl_protocols $TLS;')
    const stated = await gateOver(null, { ...tree, ...settings(`${apache}, protocols: [TLSv1.2]`) })
    expect(stated.endpoints[0]?.protocols).toMatchObject({ value: ['TLSv1.2'] })
    const silent = await gateOver(null, { ...tree, ...settings(apache) })
    expect(silent.endpoints[0]?.protocols).toHaveProperty('unknown')
  })

  it('is another endpoint on another port', async () => {
    const report = await gateOver(null, { ...nginx(''), ...settings(`${apache}, port: 8443`) })
    expect(report.endpoints.map(({ id }) => id).sort()).toEqual(['a.test:443', 'a.test:8443'])
  })
})

describe('a client without a certificate', () => {
  const asked = (entry: string) => settings(`${entry}, clientCertificate: {request: required}`)

  it.each([
    ['software: {name: go, version: 1.19}', 42, 42],
    ['software: {name: go, version: 1.23}', 42, 116],
    ['software: {name: java, version: 17}, ciphers: ECDHE+AESGCM, groups: X25519', 42, 42],
    ['software: {name: java, version: 25}, ciphers: ECDHE+AESGCM, groups: X25519', 40, 116],
    [apache, 40, 116],
    ['software: {name: gnutls-serv, version: 3.7.9}, ciphers: ECDHE+AESGCM, groups: X25519', 50, 116],
  ])('meets the alert of {%s}', async (entry, tls12, tls13) => {
    const report = await gateOver(null, asked(entry))
    const alerts = new Map(failures(report).map(([client, alert]) => [client, alert]))
    expect([alerts.get('ios-11'), alerts.get('ios-17')]).toEqual([tls12, tls13])
  })

  it('is let in where the refusal is HTTP', async () => {
    const facts = 'protocols: [TLSv1.2, TLSv1.3], ciphers: ECDHE+AESGCM, groups: [X25519, P-256]'
    expect(failures(await gateOver(null, asked(`software: {name: cloudflare}, ${facts}`)))).toEqual([])
    const location = settings(`${apache}, clientCertificate: {request: required, location: true}`)
    expect(failures(await gateOver(null, location))).toEqual([])
  })
})

test('GnuTLS answers a client without its only version by handshake_failure', async () => {
  const entry =
    'software: {name: gnutls-serv, version: 3.7.9}, protocols: [TLSv1.3], ciphers: ECDHE+AESGCM, groups: X25519'
  const alerts = new Map(
    failures(await gateOver(null, settings(entry))).map(([client, alert]) => [client, alert]),
  )
  expect(alerts.get('ios-11')).toBe(40)
})

test('a declared server of which nothing is known is not assessed, and never passes in silence', async () => {
  const report = await gateOver(null, settings('software: {name: our own}'))
  expect(new Set(report.handshakes.map(({ status }) => status))).toEqual(new Set(['unknown']))
  expect(report.notAssessed.length).toBeGreaterThan(0)
})
