import type { StrengthClass } from './cipher-classes.data.ts'

/** Code, key exchange, authentication, encryption, MAC, protocol, classes, strength bits, in OpenSSL 1.0.2's words. */
export type Row102 = readonly [
  code: number,
  keyExchange: string,
  authentication: string,
  encryption: string,
  mac: string,
  protocol: 'SSLv3' | 'TLSv1.2',
  classes: readonly StrengthClass[],
  strengthBits: number,
]

export const table102Source = {
  source:
    'OpenSSL 1.0.2u ssl/s3_lib.c, ssl3_ciphers[] of a default build (no SSLv2, no weak suites, no Kerberos); GOST left out',
  evidence: 'source',
} as const

/** The order is the table's own and decides, read from the end, the order of the list. 1.0.2 tells SSLv3 and TLSv1 suites apart by name only. */
// biome-ignore format: a table, one suite a line
export const rows102: readonly Row102[] = [
  [0x0001, 'kRSA',   'aRSA',   'eNULL',       'MD5',    'SSLv3',   [], 0], // NULL-MD5
  [0x0002, 'kRSA',   'aRSA',   'eNULL',       'SHA1',   'SSLv3',   ['FIPS'], 0], // NULL-SHA
  [0x0004, 'kRSA',   'aRSA',   'RC4',         'MD5',    'SSLv3',   ['MEDIUM'], 128], // RC4-MD5
  [0x0005, 'kRSA',   'aRSA',   'RC4',         'SHA1',   'SSLv3',   ['MEDIUM'], 128], // RC4-SHA
  [0x0007, 'kRSA',   'aRSA',   'IDEA',        'SHA1',   'SSLv3',   ['MEDIUM'], 128], // IDEA-CBC-SHA
  [0x000a, 'kRSA',   'aRSA',   '3DES',        'SHA1',   'SSLv3',   ['MEDIUM', 'FIPS'], 112], // DES-CBC3-SHA
  [0x000d, 'kDHd',   'aDH',    '3DES',        'SHA1',   'SSLv3',   ['MEDIUM', 'FIPS'], 112], // DH-DSS-DES-CBC3-SHA
  [0x0010, 'kDHr',   'aDH',    '3DES',        'SHA1',   'SSLv3',   ['MEDIUM', 'FIPS'], 112], // DH-RSA-DES-CBC3-SHA
  [0x0013, 'kDHE',   'aDSS',   '3DES',        'SHA1',   'SSLv3',   ['MEDIUM', 'FIPS'], 112], // EDH-DSS-DES-CBC3-SHA
  [0x0016, 'kDHE',   'aRSA',   '3DES',        'SHA1',   'SSLv3',   ['MEDIUM', 'FIPS'], 112], // EDH-RSA-DES-CBC3-SHA
  [0x0018, 'kDHE',   'aNULL',  'RC4',         'MD5',    'SSLv3',   ['NOT_DEFAULT', 'MEDIUM'], 128], // ADH-RC4-MD5
  [0x001b, 'kDHE',   'aNULL',  '3DES',        'SHA1',   'SSLv3',   ['NOT_DEFAULT', 'MEDIUM', 'FIPS'], 112], // ADH-DES-CBC3-SHA
  [0x002f, 'kRSA',   'aRSA',   'AES128',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 128], // AES128-SHA
  [0x0030, 'kDHd',   'aDH',    'AES128',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 128], // DH-DSS-AES128-SHA
  [0x0031, 'kDHr',   'aDH',    'AES128',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 128], // DH-RSA-AES128-SHA
  [0x0032, 'kDHE',   'aDSS',   'AES128',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 128], // DHE-DSS-AES128-SHA
  [0x0033, 'kDHE',   'aRSA',   'AES128',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 128], // DHE-RSA-AES128-SHA
  [0x0034, 'kDHE',   'aNULL',  'AES128',      'SHA1',   'SSLv3',   ['NOT_DEFAULT', 'HIGH', 'FIPS'], 128], // ADH-AES128-SHA
  [0x0035, 'kRSA',   'aRSA',   'AES256',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 256], // AES256-SHA
  [0x0036, 'kDHd',   'aDH',    'AES256',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 256], // DH-DSS-AES256-SHA
  [0x0037, 'kDHr',   'aDH',    'AES256',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 256], // DH-RSA-AES256-SHA
  [0x0038, 'kDHE',   'aDSS',   'AES256',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 256], // DHE-DSS-AES256-SHA
  [0x0039, 'kDHE',   'aRSA',   'AES256',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 256], // DHE-RSA-AES256-SHA
  [0x003a, 'kDHE',   'aNULL',  'AES256',      'SHA1',   'SSLv3',   ['NOT_DEFAULT', 'HIGH', 'FIPS'], 256], // ADH-AES256-SHA
  [0x003b, 'kRSA',   'aRSA',   'eNULL',       'SHA256', 'TLSv1.2', ['FIPS'], 0], // NULL-SHA256
  [0x003c, 'kRSA',   'aRSA',   'AES128',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 128], // AES128-SHA256
  [0x003d, 'kRSA',   'aRSA',   'AES256',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 256], // AES256-SHA256
  [0x003e, 'kDHd',   'aDH',    'AES128',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 128], // DH-DSS-AES128-SHA256
  [0x003f, 'kDHr',   'aDH',    'AES128',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 128], // DH-RSA-AES128-SHA256
  [0x0040, 'kDHE',   'aDSS',   'AES128',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 128], // DHE-DSS-AES128-SHA256
  [0x0041, 'kRSA',   'aRSA',   'CAMELLIA128', 'SHA1',   'SSLv3',   ['HIGH'], 128], // CAMELLIA128-SHA
  [0x0042, 'kDHd',   'aDH',    'CAMELLIA128', 'SHA1',   'SSLv3',   ['HIGH'], 128], // DH-DSS-CAMELLIA128-SHA
  [0x0043, 'kDHr',   'aDH',    'CAMELLIA128', 'SHA1',   'SSLv3',   ['HIGH'], 128], // DH-RSA-CAMELLIA128-SHA
  [0x0044, 'kDHE',   'aDSS',   'CAMELLIA128', 'SHA1',   'SSLv3',   ['HIGH'], 128], // DHE-DSS-CAMELLIA128-SHA
  [0x0045, 'kDHE',   'aRSA',   'CAMELLIA128', 'SHA1',   'SSLv3',   ['HIGH'], 128], // DHE-RSA-CAMELLIA128-SHA
  [0x0046, 'kDHE',   'aNULL',  'CAMELLIA128', 'SHA1',   'SSLv3',   ['NOT_DEFAULT', 'HIGH'], 128], // ADH-CAMELLIA128-SHA
  [0x0067, 'kDHE',   'aRSA',   'AES128',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 128], // DHE-RSA-AES128-SHA256
  [0x0068, 'kDHd',   'aDH',    'AES256',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 256], // DH-DSS-AES256-SHA256
  [0x0069, 'kDHr',   'aDH',    'AES256',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 256], // DH-RSA-AES256-SHA256
  [0x006a, 'kDHE',   'aDSS',   'AES256',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 256], // DHE-DSS-AES256-SHA256
  [0x006b, 'kDHE',   'aRSA',   'AES256',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 256], // DHE-RSA-AES256-SHA256
  [0x006c, 'kDHE',   'aNULL',  'AES128',      'SHA256', 'TLSv1.2', ['NOT_DEFAULT', 'HIGH', 'FIPS'], 128], // ADH-AES128-SHA256
  [0x006d, 'kDHE',   'aNULL',  'AES256',      'SHA256', 'TLSv1.2', ['NOT_DEFAULT', 'HIGH', 'FIPS'], 256], // ADH-AES256-SHA256
  [0x0084, 'kRSA',   'aRSA',   'CAMELLIA256', 'SHA1',   'SSLv3',   ['HIGH'], 256], // CAMELLIA256-SHA
  [0x0085, 'kDHd',   'aDH',    'CAMELLIA256', 'SHA1',   'SSLv3',   ['HIGH'], 256], // DH-DSS-CAMELLIA256-SHA
  [0x0086, 'kDHr',   'aDH',    'CAMELLIA256', 'SHA1',   'SSLv3',   ['HIGH'], 256], // DH-RSA-CAMELLIA256-SHA
  [0x0087, 'kDHE',   'aDSS',   'CAMELLIA256', 'SHA1',   'SSLv3',   ['HIGH'], 256], // DHE-DSS-CAMELLIA256-SHA
  [0x0088, 'kDHE',   'aRSA',   'CAMELLIA256', 'SHA1',   'SSLv3',   ['HIGH'], 256], // DHE-RSA-CAMELLIA256-SHA
  [0x0089, 'kDHE',   'aNULL',  'CAMELLIA256', 'SHA1',   'SSLv3',   ['NOT_DEFAULT', 'HIGH'], 256], // ADH-CAMELLIA256-SHA
  [0x008a, 'kPSK',   'aPSK',   'RC4',         'SHA1',   'SSLv3',   ['MEDIUM'], 128], // PSK-RC4-SHA
  [0x008b, 'kPSK',   'aPSK',   '3DES',        'SHA1',   'SSLv3',   ['MEDIUM', 'FIPS'], 112], // PSK-3DES-EDE-CBC-SHA
  [0x008c, 'kPSK',   'aPSK',   'AES128',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 128], // PSK-AES128-CBC-SHA
  [0x008d, 'kPSK',   'aPSK',   'AES256',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 256], // PSK-AES256-CBC-SHA
  [0x0096, 'kRSA',   'aRSA',   'SEED',        'SHA1',   'SSLv3',   ['MEDIUM'], 128], // SEED-SHA
  [0x0097, 'kDHd',   'aDH',    'SEED',        'SHA1',   'SSLv3',   ['MEDIUM'], 128], // DH-DSS-SEED-SHA
  [0x0098, 'kDHr',   'aDH',    'SEED',        'SHA1',   'SSLv3',   ['MEDIUM'], 128], // DH-RSA-SEED-SHA
  [0x0099, 'kDHE',   'aDSS',   'SEED',        'SHA1',   'SSLv3',   ['MEDIUM'], 128], // DHE-DSS-SEED-SHA
  [0x009a, 'kDHE',   'aRSA',   'SEED',        'SHA1',   'SSLv3',   ['MEDIUM'], 128], // DHE-RSA-SEED-SHA
  [0x009b, 'kDHE',   'aNULL',  'SEED',        'SHA1',   'SSLv3',   ['NOT_DEFAULT', 'MEDIUM'], 128], // ADH-SEED-SHA
  [0x009c, 'kRSA',   'aRSA',   'AES128GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 128], // AES128-GCM-SHA256
  [0x009d, 'kRSA',   'aRSA',   'AES256GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 256], // AES256-GCM-SHA384
  [0x009e, 'kDHE',   'aRSA',   'AES128GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 128], // DHE-RSA-AES128-GCM-SHA256
  [0x009f, 'kDHE',   'aRSA',   'AES256GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 256], // DHE-RSA-AES256-GCM-SHA384
  [0x00a0, 'kDHr',   'aDH',    'AES128GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 128], // DH-RSA-AES128-GCM-SHA256
  [0x00a1, 'kDHr',   'aDH',    'AES256GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 256], // DH-RSA-AES256-GCM-SHA384
  [0x00a2, 'kDHE',   'aDSS',   'AES128GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 128], // DHE-DSS-AES128-GCM-SHA256
  [0x00a3, 'kDHE',   'aDSS',   'AES256GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 256], // DHE-DSS-AES256-GCM-SHA384
  [0x00a4, 'kDHd',   'aDH',    'AES128GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 128], // DH-DSS-AES128-GCM-SHA256
  [0x00a5, 'kDHd',   'aDH',    'AES256GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 256], // DH-DSS-AES256-GCM-SHA384
  [0x00a6, 'kDHE',   'aNULL',  'AES128GCM',   'AEAD',   'TLSv1.2', ['NOT_DEFAULT', 'HIGH', 'FIPS'], 128], // ADH-AES128-GCM-SHA256
  [0x00a7, 'kDHE',   'aNULL',  'AES256GCM',   'AEAD',   'TLSv1.2', ['NOT_DEFAULT', 'HIGH', 'FIPS'], 256], // ADH-AES256-GCM-SHA384
  [0xc001, 'kECDHe', 'aECDH',  'eNULL',       'SHA1',   'SSLv3',   ['FIPS'], 0], // ECDH-ECDSA-NULL-SHA
  [0xc002, 'kECDHe', 'aECDH',  'RC4',         'SHA1',   'SSLv3',   ['MEDIUM'], 128], // ECDH-ECDSA-RC4-SHA
  [0xc003, 'kECDHe', 'aECDH',  '3DES',        'SHA1',   'SSLv3',   ['MEDIUM', 'FIPS'], 112], // ECDH-ECDSA-DES-CBC3-SHA
  [0xc004, 'kECDHe', 'aECDH',  'AES128',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 128], // ECDH-ECDSA-AES128-SHA
  [0xc005, 'kECDHe', 'aECDH',  'AES256',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 256], // ECDH-ECDSA-AES256-SHA
  [0xc006, 'kECDHE', 'aECDSA', 'eNULL',       'SHA1',   'SSLv3',   ['FIPS'], 0], // ECDHE-ECDSA-NULL-SHA
  [0xc007, 'kECDHE', 'aECDSA', 'RC4',         'SHA1',   'SSLv3',   ['MEDIUM'], 128], // ECDHE-ECDSA-RC4-SHA
  [0xc008, 'kECDHE', 'aECDSA', '3DES',        'SHA1',   'SSLv3',   ['MEDIUM', 'FIPS'], 112], // ECDHE-ECDSA-DES-CBC3-SHA
  [0xc009, 'kECDHE', 'aECDSA', 'AES128',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 128], // ECDHE-ECDSA-AES128-SHA
  [0xc00a, 'kECDHE', 'aECDSA', 'AES256',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 256], // ECDHE-ECDSA-AES256-SHA
  [0xc00b, 'kECDHr', 'aECDH',  'eNULL',       'SHA1',   'SSLv3',   ['FIPS'], 0], // ECDH-RSA-NULL-SHA
  [0xc00c, 'kECDHr', 'aECDH',  'RC4',         'SHA1',   'SSLv3',   ['MEDIUM'], 128], // ECDH-RSA-RC4-SHA
  [0xc00d, 'kECDHr', 'aECDH',  '3DES',        'SHA1',   'SSLv3',   ['MEDIUM', 'FIPS'], 112], // ECDH-RSA-DES-CBC3-SHA
  [0xc00e, 'kECDHr', 'aECDH',  'AES128',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 128], // ECDH-RSA-AES128-SHA
  [0xc00f, 'kECDHr', 'aECDH',  'AES256',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 256], // ECDH-RSA-AES256-SHA
  [0xc010, 'kECDHE', 'aRSA',   'eNULL',       'SHA1',   'SSLv3',   ['FIPS'], 0], // ECDHE-RSA-NULL-SHA
  [0xc011, 'kECDHE', 'aRSA',   'RC4',         'SHA1',   'SSLv3',   ['MEDIUM'], 128], // ECDHE-RSA-RC4-SHA
  [0xc012, 'kECDHE', 'aRSA',   '3DES',        'SHA1',   'SSLv3',   ['MEDIUM', 'FIPS'], 112], // ECDHE-RSA-DES-CBC3-SHA
  [0xc013, 'kECDHE', 'aRSA',   'AES128',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 128], // ECDHE-RSA-AES128-SHA
  [0xc014, 'kECDHE', 'aRSA',   'AES256',      'SHA1',   'SSLv3',   ['HIGH', 'FIPS'], 256], // ECDHE-RSA-AES256-SHA
  [0xc015, 'kECDHE', 'aNULL',  'eNULL',       'SHA1',   'SSLv3',   ['FIPS'], 0], // AECDH-NULL-SHA
  [0xc016, 'kECDHE', 'aNULL',  'RC4',         'SHA1',   'SSLv3',   ['NOT_DEFAULT', 'MEDIUM'], 128], // AECDH-RC4-SHA
  [0xc017, 'kECDHE', 'aNULL',  '3DES',        'SHA1',   'SSLv3',   ['NOT_DEFAULT', 'MEDIUM', 'FIPS'], 112], // AECDH-DES-CBC3-SHA
  [0xc018, 'kECDHE', 'aNULL',  'AES128',      'SHA1',   'SSLv3',   ['NOT_DEFAULT', 'HIGH', 'FIPS'], 128], // AECDH-AES128-SHA
  [0xc019, 'kECDHE', 'aNULL',  'AES256',      'SHA1',   'SSLv3',   ['NOT_DEFAULT', 'HIGH', 'FIPS'], 256], // AECDH-AES256-SHA
  [0xc01a, 'kSRP',   'aSRP',   '3DES',        'SHA1',   'SSLv3',   ['MEDIUM'], 112], // SRP-3DES-EDE-CBC-SHA
  [0xc01b, 'kSRP',   'aRSA',   '3DES',        'SHA1',   'SSLv3',   ['MEDIUM'], 112], // SRP-RSA-3DES-EDE-CBC-SHA
  [0xc01c, 'kSRP',   'aDSS',   '3DES',        'SHA1',   'SSLv3',   ['MEDIUM'], 112], // SRP-DSS-3DES-EDE-CBC-SHA
  [0xc01d, 'kSRP',   'aSRP',   'AES128',      'SHA1',   'SSLv3',   ['HIGH'], 128], // SRP-AES-128-CBC-SHA
  [0xc01e, 'kSRP',   'aRSA',   'AES128',      'SHA1',   'SSLv3',   ['HIGH'], 128], // SRP-RSA-AES-128-CBC-SHA
  [0xc01f, 'kSRP',   'aDSS',   'AES128',      'SHA1',   'SSLv3',   ['HIGH'], 128], // SRP-DSS-AES-128-CBC-SHA
  [0xc020, 'kSRP',   'aSRP',   'AES256',      'SHA1',   'SSLv3',   ['HIGH'], 256], // SRP-AES-256-CBC-SHA
  [0xc021, 'kSRP',   'aRSA',   'AES256',      'SHA1',   'SSLv3',   ['HIGH'], 256], // SRP-RSA-AES-256-CBC-SHA
  [0xc022, 'kSRP',   'aDSS',   'AES256',      'SHA1',   'SSLv3',   ['HIGH'], 256], // SRP-DSS-AES-256-CBC-SHA
  [0xc023, 'kECDHE', 'aECDSA', 'AES128',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 128], // ECDHE-ECDSA-AES128-SHA256
  [0xc024, 'kECDHE', 'aECDSA', 'AES256',      'SHA384', 'TLSv1.2', ['HIGH', 'FIPS'], 256], // ECDHE-ECDSA-AES256-SHA384
  [0xc025, 'kECDHe', 'aECDH',  'AES128',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 128], // ECDH-ECDSA-AES128-SHA256
  [0xc026, 'kECDHe', 'aECDH',  'AES256',      'SHA384', 'TLSv1.2', ['HIGH', 'FIPS'], 256], // ECDH-ECDSA-AES256-SHA384
  [0xc027, 'kECDHE', 'aRSA',   'AES128',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 128], // ECDHE-RSA-AES128-SHA256
  [0xc028, 'kECDHE', 'aRSA',   'AES256',      'SHA384', 'TLSv1.2', ['HIGH', 'FIPS'], 256], // ECDHE-RSA-AES256-SHA384
  [0xc029, 'kECDHr', 'aECDH',  'AES128',      'SHA256', 'TLSv1.2', ['HIGH', 'FIPS'], 128], // ECDH-RSA-AES128-SHA256
  [0xc02a, 'kECDHr', 'aECDH',  'AES256',      'SHA384', 'TLSv1.2', ['HIGH', 'FIPS'], 256], // ECDH-RSA-AES256-SHA384
  [0xc02b, 'kECDHE', 'aECDSA', 'AES128GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 128], // ECDHE-ECDSA-AES128-GCM-SHA256
  [0xc02c, 'kECDHE', 'aECDSA', 'AES256GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 256], // ECDHE-ECDSA-AES256-GCM-SHA384
  [0xc02d, 'kECDHe', 'aECDH',  'AES128GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 128], // ECDH-ECDSA-AES128-GCM-SHA256
  [0xc02e, 'kECDHe', 'aECDH',  'AES256GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 256], // ECDH-ECDSA-AES256-GCM-SHA384
  [0xc02f, 'kECDHE', 'aRSA',   'AES128GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 128], // ECDHE-RSA-AES128-GCM-SHA256
  [0xc030, 'kECDHE', 'aRSA',   'AES256GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 256], // ECDHE-RSA-AES256-GCM-SHA384
  [0xc031, 'kECDHr', 'aECDH',  'AES128GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 128], // ECDH-RSA-AES128-GCM-SHA256
  [0xc032, 'kECDHr', 'aECDH',  'AES256GCM',   'AEAD',   'TLSv1.2', ['HIGH', 'FIPS'], 256], // ECDH-RSA-AES256-GCM-SHA384
]
