import type { OpenSslVersion } from '../openssl/version.ts'

/** `ats-gate ciphers`: several strings, one version, one form. */
export interface CiphersArguments {
  readonly strings: readonly string[]
  readonly version: OpenSslVersion
  readonly format: 'text' | 'json'
}

/** What the command prints and returns: 0, or 2 where a string is refused. */
export function runCiphers(_args: CiphersArguments): { readonly stdout: string; readonly exit: number } {
  return { stdout: '', exit: 0 }
}
