import type { CipherSuite } from '../../tls/cipher-suite.ts'
import { suiteByCode, suiteByIanaName, suiteByOpenSslName } from '../../tls/cipher-suites.ts'
import {
  type CipherAlias,
  cipherAliases,
  namesOfOtherBuilds,
  unavailableEncryption,
} from './cipher-aliases.data.ts'
import { earlierClasses, modernClasses } from './cipher-classes.data.ts'
import { bits, type Constraint, unconstrained } from './cipher-constraint.ts'
import { rows102 } from './cipher-table-1.0.2.data.ts'
import { notBuiltIn } from './not-built-in.data.ts'
import type { OpenSslVersion } from './version.ts'

/** A suite as one version's list builder sees it. */
export interface Candidate extends Constraint {
  readonly code: number
  readonly suite: CipherSuite
  readonly strengthBits: number
}

/** Why OpenSSL passes over a name. */
export type IgnoredReason =
  | 'unknown-name'
  | 'not-built-in'
  | 'iana-name'
  | 'tls13-suite'
  | 'nothing-in-common'

/** The suites of a version's default build, in the order in which the list builder first meets them. */
export function candidates(version: OpenSslVersion): readonly Candidate[] {
  return tableOf(version).candidates
}

/** What a name in a cipher string asks for; undefined where this version does not know it. */
export function nameConstraint(name: string, version: OpenSslVersion): Constraint | undefined {
  return tableOf(version).names.get(name)
}

/** Why `nameConstraint` knows nothing of the name. */
export function whyUnknown(name: string): IgnoredReason {
  const suite = suiteByOpenSslName(name) ?? suiteByIanaName(name)
  if (suite?.minimumVersion === 'TLSv1.3') return 'tls13-suite'
  if (suite) return suite.openssl === name || !suiteByIanaName(name) ? 'not-built-in' : 'iana-name'
  return knownElsewhere.has(name) ? 'not-built-in' : 'unknown-name'
}

/** The strength that this version gives a suite, in bits, as security levels count it. */
export function strengthBits(suite: CipherSuite, version: OpenSslVersion): number {
  if (version === '3.2' || version === '3.5') return suite.strengthBits
  return earlier.get(suite.code)?.strengthBits ?? suite.strengthBits
}

/** The name that this version prints and reads: 1.0.2 has EDH where later ones have DHE before DES-CBC3. */
export function openSslName({ openssl }: CipherSuite, version: OpenSslVersion): string {
  if (version !== '1.0.2') return openssl
  return openssl.replace(/^DHE-(RSA|DSS)-DES-CBC3-SHA$/, 'EDH-$1-DES-CBC3-SHA')
}

interface Table {
  readonly candidates: readonly Candidate[]
  readonly names: ReadonlyMap<string, Constraint>
}

const earlier = new Map(
  earlierClasses.map(([code, classes, weight]) => [code, { classes, strengthBits: weight }] as const),
)
const knownElsewhere = new Set([...namesOfOtherBuilds, ...cipherAliases.map((alias) => alias.name)])
const tables = new Map<OpenSslVersion, Table>()

/** Built when a version is first asked for: a run meets one or two of them. */
function tableOf(version: OpenSslVersion): Table {
  const known = tables.get(version) ?? table(version)
  tables.set(version, known)
  return known
}

function table(version: OpenSslVersion): Table {
  const suites = version === '1.0.2' ? candidates102() : modernCandidates(version)
  const aliases = cipherAliases.filter((alias) => hasName(version, alias) && isAvailable(version, alias))
  const names = new Map<string, Constraint>(aliases.map((alias) => [alias.name, aliasConstraint(alias)]))
  for (const one of suites) names.set(openSslName(one.suite, version), one)
  if (readsIanaNames(version)) for (const one of suites) names.set(one.suite.iana, one)
  return { candidates: suites, names }
}

/** From 3.2 on (CHANGES.md, 3.2). */
function readsIanaNames(version: OpenSslVersion): boolean {
  return version === '3.2' || version === '3.5'
}

/** The library counts its table from the end (ssl3_get_cipher). */
function candidates102(): Candidate[] {
  const rows = rows102.flatMap(
    ([code, keyExchange, authentication, encryption, mac, minimum, classes, weight]) => {
      const suite = suiteByCode(code)
      if (!suite) return []
      const attributes = aliasConstraint({
        name: suite.openssl,
        keyExchange: [keyExchange],
        authentication: [authentication],
        encryption: [encryption],
        mac: [mac],
        minimum: [minimum],
        classes: ['NOT_EXP', ...classes],
      }).attributes
      return [{ code, suite, attributes, strengthBits: weight }]
    },
  )
  return rows.reverse()
}

function modernCandidates(version: OpenSslVersion): Candidate[] {
  const absent = new Set(notBuiltIn.find((row) => row.versions.includes(version))?.suites)
  const rows = modernClasses.flatMap(([code, classes]) => {
    const suite = suiteByCode(code)
    return suite && !absent.has(suite.openssl) ? [modernCandidate(suite, version, classes)] : []
  })
  return rows.sort((a, b) => b.code - a.code)
}

function modernCandidate(
  suite: CipherSuite,
  version: OpenSslVersion,
  classes: NonNullable<CipherAlias['classes']>,
): Candidate {
  const older = readsIanaNames(version) ? undefined : earlier.get(suite.code)
  const { attributes } = aliasConstraint({
    name: suite.openssl,
    keyExchange: [`k${suite.keyExchange.replace('-', '')}`],
    authentication: [suite.authentication === 'none' ? 'aNULL' : `a${suite.authentication}`],
    encryption: [suite.encryption],
    mac: [suite.mac],
    minimum: [suite.minimumVersion],
    classes: older?.classes ?? classes,
  })
  return { code: suite.code, suite, attributes, strengthBits: strengthBits(suite, version) }
}

function hasName(version: OpenSslVersion, alias: CipherAlias): boolean {
  if (alias.in === undefined) return true
  if (alias.in === '1.0.2') return version === '1.0.2'
  return alias.in === '1.1.1+' ? version !== '1.0.2' : version !== '1.0.2' && version !== '1.1.1'
}

/** A name is known only while one of its ciphers is there (ssl_cipher_collect_aliases). */
function isAvailable(version: OpenSslVersion, alias: CipherAlias): boolean {
  if (!alias.encryption) return true
  const row = unavailableEncryption.find((one) => one.version === version) ?? unavailableEncryption.at(-1)
  return (bits('encryption', alias.encryption) & ~bits('encryption', row?.encryption ?? [])) !== 0
}

function aliasConstraint(alias: CipherAlias): Constraint {
  const classes = alias.classes ?? []
  const attributes = {
    ...unconstrained,
    keyExchange: bits('keyExchange', alias.keyExchange ?? []),
    authentication: bits('authentication', alias.authentication ?? []),
    encryption: bits('encryption', alias.encryption ?? []),
    mac: bits('mac', alias.mac ?? []),
    minimum: bits('minimum', alias.minimum ?? []),
    export: bits(
      'export',
      classes.filter((name) => name === 'EXPORT' || name === 'NOT_EXP'),
    ),
    strength: bits(
      'strength',
      classes.filter((name) => !['EXPORT', 'NOT_EXP', 'NOT_DEFAULT'].includes(name)),
    ),
    notDefault: bits(
      'notDefault',
      classes.filter((name) => name === 'NOT_DEFAULT'),
    ),
  }
  return { attributes, code: null }
}
