import { describe, expect, it } from 'vitest'
import type { TlsContext } from '../../../src/endpoint/context.ts'
import type { Endpoint } from '../../../src/endpoint/endpoint.ts'
import { libraryDefaults } from '../../../src/libraries/openssl/defaults.ts'
import { noDeclaredFacts } from '../../../src/survey/declared-facts.ts'
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

/** The endpoint of one server in an image; the conf is put where nginx reads it. */
function endpointIn(image: string, directives: string): Endpoint {
  const files = {
    Dockerfile: `FROM ${image}\nRUN apt-get install -y nginx\nCOPY nginx.conf /etc/nginx/nginx.conf\n`,
    'nginx.conf': `events {}\nhttp {\n${server('a.test', directives)}\n}\n`,
  }
  return endpointNamed(readFiles(files, noDeclaredFacts), 'a.test:443')
}

const protocolsIn = (image: string, directives: string) => endpointIn(image, directives).tls.protocols

/** The endpoint of one server with the given directives. */
function endpointWith(directives: string, nginx = '1.22.1', openssl = '3.0', http = ''): Endpoint {
  return endpointNamed(
    readHttp(`${http}\n${server('a.test', directives)}`, runtimes(nginx, openssl)),
    'a.test:443',
  )
}

const because = (fact: TlsContext['protocols']) => (isKnown(fact) ? fact.because : null)

describe('versions that a build of OpenSSL refuses at its level', () => {
  // Ubuntu server documentation: tls1.2-min-seclevel2.patch; an application's own minimum does not help.
  it.each([
    ['ubuntu:20.04', 'ssl_protocols TLSv1 TLSv1.1;', []],
    ['ubuntu:22.04', 'ssl_protocols TLSv1 TLSv1.1 TLSv1.2;', ['TLSv1.2']],
    ['ubuntu:24.04', 'ssl_protocols TLSv1.1 TLSv1.3;', ['TLSv1.3']],
    ['ubuntu:20.04', 'ssl_protocols TLSv1 TLSv1.2; ssl_ciphers DEFAULT@SECLEVEL=1;', ['TLSv1.0', 'TLSv1.2']],
    ['ubuntu:20.04', 'ssl_protocols TLSv1 TLSv1.2; ssl_ciphers DEFAULT@SECLEVEL=2;', ['TLSv1.2']],
    ['ubuntu:18.04', 'ssl_protocols TLSv1 TLSv1.2;', ['TLSv1.0', 'TLSv1.2']],
    // The minimum of Debian's openssl.cnf is overridden by nginx's own.
    ['debian:11', 'ssl_protocols TLSv1 TLSv1.2;', ['TLSv1.0', 'TLSv1.2']],
  ] as const)('%s: %s', (image, directives, expected) => {
    expect(shown(protocolsIn(image, directives))).toEqual(expected)
  })

  it('keep the place of ssl_protocols and the reason', () => {
    const protocols = protocolsIn('ubuntu:20.04', 'ssl_protocols TLSv1.1;')
    expect(because(protocols)).toBe('the OpenSSL of ubuntu 20.04 refuses older versions at security level 2')
    expect(placeText(protocols.at)).toContain('nginx.conf:3')
  })
})

describe('PROFILE=SYSTEM', () => {
  const suites = (image: string, text = 'PROFILE=SYSTEM') =>
    endpointIn(image, `ssl_ciphers ${text};`).tls.cipherSuites

  it('is the crypto policy of Red Hat’s builds, with what follows it', () => {
    expect(opensslNames(suites('rockylinux:9'))).toContain('ECDHE-RSA-AES256-GCM-SHA384')
    expect(opensslNames(suites('ubi9/nginx-124'))).toContain('AES256-GCM-SHA384')
    expect(opensslNames(suites('almalinux:8', 'PROFILE=SYSTEM:!kRSA'))).not.toContain('AES256-GCM-SHA384')
  })

  it.each(['debian:12', 'nginx:1.28', 'centos:7'])('stops nginx on %s', (image) => {
    expect(shown(suites(image))).toMatch(/refuses to start/)
  })

  it('is not known where nothing tells the system', () => {
    expect(shown(suites('registry.example.com/nginx-of-ours:1'))).toMatch(
      /which system runs this is not known/,
    )
  })
})

describe('ssl_protocols', () => {
  it.each([
    // server-config reference §2.3: the default by release
    ['1.9.0', '1.0.2', ['SSLv3', 'TLSv1.0', 'TLSv1.1', 'TLSv1.2']],
    ['1.9.1', '1.0.2', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2']],
    ['1.22.1', '3.0', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2']],
    ['1.23.3', '3.0', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2']],
    ['1.23.4', '3.0', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']],
    ['1.24', '3.0', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']],
    ['1.27.2', '3.0', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']],
    ['1.27.3', '3.0', ['TLSv1.2', 'TLSv1.3']],
    ['1.27', '3.0', ['TLSv1.2', 'TLSv1.3']],
    ['1.30', '3.5', ['TLSv1.2', 'TLSv1.3']],
    ['1.27.3', '1.0.2', ['TLSv1.2']],
    ['1.27.3', '1.1.0l', ['TLSv1.2']],
  ])('by default in nginx %s with OpenSSL %s', (nginx, openssl, expected) => {
    const {
      tls: { protocols },
    } = endpointWith('', nginx, openssl)
    expect(shown(protocols)).toEqual(expected)
    expect(because(protocols)).toBe(`default of nginx ${nginx}`)
  })

  it.each([
    ['ssl_protocols TLSv1.3 TLSv1.2;', ['TLSv1.2', 'TLSv1.3']],
    ['ssl_protocols TLSv1 TLSv1.3;', ['TLSv1.0', 'TLSv1.3']],
    ['ssl_protocols tlsv1.2;', ['TLSv1.2']],
    ['ssl_protocols SSLv2 SSLv3 TLSv1.2;', ['TLSv1.2']],
    ['ssl_protocols TLSv1.3; ssl_protocols TLSv1.2;', ['TLSv1.2', 'TLSv1.3']],
    ['ssl_conf_command MinProtocol TLSv1.2;', ['TLSv1.2']],
    ['ssl_protocols TLSv1.1 TLSv1.2 TLSv1.3; ssl_conf_command MaxProtocol TLSv1.2;', ['TLSv1.1', 'TLSv1.2']],
  ])('%s', (directives, expected) => {
    expect(shown(endpointWith(directives).tls.protocols)).toEqual(expected)
  })

  it('is placed over all its values', () => {
    const {
      tls: { protocols },
    } = endpointWith('\n  ssl_protocols TLSv1.2 TLSv1.3;\n')
    expect(placeText(protocols.at)).toBe('nginx.conf:5:17-32')
  })

  it('is inherited as a whole, or replaced as a whole', () => {
    const http = 'ssl_protocols TLSv1.2 TLSv1.3;'
    expect(shown(endpointWith('', '1.22.1', '3.0', http).tls.protocols)).toEqual(['TLSv1.2', 'TLSv1.3'])
    expect(shown(endpointWith('ssl_protocols TLSv1.3;', '1.22.1', '3.0', http).tls.protocols)).toEqual([
      'TLSv1.3',
    ])
  })
})

describe('suites', () => {
  it('come from ssl_ciphers, in its order, with the place of the value', () => {
    const {
      tls: { cipherSuites },
    } = endpointWith('ssl_ciphers "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256";')
    expect(opensslNames(cipherSuites)).toEqual(['ECDHE-RSA-AES256-GCM-SHA384', 'ECDHE-RSA-AES128-GCM-SHA256'])
    expect(placeText(cipherSuites.at)).toMatch(/^nginx\.conf:4:\d+-\d+$/)
  })

  it('come from CipherString before ssl_ciphers', () => {
    const directives = 'ssl_ciphers HIGH; ssl_conf_command CipherString ECDHE-RSA-AES128-SHA@SECLEVEL=0;'
    const endpoint = endpointWith(directives.replace('@', ':@'))
    expect(opensslNames(endpoint.tls.cipherSuites)).toEqual(['ECDHE-RSA-AES128-SHA'])
    expect(shown(endpoint.tls.securityLevel)).toBe(0)
  })

  it('of TLS 1.3 are the library’s unless Ciphersuites names them', () => {
    const names = (endpoint: Endpoint) => opensslNames(endpoint.tls.tls13CipherSuites)
    expect(names(endpointWith('ssl_ciphers ECDHE-RSA-AES128-GCM-SHA256;'))).toEqual([
      'TLS_AES_256_GCM_SHA384',
      'TLS_CHACHA20_POLY1305_SHA256',
      'TLS_AES_128_GCM_SHA256',
    ])
    expect(names(endpointWith('ssl_conf_command Ciphersuites TLS_AES_128_GCM_SHA256;'))).toEqual([
      'TLS_AES_128_GCM_SHA256',
    ])
    expect(names(endpointWith('', '1.22.1', '1.0.2'))).toEqual([])
  })

  it.each([
    ['', 'client'],
    ['ssl_prefer_server_ciphers on;', 'server'],
    ['ssl_prefer_server_ciphers off;', 'client'],
    ['ssl_prefer_server_ciphers ON; ssl_conf_command Options PrioritizeChaCha;', 'server-chacha-by-client'],
    ['ssl_conf_command Options ServerPreference,PrioritizeChaCha;', 'server-chacha-by-client'],
    ['ssl_conf_command Options PrioritizeChaCha;', 'client'],
    ['ssl_prefer_server_ciphers on; ssl_conf_command Options -ServerPreference;', 'client'],
  ])('are chosen by the one that is told to: %s', (directives, expected) => {
    expect(shown(endpointWith(directives).tls.suitePreference)).toBe(expected)
  })
})

describe('groups and signature schemes', () => {
  it.each([
    ['ssl_ecdh_curve X25519:prime256v1;', ['x25519', 'secp256r1']],
    ['ssl_ecdh_curve secp384r1; ssl_conf_command Groups P-256;', ['secp256r1']],
    ['ssl_conf_command Curves X448;', ['x448']],
    ['ssl_ecdh_curve auto;', [...libraryDefaults('3.0').groups]],
    ['', [...libraryDefaults('3.0').groups]],
  ])('%s', (directives, expected) => {
    expect(shown(endpointWith(directives).tls.groups)).toEqual(expected)
  })

  it('were P-256 alone before 1.11.0', () => {
    expect(shown(endpointWith('', '1.10.3', '1.0.2').tls.groups)).toEqual(['secp256r1'])
  })

  it.each([
    ['', 'library-default'],
    [
      'ssl_conf_command SignatureAlgorithms ECDSA+SHA256:RSA-PSS+SHA384:ed25519;',
      ['ecdsa_secp256r1_sha256', 'rsa_pss_rsae_sha384', 'rsa_pss_pss_sha384', 'ed25519'],
    ],
    ['ssl_conf_command SignatureAlgorithms rsa_pss_rsae_sha256;', ['rsa_pss_rsae_sha256']],
    ['ssl_conf_command SignatureAlgorithms RSA+SHA1;', ['rsa_pkcs1_sha1']],
    ['ssl_conf_command SignatureAlgorithms nonsense;', '? nonsense is not a list of signature algorithms'],
  ])('%s', (directives, expected) => {
    expect(shown(endpointWith(directives).tls.signatureSchemes)).toEqual(expected)
  })
})

describe('client certificates', () => {
  it.each([
    ['', { mode: 'none', refusal: 'none', depth: null }],
    ['ssl_verify_client off; ssl_client_certificate ca.pem;', { mode: 'none', refusal: 'none', depth: null }],
    [
      'ssl_verify_client on; ssl_client_certificate ca.pem;',
      { mode: 'required', refusal: 'http-400', depth: 1 },
    ],
    [
      'ssl_verify_client optional; ssl_client_certificate ca.pem; ssl_verify_depth 3;',
      { mode: 'optional', refusal: 'http-400', depth: 3 },
    ],
    ['ssl_verify_client optional_no_ca;', { mode: 'optional-any-ca', refusal: 'http-400', depth: 1 }],
  ])('%s', (directives, expected) => {
    expect(shown(endpointWith(directives).tls.clientCertificate)).toMatchObject(expected)
  })

  it('keep the files of authorities and revocations', () => {
    const {
      tls: { clientCertificate },
    } = endpointWith('ssl_verify_client on; ssl_client_certificate /ca.pem; ssl_crl /crl.pem;')
    expect(shown(clientCertificate)).toMatchObject({
      caFile: { value: '/ca.pem' },
      crlFile: { value: '/crl.pem' },
    })
  })

  it('may be checked against ssl_trusted_certificate alone since 1.27.2', () => {
    const directives = 'ssl_verify_client on; ssl_trusted_certificate ca.pem;'
    expect(shown(endpointWith(directives, '1.27.2').tls.clientCertificate)).toMatchObject({
      mode: 'required',
    })
    expect(shown(endpointWith(directives, '1.27.1').tls.clientCertificate)).toMatch(
      /^\? nginx refuses to start/,
    )
  })
})

describe('other facts', () => {
  it.each([
    ['', '1.22.1', ['http/1.1', 'http/1.0', 'http/0.9']],
    ['', '1.18.0', ['http/1.1']],
    ['http2 on;', '1.25.1', ['h2', 'http/1.1', 'http/1.0', 'http/0.9']],
    ['http2 off;', '1.25.1', ['http/1.1', 'http/1.0', 'http/0.9']],
  ])('ALPN with "%s" in %s', (directives, nginx, expected) => {
    expect(shown(endpointWith(directives, nginx).tls.alpn)).toEqual(expected)
  })

  it('ssl_reject_handshake refuses every name', () => {
    expect(shown(endpointWith('ssl_reject_handshake on;').tls.nameHandling)).toBe('rejects')
    expect(shown(endpointWith('ssl_reject_handshake off;').tls.nameHandling)).toBe('serves')
    expect(shown(endpointWith('').tls.nameHandling)).toBe('serves')
  })

  it('DHE needs ssl_dhparam since 1.11.0', () => {
    expect(shown(endpointWith('').tls.dhParameters)).toBe('none')
    expect(shown(endpointWith('', '1.10.3', '1.0.2').tls.dhParameters)).toEqual({ bits: 1024 })
    expect(shown(endpointWith('ssl_dhparam dh.pem;').tls.dhParameters)).toBe('? dh.pem is not in the tree')
  })

  it('stapling and false friends change nothing', () => {
    const directives =
      'ssl_stapling on; proxy_ssl_protocols TLSv1; proxy_ssl_ciphers LOW; # ssl_protocols TLSv1;'
    const [changed, plain] = [endpointWith(`${directives}\n`), endpointWith('')]
    expect(shown(changed.tls.protocols)).toEqual(shown(plain.tls.protocols))
    expect(shown(changed.tls.cipherSuites)).toEqual(shown(plain.tls.cipherSuites))
  })

  it('variables in TLS directives can’t be known', () => {
    const endpoint = endpointWith('ssl_protocols $tls; ssl_ciphers $suites;')
    expect(shown(endpoint.tls.protocols)).toBe('? $tls holds a variable')
    expect(shown(endpoint.tls.cipherSuites)).toBe('? $suites holds a variable')
  })

  it('Lua decides at run time', () => {
    const lua = 'ssl_certificate_by_lua_block { x = "}" } ssl_client_hello_by_lua_block { y() }'
    const endpoint = endpointWith(lua)
    expect(shown(endpoint.tls.protocols)).toBe('? Lua decides about it at run time')
    expect(shown(endpoint.tls.certificates)).toMatchObject([
      { path: null, chain: { unknown: 'Lua chooses it at run time' } },
    ])
  })
})
