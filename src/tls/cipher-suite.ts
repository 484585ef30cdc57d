import type { ProtocolVersion } from './version.ts'

export type KeyExchange =
  | 'RSA'
  | 'DHE'
  | 'ECDHE'
  | 'PSK'
  | 'RSA-PSK'
  | 'DHE-PSK'
  | 'ECDHE-PSK'
  | 'SRP'
  | 'GOST'
  | 'other'
  | 'any'
export type Authentication = 'RSA' | 'ECDSA' | 'DSS' | 'PSK' | 'SRP' | 'none' | 'GOST' | 'other' | 'any'

/** A cipher suite as a handshake sees it. `any` stands for TLS 1.3, where suite, group and signature part ways. */
export interface CipherSuite {
  readonly code: number
  /** IANA name, the one that the product prints. */
  readonly iana: string
  /** OpenSSL's name, the one that configurations hold. */
  readonly openssl: string
  readonly keyExchange: KeyExchange
  readonly authentication: Authentication
  /** OpenSSL's cipher name, e.g. `AES128GCM`, `AES256` (CBC), `CHACHA20/POLY1305`, `3DES`, `eNULL`. */
  readonly encryption: string
  /** Record MAC; `AEAD` where the cipher does it. */
  readonly mac: string
  readonly minimumVersion: ProtocolVersion
  /** OpenSSL's strength_bits from 3.2 on; older versions differ for some (src/libraries/openssl). */
  readonly strengthBits: number
}
