import { isKnown } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { Certificate } from '../tls/certificate.ts'
import { goOn, isStop, need, type Step } from '../tls/step.ts'
import { listText } from '../tls/wording.ts'
import type { Contexts, ServedKey } from './library.ts'

/** Every certificate with its key, in the order of the configuration. */
export function servedKeys({ tls: { certificates } }: Contexts): Step<readonly ServedKey[]> {
  const served = need('certificate', 'certificate', certificates)
  if (isStop(served)) return served
  const keys: ServedKey[] = []
  for (const one of served.value) {
    const chain = need('certificate', 'certificate', one.chain)
    if (isStop(chain)) return chain
    const [leaf] = chain.value
    if (leaf === undefined) continue
    const basis = isKnown(one.chain) && one.chain.because !== null ? 'stated' : 'file'
    keys.push({ leaf, chain: chain.value, at: one.path?.at ?? leaf.at, basis })
  }
  return goOn(keys)
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
export function certificatePlaces({ tls: { certificates } }: Contexts): readonly (Location | null)[] {
  if (!isKnown(certificates)) return [certificates.at]
  const places = certificates.value.map((one) => one.path?.at ?? null)
  return places.some((place) => place !== null) ? places : [certificates.at]
}
