import type { StrengthClass } from './cipher-classes.data.ts'

/** Attribute values, or every value but one. */
export type AttributeSet = readonly string[] | { readonly allBut: string }

/** A name that stands for suites by their attributes; an attribute left out constrains nothing. */
export interface CipherAlias {
  readonly name: string
  /** Which versions know the name with this meaning; all where left out. */
  readonly in?: '1.0.2' | '1.1.1+' | '3.0+'
  readonly keyExchange?: AttributeSet
  readonly authentication?: AttributeSet
  readonly encryption?: AttributeSet
  readonly mac?: AttributeSet
  readonly minimum?: AttributeSet
  readonly classes?: readonly (StrengthClass | 'EXPORT' | 'NOT_EXP' | 'EXP40' | 'EXP56')[]
}

export const cipherAliasSource = {
  source:
    'OpenSSL 1.0.2u, 1.1.1w, 3.0.15 and 3.2.3 ssl/ssl_ciph.c, cipher_aliases[]; doc/man1/openssl-ciphers.pod',
  evidence: 'source',
} as const

const aes128 = ['AES128', 'AES128GCM', 'AES128CCM', 'AES128CCM8']
const aes256 = ['AES256', 'AES256GCM', 'AES256CCM', 'AES256CCM8']
const camellia = ['CAMELLIA128', 'CAMELLIA256']
const aria = ['ARIA128GCM', 'ARIA256GCM']
const notNull = { allBut: 'eNULL' }
const authenticated = { allBut: 'aNULL' }

export const cipherAliases: readonly CipherAlias[] = [
  { name: 'ALL', encryption: notNull },
  { name: 'COMPLEMENTOFALL', encryption: ['eNULL'] },
  { name: 'COMPLEMENTOFDEFAULT', classes: ['NOT_DEFAULT'] },

  { name: 'kRSA', keyExchange: ['kRSA'] },
  { name: 'kDHr', in: '1.0.2', keyExchange: ['kDHr'] },
  { name: 'kDHd', in: '1.0.2', keyExchange: ['kDHd'] },
  { name: 'kDH', in: '1.0.2', keyExchange: ['kDHr', 'kDHd'] },
  { name: 'kEDH', keyExchange: ['kDHE'] },
  { name: 'kDHE', keyExchange: ['kDHE'] },
  { name: 'DH', keyExchange: ['kDHr', 'kDHd', 'kDHE'] },
  { name: 'kECDHr', in: '1.0.2', keyExchange: ['kECDHr'] },
  { name: 'kECDHe', in: '1.0.2', keyExchange: ['kECDHe'] },
  { name: 'kECDH', in: '1.0.2', keyExchange: ['kECDHr', 'kECDHe'] },
  { name: 'kEECDH', keyExchange: ['kECDHE'] },
  { name: 'kECDHE', keyExchange: ['kECDHE'] },
  { name: 'ECDH', keyExchange: ['kECDHr', 'kECDHe', 'kECDHE'] },
  { name: 'kPSK', keyExchange: ['kPSK'] },
  { name: 'kRSAPSK', in: '1.1.1+', keyExchange: ['kRSAPSK'] },
  { name: 'kECDHEPSK', in: '1.1.1+', keyExchange: ['kECDHEPSK'] },
  { name: 'kDHEPSK', in: '1.1.1+', keyExchange: ['kDHEPSK'] },
  { name: 'kSRP', keyExchange: ['kSRP'] },

  { name: 'aRSA', authentication: ['aRSA'] },
  { name: 'aDSS', authentication: ['aDSS'] },
  { name: 'DSS', authentication: ['aDSS'] },
  { name: 'aNULL', authentication: ['aNULL'] },
  { name: 'aDH', in: '1.0.2', authentication: ['aDH'] },
  { name: 'aECDH', in: '1.0.2', authentication: ['aECDH'] },
  { name: 'aECDSA', authentication: ['aECDSA'] },
  { name: 'ECDSA', authentication: ['aECDSA'] },
  { name: 'aPSK', authentication: ['aPSK'] },
  { name: 'aSRP', authentication: ['aSRP'] },

  { name: 'EDH', keyExchange: ['kDHE'], authentication: authenticated },
  { name: 'DHE', keyExchange: ['kDHE'], authentication: authenticated },
  { name: 'EECDH', keyExchange: ['kECDHE'], authentication: authenticated },
  { name: 'ECDHE', keyExchange: ['kECDHE'], authentication: authenticated },
  { name: 'NULL', encryption: ['eNULL'] },
  { name: 'RSA', keyExchange: ['kRSA'], authentication: ['aRSA'] },
  { name: 'ADH', keyExchange: ['kDHE'], authentication: ['aNULL'] },
  { name: 'AECDH', keyExchange: ['kECDHE'], authentication: ['aNULL'] },
  { name: 'PSK', in: '1.0.2', keyExchange: ['kPSK'], authentication: ['aPSK'] },
  { name: 'PSK', in: '1.1.1+', keyExchange: ['kPSK', 'kRSAPSK', 'kECDHEPSK', 'kDHEPSK'] },
  { name: 'SRP', keyExchange: ['kSRP'] },

  { name: 'DES', in: '1.0.2', encryption: ['DES'] },
  { name: '3DES', encryption: ['3DES'] },
  { name: 'RC4', encryption: ['RC4'] },
  { name: 'RC2', encryption: ['RC2'] },
  { name: 'IDEA', encryption: ['IDEA'] },
  { name: 'SEED', encryption: ['SEED'] },
  { name: 'eNULL', encryption: ['eNULL'] },
  { name: 'AES128', encryption: aes128 },
  { name: 'AES256', encryption: aes256 },
  { name: 'AES', encryption: [...aes128, ...aes256] },
  { name: 'AESGCM', encryption: ['AES128GCM', 'AES256GCM'] },
  { name: 'AESCCM', in: '1.1.1+', encryption: ['AES128CCM', 'AES256CCM', 'AES128CCM8', 'AES256CCM8'] },
  { name: 'AESCCM8', in: '1.1.1+', encryption: ['AES128CCM8', 'AES256CCM8'] },
  { name: 'CAMELLIA128', encryption: ['CAMELLIA128'] },
  { name: 'CAMELLIA256', encryption: ['CAMELLIA256'] },
  { name: 'CAMELLIA', encryption: camellia },
  { name: 'CHACHA20', in: '1.1.1+', encryption: ['CHACHA20/POLY1305'] },
  { name: 'ARIA', in: '1.1.1+', encryption: aria },
  { name: 'ARIAGCM', in: '1.1.1+', encryption: aria },
  { name: 'ARIA128', in: '1.1.1+', encryption: ['ARIA128GCM'] },
  { name: 'ARIA256', in: '1.1.1+', encryption: ['ARIA256GCM'] },
  {
    name: 'CBC',
    in: '3.0+',
    encryption: ['DES', '3DES', 'RC2', 'IDEA', 'AES128', 'AES256', 'SEED', ...camellia],
  },

  { name: 'MD5', mac: ['MD5'] },
  { name: 'SHA1', mac: ['SHA1'] },
  { name: 'SHA', mac: ['SHA1'] },
  { name: 'SHA256', mac: ['SHA256'] },
  { name: 'SHA384', mac: ['SHA384'] },

  { name: 'SSLv2', in: '1.0.2', minimum: ['SSLv2'] },
  { name: 'SSLv3', minimum: ['SSLv3'] },
  { name: 'TLSv1', in: '1.0.2', minimum: ['SSLv3'] },
  { name: 'TLSv1', in: '1.1.1+', minimum: ['TLSv1.0'] },
  { name: 'TLSv1.0', in: '1.1.1+', minimum: ['TLSv1.0'] },
  { name: 'TLSv1.2', minimum: ['TLSv1.2'] },

  { name: 'EXP', in: '1.0.2', classes: ['EXPORT'] },
  { name: 'EXPORT', in: '1.0.2', classes: ['EXPORT'] },
  { name: 'EXPORT40', in: '1.0.2', classes: ['EXP40'] },
  { name: 'EXPORT56', in: '1.0.2', classes: ['EXP56'] },
  { name: 'LOW', classes: ['LOW'] },
  { name: 'MEDIUM', classes: ['MEDIUM'] },
  { name: 'HIGH', classes: ['HIGH'] },
  { name: 'FIPS', encryption: notNull, classes: ['FIPS'] },

  // The other spelling of suites that start with EDH in 1.0.2 and with DHE since.
  {
    name: 'EXP-DHE-DSS-DES-CBC-SHA',
    in: '1.0.2',
    keyExchange: ['kDHE'],
    authentication: ['aDSS'],
    encryption: ['DES'],
    mac: ['SHA1'],
    minimum: ['SSLv3'],
    classes: ['EXPORT', 'EXP40'],
  },
  {
    name: 'DHE-DSS-DES-CBC-SHA',
    in: '1.0.2',
    keyExchange: ['kDHE'],
    authentication: ['aDSS'],
    encryption: ['DES'],
    mac: ['SHA1'],
    minimum: ['SSLv3'],
    classes: ['NOT_EXP', 'LOW'],
  },
  {
    name: 'EXP-DHE-RSA-DES-CBC-SHA',
    in: '1.0.2',
    keyExchange: ['kDHE'],
    authentication: ['aRSA'],
    encryption: ['DES'],
    mac: ['SHA1'],
    minimum: ['SSLv3'],
    classes: ['EXPORT', 'EXP40'],
  },
  {
    name: 'DHE-RSA-DES-CBC-SHA',
    in: '1.0.2',
    keyExchange: ['kDHE'],
    authentication: ['aRSA'],
    encryption: ['DES'],
    mac: ['SHA1'],
    minimum: ['SSLv3'],
    classes: ['NOT_EXP', 'LOW'],
  },
  {
    name: 'DHE-DSS-DES-CBC3-SHA',
    in: '1.0.2',
    keyExchange: ['kDHE'],
    authentication: ['aDSS'],
    encryption: ['3DES'],
    mac: ['SHA1'],
    minimum: ['SSLv3'],
    classes: ['NOT_EXP', 'HIGH', 'FIPS'],
  },
  {
    name: 'DHE-RSA-DES-CBC3-SHA',
    in: '1.0.2',
    keyExchange: ['kDHE'],
    authentication: ['aRSA'],
    encryption: ['3DES'],
    mac: ['SHA1'],
    minimum: ['SSLv3'],
    classes: ['NOT_EXP', 'HIGH', 'FIPS'],
  },
  {
    name: 'EDH-DSS-DES-CBC3-SHA',
    in: '1.1.1+',
    keyExchange: ['kDHE'],
    authentication: ['aDSS'],
    encryption: ['3DES'],
    mac: ['SHA1'],
    classes: ['HIGH', 'FIPS'],
  },
  {
    name: 'EDH-RSA-DES-CBC3-SHA',
    in: '1.1.1+',
    keyExchange: ['kDHE'],
    authentication: ['aRSA'],
    encryption: ['3DES'],
    mac: ['SHA1'],
    classes: ['HIGH', 'FIPS'],
  },
]

/** Attributes that a default build has no cipher or library for: an alias of these alone is an unknown name. */
export const unavailableEncryption: {
  readonly version: '1.0.2' | '1.1.1' | '3.0+'
  readonly encryption: readonly string[]
  readonly source: string
  readonly evidence: 'observed' | 'source'
}[] = [
  { version: '1.0.2', encryption: [], source: 'OpenSSL 1.0.2u, default build', evidence: 'source' },
  { version: '1.1.1', encryption: ['IDEA'], source: 'Debian 1.1.1w (no-idea)', evidence: 'observed' },
  {
    version: '3.0+',
    encryption: ['RC4', 'RC2', 'IDEA', 'SEED'],
    source: 'Debian 3.0.19 and 3.5.7: the legacy provider has them, the default provider has not',
    evidence: 'observed',
  },
]

/** Names that some build knows and none of those described here: RHEL's policy, GOST, Kerberos, export suites. */
export const namesOfOtherBuilds: readonly string[] = [
  'PROFILE=SYSTEM',
  'kGOST',
  'kGOST18',
  'aGOST',
  'aGOST01',
  'aGOST12',
  'aGOST94',
  'GOST',
  'GOST94',
  'GOST89MAC',
  'GOST12',
  'KRB5',
  'kKRB5',
  'aKRB5',
  'FZA',
  'kFZA',
  'aFZA',
  'eFZA',
  'EXP-ADH-DES-CBC-SHA',
  'EXP-ADH-RC4-MD5',
  'EXP-DES-CBC-SHA',
  'EXP-EDH-DSS-DES-CBC-SHA',
  'EXP-EDH-RSA-DES-CBC-SHA',
  'EXP-RC2-CBC-MD5',
  'EXP-RC4-MD5',
  'EXP1024-DES-CBC-SHA',
  'EXP1024-RC4-SHA',
  'ADH-DES-CBC-SHA',
  'DES-CBC-SHA',
  'DES-CBC-MD5',
  'DES-CBC3-MD5',
  'EDH-DSS-DES-CBC-SHA',
  'EDH-RSA-DES-CBC-SHA',
  'DHE-DSS-RC4-SHA',
  'IDEA-CBC-MD5',
  'RC2-CBC-MD5',
]
