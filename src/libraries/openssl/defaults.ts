import type { CipherSuite } from '../../tls/cipher-suite.ts'
import { suiteByIanaName } from '../../tls/cipher-suites.ts'
import type { NamedGroup } from '../../tls/named-group.ts'
import { type Ranked, ranked } from '../../tls/ranked.ts'
import type { SignatureScheme } from '../../tls/signature-scheme.ts'
import {
  cipherStringDefaults,
  type DistributionRow,
  distributionRows,
  groupListDefault,
  libraryDefaultsRows,
  tls13SuiteDefaults,
} from './defaults.data.ts'
import { type OpenSslVersion, opensslVersions } from './version.ts'

export type { VersionFloor } from './defaults.data.ts'

/** What an upstream build does when nothing is configured. */
export interface LibraryDefaults {
  /** 0 for 1.0.2, which has no levels. */
  readonly securityLevel: number
  readonly groups: Ranked<NamedGroup>
  /** None for 1.0.2. */
  readonly tls13CipherSuites: readonly CipherSuite[]
  /** Before the security level takes its part away. */
  readonly signatureSchemes: readonly SignatureScheme[]
  /** The highest level of the distributions that package it. */
  readonly packagedLevel: number
  /** The text that `DEFAULT` stands for. */
  readonly cipherString: string
  readonly source: string
}

const tls13Suites = tls13SuiteDefaults.flatMap((name) => suiteByIanaName(name) ?? [])

/** The defaults of a release family. A distribution may compile or configure others: `distributionDefaults`. */
export function libraryDefaults(version: OpenSslVersion): LibraryDefaults {
  return defaults[version]
}

/**
 * What a distribution's build or openssl.cnf makes of it, by the names of images and os-release: `debian 12`,
 * `debian:bookworm-slim`, `ubuntu:22.04`, `rhel9`, `ubi9/nginx-122`, `alpine3.20`, `1.27-alpine3.21`.
 * Undefined for one that is not in the table, and for a name without a version.
 */
export function distributionDefaults(name: string): DistributionRow | undefined {
  const words =
    name
      .slice(0, 200)
      .toLowerCase()
      .match(/[a-z]+|\d+(?:\.\d+)?/g) ?? []
  return distributionRows.find((row) => words.some((word, index) => names(row, word, words.slice(index + 1))))
}

/** The level in force on a distribution where the configuration names none; undefined for one not in the table. */
export function distributionSecurityLevel(name: string): number | undefined {
  return distributionDefaults(name)?.securityLevel
}

/** A code name alone names the row, an id with the first number after it. */
function names(row: DistributionRow, word: string, after: readonly string[]): boolean {
  if (/^[a-z]{5,}$/.test(word) && row.versions.includes(word)) return true
  if (!row.ids.includes(word)) return false
  const version = after.find((one) => /^\d/.test(one)) ?? after[0] ?? ''
  return row.versions.includes(version) || row.versions.includes(version.split('.')[0] ?? '')
}

const defaults = Object.fromEntries(
  opensslVersions.map((version) => [version, defaultsOf(version)]),
) as Record<OpenSslVersion, LibraryDefaults>

function defaultsOf(version: OpenSslVersion): LibraryDefaults {
  const { securityLevel, groups, signatureSchemes, source } = libraryDefaultsRows[version]
  return {
    securityLevel,
    packagedLevel: Math.max(
      securityLevel,
      ...distributionRows.filter(({ openssl }) => openssl === version).map((row) => row.securityLevel),
    ),
    groups: version === '3.5' ? ranked(groupListDefault) : groups,
    tls13CipherSuites: version === '1.0.2' ? [] : tls13Suites,
    signatureSchemes,
    cipherString: cipherStringDefaults[version],
    source,
  }
}
