import { known } from '../../text/fact.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import { suiteByCode } from '../../tls/cipher-suites.ts'
import type { NamedGroup } from '../../tls/named-group.ts'
import { genericManners } from '../generic.ts'
import type { GroupList, Library, SuiteList, Unreadable } from '../library.ts'
import { isTls13 } from '../named-suites.ts'
import { libraryWith } from '../negotiation.ts'
import { gnutlsCiphers, gnutlsGroups, gnutlsNormal } from './normal.data.ts'

/**
 * GnuTLS: its language are priority strings, of which the keyword NORMAL with additions and removals is read. Which of
 * several common values it takes is not modelled.
 */
export function gnutlsLibrary(version: string): Library {
  const manners = genericManners({ name: 'gnutls', version })
  const because = 'NORMAL of GnuTLS 3.7'
  const normal = suitesIn('NORMAL')
  return libraryWith({
    ...manners,
    defaults: (platform) => ({
      ...manners.defaults(platform),
      ...('error' in normal
        ? {}
        : {
            cipherSuites: known(normal.suites, null, because),
            tls13CipherSuites: known(normal.tls13 ?? [], null, because),
          }),
      groups: known(Object.values(gnutlsGroups), null, because),
    }),
    suites: (text) => (text.startsWith('NORMAL') ? suitesIn(text) : manners.suites(text)),
    groups: (text) => (text.startsWith('NORMAL') ? groupsIn(text) : manners.groups(text)),
  })
}

interface Word {
  readonly operator: '+' | '-'
  readonly name: string
}

/** What stands behind NORMAL; null for what is none of `+X`, `-X`, `!X` and `%OPTION`. */
function wordsOf(text: string): readonly Word[] | null {
  const [, ...words] = text.split(':').filter((word) => !word.startsWith('%'))
  const read = words.map((word): Word | null => {
    const operator = word[0] === '+' ? '+' : word[0] === '-' || word[0] === '!' ? '-' : null
    return operator === null ? null : { operator, name: word.slice(1) }
  })
  return read.every((word) => word !== null) ? read : null
}

const notRead: Unreadable = { kind: 'not-read', error: 'only NORMAL with additions and removals is read' }

function suitesIn(text: string): SuiteList | Unreadable {
  const words = wordsOf(text)
  if (words === null || !/^NORMAL(:|$)/.test(text)) return notRead
  const removed = new Set(words.flatMap(({ operator, name }) => (operator === '-' ? [name] : [])))
  const kept = gnutlsNormal
    .flatMap((code) => suiteByCode(code) ?? [])
    .filter((suite) => !traitsOf(suite).some((trait) => removed.has(trait)))
  return { suites: kept.filter((suite) => !isTls13(suite)), tls13: kept.filter(isTls13), securityLevel: null }
}

/** The names by which a priority string takes a suite away. */
function traitsOf({ keyExchange, authentication, encryption, mac }: CipherSuite): readonly string[] {
  const exchange = keyExchange === 'RSA' ? 'RSA' : `${keyExchange}-${authentication}`
  const cipher = gnutlsCiphers[encryption]
  return [exchange, mac, ...(cipher === undefined ? [] : [cipher])]
}

function groupsIn(text: string): GroupList | Unreadable {
  const words = wordsOf(text)
  if (words === null || !/^NORMAL(:|$)/.test(text)) return notRead
  let groups: readonly NamedGroup[] = Object.values(gnutlsGroups)
  for (const { operator, name } of words) {
    const group = Object.entries(gnutlsGroups).find(([known]) => known === name)?.[1]
    if (name === 'GROUP-ALL') groups = operator === '+' ? Object.values(gnutlsGroups) : []
    else if (group !== undefined) groups = withGroup(groups, group, operator)
  }
  return { groups }
}

function withGroup(groups: readonly NamedGroup[], group: NamedGroup, operator: Word['operator']) {
  const others = groups.filter((one) => one !== group)
  if (operator === '-') return others
  return groups.includes(group) ? groups : [...others, group]
}
