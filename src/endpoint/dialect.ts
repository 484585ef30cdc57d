import type { Edit } from '../text/edit.ts'
import type { LineAt } from '../text/lines.ts'
import type { Location } from '../text/location.ts'
import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { NamedGroup } from '../tls/named-group.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import type { TlsValues } from './context.ts'

/**
 * How the configuration of one family says things: the words of remedies, and the edits of fixes. Rules ask the
 * endpoint's dialect, so that they never speak one server's language about another.
 */
export interface Dialect {
  /** A suite as the configuration spells it. */
  readonly suite: (suite: CipherSuite) => string
  /** A group as the configuration spells it. */
  readonly group: (group: NamedGroup) => string
  /** The setting that states a value, as one would write it; null where the family has no words for it. */
  readonly says: <Name extends SaidFact>(fact: Name, value: SaidValues[Name]) => string | null
  /** What keeps suites with such a weakness out; null where the family has no words for it. */
  readonly without: (weakness: Weakness) => string | null
  /** What makes a port speak TLS; null where the family has no words for it. */
  readonly listens: (port: number) => string | null
  /** What the server's own page says to a client without a certificate; null where it has none, or none is known. */
  readonly noCertificatePage: string | null
  /** The text of a list's setting with the change made; null where the text is not understood for sure. */
  readonly write: (change: ListChange, text: string) => string | null
  /** The edit that makes the endpoint declared at a place speak TLS again on its port; null where none is sure. */
  readonly listener: (at: Location, port: number, lineAt: LineAt) => Edit | null
}

/** What remedies state. */
interface SaidValues {
  readonly protocols: readonly ProtocolVersion[]
  readonly cipherSuites: readonly CipherSuite[]
  readonly groups: readonly NamedGroup[]
  readonly clientCertificate: TlsValues['clientCertificate']['mode']
}
type SaidFact = keyof SaidValues

/** Members that are put into a list, or taken out of it. */
export type ListChange =
  | { readonly fact: 'protocols'; readonly add: readonly ProtocolVersion[] }
  | { readonly fact: 'protocols'; readonly remove: readonly ProtocolVersion[] }
  | { readonly fact: 'cipherSuites'; readonly add: readonly CipherSuite[] }
  | { readonly fact: 'groups'; readonly add: readonly NamedGroup[] }

export type Weakness = 'RC4' | '3DES' | 'MD5' | 'no encryption' | 'no authentication'

/** For families without words of their own: IANA's names, and no edits. */
export const neutralDialect: Dialect = {
  suite: ({ iana }) => iana,
  group: (group) => group,
  says: () => null,
  without: () => null,
  listens: () => null,
  noCertificatePage: null,
  write: () => null,
  listener: () => null,
}
