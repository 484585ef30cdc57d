import { describe, expect, it } from 'vitest'
import { nameTexts } from '../../../src/endpoint/names.ts'
import { isKnown } from '../../../src/text/fact.ts'
import {
  endpointNamed,
  opensslNames,
  placeText,
  readFiles,
  readHttp,
  runtimes,
  server,
  shown,
} from './reading.ts'

const ids = (http: string) => readHttp(http).endpoints.map(({ id, address }) => `${id} ${address}`)

describe('listen', () => {
  it.each([
    ['listen 443 ssl;', ['a.test:443 *']],
    ['listen *:443 ssl;', ['a.test:443 *']],
    ['listen 0.0.0.0:443 ssl;', ['a.test:443 *']],
    ['listen 192.0.2.1:8443 ssl;', ['a.test:8443 192.0.2.1']],
    ['listen 192.0.2.1 ssl;', ['a.test:80 192.0.2.1']],
    ['listen [::]:443 ssl;', ['a.test:443 [::]']],
    ['listen [2001:db8::1]:443 ssl;', ['a.test:443 [2001:db8::1]']],
    ['listen localhost:443 ssl;', ['a.test:443 localhost']],
    ['listen 443 ssl; listen [::]:443 ssl;', ['a.test:443 *']],
    ['listen [::]:443 ssl; listen 443 ssl;', ['a.test:443 *']],
    ['listen 443 ssl; listen 8443 ssl;', ['a.test:443 *', 'a.test:8443 *']],
    ['listen 443 ssl; listen unix:/run/x.sock;', ['a.test:443 *']],
    ['listen unix:/run/x.sock;', []],
    ['listen 443 quic reuseport; listen 443 ssl;', ['a.test:443 *']],
    ['listen 443 quic;', []],
    ['listen 8443-8445 ssl;', ['a.test:8443 *', 'a.test:8444 *', 'a.test:8445 *']],
    ['', ['a.test:80 *']],
  ])('%s', (listen, expected) => {
    expect(ids(server('a.test', '', listen))).toEqual(expected)
  })

  it('of one server on IPv4 and IPv6 with unlike values makes two endpoints', () => {
    const result = readHttp(server('a.test', '', 'listen 443 ssl; listen [::]:443;'))
    expect(result.endpoints.map(({ address, transport }) => [address, shown(transport)])).toEqual([
      ['*', 'tls'],
      ['[::]', 'plain'],
    ])
  })

  it('says where TLS is switched on, or the port that has none', () => {
    const text = `${server('a.test')}\n${server('b.test', '', 'listen 80;')}`
    const result = readHttp(text)
    expect(placeText(endpointNamed(result, 'a.test:443').transport.at)).toBe('nginx.conf:3:21-24')
    expect(placeText(endpointNamed(result, 'b.test:80').transport.at)).toBe('nginx.conf:4:17-19')
  })

  it('with ssl in one server is TLS for all of the socket', () => {
    const result = readHttp(`${server('a.test')} ${server('b.test', '', 'listen 443;')}`)
    expect(shown(endpointNamed(result, 'b.test:443').transport)).toBe('tls')
  })

  it('with http2 in one server is so for all of the socket', () => {
    const result = readHttp(`${server('a.test')} ${server('b.test', '', 'listen 443 ssl http2;')}`)
    expect(shown(endpointNamed(result, 'a.test:443').tls.alpn)).toEqual([
      'h2',
      'http/1.1',
      'http/1.0',
      'http/0.9',
    ])
  })

  it('is TLS by "ssl on" of the default server before 1.25.1', () => {
    const text = `${server('a.test', 'ssl on;', 'listen 443;')} ${server('b.test', '', 'listen 443;')}`
    const old = readHttp(text, runtimes('1.18', '1.1.1'))
    expect(old.endpoints.map(({ transport }) => shown(transport))).toEqual(['tls', 'tls'])
    const [first] = readHttp(text, runtimes('1.25.1', '3.0')).endpoints
    expect(first && shown(first.transport)).toMatch(/ssl went with nginx 1.25.1/)
  })
})

describe('server_name', () => {
  it.each([
    ['a.test', ['a.test'], 'a.test:443'],
    ['A.Test b.test a.test', ['a.test', 'b.test'], 'a.test:443'],
    ['*.a.test .b.test c.*', ['*.a.test', '.b.test', 'c.*'], '*.a.test:443'],
    ['"~^(?<x>.+)\\.a\\.test$"', ['~^(?<x>.+)\\.a\\.test$'], '~^(?<x>.+)\\.a\\.test$:443'],
    ['_', [], '*:443'],
    ['""', [], '*:443'],
    ['_ a.test', ['a.test'], 'a.test:443'],
    ['{{ name }}', [], '{{ name }}:443'],
    ['{{ name }} a.test', ['a.test'], 'a.test:443'],
    ['$hostname', [], '$hostname:443'],
    ['%domain%', [], '%domain%:443'],
  ])('%s', (names, expected, id) => {
    const [endpoint] = readHttp(
      `server { listen 443 ssl; server_name ${names}; ssl_certificate c.pem; }`,
    ).endpoints
    expect(nameTexts(endpoint?.names ?? [])).toEqual(expected)
    expect(endpoint?.id).toBe(id)
  })

  it('may be given in several directives, or not at all', () => {
    const named = readHttp(server('a.test', 'server_name b.test;'))
    expect(nameTexts(named.endpoints[0]?.names ?? [])).toEqual(['a.test', 'b.test'])
    const [unnamed] = readHttp('server { listen 443 ssl; ssl_certificate c.pem; }').endpoints
    expect([unnamed?.id, unnamed?.names]).toEqual(['*:443', []])
  })

  it('of an earlier server on the socket is not taken twice', () => {
    const result = readHttp(`${server('a.test')} ${server('a.test b.test')} ${server('b.test')}`)
    expect(result.endpoints.map(({ names }) => nameTexts(names))).toEqual([['a.test'], ['b.test']])
    expect(result.notAssessed.map(({ why }) => why)).toEqual([
      'nginx ignores it on *:443: an earlier server block has its names',
    ])
  })
})

describe('the default server of a socket', () => {
  const first = server(
    'first.test',
    'ssl_protocols TLSv1.2; ssl_ecdh_curve secp384r1; ssl_prefer_server_ciphers on; ssl_ciphers AES128-SHA;',
  )
  const second = server(
    'second.test',
    'ssl_protocols TLSv1.3; ssl_ecdh_curve X25519; ssl_ciphers AES256-SHA;',
  )
  const conf = (text: string, nginx = '1.22.1', openssl = '3.0') =>
    endpointNamed(readHttp(text, runtimes(nginx, openssl)), 'second.test:443')

  it('decides protocols, TLS 1.3 suites and groups of all names before 1.29.2', () => {
    const endpoint = conf(`${first} ${second}`)
    expect(shown(endpoint.tls.protocols)).toEqual(['TLSv1.2'])
    expect(shown(endpoint.tls.groups)).toEqual(['secp384r1'])
    expect(placeText(endpoint.tls.protocols.at)).toMatch(/^nginx\.conf:3:/)
  })

  it('leaves suites, preference and certificates to the name', () => {
    const endpoint = conf(`${first} ${second}`)
    expect(opensslNames(endpoint.tls.cipherSuites)).toEqual(['AES256-SHA'])
    expect(shown(endpoint.tls.suitePreference)).toBe('client')
    expect(shown(endpoint.tls.certificates)).toMatchObject([{ path: { value: 'second.test.pem' } }])
  })

  it('starts the handshake with its own suites before the name is known', () => {
    const { initial, scope } = conf(`${first} ${second}`)
    expect(opensslNames(initial.cipherSuites)).toEqual(['AES128-SHA'])
    expect(shown(initial.suitePreference)).toBe('server')
    expect(scope.protocols).toBe('initial')
    const alone = conf(`${second} ${first}`)
    expect(alone.initial).toBe(alone.named)
  })

  it('leaves protocols to the name from 1.29.2 on, groups and bounds never', () => {
    const bound = first.replace('ssl_prefer', 'ssl_conf_command MaxProtocol TLSv1.2; ssl_prefer')
    const endpoint = conf(`${first} ${second}`, '1.29.2', '3.5')
    expect(shown(endpoint.tls.protocols)).toEqual(['TLSv1.3'])
    expect(shown(endpoint.tls.groups)).toEqual(['secp384r1'])
    expect(endpoint.scope).toMatchObject({
      protocols: 'named',
      tls13CipherSuites: 'named',
      groups: 'initial',
    })
    expect(shown(conf(`${bound} ${second}`, '1.29.2', '3.5').tls.protocols)).toEqual([])
    expect(shown(conf(`${first} ${second}`, '1.29.2', '1.0.2').tls.protocols)).toEqual(['TLSv1.2'])
  })

  it('decides about TLS 1.3 suites by release', () => {
    const suites = (nginx: string) => {
      const text = `${server('first.test', 'ssl_conf_command Ciphersuites TLS_AES_128_GCM_SHA256;')} ${server('second.test')}`
      return opensslNames(conf(text, nginx, '3.0').tls.tls13CipherSuites).length
    }
    expect(suites('1.29.1')).toBe(1)
    expect(suites('1.29.2')).toBe(3)
  })

  it('is the marked one, wherever it stands', () => {
    const marked = first.replace('443 ssl', '443 ssl default_server')
    expect(shown(conf(`${second} ${marked}`).tls.protocols)).toEqual(['TLSv1.2'])
    expect(shown(conf(`${second} ${first}`).tls.protocols)).toEqual(['TLSv1.3'])
  })

  it('is another for each socket', () => {
    const marked = first.replace('listen 443 ssl', 'listen 443 ssl default_server')
    const both = second.replace('listen 443 ssl', 'listen 443 ssl; listen [::]:443 ssl')
    const result = readHttp(`${marked} ${both}`)
    const found = result.endpoints.filter(({ names }) => nameTexts(names).includes('second.test'))
    expect(found.map(({ address, tls: { protocols } }) => [address, shown(protocols)])).toEqual([
      ['*', ['TLSv1.2']],
      ['[::]', ['TLSv1.3']],
    ])
  })

  it('serves a name whose server has no certificate, with all of its settings', () => {
    const bare =
      'server { listen 443; server_name second.test; ssl_ciphers AES256-SHA; ssl_verify_client on; }'
    const endpoint = conf(`${first} ${bare}`)
    expect(opensslNames(endpoint.tls.cipherSuites)).toEqual(['AES128-SHA'])
    expect(shown(endpoint.tls.clientCertificate)).toMatchObject({ mode: 'none' })
    expect(shown(endpoint.tls.certificates)).toMatchObject([{ path: { value: 'first.test.pem' } }])
  })

  it('binds all names with its defaults (the catch-all trap), and is pointed at', () => {
    const trap = 'server { listen 443 ssl default_server; ssl_reject_handshake on; }'
    const result = readHttp(
      `ssl_certificate_key k;\n${trap}\n${server('a.test', 'ssl_protocols TLSv1.2 TLSv1.3;')}`,
    )
    const endpoint = endpointNamed(result, 'a.test:443')
    expect(shown(endpoint.tls.protocols)).toEqual(['TLSv1.0', 'TLSv1.1', 'TLSv1.2'])
    expect(isKnown(endpoint.tls.protocols) && endpoint.tls.protocols.because).toBe(
      'default of nginx 1.22.1, in the server block that is the default of *:443',
    )
    expect(placeText(endpoint.tls.protocols.at)).toBe('nginx.conf:4:1-7')
    expect(shown(endpoint.tls.nameHandling)).toBe('serves')
    expect(shown(endpointNamed(result, '*:443').tls.nameHandling)).toBe('rejects')
    expect(endpoint.tls.unknownNames).toMatchObject({ value: 'rejected' })
  })
})

describe('plain listeners', () => {
  it.each([
    ['return 301 https://$host$request_uri;', 'https://$host$request_uri'],
    ['location / { return 308 https://a.test$request_uri; }', 'https://a.test$request_uri'],
    [
      'if ($host = a.test) { return 301 https://$host$request_uri; } return 404;',
      'https://$host$request_uri',
    ],
    ['rewrite ^ https://$host$request_uri? permanent;', 'https://$host$request_uri?'],
    ['return 302 http://b.test/;', 'http://b.test/'],
    ['location /x { return 301 https://b.test; } location / { root /x; }', undefined],
    ['return 200 "https://no";', undefined],
    ['root /srv;', undefined],
  ])('%s', (directives, target) => {
    const [endpoint] = readHttp(server('a.test', directives, 'listen 80;')).endpoints
    expect(endpoint && shown(endpoint.transport)).toBe('plain')
    expect(endpoint?.redirect?.value).toBe(target)
  })
})

describe('stream and mail', () => {
  const stream = (text: string) => readFiles({ 'nginx.conf': `events {}\nstream {\n${text}\n}\n` })

  it('ends TLS where it says ssl; a refused client certificate closes the connection', () => {
    const result = stream(
      'server { listen 8883 ssl; ssl_certificate c.pem; ssl_verify_client on; ssl_client_certificate ca.pem; proxy_pass x:1883; }',
    )
    const endpoint = endpointNamed(result, '*:8883')
    expect(shown(endpoint.tls.clientCertificate)).toMatchObject({ mode: 'required', refusal: 'close' })
    expect(shown(endpoint.tls.alpn)).toEqual([])
  })

  it('passes TLS on without it', () => {
    const result = stream(
      'server { listen 443; ssl_preread on; proxy_pass $name; } server { listen 5432; proxy_pass db:5432; }',
    )
    expect(result.endpoints).toEqual([])
    expect(result.notAssessed.map(({ why }) => why)).toEqual(['TLS is passed through and ends elsewhere'])
  })

  it('offers the protocols of ssl_alpn', () => {
    const text = 'server { listen 443 ssl; ssl_alpn h2 http/1.1; ssl_certificate c.pem; proxy_pass x:1; }'
    expect(shown(endpointNamed(stream(text), '*:443').tls.alpn)).toEqual(['h2', 'http/1.1'])
  })

  it('names mail with TLS as not assessed', () => {
    const mail = (text: string) => readFiles({ 'nginx.conf': `events {}\nmail {\n${text}\n}\n` }).notAssessed
    expect(mail('server { listen 993 ssl; protocol imap; }').map(({ why }) => why)).toEqual([
      'mail protocols are not assessed',
    ])
    expect(mail('server { listen 143; protocol imap; }')).toEqual([])
  })
})
