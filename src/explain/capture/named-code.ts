import { suiteByCode } from '../../tls/cipher-suites.ts'
import { namedGroups } from '../../tls/named-group.ts'
import { signatureSchemes } from '../../tls/signature-scheme.ts'
import { protocolVersions } from '../../tls/version.ts'

/** A code point with its IANA name; null where our tables have none. */
export interface NamedCode {
  readonly code: number
  readonly name: string | null
}

/** Each of these gives one object a code, so that many hellos share them. */
export const suiteNamed = remembered((code) => suiteByCode(code)?.iana ?? null)

const groupNames = new Map<number, string>(Object.entries(namedGroups).map(([name, code]) => [code, name]))
export const groupNamed = remembered((code) => groupNames.get(code) ?? null)

const schemeNames = new Map<number, string>(
  Object.entries(signatureSchemes).map(([name, code]) => [code, name]),
)
export const schemeNamed = remembered((code) => schemeNames.get(code) ?? null)

/** `TLSv1.2` for 0x0303; `0x7f1c` for what is no version of ours. */
export function versionNamed(code: number): string {
  return (code >= 0x0300 ? protocolVersions[code - 0x0300] : undefined) ?? hex(code)
}

/** `c02f (no name known)` reads badly: names where there is one, else the code. */
export function codeText({ code, name }: NamedCode): string {
  return name ?? hex(code)
}

/** RFC 8701: 0x0a0a, 0x1a1a … 0xfafa, which clients mix in at random. */
export function isGrease(code: number): boolean {
  return (code & 0x0f0f) === 0x0a0a && code >> 8 === (code & 0xff)
}

function remembered(nameOf: (code: number) => string | null): (code: number) => NamedCode {
  const known = new Map<number, NamedCode>()
  return (code) => {
    const before = known.get(code)
    if (before !== undefined) return before
    const made = { code, name: nameOf(code) }
    known.set(code, made)
    return made
  }
}

function hex(code: number): string {
  return `0x${code.toString(16).padStart(4, '0')}`
}
