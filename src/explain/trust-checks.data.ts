import type { ErrorConstant } from '../apple/app-errors.data.ts'

/**
 * The policy checks of SecTrust by the names that a log shows (`Trust evaluate failure: [leaf SSLHostname]`), with the
 * status that each becomes. Source: apple-oss-distributions/Security (Security-61901) OSX/sec/Security/SecPolicyChecks.list
 * and base/SecBase.h; evidence: source. `fatal`: the app can't accept the chain all the same.
 */
export interface TrustCheck {
  readonly token: string
  readonly result: 'recoverable' | 'fatal' | 'deny'
  readonly group: TrustGroup
  readonly status: number
}

export type TrustGroup =
  | 'blocked'
  | 'compliance'
  | 'denied by user setting'
  | 'expiry'
  | 'hash'
  | 'key size'
  | 'name'
  | 'policy'
  | 'revocation'
  | 'trust'
  | 'usage'

export const trustChecks: readonly TrustCheck[] = [
  { token: 'SSLHostname', result: 'recoverable', group: 'name', status: -67602 },
  { token: 'Email', result: 'recoverable', group: 'name', status: -67623 },
  { token: 'TemporalValidity', result: 'recoverable', group: 'expiry', status: -67818 },
  { token: 'ValidLeaf', result: 'recoverable', group: 'expiry', status: -67818 },
  { token: 'WeakKeySize', result: 'fatal', group: 'key size', status: -67735 },
  { token: 'WeakSignature', result: 'fatal', group: 'hash', status: -67815 },
  { token: 'KeyUsage', result: 'recoverable', group: 'usage', status: -67608 },
  { token: 'ExtendedKeyUsage', result: 'recoverable', group: 'usage', status: -67609 },
  { token: 'SubjectCommonName', result: 'recoverable', group: 'policy', status: -67655 },
  { token: 'SubjectCommonNamePrefix', result: 'recoverable', group: 'policy', status: -67655 },
  { token: 'SubjectCommonNameTEST', result: 'recoverable', group: 'policy', status: -67655 },
  { token: 'SubjectOrganization', result: 'recoverable', group: 'policy', status: -67655 },
  { token: 'SubjectOrganizationalUnit', result: 'recoverable', group: 'policy', status: -67655 },
  { token: 'NotValidBefore', result: 'recoverable', group: 'policy', status: -67819 },
  { token: 'EAPTrustedServerNames', result: 'recoverable', group: 'name', status: -67602 },
  { token: 'LeafMarkerOid', result: 'recoverable', group: 'policy', status: -67880 },
  { token: 'LeafMarkerOidWithoutValueCheck', result: 'recoverable', group: 'policy', status: -67880 },
  { token: 'LeafMarkersProdAndQA', result: 'recoverable', group: 'policy', status: -67880 },
  { token: 'BlackListedLeaf', result: 'fatal', group: 'blocked', status: -67820 },
  { token: 'GrayListedLeaf', result: 'recoverable', group: 'trust', status: -67843 },
  { token: 'LeafSPKISHA256', result: 'recoverable', group: 'policy', status: -9886 },
  { token: 'NotCA', result: 'recoverable', group: 'compliance', status: -67902 },
  { token: 'MarkRepresentation', result: 'recoverable', group: 'policy', status: -67673 },
  { token: 'URI', result: 'recoverable', group: 'name', status: -67602 },
  { token: 'IssuerCommonName', result: 'recoverable', group: 'policy', status: -67655 },
  { token: 'IssuerCommonNamePrefix', result: 'recoverable', group: 'policy', status: -67655 },
  { token: 'BasicConstraints', result: 'recoverable', group: 'compliance', status: -67604 },
  { token: 'BasicConstraintsCA', result: 'recoverable', group: 'compliance', status: -67605 },
  { token: 'BasicConstraintsPathLen', result: 'recoverable', group: 'compliance', status: -67611 },
  { token: 'IntermediateSPKISHA256', result: 'recoverable', group: 'policy', status: -67811 },
  { token: 'IntermediateEKU', result: 'recoverable', group: 'policy', status: -67609 },
  { token: 'IntermediateMarkerOid', result: 'recoverable', group: 'policy', status: -67880 },
  { token: 'IntermediateMarkerOidWithoutValueCheck', result: 'recoverable', group: 'policy', status: -67880 },
  { token: 'IntermediateOrganization', result: 'recoverable', group: 'policy', status: -67655 },
  { token: 'IntermediateCountry', result: 'recoverable', group: 'policy', status: -67655 },
  { token: 'AnchorSHA256', result: 'recoverable', group: 'policy', status: -67612 },
  { token: 'AnchorTrusted', result: 'recoverable', group: 'trust', status: -67843 },
  { token: 'MissingIntermediate', result: 'recoverable', group: 'trust', status: -25318 },
  { token: 'AnchorApple', result: 'recoverable', group: 'policy', status: -67612 },
  { token: 'CAspkiSHA256', result: 'recoverable', group: 'policy', status: -9886 },
  { token: 'RootMarkerOid', result: 'recoverable', group: 'policy', status: -67880 },
  { token: 'NonEmptySubject', result: 'recoverable', group: 'compliance', status: -67655 },
  { token: 'IdLinkage', result: 'recoverable', group: 'compliance', status: -67610 },
  { token: 'KeySize', result: 'recoverable', group: 'key size', status: -67735 },
  { token: 'SignatureHashAlgorithms', result: 'recoverable', group: 'hash', status: -67815 },
  { token: 'CertificatePolicy', result: 'recoverable', group: 'policy', status: -67835 },
  { token: 'ValidRoot', result: 'recoverable', group: 'expiry', status: -67818 },
  { token: 'CriticalExtensions', result: 'recoverable', group: 'compliance', status: -67603 },
  { token: 'ChainLength', result: 'recoverable', group: 'policy', status: -67611 },
  { token: 'BasicCertificateProcessing', result: 'recoverable', group: 'compliance', status: -67690 },
  { token: 'NameConstraints', result: 'recoverable', group: 'compliance', status: -67689 },
  { token: 'PolicyConstraints', result: 'recoverable', group: 'compliance', status: -67835 },
  { token: 'GrayListedKey', result: 'recoverable', group: 'trust', status: -67843 },
  { token: 'BlackListedKey', result: 'fatal', group: 'blocked', status: -67820 },
  { token: 'UsageConstraints', result: 'deny', group: 'denied by user setting', status: -67654 },
  { token: 'SystemTrustedWeakHash', result: 'recoverable', group: 'hash', status: -67815 },
  { token: 'SystemTrustedWeakKey', result: 'recoverable', group: 'key size', status: -67735 },
  { token: 'PinningRequired', result: 'recoverable', group: 'policy', status: -67612 },
  { token: 'Revocation', result: 'fatal', group: 'revocation', status: -67820 },
  { token: 'RevocationResponseRequired', result: 'recoverable', group: 'policy', status: -67635 },
  { token: 'CTRequired', result: 'recoverable', group: 'trust', status: -67843 },
  { token: 'SystemTrustedCTRequired', result: 'recoverable', group: 'compliance', status: -67825 },
  { token: 'IssuerPolicyConstraints', result: 'fatal', group: 'blocked', status: -67899 },
  { token: 'IssuerNameConstraints', result: 'fatal', group: 'blocked', status: -67900 },
  { token: 'ValidityPeriodMaximums', result: 'recoverable', group: 'compliance', status: -67901 },
  { token: 'SystemTrustValidityPeriod', result: 'recoverable', group: 'compliance', status: -67901 },
  { token: 'OtherTrustValidityPeriod', result: 'recoverable', group: 'compliance', status: -67901 },
  { token: 'ServerAuthEKU', result: 'recoverable', group: 'usage', status: -67609 },
  { token: 'EmailProtectionEKU', result: 'recoverable', group: 'usage', status: -67609 },
  { token: 'SinglePurposeChainEKU', result: 'recoverable', group: 'usage', status: -67609 },
  { token: 'UnparseableExtension', result: 'recoverable', group: 'compliance', status: -67618 },
  { token: 'NonTlsCTRequired', result: 'recoverable', group: 'trust', status: -67825 },
  { token: 'DuplicateExtension', result: 'recoverable', group: 'compliance', status: -67903 },
  { token: 'QWAC', result: 'recoverable', group: 'usage', status: -67904 },
]

/** The statuses above by their names, from the same sources. */
export const trustStatuses: readonly ErrorConstant[] = [
  { code: -67602, name: 'errSecHostNameMismatch', meaning: 'the certificate does not name the host' },
  {
    code: -67623,
    name: 'errSecSMIMEEmailAddressesNotFound',
    meaning: 'a policy check of the certificate chain failed',
  },
  { code: -67818, name: 'errSecCertificateExpired', meaning: 'a certificate has expired' },
  { code: -67735, name: 'errSecUnsupportedKeySize', meaning: 'a key is too small' },
  { code: -67815, name: 'errSecInvalidDigestAlgorithm', meaning: 'a signature’s hash is too weak' },
  {
    code: -67608,
    name: 'errSecInvalidKeyUsageForPolicy',
    meaning: 'a certificate’s key usage does not allow this',
  },
  {
    code: -67609,
    name: 'errSecInvalidExtendedKeyUsage',
    meaning: 'a certificate’s extended key usage does not allow this: serverAuth is missing',
  },
  { code: -67655, name: 'errSecInvalidSubjectName', meaning: 'a certificate’s subject name does not fit' },
  { code: -67819, name: 'errSecCertificateNotValidYet', meaning: 'a certificate is not valid yet' },
  { code: -67880, name: 'errSecMissingRequiredExtension', meaning: 'a required extension is missing' },
  { code: -67820, name: 'errSecCertificateRevoked', meaning: 'a certificate is revoked or blocked' },
  { code: -67843, name: 'errSecNotTrusted', meaning: 'the chain does not end in a trusted root' },
  { code: -67902, name: 'errSecCertificateIsCA', meaning: 'the leaf certificate is an authority’s' },
  { code: -67673, name: 'errSecInvalidData', meaning: 'a policy check of the certificate chain failed' },
  { code: -67604, name: 'errSecNoBasicConstraints', meaning: 'an issuer lacks basic constraints' },
  {
    code: -67605,
    name: 'errSecNoBasicConstraintsCA',
    meaning: 'a policy check of the certificate chain failed',
  },
  {
    code: -67611,
    name: 'errSecPathLengthConstraintExceeded',
    meaning: 'a policy check of the certificate chain failed',
  },
  {
    code: -67811,
    name: 'errSecPublicKeyInconsistent',
    meaning: 'a policy check of the certificate chain failed',
  },
  { code: -67612, name: 'errSecInvalidRoot', meaning: 'the chain ends in another root than the policy pins' },
  {
    code: -25318,
    name: 'errSecCreateChainFailed',
    meaning: 'no chain could be built: an intermediate is missing',
  },
  {
    code: -67610,
    name: 'errSecInvalidIDLinkage',
    meaning: 'the chain’s key identifiers do not fit together',
  },
  {
    code: -67835,
    name: 'errSecInvalidPolicyIdentifiers',
    meaning: 'a policy check of the certificate chain failed',
  },
  { code: -67603, name: 'errSecUnknownCriticalExtensionFlag', meaning: 'a critical extension is not known' },
  {
    code: -67690,
    name: 'errSecInvalidCertificateRef',
    meaning: 'a policy check of the certificate chain failed',
  },
  { code: -67689, name: 'errSecInvalidName', meaning: 'a name constraint is broken' },
  {
    code: -67654,
    name: 'errSecTrustSettingDeny',
    meaning: 'a trust setting of the user denies the certificate',
  },
  {
    code: -67635,
    name: 'errSecIncompleteCertRevocationCheck',
    meaning: 'a policy check of the certificate chain failed',
  },
  { code: -67825, name: 'errSecVerifyActionFailed', meaning: 'Certificate Transparency is not satisfied' },
  {
    code: -67899,
    name: 'errSecCertificatePolicyNotAllowed',
    meaning: 'a policy check of the certificate chain failed',
  },
  {
    code: -67900,
    name: 'errSecCertificateNameNotAllowed',
    meaning: 'a policy check of the certificate chain failed',
  },
  {
    code: -67901,
    name: 'errSecCertificateValidityPeriodTooLong',
    meaning: 'a certificate is valid for longer than is allowed',
  },
  {
    code: -67618,
    name: 'errSecUnknownCertExtension',
    meaning: 'a policy check of the certificate chain failed',
  },
  { code: -67903, name: 'errSecCertificateDuplicateExtension', meaning: 'an extension stands twice' },
  {
    code: -67904,
    name: 'errSecMissingQualifiedCertStatement',
    meaning: 'a policy check of the certificate chain failed',
  },
]
