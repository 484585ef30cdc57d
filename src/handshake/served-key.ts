import type { Candidate } from '../endpoint/endpoint.ts'
import { isKnown } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { Certificate, CertificateChain, KeyKind } from '../tls/certificate.ts'
import { goOn, isStop, need, type Step } from './step.ts'
import { listText } from './wording.ts'

/** A certificate that the server can choose, with the place that names it. */
export interface ServedKey {
  readonly leaf: Certificate
  readonly chain: CertificateChain
  readonly at: Location | null
  /** `stated`: no file holds it; the settings or an assumption say what it is. */
  readonly basis: 'file' | 'stated'
}

/** One for each kind of key: OpenSSL keeps a slot a kind, and a later certificate takes the place of an earlier one. */
export function servedKeys({ tls: { certificates } }: Candidate): Step<readonly ServedKey[]> {
  const served = need('certificate', 'certificate', certificates)
  if (isStop(served)) return served
  const slots = new Map<KeyKind, ServedKey>()
  for (const one of served.value) {
    const chain = need('certificate', 'certificate', one.chain)
    if (isStop(chain)) return chain
    const [leaf] = chain.value
    if (leaf === undefined) continue
    const basis = isKnown(one.chain) && one.chain.because !== null ? 'stated' : 'file'
    slots.set(leaf.key.kind, { leaf, chain: chain.value, at: one.path?.at ?? leaf.at, basis })
  }
  return goOn([...slots.values()])
}

/** `RSA 2048 and ECDSA secp256r1` */
export function keysText(keys: readonly ServedKey[]): string {
  return listText(keys.map(({ leaf: { key } }) => keyText(key)))
}

function keyText({ kind, bits, curve }: Certificate['key']): string {
  if (kind === 'ec') return `ECDSA ${curve ?? `${bits} bit`}`
  return kind === 'rsa' || kind === 'dsa' ? `${kind.toUpperCase()} ${bits}` : kind
}

/** Where the certificates are named, for causes. */
export function certificatePlaces({ tls: { certificates } }: Candidate): readonly (Location | null)[] {
  if (!isKnown(certificates)) return [certificates.at]
  const places = certificates.value.map((one) => one.path?.at ?? null)
  return places.some((place) => place !== null) ? places : [certificates.at]
}
