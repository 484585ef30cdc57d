import { goDebugSettings } from './suites.data.ts'

export type GoDebugName = (typeof goDebugSettings)[number]['name']

/** A Go release as `[1, 24]`; null where the text has none. */
export type GoRelease = readonly [major: number, minor: number]

export function goRelease(text: string): GoRelease | null {
  const found = /(\d{1,3})\.(\d{1,4})/.exec(text)
  return found === null ? null : [Number(found[1]), Number(found[2])]
}

export function isGoSince([major, minor]: GoRelease, first: string): boolean {
  const [firstMajor = 0, firstMinor = 0] = first.split('.').map(Number)
  return major > firstMajor || (major === firstMajor && minor >= firstMinor)
}

/**
 * The settings that keep their old behaviour in a toolchain. `platform` holds what changes it from outside, as written:
 * the main module's `go 1.21` and `GODEBUG=tlsrsakex=1,tls3des=0` (also `//go:debug tlsrsakex=1`). An environment's
 * value beats the module's.
 */
export function oldBehaviours(toolchain: GoRelease, platform: string | null): ReadonlySet<GoDebugName> {
  const text = platform ?? ''
  const module = goRelease(/\bgo\s+(\d+\.\d+)/.exec(text)?.[1] ?? '') ?? toolchain
  const old = goDebugSettings.filter(({ name, changed, removed, old: value }) => {
    if (!isGoSince(toolchain, changed)) return true
    if (removed !== null && isGoSince(toolchain, removed)) return false
    const written = new RegExp(`\\b${name}=([01])`).exec(text)?.[1]
    return written === undefined ? !isGoSince(module, changed) : written === value
  })
  return new Set(old.map(({ name }) => name))
}
