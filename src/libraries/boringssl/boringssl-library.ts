import type { TlsContext } from '../../endpoint/context.ts'
import { known } from '../../text/fact.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import type { NamedGroup } from '../../tls/named-group.ts'
import { genericManners, suitesCalled } from '../generic.ts'
import type { GroupList, Library, Unreadable } from '../library.ts'
import type { WantedGroups, WantedSuites } from '../manners.ts'
import { firstCommon } from '../negotiated-group.ts'
import { libraryWith } from '../negotiation.ts'
import { commonSuites } from '../suite-order.ts'
import { readBoringCiphers } from './cipher-list.ts'
import { boringGroups, boringSchemes, boringTls13Suites } from './suites.data.ts'

/**
 * BoringSSL, as Envoy and what is built on it call it. It has no releases; the choices are those of ssl/ at
 * android-boringssl 13.0.0+r24 and 14.0.0+r45 (ssl3_choose_cipher, tls1_get_shared_group,
 * tls1_choose_signature_algorithm, ssl_choose_tls13_cipher).
 */
export function boringsslLibrary(version: string): Library {
  return libraryWith({
    ...genericManners({ name: 'boringssl', version }),
    modelled: 'exactly',
    defaults: () => defaultFacts,
    suites: readBoringCiphers,
    groups: readBoringGroups,
    ordered: inTiers,
    // With AES in hardware every suite is as good as the others, and the client's order decides.
    orderedTls13: (common, { hello }) => commonSuites(hello, common, 'client'),
    groupBeforeTls13: (hello, groups) => sharedGroup(hello.groups, groups),
    groupInTls13: (hello, groups) => {
      const group = sharedGroup(hello.groups, groups)
      if (group === undefined) return undefined
      return { group, helloRetryRequest: hello.keyShares.includes(group) ? 'not-sent' : 'sent' }
    },
    schemes: boringSchemes,
    schemeOrder: 'server',
    certificateCurve: 'any',
    withoutScheme: 'taken',
  })
}

/** Whose preference counts decides the group as well; a key share that is there spares no round trip. */
function sharedGroup(
  offered: readonly NamedGroup[],
  { own, preference }: WantedGroups,
): NamedGroup | undefined {
  return preference === 'client' ? firstCommon(offered, own) : firstCommon(own, offered)
}

/** The server's first tier that has a usable suite; within it the client's order. */
function inTiers(
  usable: readonly CipherSuite[],
  { hello, own, preference }: WantedSuites,
): readonly CipherSuite[] {
  if (preference === 'client') return commonSuites(hello, usable, 'client')
  const tiers = own.tiers ?? own.map((suite) => [suite])
  return tiers.flatMap((tier) =>
    commonSuites(
      hello,
      tier.filter((suite) => usable.includes(suite)),
      'client',
    ),
  )
}

/** SSL_CTX_set1_curves_list: an unknown name refuses the list. */
function readBoringGroups(text: string): GroupList | Unreadable {
  const groups: NamedGroup[] = []
  for (const name of text.split(':')) {
    const group = Object.entries(boringGroups).find(([known]) => known === name)?.[1]
    if (group === undefined) return { kind: 'refused', error: `unknown group: ${name}` }
    groups.push(group)
  }
  return { groups }
}

const because = 'fixed in BoringSSL'

/** Versions, suites and groups are set by the programs that use it. */
const defaultFacts: Partial<TlsContext> = {
  tls13CipherSuites: known(suitesCalled(boringTls13Suites), null, because),
  signatureSchemes: known('library-default', null, because),
  securityLevel: known(0, null, 'BoringSSL has no security levels'),
  dhParameters: known('none', null, 'BoringSSL has no DHE suites'),
}
