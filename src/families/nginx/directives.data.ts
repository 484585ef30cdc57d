import type { ProtocolVersion } from '../../tls/version.ts'

/** How nginx takes a directive that decides about TLS. */
export interface DirectiveRule {
  /** `union`: repeats add up; `list`: each adds a row; `once`: a second one in a block stops nginx. */
  readonly repeats: 'once' | 'union' | 'list'
  readonly arguments: 'one' | 'on-off' | 'two' | 'some'
  /** The release that it came with; null where every release in use has it. */
  readonly since: string | null
  readonly until: string | null
}

export const directiveRulesSource = {
  source:
    'nginx/nginx src/http/modules/ngx_http_ssl_module.c, src/http/modules/ngx_http_v2_module.c, docs/xml/nginx/changes.xml; ssl, http2 and repeats measured with 1.22.1 and 1.30',
  evidence: 'source',
} as const

const once = { repeats: 'once', arguments: 'one', since: null, until: null } as const
const flag = { repeats: 'once', arguments: 'on-off', since: null, until: null } as const

export const directiveRules: Readonly<Record<string, DirectiveRule>> = {
  ssl: { ...flag, until: '1.25.1' },
  ssl_protocols: { repeats: 'union', arguments: 'some', since: null, until: null },
  ssl_ciphers: once,
  ssl_prefer_server_ciphers: flag,
  ssl_ecdh_curve: once,
  ssl_dhparam: once,
  ssl_conf_command: { repeats: 'list', arguments: 'two', since: '1.19.4', until: null },
  ssl_certificate: { ...once, repeats: 'list' },
  error_page: { repeats: 'list', arguments: 'some', since: null, until: null },
  ssl_verify_client: once,
  ssl_verify_depth: once,
  ssl_client_certificate: once,
  ssl_trusted_certificate: once,
  ssl_crl: once,
  ssl_reject_handshake: { ...flag, since: '1.19.4' },
  ssl_stapling: flag,
  ssl_preread: { ...flag, since: '1.11.5' },
  ssl_alpn: { repeats: 'once', arguments: 'some', since: '1.21.4', until: null },
  http2: { ...flag, since: '1.25.1' },
}

/** Directives by which OpenResty's Lua decides at run time. */
export const luaDirectives = {
  certificate: ['ssl_certificate_by_lua', 'ssl_certificate_by_lua_block', 'ssl_certificate_by_lua_file'],
  clientHello: ['ssl_client_hello_by_lua_block', 'ssl_client_hello_by_lua_file'],
} as const

/** The words of ssl_protocols, compared without regard to case (ngx_conf_set_bitmask_slot). SSLv2 is taken and does nothing. */
export const protocolWords: Readonly<Record<string, ProtocolVersion | null>> = {
  sslv2: null,
  sslv3: 'SSLv3',
  tlsv1: 'TLSv1.0',
  'tlsv1.1': 'TLSv1.1',
  'tlsv1.2': 'TLSv1.2',
  'tlsv1.3': 'TLSv1.3',
}

/** The release that took the word TLSv1.3 first. */
export const tls13Since = '1.13.0'

export interface DefaultRow<T> {
  readonly from: string
  readonly value: T
}

export const defaultsSource = {
  source:
    'nginx/nginx src/http/modules/ngx_http_ssl_module.c and docs/xml/nginx/changes.xml (1.9.1, 1.11.0, 1.23.4, 1.27.3)',
  evidence: 'source',
} as const

/** In rising order; the last row that is not newer holds. */
export const defaultProtocols: readonly DefaultRow<readonly ProtocolVersion[]>[] = [
  { from: '0', value: ['SSLv3', 'TLSv1.0', 'TLSv1.1', 'TLSv1.2'] },
  { from: '1.9.1', value: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2'] },
  { from: '1.23.4', value: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] },
  { from: '1.27.3', value: ['TLSv1.2', 'TLSv1.3'] },
]

/** Since 1.0.5. */
export const defaultCiphers = 'HIGH:!aNULL:!MD5'

/** What ssl_ecdh_curve stands at: `auto` is the library's own list. */
export const defaultCurves: readonly DefaultRow<string>[] = [
  { from: '0', value: 'prime256v1' },
  { from: '1.11.0', value: 'auto' },
]

/** DHE parameters that nginx brings itself, in bits; null for none. */
export const defaultDhBits: readonly DefaultRow<number | null>[] = [
  { from: '0', value: 1024 },
  { from: '1.11.0', value: null },
]

/** ALPN without h2. Source: NGX_HTTP_ALPN_PROTOS in ngx_http_ssl_module.c, changes.xml 1.21.4. */
export const httpAlpn: readonly DefaultRow<readonly string[]>[] = [
  { from: '0', value: ['http/1.1'] },
  { from: '1.21.4', value: ['http/1.1', 'http/1.0', 'http/0.9'] },
]

/** From here on the server name is known before protocols and TLS 1.3 suites are chosen (commit 0373fe5d9). */
export const nameFirstSince = '1.29.2'

/** Virtual servers by name in the stream module. Source: changes.xml. */
export const streamNamesSince = '1.25.5'

/** Default of ssl_verify_depth. */
export const defaultVerifyDepth = 1

/**
 * TLS settings in the nginx.conf that a distribution's own package installs, which files put beside it inherit.
 * Observed on Debian 12; the others by the packages' debian/conf/nginx.conf.
 */
export interface StockSettings {
  readonly distribution: string
  readonly protocols: readonly ProtocolVersion[]
  readonly evidence: 'observed' | 'inferred'
}

// biome-ignore format: a table, one release a line
export const stockSettings: readonly StockSettings[] = [
  { distribution: 'debian 9', protocols: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2'], evidence: 'inferred' },
  { distribution: 'debian 10', protocols: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2'], evidence: 'inferred' },
  { distribution: 'debian 11', protocols: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'], evidence: 'inferred' },
  { distribution: 'debian 12', protocols: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'], evidence: 'observed' },
  { distribution: 'ubuntu 18.04', protocols: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2'], evidence: 'inferred' },
  { distribution: 'ubuntu 20.04', protocols: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'], evidence: 'inferred' },
  { distribution: 'ubuntu 22.04', protocols: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'], evidence: 'inferred' },
  { distribution: 'ubuntu 24.04', protocols: ['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'], evidence: 'inferred' },
]

/** What Red Hat's libraries make of `PROFILE=SYSTEM`: the crypto policy DEFAULT of RHEL 8 and later. */
export const redHatSystemProfile: {
  readonly distributions: readonly string[]
  readonly ciphers: string
  readonly source: string
  readonly evidence: 'documented'
} = {
  distributions: ['rhel 8', 'rhel 9', 'rhel 10', 'amazon linux 2023'],
  ciphers:
    '@SECLEVEL=2:kEECDH:kRSA:kEDH:kPSK:kDHEPSK:kECDHEPSK:kRSAPSK:-aDSS:-3DES:!DES:!RC4:!RC2:!IDEA:-SEED:!eNULL:!aNULL:!MD5:-SHA384:-CAMELLIA:-ARIA:-AESCCM8',
  source: 'public copies of /etc/crypto-policies/back-ends/opensslcnf.config of RHEL 8 and 9',
  evidence: 'documented',
}
