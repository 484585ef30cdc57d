import { refusedCertificate } from './refused-certificate.ts'

export const certificateNotAcceptable = refusedCertificate({
  id: 'certificate-not-acceptable',
  kinds: ['usage', 'validity-too-long', 'unknown-ca'],
  summary: 'The served certificate breaks another rule of iOS: its usage or its lifetime.',
  sources: ['https://support.apple.com/103769', 'https://support.apple.com/102028'],
  remedy:
    "Have it issued again with serverAuth among its extended key usages and a lifetime within Apple's limit.",
})
