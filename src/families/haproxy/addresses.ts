import { type CfgWord, placeOf, whyOpen } from '../../notations/haproxy-cfg/word.ts'
import type { Location } from '../../text/location.ts'

/** One of the addresses that a `bind` line names. */
export interface BindSocket {
  /** `quic`: HTTP/3; `other`: a socket of the file system or one that is handed over. */
  readonly kind: 'tcp' | 'quic' | 'other'
  /** `*`, `[::]`, or one address. */
  readonly address: string
  /** Null where something fills it in. */
  readonly port: number | null
  /** Whether it stands for a range of ports, of which the first is looked at. */
  readonly ports: 'one' | 'several'
  readonly text: string
  /** Why the address is not known, as a clause; null where it is. */
  readonly open: string | null
  readonly at: Location
}

/** `:443`, `*:443`, `10.0.0.1:80,[::]:80`, `unix@/run/x`, `quic4@:443` (str2sa_range in src/tools.c). */
export function socketsOf(word: CfgWord): readonly BindSocket[] {
  const at = placeOf(word)
  const open = whyOpen(word)
  return word.value.split(',').map((text) => socketOf(text, open, at))
}

function socketOf(text: string, open: string | null, at: Location): BindSocket {
  const [, family = '', rest = ''] = /^(?:([a-z0-9+]+)@)?(.*)$/s.exec(text) ?? []
  const kind = kindOf(family, rest)
  const colon = rest.lastIndexOf(':')
  const [, first, last] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(rest.slice(colon + 1)) ?? []
  return {
    kind,
    text,
    at,
    open,
    address: addressOf(family, colon < 0 ? rest : rest.slice(0, colon)),
    port: first === undefined ? null : Number(first),
    ports: last === undefined || last === first ? 'one' : 'several',
  }
}

function kindOf(family: string, rest: string): BindSocket['kind'] {
  if (family.startsWith('quic')) return 'quic'
  return /^(unix|abnsz?|fd|sockpair|uxst|rhttp)$/.test(family) || rest.startsWith('/') ? 'other' : 'tcp'
}

function addressOf(family: string, host: string): string {
  if (host === '' || host === '*' || host === '0.0.0.0') return family.endsWith('6') ? '[::]' : '*'
  if (host === '::' || host === '[::]') return '[::]'
  return /\$|\{\{|<%/.test(host) ? '*' : host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
}

/** Loopback addresses, which no phone reaches. */
export function isLocal({ address }: BindSocket): boolean {
  return address.startsWith('127.') || address === '[::1]' || address === 'localhost'
}
