import type { NamedGroup } from '../../tls/named-group.ts'
import type { OpenSslVersion } from './version.ts'

export interface GroupRow {
  /** Null for a group that OpenSSL takes in a list and no client of this product offers. */
  readonly group: NamedGroup | null
  readonly since: OpenSslVersion
  readonly names: readonly string[]
  /** Further names from 3.0 on. */
  readonly namesSince30: readonly string[]
  /** Bits of security, which levels compare with. */
  readonly securityBits: number
}

export const groupSource = {
  source:
    'OpenSSL 1.0.2u and 1.1.1w ssl/t1_lib.c (nid_list), crypto/ec/ec_curve.c (NIST names); 3.0.15 and 3.2.3 ' +
    'providers/common/capabilities.c; lists, names and levels held against Node 8.17, 12.22, 20.20 and 24.21',
  evidence: 'source',
} as const

// biome-ignore format: a table, one group a line
export const groupRows: readonly GroupRow[] = [
  { group: 'secp256r1',          since: '1.0.2', names: ['P-256', 'prime256v1'], namesSince30: ['secp256r1'], securityBits: 128 },
  { group: 'secp384r1',          since: '1.0.2', names: ['P-384', 'secp384r1'],  namesSince30: [],            securityBits: 192 },
  { group: 'secp521r1',          since: '1.0.2', names: ['P-521', 'secp521r1'],  namesSince30: [],            securityBits: 256 },
  { group: 'secp224r1',          since: '1.0.2', names: ['P-224', 'secp224r1'],  namesSince30: [],            securityBits: 112 },
  { group: 'secp256k1',          since: '1.0.2', names: ['secp256k1'],           namesSince30: [],            securityBits: 128 },
  { group: 'brainpoolP256r1',    since: '1.0.2', names: ['brainpoolP256r1'],     namesSince30: [],            securityBits: 128 },
  { group: 'brainpoolP384r1',    since: '1.0.2', names: ['brainpoolP384r1'],     namesSince30: [],            securityBits: 192 },
  { group: 'brainpoolP512r1',    since: '1.0.2', names: ['brainpoolP512r1'],     namesSince30: [],            securityBits: 256 },
  { group: 'x25519',             since: '1.1.1', names: ['X25519'],              namesSince30: ['x25519'],    securityBits: 128 },
  { group: 'x448',               since: '1.1.1', names: ['X448'],                namesSince30: ['x448'],      securityBits: 224 },
  { group: 'ffdhe2048',          since: '3.0',   names: ['ffdhe2048'],           namesSince30: [],            securityBits: 112 },
  { group: 'ffdhe3072',          since: '3.0',   names: ['ffdhe3072'],           namesSince30: [],            securityBits: 128 },
  { group: 'ffdhe4096',          since: '3.0',   names: ['ffdhe4096'],           namesSince30: [],            securityBits: 128 },
  { group: 'ffdhe6144',          since: '3.0',   names: ['ffdhe6144'],           namesSince30: [],            securityBits: 128 },
  { group: 'ffdhe8192',          since: '3.0',   names: ['ffdhe8192'],           namesSince30: [],            securityBits: 192 },
  { group: 'MLKEM512',           since: '3.5',   names: ['MLKEM512'],            namesSince30: [],            securityBits: 128 },
  { group: 'MLKEM768',           since: '3.5',   names: ['MLKEM768'],            namesSince30: [],            securityBits: 192 },
  { group: 'MLKEM1024',          since: '3.5',   names: ['MLKEM1024'],           namesSince30: [],            securityBits: 256 },
  { group: 'SecP256r1MLKEM768',  since: '3.5',   names: ['SecP256r1MLKEM768'],   namesSince30: [],            securityBits: 192 },
  { group: 'X25519MLKEM768',     since: '3.5',   names: ['X25519MLKEM768'],      namesSince30: [],            securityBits: 192 },
  { group: 'SecP384r1MLKEM1024', since: '3.5',   names: ['SecP384r1MLKEM1024'],  namesSince30: [],            securityBits: 256 },
  { group: null,                 since: '1.0.2', names: ['P-192', 'prime192v1'], namesSince30: ['secp192r1'], securityBits: 80 },
  { group: null,                 since: '1.0.2', names: ['secp160k1'],           namesSince30: [],            securityBits: 80 },
  { group: null,                 since: '1.0.2', names: ['secp160r1'],           namesSince30: [],            securityBits: 80 },
  { group: null,                 since: '1.0.2', names: ['secp160r2'],           namesSince30: [],            securityBits: 80 },
  { group: null,                 since: '1.0.2', names: ['secp192k1'],           namesSince30: [],            securityBits: 80 },
  { group: null,                 since: '1.0.2', names: ['secp224k1'],           namesSince30: [],            securityBits: 112 },
  { group: null,                 since: '1.0.2', names: ['K-163', 'sect163k1'],  namesSince30: [],            securityBits: 80 },
  { group: null,                 since: '1.0.2', names: ['sect163r1'],           namesSince30: [],            securityBits: 80 },
  { group: null,                 since: '1.0.2', names: ['B-163', 'sect163r2'],  namesSince30: [],            securityBits: 80 },
  { group: null,                 since: '1.0.2', names: ['sect193r1'],           namesSince30: [],            securityBits: 80 },
  { group: null,                 since: '1.0.2', names: ['sect193r2'],           namesSince30: [],            securityBits: 80 },
  { group: null,                 since: '1.0.2', names: ['K-233', 'sect233k1'],  namesSince30: [],            securityBits: 112 },
  { group: null,                 since: '1.0.2', names: ['B-233', 'sect233r1'],  namesSince30: [],            securityBits: 112 },
  { group: null,                 since: '1.0.2', names: ['sect239k1'],           namesSince30: [],            securityBits: 112 },
  { group: null,                 since: '1.0.2', names: ['K-283', 'sect283k1'],  namesSince30: [],            securityBits: 128 },
  { group: null,                 since: '1.0.2', names: ['B-283', 'sect283r1'],  namesSince30: [],            securityBits: 128 },
  { group: null,                 since: '1.0.2', names: ['K-409', 'sect409k1'],  namesSince30: [],            securityBits: 192 },
  { group: null,                 since: '1.0.2', names: ['B-409', 'sect409r1'],  namesSince30: [],            securityBits: 192 },
  { group: null,                 since: '1.0.2', names: ['K-571', 'sect571k1'],  namesSince30: [],            securityBits: 256 },
  { group: null,                 since: '1.0.2', names: ['B-571', 'sect571r1'],  namesSince30: [],            securityBits: 256 },
  { group: null,                 since: '3.2',   names: ['brainpoolP256r1tls13'], namesSince30: [],           securityBits: 128 },
  { group: null,                 since: '3.2',   names: ['brainpoolP384r1tls13'], namesSince30: [],           securityBits: 192 },
  { group: null,                 since: '3.2',   names: ['brainpoolP512r1tls13'], namesSince30: [],           securityBits: 256 },
]
