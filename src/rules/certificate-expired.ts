import { refusedCertificate } from './refused-certificate.ts'

export const certificateExpired = refusedCertificate({
  id: 'certificate-expired',
  kinds: ['expired', 'not-yet-valid'],
  summary: 'The served certificate is outside its dates.',
  sources: [
    'RFC 5280 §4.1.2.5',
    'https://developer.apple.com/documentation/security/preventing-insecure-network-connections',
  ],
  remedy: 'Renew it and commit the renewed chain.',
})
