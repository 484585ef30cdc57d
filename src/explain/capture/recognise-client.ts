import type { HostPolicy } from '../../apple/ats-policy.ts'
import type { ClientId } from '../../apple/client-id.ts'
import { type Client, clients, type HelloProfile, rangeText } from '../../apple/clients.ts'
import { namedGroups } from '../../tls/named-group.ts'
import { signatureSchemes } from '../../tls/signature-scheme.ts'
import { newest } from '../../tls/version.ts'
import type { OfferedHello } from './client-hello.ts'
import type { NamedCode } from './named-code.ts'

export type OfferMode = HostPolicy['suites']

/** The iOS versions whose URL loading sends that hello. */
export interface RecognisedClient {
  readonly clients: readonly ClientId[]
  /** What kind of offer it is; two where iOS sends the same for both. */
  readonly modes: readonly OfferMode[]
  /** `iOS 15.4–17 under ATS` */
  readonly label: string
}

/**
 * Names the clients whose suites, groups, signature algorithms (all in their order) and newest version a hello has;
 * null for a hello of something else. ALPN and key shares are left to the app and to the moment.
 */
export function recogniseClient(hello: OfferedHello): RecognisedClient | null {
  const matches = clients.flatMap((client) =>
    modesOf(client)
      .filter(([, profile]) => sameOffer(hello, profile))
      .map(([mode]) => ({ client, mode })),
  )
  if (matches.length === 0) return null
  const ids = [...new Set(matches.map(({ client }) => client.id))]
  const modes = [...new Set(matches.map(({ mode }) => mode))]
  return {
    clients: ids,
    modes,
    label: `${rangeText(ids)} ${modes.map((mode) => modeText[mode]).join(' or ')}`,
  }
}

const modeText: Readonly<Record<OfferMode, string>> = {
  ats: 'under ATS',
  'ats-and-rsa': 'under ATS without forward secrecy',
  library: 'without ATS',
}

function modesOf(client: Client): readonly (readonly [OfferMode, HelloProfile])[] {
  return Object.entries(client.hellos) as [OfferMode, HelloProfile][]
}

function sameOffer(offered: OfferedHello, { hello }: HelloProfile): boolean {
  return (
    offered.versions[0] === newest(hello.versions) &&
    sameCodes(offered.cipherSuites, hello.cipherSuites) &&
    sameCodes(
      offered.groups,
      hello.groups.map((group) => namedGroups[group]),
    ) &&
    sameCodes(
      offered.signatureSchemes,
      hello.signatureSchemes.map((scheme) => signatureSchemes[scheme]),
    )
  )
}

function sameCodes(offered: readonly NamedCode[], profile: readonly number[]): boolean {
  return offered.length === profile.length && offered.every(({ code }, index) => code === profile[index])
}
