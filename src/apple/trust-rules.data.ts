import type { Evidence } from '../text/evidence.ts'
import type { OsVersion } from './client-id.ts'

/** Where and when a requirement of Apple's trust evaluation holds. */
export interface TrustRule {
  readonly from: OsVersion
  /** Last major version; null: to this day. */
  readonly to: number | null
  /** `ats`: only where ATS is in force for the host. */
  readonly rule: 'ats' | 'system'
  /** `public`: only chains to a root that Apple ships. */
  readonly chains: 'every' | 'public'
  readonly check: string
  readonly evidence: Evidence
  readonly source: string
}

export interface KeySizeRule extends TrustRule {
  /** Bits. */
  readonly rsa: number
  readonly ec: number
  /** Whether a self-signed certificate at the end counts too. */
  readonly root: 'included' | 'left out'
  /** Whether keys that are neither RSA nor EC fail. */
  readonly otherKeys: 'refused' | 'not judged'
}

export interface SignatureHashRule extends TrustRule {
  /** Refused on every certificate that is not self-signed. */
  readonly hashes: readonly string[]
}

export interface ValidityRule extends TrustRule {
  readonly days: number
  /** Allowed beyond the days, in seconds. */
  readonly slack: number
  /** Certificates issued from this moment on. */
  readonly issuedFrom: string
}

export interface LeafUsageRule extends TrustRule {
  /** `listed`: an extended key usage has to be there; `if-present`: one that is there has to allow servers. */
  readonly serverAuth: 'listed' | 'if-present'
}

/** In the order in which they are looked at: the system's own first. */
export const keySizeRules: readonly KeySizeRule[] = [
  {
    from: [13, 0],
    to: null,
    rule: 'system',
    chains: 'every',
    rsa: 2048,
    ec: 256,
    root: 'included',
    otherKeys: 'refused',
    check: 'KeySize',
    evidence: 'documented',
    source: 'Security-59306 OSX/sec/Security/SecPolicy.c; https://support.apple.com/103769',
  },
  {
    from: [11, 0],
    to: 12,
    rule: 'system',
    chains: 'public',
    rsa: 2048,
    ec: 224,
    root: 'left out',
    otherKeys: 'not judged',
    check: 'SystemTrustedWeakKey',
    evidence: 'documented',
    source: 'Security-58286.1.32 OSX/sec/Security/SecPolicy.c',
  },
  {
    from: [9, 0],
    to: null,
    rule: 'system',
    chains: 'every',
    rsa: 1024,
    ec: 160,
    root: 'included',
    otherKeys: 'not judged',
    check: 'WeakKeySize',
    evidence: 'documented',
    source:
      'Security OSX/sec/Security/SecCertificate.c, MIN_RSA_KEY_SIZE and MIN_EC_KEY_SIZE, 57740.51.3 to 61901',
  },
  {
    from: [9, 0],
    to: null,
    rule: 'ats',
    chains: 'every',
    rsa: 2048,
    ec: 256,
    root: 'included',
    otherKeys: 'refused',
    check: 'ATS',
    evidence: 'documented',
    source:
      'Apple: Preventing Insecure Network Connections; Security SecPolicyCreateAppleAppTransportSecurity (all certificates of the chain)',
  },
]

export const signatureHashRules: readonly SignatureHashRule[] = [
  {
    from: [13, 0],
    to: null,
    rule: 'system',
    chains: 'every',
    hashes: ['md2', 'md4', 'md5', 'sha1'],
    check: 'SignatureHashAlgorithms',
    evidence: 'documented',
    source: 'Security-59306 OSX/sec/Security/SecPolicy.c; https://support.apple.com/103769',
  },
  {
    from: [10, 3],
    to: 12,
    rule: 'system',
    chains: 'public',
    hashes: ['md2', 'md4', 'md5', 'sha1'],
    check: 'SystemTrustedWeakHash',
    evidence: 'documented',
    source: 'Security-57740.51.3 OSX/sec/Security/SecPolicy.c; absent in 57740.31.2',
  },
  {
    from: [9, 0],
    to: null,
    rule: 'ats',
    chains: 'every',
    hashes: ['md2', 'md4', 'md5', 'sha1', 'sha224'],
    check: 'ATS',
    evidence: 'documented',
    source:
      'Security SecPolicyCreateAppleAppTransportSecurity; self-signed certificates skipped: SecPolicyLeafCallbacks.c',
  },
]

export const validityRules: readonly ValidityRule[] = [
  {
    from: [14, 0],
    to: null,
    rule: 'system',
    chains: 'public',
    days: 398,
    slack: 0,
    issuedFrom: '2020-09-01T00:00:00Z',
    check: 'SystemTrustValidityPeriod',
    evidence: 'documented',
    source: 'Security-59754 (absent in 59306.140.5); https://support.apple.com/102028',
  },
  {
    from: [13, 0],
    to: null,
    rule: 'system',
    chains: 'public',
    days: 825,
    slack: 3600,
    issuedFrom: '2018-03-01T00:00:00Z',
    check: 'SystemTrustValidityPeriod',
    evidence: 'documented',
    source: 'Security-59306 trust/trustd/SecPolicyServer.c',
  },
  {
    from: [13, 0],
    to: null,
    rule: 'system',
    chains: 'every',
    days: 825,
    slack: 3600,
    issuedFrom: '2019-06-30T23:00:01Z',
    check: 'OtherTrustValidityPeriod',
    evidence: 'documented',
    source: 'Security-59306 (the constant is an hour before 1 July 2019); https://support.apple.com/103769',
  },
]

export const leafUsageRules: readonly LeafUsageRule[] = [
  {
    from: [13, 0],
    to: null,
    rule: 'system',
    chains: 'public',
    serverAuth: 'listed',
    check: 'ServerAuthEKU',
    evidence: 'documented',
    source: 'Security-59306 trust/trustd/SecPolicyServer.c; https://support.apple.com/103769',
  },
  {
    from: [9, 0],
    to: null,
    rule: 'system',
    chains: 'every',
    serverAuth: 'if-present',
    check: 'ExtendedKeyUsage',
    evidence: 'documented',
    source: 'Security-57337.20.44 to 61901 OSX/sec/Security/SecPolicy.c',
  },
]
