import { createHmac, timingSafeEqual } from 'node:crypto'

/** Takes the raw body piece by piece, so that nothing has to be parsed before it is trusted. */
export interface SignatureCheck {
  update(chunk: Uint8Array): void
  /** Whether `X-Hub-Signature-256` is the body's; in the same time whatever the header holds. */
  matches(header: string): boolean
}

/** `sha256=` and the HMAC of the body as hexadecimal digits (docs.github.com, "Validating webhook deliveries"). */
export function signatureCheck(secret: string): SignatureCheck {
  const hmac = createHmac('sha256', secret)
  return {
    update: (chunk) => {
      hmac.update(chunk)
    },
    matches: (header) => {
      const expected = Buffer.from(`sha256=${hmac.digest('hex')}`)
      const given = Buffer.from(header)
      return given.length === expected.length && timingSafeEqual(given, expected)
    },
  }
}

/** Compares two texts without telling by the time it takes where they differ. */
export function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
