/**
 * The iOS release that shares its system libraries with a watchOS release. Apple's systems of one autumn carry one
 * version of the Security framework; from 26 on the numbers are the same.
 */
export const iosOfWatchos: readonly {
  readonly watchos: number
  readonly ios: number
  readonly source: string
  readonly evidence: 'documented' | 'source' | 'observed' | 'inferred'
}[] = [
  { watchos: 2, ios: 9, source: 'availability of Security framework API, SecTrust.h', evidence: 'inferred' },
  { watchos: 3, ios: 10, source: 'availability of Security framework API, SecTrust.h', evidence: 'inferred' },
  { watchos: 4, ios: 11, source: 'availability of Security framework API, SecTrust.h', evidence: 'inferred' },
  { watchos: 5, ios: 12, source: 'SecTrustEvaluateWithError: iOS 12.0, watchOS 5.0', evidence: 'inferred' },
  {
    watchos: 6,
    ios: 13,
    source: 'SecTrustEvaluateAsyncWithError: iOS 13.0, watchOS 6.0',
    evidence: 'inferred',
  },
  { watchos: 7, ios: 14, source: 'SecTrustCopyKey: iOS 14.0, watchOS 7.0', evidence: 'inferred' },
  {
    watchos: 8,
    ios: 15,
    source: 'SecTrustCopyCertificateChain: iOS 15.0, watchOS 8.0',
    evidence: 'inferred',
  },
  { watchos: 9, ios: 16, source: 'availability of Security framework API, SecTrust.h', evidence: 'inferred' },
  {
    watchos: 10,
    ios: 17,
    source: 'availability of Security framework API, SecTrust.h',
    evidence: 'inferred',
  },
  {
    watchos: 11,
    ios: 18,
    source: 'availability of Security framework API, SecTrust.h',
    evidence: 'inferred',
  },
]
