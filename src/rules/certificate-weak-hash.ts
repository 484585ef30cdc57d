import { refusedCertificate } from './refused-certificate.ts'

export const certificateWeakHash = refusedCertificate({
  id: 'certificate-weak-hash',
  kinds: ['weak-hash'],
  summary: 'A certificate in the served chain is signed with a hash that iOS refuses.',
  sources: [
    'https://developer.apple.com/documentation/security/preventing-insecure-network-connections',
    'https://support.apple.com/103769',
  ],
  remedy: 'Have it issued again with SHA-256 or better.',
})
