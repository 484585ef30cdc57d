import { clients } from '../../src/apple/clients.ts'
import type { ClientHello } from '../../src/tls/client-hello.ts'
import type { NamedGroup } from '../../src/tls/named-group.ts'
import type { SignatureScheme } from '../../src/tls/signature-scheme.ts'
import type { Choices } from './random.ts'

export interface NamedHello {
  /** The profiles that send it: `ios-15.4/ats ios-16/ats`. */
  readonly sentBy: string
  readonly hello: Omit<ClientHello, 'serverName'>
}

/** Every hello that some iOS sends in some mode, each once. */
export function distinctAppleHellos(): readonly NamedHello[] {
  const byContent = new Map<string, NamedHello>()
  for (const { id, hellos } of clients) {
    for (const [mode, { hello }] of Object.entries(hellos)) {
      const key = JSON.stringify(hello)
      const known = byContent.get(key)
      const sentBy = known === undefined ? `${id}/${mode}` : `${known.sentBy} ${id}/${mode}`
      byContent.set(key, { sentBy, hello })
    }
  }
  return [...byContent.values()]
}

const versionSets = [
  ['TLSv1.3', 'TLSv1.2'],
  ['TLSv1.3'],
  ['TLSv1.2'],
  ['TLSv1.2', 'TLSv1.1', 'TLSv1.0'],
  ['TLSv1.1', 'TLSv1.0'],
  ['TLSv1.3', 'TLSv1.1'],
] as const
const suites = [
  0x1301, 0x1302, 0x1303, 0xc02b, 0xc02c, 0xc02f, 0xc030, 0xcca8, 0xcca9, 0xc009, 0xc00a, 0xc013, 0xc014,
  0xc027, 0xc028, 0x009e, 0x009f, 0x0033, 0x0039, 0x002f, 0x0035, 0x009c, 0x009d,
]
const groups: readonly NamedGroup[] = ['x25519', 'secp256r1', 'secp384r1', 'secp521r1']
const schemes: readonly SignatureScheme[] = [
  'ecdsa_secp256r1_sha256',
  'ecdsa_secp384r1_sha384',
  'ecdsa_secp521r1_sha512',
  'ed25519',
  'rsa_pss_rsae_sha256',
  'rsa_pss_rsae_sha384',
  'rsa_pss_rsae_sha512',
  'rsa_pkcs1_sha256',
  'rsa_pkcs1_sha512',
  'rsa_pkcs1_sha1',
  'ecdsa_sha1',
]

/** A hello that no iOS sends: it reaches what Apple's leave out, e.g. DHE, Ed25519 and P-256 key shares. */
export function randomHello(choices: Choices): NamedHello {
  const ownGroups = choices.some(groups, 1 + choices.below(groups.length))
  const versions = choices.pick(versionSets)
  const tls13 = versions.some((version) => version === 'TLSv1.3')
  const hello = {
    versions,
    cipherSuites: choices.some(suites, 1 + choices.below(12)),
    groups: ownGroups,
    keyShares: tls13 ? ownGroups.slice(0, choices.below(3)) : [],
    signatureSchemes: choices.some(schemes, 1 + choices.below(schemes.length)),
    alpn: [],
  }
  return { sentBy: 'random', hello }
}
