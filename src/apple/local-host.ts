import { type AddressBytes, parseAddress, samePrefix } from './address.ts'

/**
 * A name that ATS takes as local: without a dot, or under `.local`. What a configuration writes for "any name" (`_`, an
 * empty name, a pattern) is none.
 */
export function isLocalName(name: string): boolean {
  return /^[a-z0-9][a-z0-9_-]*$/i.test(name) || name.endsWith('.local') || name.endsWith('.local.')
}

/**
 * Addresses that iOS 18.4 and later treat as directly reachable, whatever the network. 100.64.0.0/10 is not among them.
 * Source: the address function that the TLS library imports, read in public decompilations; agrees with the inputs of
 * Apple's own test. Evidence: inferred.
 */
const directNetworks = [
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '::1/128',
  'fe80::/10',
  'fc00::/7',
].map(networkOf)

export function isDirectAddress(address: AddressBytes): boolean {
  return directNetworks.some(({ bytes, bits }) => samePrefix(bytes, address, bits))
}

function networkOf(text: string): { bytes: AddressBytes; bits: number } {
  const [address = '', bits = ''] = text.split('/')
  return { bytes: parseAddress(address) ?? new Uint8Array(), bits: Number(bits) }
}
