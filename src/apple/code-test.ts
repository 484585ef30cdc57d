import type { Location } from '../text/location.ts'

/** A place in an app's own code that asks whether an error has this code. */
export interface CodeTest {
  /** `-9825`: an OSStatus of TLS, or an NSURLError. */
  readonly code: number
  /** As the source writes it: `errSSLPeerBadCert`, `.clientCertificateRejected`, `-9825`. */
  readonly written: string
  /** What the file opens connections with, as far as its names tell; URLSession where they don't. */
  readonly apis: readonly ('url-session' | 'cfstream' | 'network-framework')[]
  readonly at: Location
}
