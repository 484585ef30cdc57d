import type { LogFormat, Sign, Trust } from './log-format.ts'

/** A place in the input. Lines and columns count from 1, columns in UTF-16 units of the line without colour codes. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A code of the TLS library, and how far its line is to be believed. */
export interface StreamCode {
  readonly code: number
  readonly trust: Trust
  /** Which format told it. */
  readonly format: string
}

export interface Alert {
  readonly number: number
  /** `read`: the peer sent it. `write`: this side did. */
  readonly direction: 'read' | 'write'
  readonly level: 'fatal' | 'warning'
}

/** A certificate as the log names it: subject and issuer, each a common name. */
export interface ChainEntry {
  readonly subject: string
  readonly issuer: string
}

/** The checks of SecTrust that one certificate failed: `leaf`, `ca1`, `root`. */
export interface FailedChecks {
  readonly certificate: string
  readonly tokens: readonly string[]
}

/** What one match tells. Absent: it does not tell. */
export interface Facts {
  readonly streamCode?: StreamCode
  readonly urlCode?: number
  /** Of the trust evaluation (−67602) or the like. */
  readonly osStatus?: number
  readonly alert?: Alert
  /** BoringSSL’s reason, where it is no alert: `CERTIFICATE_VERIFY_FAILED`. */
  readonly reason?: string
  /** Connection number, `C4` or `4` in the log: `4`. */
  readonly connection?: string
  /** Task, with its index in the session. */
  readonly task?: string
  readonly host?: string
  /** Null where the log names a host and no port. */
  readonly port?: number | null
  readonly policy?: 'default' | 'strict' | 'system'
  readonly checks?: readonly FailedChecks[]
  readonly clientCertificate?: 'none' | 'requested' | 'sent' | 'rejected'
  readonly certificate?: ChainEntry
  readonly errno?: number
  /** `nested`: an NSError inside another one. */
  readonly error?: 'outer' | 'nested'
  /** BoringSSL’s build, from the path of a source file. */
  readonly build?: string
  readonly nscurlTest?: string
  readonly nscurlResult?: 'PASS' | 'FAIL'
  readonly verify?: string
}

/** One recognised piece of the input. */
export interface Sighting {
  readonly format: LogFormat
  readonly at: Place
  /** As it stands in the input, cut where it is long. Not neutralised. */
  readonly quote: string
  readonly facts: Facts
  readonly signs: readonly Sign[]
}
