import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toDeclaredFacts } from '../../../src/config/declared-facts.ts'
import { loadSettings } from '../../../src/config/settings.ts'
import type { TlsContext } from '../../../src/endpoint/context.ts'
import { candidatesOf, type Endpoint } from '../../../src/endpoint/endpoint.ts'
import { nameTexts } from '../../../src/endpoint/names.ts'
import { read as readDeclared } from '../../../src/families/declared/read.ts'
import { softwareDefaults } from '../../../src/families/declared/software-defaults.data.ts'
import { isKnown } from '../../../src/text/fact.ts'
import { opensslNames, readTree, shown, treeOf } from '../nginx/reading.ts'

const path = '.github/ats-gate.yml'

function read(yaml: string): readonly Endpoint[] {
  const { settings, problems } = loadSettings(path, yaml, [])
  expect(problems).toEqual([])
  return readTree(treeOf({}), toDeclaredFacts(settings), readDeclared).endpoints
}

/** The only endpoint of an entry with that software. */
function one(software: string, more = ''): Endpoint {
  const [endpoint, ...others] = read(`endpoints:\n  - name: a.test\n    software: {${software}}\n${more}`)
  expect(others).toEqual([])
  if (endpoint === undefined) throw new Error('no endpoint')
  return endpoint
}

const iana = (fact: TlsContext['cipherSuites']) =>
  isKnown(fact) ? fact.value.map((suite) => suite.iana) : fact.unknown

describe('an entry with software', () => {
  it('is an endpoint, with the place of each value', () => {
    const endpoint = one(
      'name: haproxy, version: 2.9, tlsLibrary: openssl 3.5',
      '    port: 8443\n    protocols: [TLSv1.2]\n',
    )
    expect(endpoint).toMatchObject({
      id: 'a.test:8443',
      names: [{ kind: 'exact', text: 'a.test' }],
      port: 8443,
      root: path,
      software: {
        name: 'haproxy',
        version: '2.9',
        tlsLibrary: { name: 'openssl', version: '3.5' },
        basis: 'settings',
      },
      tls: { protocols: { value: ['TLSv1.2'], at: { path, line: 5 } } },
      location: { path, line: 2 },
    })
    expect(endpoint.possible).toBeNull()
  })

  it('with several names is one endpoint', () => {
    const [endpoint, ...others] = read(
      'endpoints:\n  - {name: a.test, names: [b.test], software: {name: caddy}}\n',
    )
    expect([nameTexts(endpoint?.names ?? []), others]).toEqual([['a.test', 'b.test'], []])
  })

  it('without software is none: these are facts about endpoints of the tree', () => {
    expect(read('endpoints:\n  - {name: a.test, certificate: {key: rsa-2048}}\n')).toEqual([])
  })
})

describe('TLS facts that are not given take the default of the software', () => {
  it.each([
    ['name: apache, version: 2.4, tlsLibrary: openssl 3.0', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']],
    ['name: apache, version: 2.4.29, tlsLibrary: openssl 1.1.1', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2']],
    ['name: apache, version: 2.4, tlsLibrary: openssl 1.0.2', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2']],
    ['name: haproxy, version: 2.6, tlsLibrary: openssl 3.0', ['TLSv1.2', 'TLSv1.3']],
    ['name: haproxy, version: 1.8, tlsLibrary: openssl 1.1.1', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2']],
    ['name: lighttpd, version: 1.4.79', ['TLSv1.3']],
    ['name: lighttpd, version: 1.4.69', ['TLSv1.2', 'TLSv1.3']],
    ['name: go, version: 1.21', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']],
    ['name: go, version: 1.22', ['TLSv1.2', 'TLSv1.3']],
    ['name: traefik, version: 2.8', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']],
    ['name: caddy, version: 2.8', ['TLSv1.2', 'TLSv1.3']],
    ['name: node, version: 20', ['TLSv1.2', 'TLSv1.3']],
    ['name: envoy, version: 1.30', ['TLSv1.2', 'TLSv1.3']],
    ['name: nginx, version: 1.22', ['TLSv1.0', 'TLSv1.1', 'TLSv1.2']],
  ])('protocols of {%s}', (software, protocols) => {
    expect(shown(one(software).tls.protocols)).toEqual(protocols)
  })

  it('suites: none with 3DES or static RSA in Go 1.23, both in 1.21', () => {
    const old = iana(one('name: go, version: 1.21').tls.cipherSuites)
    const now = iana(one('name: go, version: 1.23').tls.cipherSuites)
    expect(old).toContain('TLS_RSA_WITH_AES_128_CBC_SHA')
    expect(old).toContain('TLS_RSA_WITH_3DES_EDE_CBC_SHA')
    expect(now).toHaveLength(10)
    expect(one('name: caddy, version: 2.8').tls.cipherSuites).toMatchObject({ value: { length: 6 } })
  })

  it('groups', () => {
    expect(shown(one('name: caddy, version: 2.10').tls.groups)).toEqual([
      'X25519MLKEM768',
      'x25519',
      'secp256r1',
    ])
    expect(shown(one('name: caddy, version: 2.9').tls.groups)).toEqual(['x25519', 'secp256r1'])
    expect(shown(one('name: haproxy, version: 3.0, tlsLibrary: openssl 3.5').tls.groups)).toContain(
      'X25519MLKEM768',
    )
  })

  it('or are unknown, with a reason and the place of the entry', () => {
    const {
      tls: { protocols, cipherSuites, groups },
    } = one('name: our own server, version: 1')
    for (const fact of [protocols, cipherSuites, groups]) {
      expect(fact).toHaveProperty('unknown')
      expect(fact.at).toMatchObject({ path, line: 2 })
    }
  })
})

describe('TLS facts that are given', () => {
  it('are read as OpenSSL does where that is the library, with what the program appends', () => {
    const endpoint = one(
      'name: apache, version: 2.4, tlsLibrary: openssl 3.0',
      "    ciphers: 'ECDHE+AESGCM:aNULL:@SECLEVEL=0'\n",
    )
    expect(opensslNames(endpoint.tls.cipherSuites)).toEqual([
      'ECDHE-ECDSA-AES256-GCM-SHA384',
      'ECDHE-RSA-AES256-GCM-SHA384',
      'ECDHE-ECDSA-AES128-GCM-SHA256',
      'ECDHE-RSA-AES128-GCM-SHA256',
    ])
    expect(shown(endpoint.tls.securityLevel)).toBe(0)
  })

  it('may be names of suites', () => {
    const more =
      '    ciphers: [TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, ECDHE-ECDSA-AES128-GCM-SHA256]\n    groups: [P-256, X25519]\n'
    const endpoint = one('name: tomcat, version: 10.1, tlsLibrary: jdk 17', more)
    expect(opensslNames(endpoint.tls.cipherSuites)).toEqual([
      'ECDHE-RSA-AES128-GCM-SHA256',
      'ECDHE-ECDSA-AES128-GCM-SHA256',
    ])
    expect(shown(endpoint.tls.groups)).toEqual(['secp256r1', 'x25519'])
  })

  it('that nobody can read are unknown', () => {
    const endpoint = one(
      'name: haproxy, tlsLibrary: openssl 3.0',
      '    ciphers: NO-SUCH-SUITE\n    groups: NO-SUCH-GROUP\n',
    )
    expect(shown(endpoint.tls.cipherSuites)).toMatch(/refuses the ciphers ".*": no cipher match/)
    expect(shown(endpoint.tls.groups)).toContain("can't be read")
  })
})

describe("texts in the library's own language", () => {
  const envoy = 'name: envoy, version: "1.30"'

  it('groups of equal preference in Envoy', () => {
    const { tls } = one(
      envoy,
      "    ciphers: '[ECDHE-ECDSA-AES128-GCM-SHA256|ECDHE-ECDSA-CHACHA20-POLY1305]:ECDHE-RSA-AES256-GCM-SHA384'\n",
    )
    const suites = isKnown(tls.cipherSuites) ? tls.cipherSuites.value.tiers : undefined
    expect(suites?.map((tier) => tier.map(({ openssl }) => openssl))).toEqual([
      ['ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-ECDSA-CHACHA20-POLY1305'],
      ['ECDHE-RSA-AES256-GCM-SHA384'],
    ])
    expect(opensslNames(tls.tls13CipherSuites)[0]).toBe('TLS_AES_128_GCM_SHA256')
  })

  it('a name that Envoy does not know refuses the whole list: its listener does not come up', () => {
    const { tls } = one(envoy, '    ciphers: DHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256\n')
    expect(shown(tls.cipherSuites)).toMatch(/^\? BoringSSL refuses the ciphers ".*": invalid command/)
    expect(shown(tls.tls13CipherSuites)).toMatch(/^\? BoringSSL refuses/)
  })

  it('names of the JDK, and its suites of TLS 1.3 in its order', () => {
    const { tls } = one(
      'name: jetty, tlsLibrary: jdk 17.0.15',
      '    ciphers: [TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, SSL_RSA_WITH_3DES_EDE_CBC_SHA]\n',
    )
    expect(opensslNames(tls.cipherSuites)).toEqual(['ECDHE-RSA-AES128-GCM-SHA256', 'DES-CBC3-SHA'])
    expect(opensslNames(tls.tls13CipherSuites)).toEqual([
      'TLS_AES_256_GCM_SHA384',
      'TLS_AES_128_GCM_SHA256',
      'TLS_CHACHA20_POLY1305_SHA256',
    ])
    expect(shown(tls.groups)).toContain('x25519')
  })

  it('a text that nobody can read leaves the suites of TLS 1.3 known where they are not part of it', () => {
    const { tls } = one('name: iis', '    ciphers: NO-SUCH-SUITE\n')
    expect(shown(tls.cipherSuites)).toContain("can't be read")
    expect(opensslNames(tls.tls13CipherSuites)).toHaveLength(3)
  })
})

describe('the library', () => {
  it.each([
    ['openssl 3.0.13', 'openssl', '3.0'],
    ['OpenSSL 3.5', 'openssl', '3.5'],
    ['go 1.23.5', 'go', '1.23.5'],
    ['JDK 17', 'jsse', '17'],
    ['boringssl', 'boringssl', 'unversioned'],
    ['GnuTLS 3.8.1', 'gnutls', '3.8.1'],
    ['s2n', 's2n', 'unversioned'],
    ['our own 1.2', 'unknown', '1.2'],
  ])('%s', (text, name, version) => {
    expect(one(`name: x, tlsLibrary: ${text}`).software.tlsLibrary).toEqual({ name, version })
  })

  it('that is not named is assumed, and its other versions stand beside it', () => {
    const endpoint = one('name: haproxy, version: 2.9')
    expect(endpoint.software.tlsLibrary).toEqual({ name: 'openssl', version: '3.0' })
    expect(endpoint.software.because).toContain('3.0 is assumed')
    const versions = candidatesOf(endpoint).map(({ software }) => software.tlsLibrary.version)
    expect([...new Set(versions)]).toEqual(['3.0', '1.1.1', '3.5'])
  })

  it('may be upstream’s build or a distribution’s, where their levels differ', () => {
    const levels = (software: string, more = '') =>
      candidatesOf(one(software, more)).map(({ tls }) => shown(tls.securityLevel))
    expect(levels('name: haproxy, tlsLibrary: openssl 3.0')).toEqual([1, 2])
    expect(levels('name: haproxy, tlsLibrary: openssl 3.5')).toEqual([2])
    expect(levels('name: haproxy, tlsLibrary: openssl 3.0', '    ciphers: DEFAULT@SECLEVEL=0\n')).toEqual([0])
    expect(levels('name: node, version: 20')).toEqual([1])
  })

  it('is the program itself for Go and Java, and brought along by Node', () => {
    expect(one('name: go, version: 1.23.5').software.tlsLibrary).toEqual({ name: 'go', version: '1.23.5' })
    expect(one('name: java, version: 17').software.tlsLibrary).toEqual({ name: 'jsse', version: '17' })
    expect(one('name: node, version: 24').software.tlsLibrary).toEqual({ name: 'openssl', version: '3.5' })
    expect(one('name: caddy, version: 2.8').software.tlsLibrary).toEqual({
      name: 'go',
      version: 'unversioned',
    })
  })
})

describe('client certificates', () => {
  const request = (software: string, text: string) =>
    shown(one(software, `    clientCertificate: {${text}}\n`).tls.clientCertificate)

  it('are not asked for unless the entry says so', () => {
    expect(shown(one('name: caddy').tls.clientCertificate)).toMatchObject({ mode: 'none', refusal: 'none' })
  })

  it('keep what decides the answer', () => {
    expect(
      request('name: apache', 'request: required, ca: tls/ca.pem, crl: tls/crl.pem, depth: 2'),
    ).toMatchObject({
      mode: 'required',
      refusal: 'alert',
      depth: 2,
      caFile: { value: 'tls/ca.pem' },
      crlFile: { value: 'tls/crl.pem' },
      asked: 'in-handshake',
    })
    expect(request('name: apache', 'request: required, location: true')).toMatchObject({
      asked: 'after-request',
    })
    expect(
      request('name: haproxy', 'request: optional, verifyErrors: ignored, unverifiedStatus: 403'),
    ).toMatchObject({
      verifyErrors: 'ignored',
      unverifiedStatus: 403,
    })
    expect(request('name: cloudflare', 'request: required')).toMatchObject({ refusal: 'http-400' })
    expect(request('name: apache', 'request: required, crl: false')).toMatchObject({ crlFile: null })
  })
})

describe('settings that say too little', () => {
  const problems = (yaml: string) =>
    loadSettings(path, yaml, []).problems.map(({ message, location }) => `${location.line}: ${message}`)

  it.each([
    'port: 8443',
    'protocols: [TLSv1.2]',
    'clientCertificate: {request: none}',
    'unknownNames: served',
  ])('%s without software', (fact) => {
    const [key] = fact.split(':')
    expect(problems(`endpoints:\n  - name: a.test\n    ${fact}\n`)).toEqual([
      `3: \`${key}\` is a fact of a server: \`software: {name: …}\` has to name it`,
    ])
  })

  it('a name twice on one port', () => {
    expect(
      problems(
        'endpoints:\n  - {name: a.test, software: {name: caddy}}\n  - {name: a.test, software: {name: caddy}, port: 444}\n',
      ),
    ).toEqual([])
    expect(
      problems(
        'endpoints:\n  - {name: a.test, software: {name: caddy}}\n  - {name: A.test, software: {name: go}}\n',
      ),
    ).toHaveLength(1)
  })
})

test('the table of defaults has a row for every version of a name, and never two', () => {
  const names = new Set(softwareDefaults.flatMap((row) => row.names))
  const versions = [
    '1.4.60',
    '1.4.70',
    '1.4.80',
    '1.13',
    '1.18',
    '1.22',
    '1.25',
    '2.0',
    '2.4.40',
    '2.8',
    '2.10',
    '12',
    '17',
    '20',
    '24',
  ]
  for (const name of names)
    for (const version of versions) {
      const order = (bound: string) => version.localeCompare(bound, 'en', { numeric: true })
      const rows = softwareDefaults.filter(
        (row) =>
          row.names.includes(name) &&
          (row.from === null || order(row.from) >= 0) &&
          (row.until === null || order(row.until) < 0),
      )
      expect(rows.length, `${name} ${version}`).toBeLessThanOrEqual(1)
    }
})

test('whatever text stands in the facts, an endpoint comes of it', () => {
  const word = fc.string({ minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(word, word, word, word, (name, tlsLibrary, ciphers, groups) => {
      const at = { path, line: 1, column: 1, endLine: 1, endColumn: 2 }
      const located = (value: string) => ({ value, at })
      const server = {
        port: 443,
        software: located(name),
        version: located('1'),
        tlsLibrary: located(tlsLibrary),
        protocols: null,
        ciphers: located(ciphers),
        groups: located(groups),
        alpn: null,
        clientCertificate: null,
        unknownNames: null,
        at,
      }
      const facts = {
        endpoints: [{ name: 'a.test', certificates: [], server, at }],
        apps: [],
        runtimes: {},
        files: [],
      }
      expect(readTree(treeOf({}), facts, readDeclared).endpoints).toHaveLength(1)
    }),
  )
})
