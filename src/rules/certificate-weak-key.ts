import { refusedCertificate } from './refused-certificate.ts'

export const certificateWeakKey = refusedCertificate({
  id: 'certificate-weak-key',
  kinds: ['weak-key'],
  summary: 'A key in the served chain is too small or of a kind that iOS does not take.',
  sources: [
    'https://developer.apple.com/documentation/security/preventing-insecure-network-connections',
    'https://support.apple.com/103769',
  ],
  remedy: 'Use RSA with at least 2048 bits or ECDSA on P-256 or P-384.',
})
