import type { TlsLibrary } from '../../endpoint/endpoint.ts'
import { programNames } from '../../endpoint/programs.data.ts'
import type { ProtocolVersion } from '../../tls/version.ts'

/*
 * What servers do when nothing is configured. Null: not in the table.
 * `ciphers` is written in the library's own language, `groups` is a list; `library`: the TLS library's own.
 */
export interface SoftwareDefaults {
  /** In small letters. */
  readonly names: readonly string[]
  /** The versions that it holds for: from this one on, up to and without that one; null for no bound. */
  readonly from: string | null
  readonly until: string | null
  readonly library: TlsLibrary['name']
  /** `software`: the program's version is the library's; a number: the library that it brings; null: told apart. */
  readonly libraryVersion: 'software' | string | null
  readonly protocols: readonly ProtocolVersion[] | null
  readonly ciphers: string | 'library' | null
  /** What the program puts behind a configured cipher string. */
  readonly cipherSuffix: string
  readonly groups: string | 'library' | null
  readonly preference: 'client' | 'server' | 'server-chacha-by-client' | null
  readonly dhBits: number | 'none' | null
  readonly alpn: readonly string[] | null
  /** What a client without a certificate meets where one is required. */
  readonly refusal: 'none' | 'http-400' | 'alert' | 'close'
  readonly evidence: 'source' | 'observed' | 'documented' | 'inferred'
  readonly source: string
}

const since12: readonly ProtocolVersion[] = ['TLSv1.2', 'TLSv1.3']
const since10: readonly ProtocolVersion[] = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']

const usual = {
  from: null,
  until: null,
  libraryVersion: null,
  cipherSuffix: '',
  preference: null,
  dhBits: 'none',
  alpn: null,
  refusal: 'alert',
  evidence: 'source',
} as const satisfies Partial<SoftwareDefaults>

const apache: SoftwareDefaults = {
  ...usual,
  names: programNames.apache,
  from: '2.4.36',
  library: 'openssl',
  protocols: since10,
  ciphers: 'ALL:!COMPLEMENTOFDEFAULT:!eNULL:!aNULL:!eNULL:!EXP',
  cipherSuffix: ':!aNULL:!eNULL:!EXP',
  groups: 'library',
  preference: 'client',
  dhBits: 2048,
  alpn: ['http/1.1'],
  source: 'apache/httpd 2.4.62 modules/ssl/ssl_engine_config.c, ssl_engine_init.c, ssl_private.h, CHANGES',
}

const haproxy: SoftwareDefaults = {
  ...usual,
  names: programNames.haproxy,
  from: '2.8',
  library: 'openssl',
  protocols: since12,
  ciphers: 'library',
  groups: 'library',
  // SSL_OP_PRIORITIZE_CHACHA is always set: seen with 2.6.12.
  preference: 'server-chacha-by-client',
  alpn: ['h2', 'http/1.1'],
  source: 'haproxy/haproxy src/ssl_sock.c, src/cfgparse-ssl.c, doc/configuration.txt',
}

const lighttpd: SoftwareDefaults = {
  ...usual,
  names: programNames.lighttpd,
  from: '1.4.77',
  library: 'openssl',
  protocols: ['TLSv1.3'],
  ciphers: 'EECDH+AESGCM:CHACHA20:!PSK:!DHE',
  cipherSuffix: ':!aNULL:!eNULL:!EXP',
  groups: 'X25519:P-256:P-384:X448',
  dhBits: null,
  alpn: ['h2', 'http/1.1'],
  source: 'lighttpd/lighttpd1.4 NEWS, src/mod_openssl.c',
}

const goAead =
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256:TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256:TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384:TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384:TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256:TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256'
const goSecure = `${goAead}:TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA:TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA:TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA:TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA`
const go3des = `${goSecure}:TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA`
const goRsa = `${goSecure}:TLS_RSA_WITH_AES_128_GCM_SHA256:TLS_RSA_WITH_AES_256_GCM_SHA384:TLS_RSA_WITH_AES_128_CBC_SHA:TLS_RSA_WITH_AES_256_CBC_SHA:TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA:TLS_RSA_WITH_3DES_EDE_CBC_SHA`
const goCurves = 'X25519:P-256:P-384:P-521'

const go: SoftwareDefaults = {
  ...usual,
  names: programNames.go,
  library: 'go',
  libraryVersion: 'software',
  protocols: since12,
  ciphers: goSecure,
  groups: goCurves,
  preference: 'server',
  alpn: ['h2', 'http/1.1'],
  source: 'golang/go src/crypto/tls of 1.15, 1.24.4, 1.26.10 and 1.27.3, for a go.mod of the same version',
}

const caddy: SoftwareDefaults = {
  ...go,
  names: programNames.caddy,
  libraryVersion: null,
  from: '2.10',
  ciphers: goAead,
  groups: 'X25519MLKEM768:X25519:P-256',
  source: 'caddyserver/caddy modules/caddytls/values.go, connpolicy.go',
}

const java: SoftwareDefaults = {
  ...usual,
  names: programNames.java,
  from: '16',
  library: 'jsse',
  libraryVersion: 'software',
  protocols: since12,
  ciphers: null,
  groups: null,
  dhBits: null,
  evidence: 'inferred',
  source: 'jdk.tls.disabledAlgorithms takes TLS 1.0 and 1.1 away (8u291, 11.0.11, 16)',
}

const nginx: SoftwareDefaults = {
  ...usual,
  names: [...programNames.nginx, ...programNames.openresty],
  from: '1.27.3',
  library: 'openssl',
  protocols: since12,
  ciphers: 'HIGH:!aNULL:!MD5',
  groups: 'library',
  preference: 'client',
  alpn: ['http/1.1', 'http/1.0', 'http/0.9'],
  refusal: 'http-400',
  source: 'nginx/nginx src/http/modules/ngx_http_ssl_module.c, docs/xml/nginx/changes.xml',
}

const node: SoftwareDefaults = {
  ...usual,
  names: programNames.node,
  from: '24',
  library: 'openssl',
  libraryVersion: '3.5',
  protocols: since12,
  ciphers:
    'ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES256-GCM-SHA384:DHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-SHA256:DHE-RSA-AES128-SHA256:ECDHE-RSA-AES256-SHA384:DHE-RSA-AES256-SHA384:ECDHE-RSA-AES256-SHA256:DHE-RSA-AES256-SHA256:HIGH:!aNULL:!eNULL:!EXPORT:!DES:!RC4:!MD5:!PSK:!SRP:!CAMELLIA',
  groups: 'library',
  preference: 'server',
  alpn: ['http/1.1'],
  evidence: 'observed',
  source: 'tls.DEFAULT_CIPHERS and DEFAULT_MIN_VERSION of Node 12 to 25',
}

const envoy: SoftwareDefaults = {
  ...usual,
  names: [...programNames.envoy, ...programNames.istio],
  from: '1.23',
  library: 'boringssl',
  libraryVersion: 'unversioned',
  protocols: since12,
  ciphers:
    '[ECDHE-ECDSA-AES128-GCM-SHA256|ECDHE-ECDSA-CHACHA20-POLY1305]:[ECDHE-RSA-AES128-GCM-SHA256|ECDHE-RSA-CHACHA20-POLY1305]:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384',
  groups: 'X25519:P-256',
  preference: 'server',
  alpn: [],
  source: 'envoyproxy/data-plane-api envoy/extensions/transport_sockets/tls/v3/common.proto and its history',
}

const managed = {
  ...usual,
  library: 'unknown',
  libraryVersion: 'unversioned',
  protocols: null,
  ciphers: null,
  groups: null,
  dhBits: null,
  evidence: 'documented',
} as const satisfies Partial<SoftwareDefaults>

export const softwareDefaults: readonly SoftwareDefaults[] = [
  apache,
  {
    ...apache,
    from: '2.4.17',
    until: '2.4.36',
    protocols: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2'],
    groups: null,
  },
  {
    ...apache,
    from: null,
    until: '2.4.17',
    protocols: ['SSLv3', 'TLSv1.0', 'TLSv1.1', 'TLSv1.2'],
    groups: 'P-256',
  },
  haproxy,
  { ...haproxy, from: '2.2', until: '2.8', alpn: [] },
  { ...haproxy, from: '2.0', until: '2.2', alpn: [], protocols: since10 },
  { ...haproxy, from: null, until: '2.0', alpn: [], protocols: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2'] },
  lighttpd,
  { ...lighttpd, from: '1.4.68', until: '1.4.77', protocols: since12, ciphers: null, groups: 'library' },
  { ...lighttpd, from: '1.4.56', until: '1.4.68', protocols: since12, ciphers: 'HIGH', groups: 'library' },
  caddy,
  { ...caddy, from: '2.0', until: '2.10', groups: 'X25519:P-256' },
  {
    ...go,
    names: programNames.traefik,
    libraryVersion: null,
    from: '2.9',
    groups: goCurves,
    alpn: ['h2', 'http/1.1', 'acme-tls/1'],
    source:
      'traefik/traefik pkg/tls/tlsmanager.go: the default options, with the lists of the Go it was built with',
  },
  {
    ...go,
    names: programNames.traefik,
    libraryVersion: null,
    from: null,
    until: '2.9',
    protocols: since10,
    ciphers: goRsa,
  },
  { ...go, from: '1.26', groups: `X25519MLKEM768:SecP256r1MLKEM768:SecP384r1MLKEM1024:${goCurves}` },
  { ...go, from: '1.24', until: '1.26', groups: `X25519MLKEM768:${goCurves}` },
  { ...go, from: '1.23', until: '1.24' },
  { ...go, from: '1.22', until: '1.23', ciphers: `${go3des}:TLS_RSA_WITH_3DES_EDE_CBC_SHA` },
  { ...go, from: '1.13', until: '1.22', protocols: since10, ciphers: goRsa },
  java,
  { ...java, from: '11.0.11', until: '12' },
  {
    ...java,
    names: programNames.tomcat,
    from: null,
    libraryVersion: null,
    ciphers: 'HIGH:!aNULL:!eNULL:!DES:!RC4:!MD5:!kRSA',
    preference: 'client',
    alpn: ['http/1.1'],
    evidence: 'source',
    source: 'apache/tomcat java/org/apache/tomcat/util/net/SSLHostConfig.java, with a JVM from 2021 on',
  },
  {
    ...java,
    names: [...programNames.jetty, ...programNames.spring, ...programNames.undertow],
    from: null,
    libraryVersion: null,
  },
  nginx,
  { ...nginx, from: '1.23.4', until: '1.27.3', protocols: since10 },
  { ...nginx, from: '1.21.4', until: '1.23.4', protocols: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2'] },
  {
    ...nginx,
    from: '1.11',
    until: '1.21.4',
    protocols: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2'],
    alpn: ['http/1.1'],
  },
  node,
  { ...node, from: '18', until: '22', libraryVersion: '3.0' },
  // 22 went from OpenSSL 3.0 to 3.5 in its course.
  { ...node, from: '22', until: '24', libraryVersion: null },
  { ...node, from: '12', until: '18', libraryVersion: '1.1.1' },
  envoy,
  { ...envoy, from: '1.22', until: '1.23', ciphers: null },
  { ...envoy, from: null, until: '1.22', protocols: since10, ciphers: null },
  {
    ...usual,
    names: programNames['gnutls-serv'],
    library: 'gnutls',
    libraryVersion: 'software',
    protocols: since12,
    ciphers: null,
    groups: null,
    dhBits: null,
    evidence: 'observed',
    source: 'gnutls-serv 3.7.9 on loopback',
  },
  {
    ...usual,
    names: programNames.s_server,
    library: 'openssl',
    libraryVersion: 'software',
    protocols: since12,
    ciphers: 'library',
    groups: 'library',
    preference: 'client',
    dhBits: 2048,
    alpn: [],
    source: 'OpenSSL apps/s_server.c',
  },
  {
    ...usual,
    names: [...programNames.stunnel, ...programNames.hitch],
    library: 'openssl',
    protocols: null,
    ciphers: null,
    groups: 'library',
    alpn: null,
    evidence: 'inferred',
    source: 'programs on OpenSSL',
  },
  {
    ...managed,
    names: [...programNames['aws-api-gateway'], ...programNames.cloudflare],
    refusal: 'http-400',
    source: 'the products answer a missing client certificate by an HTTP status',
  },
  {
    ...managed,
    names: programNames['azure-application-gateway'],
    refusal: 'http-400',
    source: 'learn.microsoft.com/azure/application-gateway/mutual-authentication-troubleshooting',
  },
  {
    ...managed,
    names: programNames.iis,
    library: 'schannel',
    refusal: 'http-400',
    source: 'the handshake goes through, the request is refused',
  },
  {
    ...managed,
    names: [...programNames['aws-alb'], ...programNames['gcp-alb']],
    source: 'a refused TLS connection',
  },
  {
    ...usual,
    names: [...programNames.bun, ...programNames.grpc],
    library: 'boringssl',
    libraryVersion: 'unversioned',
    protocols: null,
    ciphers: null,
    groups: null,
    evidence: 'observed',
    source: 'on loopback',
  },
]
