import type { NamedGroup } from '../../tls/named-group.ts'
import type { SignatureScheme } from '../../tls/signature-scheme.ts'
import type { ProtocolVersion } from '../../tls/version.ts'
import type { OpenSslVersion } from './version.ts'

/** The text that `DEFAULT` stands for. Source: ssl/ssl.h of 1.0.2u, OSSL_default_cipher_list of 3.0.15 and later. */
export const cipherStringDefaults: Readonly<Record<OpenSslVersion, string>> = {
  '1.0.2': 'ALL:!EXPORT:!LOW:!aNULL:!eNULL:!SSLv2',
  '1.1.1': 'ALL:!COMPLEMENTOFDEFAULT:!eNULL',
  '3.0': 'ALL:!COMPLEMENTOFDEFAULT:!eNULL',
  '3.2': 'ALL:!COMPLEMENTOFDEFAULT:!eNULL',
  '3.5': 'ALL:!COMPLEMENTOFDEFAULT:!eNULL',
}

/** A string that starts so is read as this list and nothing else. Source: check_suiteb_cipher_list in ssl/ssl_ciph.c. */
export const suiteBStrings: readonly { readonly prefix: string; readonly cipherString: string }[] = [
  { prefix: 'SUITEB128ONLY', cipherString: 'ECDHE-ECDSA-AES128-GCM-SHA256' },
  { prefix: 'SUITEB128C2', cipherString: 'ECDHE-ECDSA-AES256-GCM-SHA384' },
  { prefix: 'SUITEB128', cipherString: 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384' },
  { prefix: 'SUITEB192', cipherString: 'ECDHE-ECDSA-AES256-GCM-SHA384' },
]

/** TLS 1.3 suites of every version that has TLS 1.3. Source: TLS_DEFAULT_CIPHERSUITES, 1.1.1w to 3.6. */
export const tls13SuiteDefaults: readonly string[] = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
]

/** `DEFAULT` of a group list from 3.5 on, in its tuples. Source: TLS_DEFAULT_GROUP_LIST of 3.5.7; seen in Node 24.21. */
export const groupListDefault: readonly (readonly NamedGroup[])[] = [
  ['X25519MLKEM768'],
  ['x25519', 'secp256r1'],
  ['x448', 'secp384r1', 'secp521r1'],
  ['ffdhe2048', 'ffdhe3072'],
]

const curvesOf102: readonly NamedGroup[] = [
  'secp256r1',
  'secp521r1',
  'brainpoolP512r1',
  'brainpoolP384r1',
  'secp384r1',
  'brainpoolP256r1',
  'secp256k1',
]
const curvesOf111: readonly NamedGroup[] = ['x25519', 'secp256r1', 'x448', 'secp521r1', 'secp384r1']
const finiteFieldGroups: readonly NamedGroup[] = [
  'ffdhe2048',
  'ffdhe3072',
  'ffdhe4096',
  'ffdhe6144',
  'ffdhe8192',
]

const schemesOf102: readonly SignatureScheme[] = [
  'rsa_pkcs1_sha512',
  'ecdsa_secp521r1_sha512',
  'rsa_pkcs1_sha384',
  'ecdsa_secp384r1_sha384',
  'rsa_pkcs1_sha256',
  'ecdsa_secp256r1_sha256',
  'rsa_pkcs1_sha224',
  'ecdsa_sha224',
  'rsa_pkcs1_sha1',
  'ecdsa_sha1',
]
/** Before the security level takes its part away. DSA and brainpool schemes are left out: no client offers them. */
const schemesSince111: readonly SignatureScheme[] = [
  'ecdsa_secp256r1_sha256',
  'ecdsa_secp384r1_sha384',
  'ecdsa_secp521r1_sha512',
  'ed25519',
  'ed448',
  'rsa_pss_pss_sha256',
  'rsa_pss_pss_sha384',
  'rsa_pss_pss_sha512',
  'rsa_pss_rsae_sha256',
  'rsa_pss_rsae_sha384',
  'rsa_pss_rsae_sha512',
  'rsa_pkcs1_sha256',
  'rsa_pkcs1_sha384',
  'rsa_pkcs1_sha512',
  'ecdsa_sha224',
  'ecdsa_sha1',
  'rsa_pkcs1_sha224',
  'rsa_pkcs1_sha1',
]

export interface LibraryDefaultsRow {
  readonly securityLevel: number
  readonly groups: readonly NamedGroup[]
  readonly signatureSchemes: readonly SignatureScheme[]
  readonly source: string
  readonly evidence: 'source' | 'observed'
}

/** Upstream builds. Groups that `NamedGroup` has no name for (binary curves, GOST) are left out. */
export const libraryDefaultsRows: Readonly<Record<OpenSslVersion, LibraryDefaultsRow>> = {
  '1.0.2': {
    securityLevel: 0,
    groups: curvesOf102,
    signatureSchemes: schemesOf102,
    source: 'OpenSSL 1.0.2u ssl/t1_lib.c (eccurves_auto, tls12_sigalgs)',
    evidence: 'source',
  },
  '1.1.1': {
    securityLevel: 1,
    groups: curvesOf111,
    signatureSchemes: schemesSince111,
    source: 'OpenSSL 1.1.1w ssl/t1_lib.c, ssl/ssl_cert.c; ClientHello of Node 12.22',
    evidence: 'observed',
  },
  '3.0': {
    securityLevel: 1,
    groups: [...curvesOf111, ...finiteFieldGroups],
    signatureSchemes: schemesSince111,
    source: 'OpenSSL 3.0.15 ssl/t1_lib.c, ssl/ssl_cert.c; ClientHello of Node 20.20',
    evidence: 'observed',
  },
  '3.2': {
    securityLevel: 2,
    groups: [...curvesOf111, ...finiteFieldGroups],
    signatureSchemes: schemesSince111,
    source: 'OpenSSL 3.2.3 ssl/t1_lib.c, CHANGES.md',
    evidence: 'source',
  },
  '3.5': {
    securityLevel: 2,
    groups: groupListDefault.flat(),
    signatureSchemes: schemesSince111,
    source: 'OpenSSL 3.5.7 ssl/t1_lib.c, CHANGES.md; ClientHello of Node 24.21',
    evidence: 'observed',
  },
}

/** From this level on, versions below this one are refused. */
export interface VersionFloor {
  readonly level: number
  readonly version: ProtocolVersion
}

/** Ubuntu's tls1.2-min-seclevel2.patch: a lower level (`@SECLEVEL=1`) lets them in again. */
const ubuntuFloor: VersionFloor = { level: 2, version: 'TLSv1.2' }

export interface DistributionRow {
  /** As in image names and os-release, lower case. */
  readonly ids: readonly string[]
  /** Version numbers and code names; `*` for every other one. */
  readonly versions: readonly string[]
  readonly title: string
  readonly openssl: OpenSslVersion
  readonly securityLevel: number
  /**
   * What the build refuses at a level, whatever minimum the server sets. MinProtocol of an openssl.cnf is not here:
   * servers set their own, which overrides it.
   */
  readonly versionFloor: VersionFloor | null
  readonly source: string
  readonly evidence: 'documented' | 'source' | 'observed' | 'inferred'
}

const redHat = ['rhel', 'ubi', 'centos', 'almalinux', 'alma', 'rockylinux', 'rocky', 'oraclelinux']

/** `amazonlinux` in image names, `amazon linux` in the tables here. */
const amazon = ['amazonlinux', 'amazon']

export const distributionRows: readonly DistributionRow[] = [
  {
    ids: ['debian'],
    versions: ['8', 'jessie'],
    title: 'Debian 8',
    openssl: '1.0.2',
    securityLevel: 0,
    versionFloor: null,
    source: 'OpenSSL 1.0.x has no security levels',
    evidence: 'inferred',
  },
  {
    ids: ['debian'],
    versions: ['9', 'stretch'],
    title: 'Debian 9',
    openssl: '1.1.1',
    securityLevel: 1,
    versionFloor: null,
    source: 'upstream level of OpenSSL 1.1.0',
    evidence: 'inferred',
  },
  {
    ids: ['debian'],
    versions: ['10', 'buster'],
    title: 'Debian 10',
    openssl: '1.1.1',
    securityLevel: 2,
    versionFloor: null,
    source: 'Debian 10 release notes §5.1.6: default level and minimum TLS version raised',
    evidence: 'inferred',
  },
  {
    ids: ['debian'],
    versions: ['11', 'bullseye'],
    title: 'Debian 11',
    openssl: '1.1.1',
    securityLevel: 2,
    versionFloor: null,
    source: 'Debian openssl 1.1.1w-0+deb11u1, patch Set-systemwide-default-settings-for-libssl-users',
    evidence: 'source',
  },
  {
    ids: ['debian'],
    versions: ['12', 'bookworm'],
    title: 'Debian 12',
    openssl: '3.0',
    securityLevel: 2,
    versionFloor: null,
    source: 'Debian openssl 3.0.20-1~deb12u2, debian-targets.patch (OPENSSL_TLS_SECURITY_LEVEL=2)',
    evidence: 'source',
  },
  {
    ids: ['debian'],
    versions: ['13', 'trixie'],
    title: 'Debian 13',
    openssl: '3.5',
    securityLevel: 2,
    versionFloor: null,
    source: 'Debian openssl 3.5.7-1~deb13u2 openssl.cnf (no ssl section), upstream level 2',
    evidence: 'source',
  },
  {
    ids: ['ubuntu'],
    versions: ['16', 'xenial'],
    title: 'Ubuntu 16.04',
    openssl: '1.0.2',
    securityLevel: 0,
    versionFloor: null,
    source: 'OpenSSL 1.0.x has no security levels',
    evidence: 'inferred',
  },
  {
    ids: ['ubuntu'],
    versions: ['18', 'bionic'],
    title: 'Ubuntu 18.04',
    openssl: '1.1.1',
    securityLevel: 0,
    versionFloor: null,
    source: 'Launchpad bug 1797386, comment 13: the packager lowered the level for 1.1.1 to 0',
    evidence: 'documented',
  },
  {
    ids: ['ubuntu'],
    versions: ['20', 'focal'],
    title: 'Ubuntu 20.04',
    openssl: '1.1.1',
    securityLevel: 2,
    versionFloor: ubuntuFloor,
    source:
      'Ubuntu server documentation: level 2, TLS below 1.2 off at that level (tls1.2-min-seclevel2.patch)',
    evidence: 'documented',
  },
  {
    ids: ['ubuntu'],
    versions: ['22', 'jammy', '24', 'noble'],
    title: 'Ubuntu 22.04 and 24.04',
    openssl: '3.0',
    securityLevel: 2,
    versionFloor: ubuntuFloor,
    source:
      'Ubuntu server documentation: level 2, TLS below 1.2 off at that level (tls1.2-min-seclevel2.patch)',
    evidence: 'documented',
  },
  {
    ids: ['ubuntu'],
    versions: ['25.04', 'plucky'],
    title: 'Ubuntu 25.04',
    openssl: '3.2',
    securityLevel: 2,
    versionFloor: null,
    source: 'upstream level of OpenSSL 3.4',
    evidence: 'inferred',
  },
  {
    ids: ['ubuntu'],
    versions: ['25.10', 'questing'],
    title: 'Ubuntu 25.10',
    openssl: '3.5',
    securityLevel: 2,
    versionFloor: null,
    source: 'upstream level of OpenSSL 3.5',
    evidence: 'inferred',
  },
  {
    ids: [...redHat, ...amazon],
    versions: ['7', '2'],
    title: 'RHEL 7, Amazon Linux 2',
    openssl: '1.0.2',
    securityLevel: 0,
    versionFloor: null,
    source:
      'OpenSSL 1.0.2 has no security levels; packages that bring an OpenSSL of their own have its level',
    evidence: 'inferred',
  },
  {
    ids: redHat,
    versions: ['8'],
    title: 'RHEL 8',
    openssl: '1.1.1',
    securityLevel: 2,
    versionFloor: null,
    source: 'crypto-policies DEFAULT, opensslcnf.config (public copies)',
    evidence: 'documented',
  },
  {
    ids: [...redHat, ...amazon],
    versions: ['9', '2023'],
    title: 'RHEL 9, Amazon Linux 2023',
    openssl: '3.0',
    securityLevel: 2,
    versionFloor: null,
    source: 'crypto-policies DEFAULT, opensslcnf.config (public copies)',
    evidence: 'documented',
  },
  {
    ids: redHat,
    versions: ['10'],
    title: 'RHEL 10',
    openssl: '3.2',
    securityLevel: 2,
    versionFloor: null,
    source: 'upstream level of OpenSSL 3.2; crypto-policies DEFAULT',
    evidence: 'inferred',
  },
  {
    ids: ['alpine'],
    versions: ['3.3', '3.4', '3.5', '3.6', '3.7', '3.8'],
    title: 'Alpine 3.3 to 3.8',
    openssl: '1.0.2',
    securityLevel: 0,
    versionFloor: null,
    source: 'OpenSSL 1.0.2, from 3.5 on LibreSSL: neither has security levels',
    evidence: 'inferred',
  },
  {
    ids: ['alpine'],
    versions: ['3.9', '3.10', '3.11', '3.12', '3.13', '3.14', '3.15', '3.16'],
    title: 'Alpine 3.9 to 3.16',
    openssl: '1.1.1',
    securityLevel: 1,
    versionFloor: null,
    source: 'Alpine builds OpenSSL with upstream defaults',
    evidence: 'inferred',
  },
  {
    ids: ['alpine'],
    versions: ['3.17', '3.18', '3.19'],
    title: 'Alpine 3.17 to 3.19',
    openssl: '3.0',
    securityLevel: 1,
    versionFloor: null,
    source: 'Alpine builds OpenSSL (3.0, 3.1) with upstream defaults',
    evidence: 'inferred',
  },
  {
    ids: ['alpine'],
    versions: ['3.20', '3.21'],
    title: 'Alpine 3.20 and 3.21',
    openssl: '3.2',
    securityLevel: 2,
    versionFloor: null,
    source: 'Alpine builds OpenSSL (3.3) with upstream defaults',
    evidence: 'inferred',
  },
  {
    ids: ['alpine'],
    versions: ['3.22', '3.23', 'edge'],
    title: 'Alpine 3.22 and later',
    openssl: '3.5',
    securityLevel: 2,
    versionFloor: null,
    source: 'Alpine builds OpenSSL (3.5) with upstream defaults',
    evidence: 'inferred',
  },
]
