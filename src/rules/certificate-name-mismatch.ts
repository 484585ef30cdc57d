import { refusedCertificate } from './refused-certificate.ts'

export const certificateNameMismatch = refusedCertificate({
  id: 'certificate-name-mismatch',
  kinds: ['name-mismatch'],
  summary: 'The served certificate does not hold the host name.',
  sources: ['RFC 6125 §6.4', 'https://support.apple.com/103769'],
  remedy: 'Serve a certificate whose subjectAltName holds the name.',
})
