import type { Directive } from '../../notations/nginx-conf/directive.ts'
import { holdsVariable, placeholderIn, type Token } from '../../notations/nginx-conf/token.ts'
import type { Branch } from '../../notations/templates/branch.ts'
import { implies } from '../../notations/templates/branch.ts'

/** One `listen` of a server, for one port. Unix sockets are left out: no phone reaches them. */
export interface Listen {
  /** `*`, `[::]`, an address, a host name, or the text of a placeholder. */
  readonly address: string
  /** Null where a placeholder stands for it. */
  readonly port: number | null
  /** The word `ssl`; `maybe` where a template decides about it. */
  readonly ssl: Token | null
  readonly sslIsCertain: 'yes' | 'no'
  readonly http2: Token | null
  readonly http2IsCertain: 'yes' | 'no'
  readonly defaultServer: Token | null
  /** UDP for HTTP/3. */
  readonly quic: Token | null
  readonly directive: Directive
  readonly branch: Branch | null
}

/** A range of ports longer than this is cut: no app is served on a thousand ports. */
const mostPorts = 100

/** Reads a `listen` directive: one entry a port. */
export function readListen(directive: Directive): readonly Listen[] {
  const [target, ...words] = directive.args
  if (target === undefined || target.value.startsWith('unix:')) return []
  const { address, ports } = addressOf(target)
  const word = (name: string) => words.find((token) => token.value === name) ?? null
  const unclear = words.some((token) => placeholderIn(token) !== null || holdsVariable(token))
  const certain = (token: Token | null) =>
    token === null ? (unclear ? 'no' : 'yes') : implies(directive.branch, token.branch) ? 'yes' : 'no'
  const [ssl, http2] = [word('ssl'), word('http2')]
  return ports.map((port) => ({
    address,
    port,
    ssl,
    sslIsCertain: certain(ssl),
    http2,
    http2IsCertain: certain(http2),
    defaultServer: word('default_server') ?? word('default'),
    quic: word('quic'),
    directive,
    branch: directive.branch,
  }))
}

interface Address {
  readonly address: string
  readonly ports: readonly (number | null)[]
}

/** `443`, `*:443`, `192.0.2.1`, `192.0.2.1:443`, `[::]:443`, `[::1]`, `localhost:443`, `8000-8010`; port 80 by default. */
function addressOf(token: Token): Address {
  const text = token.value
  if (/^\d+(-\d+)?$/.test(text)) return { address: '*', ports: portsOf(text) }
  const parts = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/s.exec(text)
  const unknown = placeholderIn(token) !== null || holdsVariable(token)
  if (parts?.[1] === undefined) return { address: text, ports: [unknown ? null : 80] }
  const address = parts[1] === '0.0.0.0' || parts[1] === '' ? '*' : parts[1].toLowerCase()
  if (parts[2] !== undefined) return { address, ports: portsOf(parts[2]) }
  return { address, ports: [unknown ? null : 80] }
}

function portsOf(text: string): readonly (number | null)[] {
  const [, first, last] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? []
  if (first === undefined) return [null]
  const start = Number(first)
  const count = last === undefined ? 1 : Math.min(Math.max(Number(last) - start + 1, 1), mostPorts)
  return Array.from({ length: count }, (_, index) => start + index)
}
