import { jsseLegacyVersionsGone, jsseStaticRsaGone } from './suites.data.ts'

/** A JDK: `17.0.21` is feature 17, update 21; `8u504` and `1.8.0_504` are feature 8, update 504. */
export interface JdkVersion {
  readonly feature: number
  /** Null where only the feature release is named. */
  readonly update: number | null
}

/** Null where no number can be read. */
export function jdkVersion(text: string): JdkVersion | null {
  const old = /^\D*(?:1\.)?([5-8])(?:\.0)?(?:[u_](\d{1,4}))?(?![\d.])/.exec(text)
  const found = old ?? /(\d{1,3})(?:\.\d{1,3}\.(\d{1,4}))?/.exec(text)
  if (found === null) return null
  return { feature: Number(found[1]), update: found[2] === undefined ? null : Number(found[2]) }
}

/** Whether jdk.tls.disabledAlgorithms takes TLS 1.0 and 1.1 away, whatever is enabled: every update since 2021 does. */
export function legacyVersionsAreGone(jdk: JdkVersion | null): boolean {
  return jdk !== null && (jdk.feature >= 16 || isGone(jdk, jsseLegacyVersionsGone, 'gone'))
}

/** The same for suites without forward secrecy; an update that nobody names counts as one that has them. */
export function staticRsaIsGone(jdk: JdkVersion | null): boolean {
  return jdk !== null && (jdk.feature >= 24 || isGone(jdk, jsseStaticRsaGone, 'there'))
}

interface GoneRow {
  readonly feature: number
  readonly update: number
}

function isGone(
  { feature, update }: JdkVersion,
  rows: readonly GoneRow[],
  inAnyUpdate: 'gone' | 'there',
): boolean {
  const row = rows.find((one) => one.feature === feature)
  return row !== undefined && (update === null ? inAnyUpdate === 'gone' : update >= row.update)
}
