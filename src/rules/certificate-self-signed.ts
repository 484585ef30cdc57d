import { refusedCertificate } from './refused-certificate.ts'

export const certificateSelfSigned = refusedCertificate({
  id: 'certificate-self-signed',
  kinds: ['self-signed'],
  summary: 'The served certificate is self-signed: no device trusts it.',
  sources: ['https://developer.apple.com/documentation/security/preventing-insecure-network-connections'],
  remedy: 'Serve a certificate of a public CA; a private root would have to be installed on every device.',
})
