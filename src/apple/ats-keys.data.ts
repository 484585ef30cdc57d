import type { Evidence } from '../text/evidence.ts'

/** Where a key belongs: first level, an entry of NSExceptionDomains, one of NSPinnedDomains, one pin. */
export type AtsLevel = 'global' | 'exception' | 'pinned' | 'identity'

export type AtsValueType = 'boolean' | 'tls-version' | 'niap' | 'dictionary' | 'identities' | 'string'

export interface AtsKey {
  readonly key: string
  readonly level: AtsLevel
  readonly type: AtsValueType
  /** First iOS that reads it. */
  readonly since: string
  readonly status: 'current' | 'obsolete' | 'alias'
  /** For an alias, the key that it stood for. */
  readonly means: string | null
  readonly evidence: Evidence
  readonly source: string
}

const reference = 'https://developer.apple.com/documentation/bundleresources/information-property-list/'
const current = { status: 'current', means: null, evidence: 'documented' } as const
const thirdParty = {
  level: 'exception',
  since: '9.0',
  status: 'alias',
  evidence: 'documented',
  source: 'documented from 2015 to 2017 for domains of others, and no longer',
} as const
const temporary = {
  level: 'exception',
  since: '9.0',
  status: 'alias',
  evidence: 'observed',
  source: 'spelling of the first iOS 9 beta, neglectedpotential.com (2015); never in the final documentation',
} as const

export const atsKeys: readonly AtsKey[] = [
  {
    ...current,
    key: 'NSAllowsArbitraryLoads',
    level: 'global',
    type: 'boolean',
    since: '9.0',
    source: `${reference}nsapptransportsecurity/nsallowsarbitraryloads`,
  },
  {
    ...current,
    key: 'NSAllowsArbitraryLoadsForMedia',
    level: 'global',
    type: 'boolean',
    since: '10.0',
    source: `${reference}nsapptransportsecurity/nsallowsarbitraryloadsformedia`,
  },
  {
    ...current,
    key: 'NSAllowsArbitraryLoadsInWebContent',
    level: 'global',
    type: 'boolean',
    since: '10.0',
    source: `${reference}nsapptransportsecurity/nsallowsarbitraryloadsinwebcontent`,
  },
  {
    ...current,
    key: 'NSAllowsLocalNetworking',
    level: 'global',
    type: 'boolean',
    since: '10.0',
    source: `${reference}nsapptransportsecurity/nsallowslocalnetworking`,
  },
  {
    ...current,
    key: 'NSRequiresNIAPTLSPackageVersion',
    level: 'global',
    type: 'niap',
    since: '26.4',
    source: `${reference}nsrequiresniaptlspackageversion`,
  },
  {
    ...current,
    key: 'NSExceptionDomains',
    level: 'global',
    type: 'dictionary',
    since: '9.0',
    source: `${reference}nsapptransportsecurity/nsexceptiondomains`,
  },
  {
    ...current,
    key: 'NSPinnedDomains',
    level: 'global',
    type: 'dictionary',
    since: '14.0',
    source: `${reference}nsapptransportsecurity/nspinneddomains`,
  },
  {
    ...current,
    key: 'NSIncludesSubdomains',
    level: 'exception',
    type: 'boolean',
    since: '9.0',
    source: `${reference}nsincludessubdomains`,
  },
  {
    ...current,
    key: 'NSExceptionAllowsInsecureHTTPLoads',
    level: 'exception',
    type: 'boolean',
    since: '9.0',
    source: `${reference}nsexceptionallowsinsecurehttploads`,
  },
  {
    ...current,
    key: 'NSExceptionMinimumTLSVersion',
    level: 'exception',
    type: 'tls-version',
    since: '9.0',
    source: `${reference}nsexceptionminimumtlsversion`,
  },
  {
    ...current,
    key: 'NSExceptionRequiresForwardSecrecy',
    level: 'exception',
    type: 'boolean',
    since: '9.0',
    source: `${reference}nsexceptionrequiresforwardsecrecy`,
  },
  {
    ...current,
    key: 'NSExceptionRequiresNIAPTLSPackageVersion',
    level: 'exception',
    type: 'niap',
    since: '26.4',
    source: `${reference}nsrequiresniaptlspackageversion`,
  },
  {
    ...current,
    key: 'NSRequiresCertificateTransparency',
    level: 'exception',
    type: 'boolean',
    since: '10.0',
    status: 'obsolete',
    source: `${reference}nsrequirescertificatetransparency`,
  },
  {
    ...current,
    key: 'NSIncludesSubdomains',
    level: 'pinned',
    type: 'boolean',
    since: '14.0',
    source: `${reference}nspinneddomains`,
  },
  {
    ...current,
    key: 'NSPinnedCAIdentities',
    level: 'pinned',
    type: 'identities',
    since: '14.0',
    source: `${reference}nspinneddomains`,
  },
  {
    ...current,
    key: 'NSPinnedLeafIdentities',
    level: 'pinned',
    type: 'identities',
    since: '14.0',
    source: `${reference}nspinneddomains`,
  },
  {
    ...current,
    key: 'SPKI-SHA256-BASE64',
    level: 'identity',
    type: 'string',
    since: '14.0',
    source: `${reference}nspinneddomains`,
  },
  {
    ...thirdParty,
    key: 'NSThirdPartyExceptionAllowsInsecureHTTPLoads',
    type: 'boolean',
    means: 'NSExceptionAllowsInsecureHTTPLoads',
  },
  {
    ...thirdParty,
    key: 'NSThirdPartyExceptionMinimumTLSVersion',
    type: 'tls-version',
    means: 'NSExceptionMinimumTLSVersion',
  },
  {
    ...thirdParty,
    key: 'NSThirdPartyExceptionRequiresForwardSecrecy',
    type: 'boolean',
    means: 'NSExceptionRequiresForwardSecrecy',
  },
  {
    ...temporary,
    key: 'NSTemporaryExceptionAllowsInsecureHTTPLoads',
    type: 'boolean',
    means: 'NSExceptionAllowsInsecureHTTPLoads',
  },
  {
    ...temporary,
    key: 'NSTemporaryExceptionMinimumTLSVersion',
    type: 'tls-version',
    means: 'NSExceptionMinimumTLSVersion',
  },
  {
    ...temporary,
    key: 'NSTemporaryExceptionRequiresForwardSecrecy',
    type: 'boolean',
    means: 'NSExceptionRequiresForwardSecrecy',
  },
]

/** A key that does not exist and is copied about, too far from the real one for a typing error. */
export interface AtsMistake {
  readonly found: string
  readonly intended: string
  readonly evidence: Evidence
  readonly source: string
}

export const atsMistakes: readonly AtsMistake[] = [
  {
    found: 'NSAllowsArbitraryLoadsInMedia',
    intended: 'NSAllowsArbitraryLoadsForMedia',
    evidence: 'observed',
    source: 'riptutorial ios/5435; Cordova shipped it: CB-13210',
  },
  {
    found: 'NSExceptionAllowsLocalNetworking',
    intended: 'NSAllowsLocalNetworking',
    evidence: 'observed',
    source: 'developer.apple.com/forums/thread/747421',
  },
  {
    found: 'NSTemporaryExceptionAllowsInsecureHTTPSLoads',
    intended: 'NSExceptionAllowsInsecureHTTPLoads',
    evidence: 'observed',
    source: 'seen in public Info.plists',
  },
  {
    found: 'NSTemporaryThirdPartyExceptionAllowsInsecureHTTPLoads',
    intended: 'NSExceptionAllowsInsecureHTTPLoads',
    evidence: 'observed',
    source: 'seen in public Info.plists',
  },
  {
    found: 'NSTemporaryThirdPartyExceptionMinimumTLSVersion',
    intended: 'NSExceptionMinimumTLSVersion',
    evidence: 'observed',
    source: 'seen in public Info.plists',
  },
  {
    found: 'NSTemporaryThirdPartyExceptionRequiresForwardSecrecy',
    intended: 'NSExceptionRequiresForwardSecrecy',
    evidence: 'observed',
    source: 'seen in public Info.plists',
  },
  {
    found: 'NSExceptionAllowsArbitraryLoads',
    intended: 'NSExceptionAllowsInsecureHTTPLoads',
    evidence: 'inferred',
    source: 'taken for the domain form of NSAllowsArbitraryLoads',
  },
]
