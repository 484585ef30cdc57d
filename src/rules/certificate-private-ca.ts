import { refusedCertificate } from './refused-certificate.ts'

export const certificatePrivateCa = refusedCertificate({
  id: 'certificate-private-ca',
  kinds: ['untrusted-ca'],
  summary: 'The served certificate comes from a CA that devices do not know.',
  sources: [
    'https://developer.apple.com/documentation/security/preventing-insecure-network-connections',
    'https://developer.apple.com/forums/thread/80638',
  ],
  remedy:
    'Serve a certificate of a public CA, or install the root on the devices; under ATS the app itself cannot accept it.',
})
