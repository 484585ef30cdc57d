import { wholeFile } from '../../src/text/location.ts'
import type { Certificate } from '../../src/tls/certificate.ts'

/** A certificate's facts: those of a plain server certificate of a public CA, and what the test says otherwise. */
export function certificate(facts: Partial<Certificate>): Certificate {
  return {
    subject: 'CN=api.example.com',
    issuer: "C=US, O=Let's Encrypt, CN=R12",
    commonName: 'api.example.com',
    dnsNames: ['api.example.com'],
    ipAddresses: [],
    subjectAltName: 'present',
    serialNumber: '01',
    key: { kind: 'rsa', bits: 2048, curve: null, spkiSha256: '' },
    signatureHash: 'sha256',
    signatureAlgorithm: 'sha256WithRSAEncryption',
    notBefore: new Date('2026-10-01T00:00:00Z'),
    notAfter: new Date('2026-12-30T00:00:00Z'),
    basicConstraints: null,
    keyUsages: ['digitalSignature'],
    extendedKeyUsages: ['1.3.6.1.5.5.7.3.1'],
    subjectKeyId: null,
    authorityKeyId: null,
    sctCount: 2,
    caIssuersUrls: ['http://r12.i.lencr.org/'],
    selfSigned: 'no',
    sha256: '',
    der: new Uint8Array(),
    at: wholeFile('api.pem'),
    ...facts,
  }
}
