/** What can go wrong between a client and a server, as far as the answer depends on who the server is. */
export const situations = [
  'no-common-version',
  'no-common-suite',
  'no-common-group',
  'no-common-signature-algorithm',
  'unknown-name',
  'alpn-mismatch',
  'fallback-scsv',
  'client-certificate-absent',
  'client-certificate-expired',
  'client-certificate-not-yet-valid',
  'client-certificate-unknown-ca',
  'client-certificate-self-signed',
  'client-certificate-revoked',
  'client-certificate-wrong-purpose',
  'client-certificate-bad-signature',
  'client-certificate-denied',
] as const

export type Situation = (typeof situations)[number]
