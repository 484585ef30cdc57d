import { describe, expect, it } from 'vitest'
import { nameTexts } from '../../../src/endpoint/names.ts'
import { shown } from '../nginx/reading.ts'
import { frontend, readHaproxy, versions } from './reading.ts'

const crt = 'ssl crt /etc/haproxy/api.pem'

function readBinds(binds: readonly string[], global: readonly string[] = [], haproxy = '2.6.12') {
  return readHaproxy({ 'haproxy.cfg': frontend(binds, global) }, versions(haproxy, '3.0'))
}

function protocolsOf(bind: string, global: readonly string[] = []) {
  return readBinds([bind], global).endpoints.map(({ tls }) => shown(tls.protocols))
}

const why = ({ notAssessed }: ReturnType<typeof readBinds>) => notAssessed.map((gap) => gap.why)

describe('the versions of a bind line', () => {
  it.each([
    ['', [], ['TLSv1.2', 'TLSv1.3']],
    ['', ['ssl-default-bind-options no-tlsv13'], ['TLSv1.2']],
    ['ssl-min-ver TLSv1.2', ['ssl-default-bind-options no-tlsv13'], ['TLSv1.2', 'TLSv1.3']],
    ['ssl-max-ver TLSv1.1', [], ['TLSv1.1']],
    ["ssl-min-ver 'TLSv1.3'", [], ['TLSv1.3']],
    ['force-tlsv12', ['ssl-default-bind-options ssl-min-ver TLSv1.3'], ['TLSv1.2']],
  ])('%s under %j', (words, global, expected) => {
    expect(protocolsOf(`:443 ${crt} ${words}`, global)).toEqual([expected])
  })

  it('are not known from a variable of the environment', () => {
    expect(protocolsOf(`:443 ${crt} ssl-min-ver "$OLDEST"`)).toEqual([
      '? $OLDEST holds a variable of the environment',
    ])
  })

  it('are not known from a global line under a condition', () => {
    const global = ['.if version_atleast(2.4)', 'ssl-default-bind-options ssl-min-ver TLSv1.3', '.endif']
    expect(protocolsOf(`:443 ${crt}`, global)).toEqual([
      '? a condition decides about ssl-default-bind-options',
    ])
  })

  it('come from what stands before the line alone', () => {
    const text = `${frontend([`:443 ${crt}`])}global\n  ssl-default-bind-options ssl-min-ver TLSv1.3\n`
    const { endpoints } = readHaproxy({ 'haproxy.cfg': text })
    expect(endpoints.map(({ tls }) => shown(tls.protocols))).toEqual([['TLSv1.2', 'TLSv1.3']])
  })

  it('come from the main file for the parts beside it', () => {
    const [global = '', part = ''] = frontend(
      [`:443 ${crt}`],
      ['ssl-default-bind-options ssl-min-ver TLSv1.3'],
    ).split(/(?=^frontend)/m)
    const { endpoints } = readHaproxy({ 'haproxy.cfg': global, 'conf.d/web.cfg': part })
    expect(endpoints.map(({ tls }) => shown(tls.protocols))).toEqual([['TLSv1.3']])
  })
})

describe('what is told as not assessed', () => {
  it.each([
    [
      'an unknown keyword',
      `:443 ${crt} nonsense`,
      'haproxy refuses to start: unknown keyword "nonsense" in a bind line',
    ],
    ['HTTP/3', `quic4@:443 ${crt}`, 'HTTP/3 is not assessed'],
    [
      'a keyword that came later',
      `:443 ${crt} no-alpn`,
      'haproxy refuses to start: no-alpn came after haproxy 2.6.12',
    ],
    [
      'no certificate',
      ':443 ssl',
      'haproxy refuses to start: no SSL certificate is named for a bind with ssl (crt)',
    ],
  ])('%s', (_, bind, expected) => {
    expect(why(readBinds([bind]))).toEqual([expected])
  })

  it('is TLS that goes on in TCP mode', () => {
    const text = frontend([':443']).replace('mode http', 'mode tcp')
    const { endpoints, notAssessed } = readHaproxy({ 'haproxy.cfg': text })
    expect(endpoints).toEqual([])
    expect(notAssessed.map((gap) => gap.why)).toEqual(['TLS is passed through and ends elsewhere'])
  })
})

describe('a listener', () => {
  it('on loopback is behind', () => {
    const [endpoint] = readBinds([`127.0.0.1:443 ${crt}`]).endpoints
    expect(endpoint?.reach).toHaveProperty('behind')
  })

  it('takes the names and settings of a crt-list', () => {
    const list = 'a.pem [ssl-min-ver TLSv1.3] a.example !b.example\nb.pem *.b.example\n'
    const { endpoints } = readHaproxy({
      'haproxy.cfg': frontend([':443 ssl crt-list list.txt']),
      'list.txt': list,
    })
    expect(endpoints.map(({ names, tls }) => [nameTexts(names), shown(tls.protocols)])).toEqual([
      [['a.example'], ['TLSv1.3']],
      [['*.b.example'], ['TLSv1.2', 'TLSv1.3']],
    ])
  })

  it('is not known where its crt-list is not in the tree', () => {
    const [endpoint] = readBinds([':443 ssl crt-list list.txt']).endpoints
    expect(endpoint && shown(endpoint.tls.protocols)).toBe('? the crt-list list.txt is not in the tree')
  })
})

it('is nobody’s who writes another format', () => {
  const { endpoints, notAssessed } = readHaproxy({
    'setup.cfg': '[metadata]\nname = global\n[options]\nmaxconn = 3\n',
    'nagios.cfg': 'define host {\n  use generic\n}\n',
  })
  expect([endpoints, notAssessed]).toEqual([[], []])
})
