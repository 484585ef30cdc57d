import { childrenOf, type Der, integerOf, isA, isContext, octetsOf, oidOf, readDer, tags } from './der.ts'
import { pkcs } from './oids.data.ts'
import { decrypted, macPassword } from './pkcs12-encryption.ts'
import type { EmptyPassword } from './pkcs12-key.ts'

/** What a PKCS#12 file shows to whoever has no password. */
export interface Pkcs12Contents {
  /** In DER, in file order. */
  readonly certificates: readonly Uint8Array[]
  /** One per key bag; keys are counted, never decrypted. */
  readonly keys: readonly { readonly encrypted: 'yes' | 'no' }[]
  /** Clauses: what could not be read. */
  readonly problems: readonly string[]
}

/** Real files have two or three parts and a few bags; the limits keep hostile ones from costing seconds. */
const mostParts = 8
const deepestBag = 4

const passwordNeeded = 'it needs a password; ats-gate reads PKCS#12 files only where the password is empty'

/** Reads a PKCS#12 file under the empty and the absent password (RFC 7292 §4); null for another structure. */
export function readPkcs12(root: Der): Pkcs12Contents | null {
  const [version, authSafe, macData] = (isA(root, tags.sequence) && childrenOf(root)) || []
  if (integerOf(version) !== 3 || authSafe === undefined) return null
  const content = contentOf(authSafe, pkcs.data)
  const parts = content === null ? null : childrenOfBytes(content)
  if (content === null || parts === null) return { ...nothing, problems: ['its structure is malformed'] }
  if (parts.length > mostParts) return { ...nothing, problems: [`it has more than ${mostParts} parts`] }
  const password = macData === undefined ? undefined : macPassword(macData, content)
  return joined(parts.map((part) => partContents(part, password)))
}

const nothing: Pkcs12Contents = { certificates: [], keys: [], problems: [] }

/** `undefined`: no MAC tells which password it is; null: none of the empty ones. */
type Password = EmptyPassword | null | undefined

function partContents(part: Der, password: Password): Pkcs12Contents {
  const plain = contentOf(part, pkcs.data)
  if (plain !== null) return bagsIn(plain, password)
  const [type, wrapper] = childrenOf(part) ?? []
  if (oidOf(type) !== pkcs.encryptedData) return problem('one part is encrypted for a recipient')
  if (password === null) return problem(passwordNeeded)
  const [encryptedData] = (wrapper && childrenOf(wrapper)) ?? []
  const info = (encryptedData && childrenOf(encryptedData)?.[1]) ?? null
  const [, algorithm, ciphertext] = (info && childrenOf(info)) ?? []
  const bytes = ciphertext === undefined ? null : octetsOf(ciphertext)
  if (algorithm === undefined || bytes === null) return problem('its structure is malformed')
  return decryptedContents(algorithm, bytes, password)
}

function decryptedContents(algorithm: Der, bytes: Uint8Array, password: Password): Pkcs12Contents {
  const candidates: readonly EmptyPassword[] = password ? [password] : ['empty', 'absent']
  const attempts = candidates.map((candidate) => decrypted(algorithm, bytes, candidate))
  for (const attempt of attempts) {
    if ('plain' in attempt && childrenOfBytes(attempt.plain) !== null) return bagsIn(attempt.plain, 'empty')
  }
  const unsupported = attempts.find((attempt) => 'unsupported' in attempt)
  return problem(unsupported?.unsupported ?? passwordNeeded)
}

function bagsIn(safeContents: Uint8Array, password: Password, depth = 0): Pkcs12Contents {
  const bags = childrenOfBytes(safeContents)
  if (bags === null || depth > deepestBag) return problem('its structure is malformed')
  return joined(bags.map((bag) => bagContents(bag, password, depth)))
}

function bagContents(bag: Der, password: Password, depth: number): Pkcs12Contents {
  const [type, wrapper] = childrenOf(bag) ?? []
  const [value] = (wrapper && childrenOf(wrapper)) ?? []
  if (value === undefined) return nothing
  switch (oidOf(type)) {
    case pkcs.keyBag:
      return { ...nothing, keys: [{ encrypted: 'no' }] }
    case pkcs.shroudedKeyBag:
      // Only the MAC shows that the password is empty; trying it on the key itself would decrypt the key.
      return { ...nothing, keys: [{ encrypted: password ? 'no' : 'yes' }] }
    case pkcs.certBag:
      return certificateIn(value)
    case pkcs.safeContentsBag:
      return bagsIn(value.encoded, password, depth + 1)
    default:
      return nothing
  }
}

function certificateIn(value: Der): Pkcs12Contents {
  const [type, wrapper] = childrenOf(value) ?? []
  const [octets] = (wrapper && childrenOf(wrapper)) ?? []
  const der = oidOf(type) === pkcs.x509Certificate && isA(octets, tags.octetString) ? octetsOf(octets) : null
  return der === null ? nothing : { ...nothing, certificates: [der] }
}

/** The octets of a ContentInfo of that type: RFC 5652 §3. */
function contentOf(contentInfo: Der, oid: string): Uint8Array | null {
  const [type, wrapper] = childrenOf(contentInfo) ?? []
  if (oidOf(type) !== oid || !isContext(wrapper, 0)) return null
  const [content] = childrenOf(wrapper) ?? []
  return isA(content, tags.octetString) ? octetsOf(content) : null
}

function childrenOfBytes(bytes: Uint8Array): readonly Der[] | null {
  const node = readDer(bytes)
  return isA(node ?? undefined, tags.sequence) && node !== null ? childrenOf(node) : null
}

function problem(why: string): Pkcs12Contents {
  return { ...nothing, problems: [why] }
}

function joined(parts: readonly Pkcs12Contents[]): Pkcs12Contents {
  return {
    certificates: parts.flatMap((part) => part.certificates),
    keys: parts.flatMap((part) => part.keys),
    problems: [...new Set(parts.flatMap((part) => part.problems))],
  }
}
