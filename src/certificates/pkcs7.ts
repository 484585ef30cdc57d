import { childrenOf, type Der, isA, isContext, oidOf, tags } from './der.ts'
import { pkcs } from './oids.data.ts'

/**
 * The certificates of a PKCS#7 or CMS SignedData (RFC 5652 §5.1), in DER and in file order; null for another
 * structure. Attribute certificates and other choices of the set are left out.
 */
export function certificatesInPkcs7(root: Der): readonly Uint8Array[] | null {
  const [type, wrapper] = (isA(root, tags.sequence) && childrenOf(root)) || []
  if (oidOf(type) !== pkcs.signedData || !isContext(wrapper, 0)) return null
  const [signedData] = childrenOf(wrapper) ?? []
  const fields = (signedData && childrenOf(signedData)) ?? []
  const set = fields.find((field) => isContext(field, 0))
  if (set === undefined) return []
  return (childrenOf(set) ?? [])
    .filter((choice) => isA(choice, tags.sequence))
    .map((choice) => choice.encoded)
}
