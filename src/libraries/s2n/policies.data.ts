import type { NamedGroup } from '../../tls/named-group.ts'
import type { ProtocolVersion } from '../../tls/version.ts'

export interface S2nPolicyRow {
  readonly name: string
  readonly minimum: ProtocolVersion
  /** Code points of every version's suites in the server's order, in hexadecimal. */
  readonly suites: string
  readonly groups: readonly NamedGroup[]
}

export const s2nPolicySource = {
  source:
    's2n-tls 8cbf81ad (2026-08-07), bin/policy NAME: minimum version, cipher suites, curves and KEM groups',
  evidence: 'observed',
} as const

// biome-ignore format: a table, one policy a line
export const s2nPolicies: readonly S2nPolicyRow[] = [
  { name: 'ELBSecurityPolicy-TLS-1-0-2015-04', minimum: 'TLSv1.0', suites: 'c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a 009c 003c 002f 009d 003d 0035 000a', groups: ['secp256r1', 'secp384r1'] },
  { name: 'ELBSecurityPolicy-TLS-1-0-2015-05', minimum: 'TLSv1.0', suites: 'c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a 009c 003c 002f 009d 003d 0035', groups: ['secp256r1', 'secp384r1'] },
  { name: 'ELBSecurityPolicy-2016-08', minimum: 'TLSv1.0', suites: 'c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a 009c 003c 002f 009d 003d 0035', groups: ['secp256r1', 'secp384r1'] },
  { name: 'ELBSecurityPolicy-TLS-1-1-2017-01', minimum: 'TLSv1.1', suites: 'c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a 009c 003c 002f 009d 003d 0035', groups: ['secp256r1', 'secp384r1'] },
  { name: 'ELBSecurityPolicy-TLS-1-2-2017-01', minimum: 'TLSv1.2', suites: 'c02b c02f c023 c027 c02c c030 c024 c028 009c 003c 009d 003d', groups: ['secp256r1', 'secp384r1'] },
  { name: 'ELBSecurityPolicy-TLS-1-2-Ext-2018-06', minimum: 'TLSv1.2', suites: 'c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a 009c 003c 002f 009d 003d 0035', groups: ['secp256r1', 'secp384r1'] },
  { name: 'ELBSecurityPolicy-FS-2018-06', minimum: 'TLSv1.0', suites: 'c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a', groups: ['secp256r1', 'secp384r1'] },
  { name: 'ELBSecurityPolicy-FS-1-2-2019-08', minimum: 'TLSv1.2', suites: 'c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a', groups: ['secp256r1', 'secp384r1'] },
  { name: 'ELBSecurityPolicy-FS-1-1-2019-08', minimum: 'TLSv1.1', suites: 'c02b c02f c023 c027 c009 c013 c02c c030 c024 c028 c014 c00a', groups: ['secp256r1', 'secp384r1'] },
  { name: 'ELBSecurityPolicy-FS-1-2-Res-2019-08', minimum: 'TLSv1.2', suites: 'c02b c02f c023 c027 c02c c030 c024 c028', groups: ['secp256r1', 'secp384r1'] },
  { name: 'ELBSecurityPolicy-TLS13-1-3-CNSA2-INTEROP1-FIPS-PQ-2026-07', minimum: 'TLSv1.3', suites: '1302', groups: ['secp384r1'] },
  { name: 'ELBSecurityPolicy-TLS13-1-2-CNSA2-INTEROP2-FIPS-PQ-2026-07', minimum: 'TLSv1.2', suites: '1302 c02c c030', groups: ['secp384r1'] },
  { name: 'ELBSecurityPolicy-TLS13-1-2-CNSA2-INTEROP3-FIPS-PQ-2026-07', minimum: 'TLSv1.2', suites: '1302 1301 c02c c030 c024 c028 c00a c014 c02b c02f c023 c027 c009 c013 009d 003d 0035 009c 003c 002f', groups: ['secp384r1', 'secp256r1', 'secp521r1'] },
  { name: 'CloudFront-SSL-v-3', minimum: 'SSLv3', suites: '1301 1302 1303 c02f c027 c013 c030 cca8 c028 c014 009c 009d 003c 0035 002f 000a 0004', groups: ['x25519', 'secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-0-2014', minimum: 'TLSv1.0', suites: '1301 1302 1303 c02b c02f c023 c027 c009 c013 c02c c030 cca9 cca8 c024 c028 c00a c014 009c 009d 003c 0035 002f 000a', groups: ['x25519', 'secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-0-2014-sha256', minimum: 'TLSv1.0', suites: '1301 1302 1303 c02b c02f c023 c027 c009 c013 c02c c030 cca9 cca8 c024 c028 c00a c014 009c 009d 003c 002f 003d 0035 000a', groups: ['x25519', 'secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-0-2016', minimum: 'TLSv1.0', suites: '1301 1302 1303 c02b c02f c023 c027 c009 c013 c02c c030 cca9 cca8 c024 c028 c00a c014 009c 009d 003c 0035 002f', groups: ['x25519', 'secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-1-2016', minimum: 'TLSv1.1', suites: '1301 1302 1303 c02b c02f c023 c027 c009 c013 c02c c030 cca9 cca8 c024 c028 c00a c014 009c 009d 003c 0035 002f', groups: ['x25519', 'secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-2-2017', minimum: 'TLSv1.2', suites: '1301 1302 1303 c02b c02f c023 c027 c02c c030 cca9 cca8 c024 c028 c00a c014 c009 c013 009c 009d 003c', groups: ['x25519', 'secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-2-2018-no-sha1', minimum: 'TLSv1.2', suites: '1301 1302 1303 c02b c02f c023 c027 c02c c030 cca9 cca8 c024 c028 009c 009d 003c', groups: ['x25519', 'secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-2-2019-no-sha1', minimum: 'TLSv1.2', suites: '1301 1302 1303 c02b c02f c02c c030 cca9 cca8 c024 c028 c023 c027', groups: ['x25519', 'secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-2-2021-no-sha1', minimum: 'TLSv1.2', suites: '1301 1302 1303 c02b c02f c02c c030 cca9 cca8', groups: ['x25519', 'secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-2-2025', minimum: 'TLSv1.2', suites: '1301 1302 c02b c02f c02c c030', groups: ['secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-3-2025', minimum: 'TLSv1.3', suites: '1301 1302 1303', groups: ['x25519', 'secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-2-2018', minimum: 'TLSv1.2', suites: '1301 1302 1303 c02b c02f c023 c027 c02c c030 cca9 cca8 c024 c028 009c 009d 003c', groups: ['x25519', 'secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-2-2019', minimum: 'TLSv1.2', suites: '1301 1302 1303 c02b c02f c02c c030 cca9 cca8 c024 c028 c023 c027', groups: ['x25519', 'secp256r1', 'secp384r1'] },
  { name: 'CloudFront-TLS-1-2-2021', minimum: 'TLSv1.2', suites: '1301 1302 1303 c02b c02f c02c c030 cca9 cca8', groups: ['x25519', 'secp256r1', 'secp384r1'] },
]
