import { type RefusalRule, refusedCertificate } from './refused-certificate.ts'
import type { Rule } from './rule.ts'

const rows: readonly RefusalRule[] = [
  {
    id: 'certificate-self-signed',
    kinds: ['self-signed'],
    summary: 'The served certificate is self-signed: no device trusts it.',
    sources: ['https://developer.apple.com/documentation/security/preventing-insecure-network-connections'],
    remedy: 'Serve a certificate of a public CA; a private root would have to be installed on every device.',
  },
  {
    id: 'certificate-private-ca',
    kinds: ['untrusted-ca'],
    summary: 'The served certificate comes from a CA that devices do not know.',
    sources: [
      'https://developer.apple.com/documentation/security/preventing-insecure-network-connections',
      'https://developer.apple.com/forums/thread/80638',
    ],
    remedy:
      'Serve a certificate of a public CA, or install the root on the devices; under ATS the app itself cannot accept it.',
  },
  {
    id: 'certificate-name-mismatch',
    kinds: ['name-mismatch'],
    summary: 'The served certificate does not hold the host name.',
    sources: ['RFC 6125 §6.4', 'https://support.apple.com/103769'],
    remedy: 'Serve a certificate whose subjectAltName holds the name.',
  },
  {
    id: 'certificate-expired',
    kinds: ['expired', 'not-yet-valid'],
    summary: 'The served certificate is outside its dates.',
    sources: [
      'RFC 5280 §4.1.2.5',
      'https://developer.apple.com/documentation/security/preventing-insecure-network-connections',
    ],
    remedy: 'Renew it and commit the renewed chain.',
  },
  {
    id: 'certificate-weak-key',
    kinds: ['weak-key'],
    summary: 'A key in the served chain is too small or of a kind that iOS does not take.',
    sources: [
      'https://developer.apple.com/documentation/security/preventing-insecure-network-connections',
      'https://support.apple.com/103769',
    ],
    remedy: 'Use RSA with at least 2048 bits or ECDSA on P-256 or P-384.',
  },
  {
    id: 'certificate-weak-hash',
    kinds: ['weak-hash'],
    summary: 'A certificate in the served chain is signed with a hash that iOS refuses.',
    sources: [
      'https://developer.apple.com/documentation/security/preventing-insecure-network-connections',
      'https://support.apple.com/103769',
    ],
    remedy: 'Have it issued again with SHA-256 or better.',
  },
  {
    id: 'certificate-not-acceptable',
    kinds: ['usage', 'validity-too-long', 'unknown-ca'],
    summary: 'The served certificate breaks another rule of iOS: its usage or its lifetime.',
    sources: ['https://support.apple.com/103769', 'https://support.apple.com/102028'],
    remedy:
      "Have it issued again with serverAuth among its extended key usages and a lifetime within Apple's limit.",
  },
]

/** The rules about certificates that clients refuse for one kind of reason each. */
export const certificateRules: readonly Rule[] = rows.map(refusedCertificate)
