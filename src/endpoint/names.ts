/**
 * A name that an endpoint answers for, parsed once from the text of its configuration. `text` is how it is written and
 * what reports show; the rest is in small letters.
 * - `exact`: one host name or address;
 * - `suffix`: a name and everything below it (nginx's `.example.com`);
 * - `wildcard`: what stands below a name (`*.example.com`); how many labels deep is `labels`;
 * - `prefix`: names that begin alike (nginx's `www.example.*`);
 * - `regex`: an expression that is not evaluated;
 * - `any`: a catch-all, written or filled in by a template.
 */
export type NamePattern =
  | { readonly kind: 'exact' | 'suffix' | 'prefix'; readonly text: string; readonly host: string }
  | {
      readonly kind: 'wildcard'
      readonly text: string
      readonly host: string
      readonly labels: 'one' | 'any'
    }
  | { readonly kind: 'regex' | 'any'; readonly text: string }

export function exactName(text: string): NamePattern {
  return { kind: 'exact', text, host: text.toLowerCase() }
}

/** `api.example.com` or `*.example.com`, as most programs and certificates write names; `*` and nothing are any. */
export function parseName(text: string, labels: 'one' | 'any' = 'one'): NamePattern {
  if (text === '*' || text === '') return { kind: 'any', text }
  return text.startsWith('*.')
    ? { kind: 'wildcard', text, host: text.slice(2).toLowerCase(), labels }
    : exactName(text)
}

/** Whether a host can come to an endpoint by this name: an expression may match anything. */
export function coversHost(pattern: NamePattern, host: string): boolean {
  const name = host.toLowerCase()
  switch (pattern.kind) {
    case 'exact':
      return name === pattern.host
    case 'suffix':
      return name === pattern.host || name.endsWith(`.${pattern.host}`)
    case 'wildcard':
      return (
        below(name, pattern.host) && (pattern.labels === 'any' || !firstOf(name, pattern.host).includes('.'))
      )
    case 'prefix':
      return name.startsWith(`${pattern.host}.`)
    default:
      return true
  }
}

const below = (name: string, host: string) => name.endsWith(`.${host}`)
const firstOf = (name: string, host: string) => name.slice(0, name.length - host.length - 1)

/** Stands for the host that a listener without a name is asked for. RFC 6761 keeps it free: no app lists it. */
export const standInHost = 'host.invalid'

/** The host that stands for a name when its clients are tried; null for a name that stands for no host in particular. */
export function hostNamed(pattern: NamePattern): string | null {
  if (pattern.kind === 'exact' || pattern.kind === 'suffix') return pattern.host
  return pattern.kind === 'wildcard' ? `any.${pattern.host}` : null
}

/** Whether a name stands for one host alone. */
export function isExact(pattern: NamePattern): boolean {
  return pattern.kind === 'exact'
}

/** The names as they are written, for people and for identities. */
export function nameTexts(names: readonly NamePattern[]): readonly string[] {
  return names.map(({ text }) => text)
}

/** Whether one of an endpoint's names is written so, in whatever case. */
export function isNamed({ names }: { readonly names: readonly NamePattern[] }, text: string): boolean {
  const wanted = text.toLowerCase()
  return names.some((name) => name.text.toLowerCase() === wanted)
}
