import type { CipherSuite } from './cipher-suite.ts'
import { suiteByCode } from './cipher-suites.ts'
import type { ProtocolVersion } from './version.ts'

/** Longer lists are cut: a reason is one sentence. */
const longestList = 4

/** `a`, `a and b`, `a, b, c, d and 3 more`; `nothing` for none. */
export function listText(items: readonly string[]): string {
  if (items.length === 0) return 'nothing'
  if (items.length === 1) return items.join()
  if (items.length > longestList) {
    return `${items.slice(0, longestList).join(', ')} and ${items.length - longestList} more`
  }
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** `TLS 1.2 and TLS 1.3` */
export function versionsText(versions: readonly ProtocolVersion[]): string {
  return listText(versions.map((version) => version.replace('TLSv', 'TLS ').replace('SSLv', 'SSL ')))
}

export function suitesText(suites: readonly CipherSuite[]): string {
  return listText(suites.map((suite) => suite.iana))
}

/** The suites of a hello by name, signalling values left out, unnamed ones as code points. */
export function offeredSuitesText(codes: readonly number[]): string {
  return listText(
    codes
      .filter((code) => !signallingSuites.includes(code))
      .map((code) => suiteByCode(code)?.iana ?? `0x${code.toString(16).padStart(4, '0')}`),
  )
}

export const fallbackScsv = 0x5600
/** TLS_EMPTY_RENEGOTIATION_INFO_SCSV (RFC 5746) and TLS_FALLBACK_SCSV (RFC 7507): signals, never chosen. */
export const signallingSuites: readonly number[] = [0x00ff, fallbackScsv]
