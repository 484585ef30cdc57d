import { tlsLibraries } from './endpoint.ts'
import { programNames } from './programs.data.ts'

const programs: readonly (readonly [string, readonly string[]])[] = Object.entries(programNames)
const libraries: readonly string[] = tlsLibraries.filter((name) => name !== 'unknown')

/** All names that `runtimes:` of the settings takes: programs by any of their names, and TLS libraries. */
export const runtimeNames: readonly string[] = [
  ...new Set([...programs.flatMap(([id, names]) => [id, ...names]), ...libraries]),
]

/** The id of the program or library of that name; null where there is none. */
export function runtimeId(name: string): string | null {
  const wanted = name.trim().toLowerCase()
  if (libraries.includes(wanted)) return wanted
  return programs.find(([id, names]) => id === wanted || names.includes(wanted))?.[0] ?? null
}
