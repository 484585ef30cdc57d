import type { ClientHello } from '../tls/client-hello.ts'
import { type NamedGroup, namedGroups } from '../tls/named-group.ts'

/** Finite fields and ML-KEM came to TLS 1.2 under no code point that a library uses there. */
export const isTls13Only = (group: NamedGroup) => group.startsWith('ffdhe') || group.includes('MLKEM')

/** RFC 8446 §4.2.7 leaves these obsolete for TLS 1.3. */
export const isTls12Only = (group: NamedGroup) =>
  group === 'secp224r1' || group === 'secp256k1' || group.startsWith('brainpool')

/** Whether a certificate's curve is among the client's groups; a client that names none knows them all (RFC 8422 §4). */
export function isOffered(curve: string | null, { groups }: ClientHello): boolean {
  return curve === null || groups.length === 0 || (isNamedGroup(curve) && groups.includes(curve))
}

const isNamedGroup = (name: string): name is NamedGroup => name in namedGroups
