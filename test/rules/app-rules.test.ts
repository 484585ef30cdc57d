import { describe, expect, it } from 'vitest'
import { exceptionFor, findingsOf, infoPlist, nginxTree, tlsServer } from './small-trees.ts'

const flag = (key: string, value: 'true' | 'false') => `<key>${key}</key><${value}/>`
const arbitrary = flag('NSAllowsArbitraryLoads', 'true')

describe('ats-disabled', () => {
  const clients = async (ats: string) =>
    (await findingsOf('ats-disabled', null, infoPlist(ats))).map(({ clients }) => clients)

  it('reports the key that switches ATS off', async () => {
    expect((await clients(arbitrary))[0]).toHaveLength(15)
  })

  it.each([
    'NSAllowsArbitraryLoadsForMedia',
    'NSAllowsArbitraryLoadsInWebContent',
    'NSAllowsLocalNetworking',
  ])('is about iOS 9 alone beside %s: later ones ignore the key', async (key) => {
    expect(await clients(arbitrary + flag(key, 'false'))).toEqual([['ios-9']])
  })

  it.each([flag('NSAllowsArbitraryLoads', 'false'), '', flag('NSAllowsLocalNetworking', 'true')])(
    'says nothing of %s',
    async (ats) => {
      expect(await clients(ats)).toEqual([])
    },
  )
})

describe('ats-loosened', () => {
  it.each<[string, string, 'asks' | 'does not ask' | 'none']>([
    ['media', flag('NSAllowsArbitraryLoadsForMedia', 'true'), 'asks'],
    ['web views', flag('NSAllowsArbitraryLoadsInWebContent', 'true'), 'asks'],
    ['plain HTTP', exceptionFor('a.test', flag('NSExceptionAllowsInsecureHTTPLoads', 'true')), 'asks'],
    [
      'forward secrecy',
      exceptionFor('a.test', flag('NSExceptionRequiresForwardSecrecy', 'false')),
      'does not ask',
    ],
    [
      'TLS 1.0',
      exceptionFor('a.test', '<key>NSExceptionMinimumTLSVersion</key><string>TLSv1.0</string>'),
      'asks',
    ],
    [
      'TLS 1.3',
      exceptionFor('a.test', '<key>NSExceptionMinimumTLSVersion</key><string>TLSv1.3</string>'),
      'none',
    ],
    ['the defaults', exceptionFor('a.test', flag('NSExceptionRequiresForwardSecrecy', 'true')), 'none'],
    ['local networking', flag('NSAllowsLocalNetworking', 'true'), 'none'],
    ['media off', flag('NSAllowsArbitraryLoadsForMedia', 'false'), 'none'],
  ])('%s', async (_, ats, review) => {
    const findings = await findingsOf('ats-loosened', null, infoPlist(ats))
    expect(findings).toHaveLength(review === 'none' ? 0 : 1)
    expect(findings.some(({ message }) => message.includes('App Review'))).toBe(review === 'asks')
  })

  it('calls another value of the same key a change', async () => {
    const minimum = (version: string) =>
      infoPlist(exceptionFor('a.test', `<key>NSExceptionMinimumTLSVersion</key><string>${version}</string>`))
    const findings = await findingsOf('ats-loosened', minimum('TLSv1.1'), minimum('TLSv1.0'))
    expect(findings.map(({ status }) => status)).toEqual(['regression', 'fixed'])
  })
})

describe('exception-unneeded', () => {
  const cleartext = exceptionFor('a.test', flag('NSExceptionAllowsInsecureHTTPLoads', 'true'))
  const secrecy = exceptionFor('a.test', flag('NSExceptionRequiresForwardSecrecy', 'false'))
  const plain = 'server { listen 80; server_name a.test; return 200; }'
  const redirect = 'server { listen 80; server_name a.test; return 301 https://$host$request_uri; }'

  it.each<[string, string, string, 'told' | 'silent']>([
    ['a good server', secrecy, tlsServer('a.test'), 'told'],
    [
      'a server that needs it',
      secrecy,
      tlsServer('a.test', 'ssl_protocols TLSv1.2; ssl_ciphers AES128-SHA;'),
      'silent',
    ],
    ['a plain listener that may be what it is for', cleartext, `${tlsServer('a.test')}\n${plain}`, 'silent'],
    ['a redirect, which needs none', cleartext, `${tlsServer('a.test')}\n${redirect}`, 'told'],
    ['a host that the tree does not hold', secrecy, tlsServer('b.test'), 'silent'],
    ['a server that is not known', secrecy, tlsServer('a.test', 'ssl_protocols {{ versions }};'), 'silent'],
  ])('%s', async (_, ats, server, wanted) => {
    const findings = await findingsOf('exception-unneeded', null, nginxTree(server, infoPlist(ats)))
    expect(findings).toHaveLength(wanted === 'told' ? 1 : 0)
    expect(findings.every(({ confidence }) => confidence === 'assumed')).toBe(true)
  })
})

describe('exception-removed', () => {
  const weak = tlsServer('a.test', 'ssl_protocols TLSv1.2; ssl_ciphers AES128-SHA;')
  const good = tlsServer('a.test')
  const secrecy = exceptionFor('a.test', flag('NSExceptionRequiresForwardSecrecy', 'false'))
  const blamed = async (server: [string, string], ats: [string, string]) => {
    const trees = [0, 1].map((side) => nginxTree(server[side] ?? '', infoPlist(ats[side] ?? '')))
    const [base = {}, head = {}] = trees
    const removed = await findingsOf('exception-removed', base, head)
    const cannot = await findingsOf('client-cannot-connect', base, head)
    const ofNow = (found: typeof removed) =>
      found.some(({ status, severity }) => status === 'regression' && severity === 'error')
    return [ofNow(removed) ? 'app' : '', ofNow(cannot) ? 'server' : ''].join('')
  }

  it.each<[string, [string, string], [string, string], string]>([
    ['the app loses what the server needs', [weak, weak], [secrecy, ''], 'app'],
    ['a global key goes', [weak, weak], [arbitrary, ''], 'app'],
    [
      'an empty entry takes the host back under ATS',
      [weak, weak],
      [arbitrary, arbitrary + exceptionFor('a.test', '')],
      'app',
    ],
    [
      'the server changes beside an app that keeps its exception for another host',
      [good, weak],
      [exceptionFor('b.test', ''), exceptionFor('b.test', '')],
      'server',
    ],
    ['both change: the server is named', [good, weak], [secrecy, ''], 'server'],
    ['the exception goes where nothing needs it', [good, good], [secrecy, ''], ''],
  ])('%s', async (_, server, ats, wanted) => {
    expect(await blamed(server, ats)).toBe(wanted)
  })
})

describe('private-key-committed', () => {
  // The shape of a SEC 1 key without a key in it: the number zero.
  const shape = Buffer.concat([Buffer.from([0x30, 0x25, 2, 1, 1, 4, 0x20]), Buffer.alloc(32)]).toString(
    'base64',
  )
  const pem = `-----BEGIN EC PRIVATE KEY-----\n${shape}\n-----END EC PRIVATE KEY-----\n`

  it.each([
    ['deploy/tls/api.key', 'error'],
    ['latest/api.key', 'error'],
    ['test/fixtures/api.key', 'warning'],
    ['pkg/testdata/api.pem', 'warning'],
    ['examples/tls/server.key', 'warning'],
  ])('%s: %s', async (path, severity) => {
    const findings = await findingsOf('private-key-committed', {}, { [path]: pem })
    expect(findings.map((finding) => [finding.severity, finding.location.path])).toEqual([[severity, path]])
    expect(JSON.stringify(findings)).not.toContain(shape.slice(0, 12))
  })
})
