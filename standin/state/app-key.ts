import { generateKeyPairSync } from 'node:crypto'

export interface AppKey {
  /** PEM, PKCS#1, as GitHub gives it. */
  readonly privateKey: string
  readonly publicKey: string
}

let made: AppKey | null = null

/** A key pair for the app, made once per process and when it is first needed, since RSA keys take their time. */
export function appKey(): AppKey {
  made ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  return made
}
