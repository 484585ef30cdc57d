import { sslErrors, urlErrors } from '../../apple/app-errors.data.ts'
import { isKeyword, type Token } from './token.ts'

/** A code that stands in a source, with all that belongs to the same operand: `@(…)`, `Int(…)`, `.rawValue`. */
export interface Mention {
  readonly code: number
  readonly form: 'name' | 'member' | 'number'
  /** Index of the token that is the name or the number. */
  readonly index: number
  /** First and last token of the operand. */
  readonly first: number
  readonly last: number
}

export function mentionsIn(tokens: readonly Token[]): readonly Mention[] {
  return tokens.flatMap((token, index): readonly Mention[] => {
    const found = mentionAt(tokens, token, index)
    if (found === null) return []
    const [first, last] = operand(tokens, found.form === 'name' ? index : index - 1, index)
    return [{ ...found, index, first, last }]
  })
}

function mentionAt(
  tokens: readonly Token[],
  { kind, text }: Token,
  index: number,
): Pick<Mention, 'code' | 'form'> | null {
  const before = tokens[index - 1]?.text
  if (kind === 'number' && before === '-') {
    const code = -Number(text.replace(/_/g, '').replace(/[uUlL]+$/, ''))
    return tlsCodes.has(code) ? { code, form: 'number' } : null
  }
  if (kind !== 'name') return null
  const code = codeOfName.get(text)
  if (code !== undefined) return { code, form: 'name' }
  const member = before === '.' ? codeOfMember.get(text) : undefined
  return member === undefined ? null : { code: member, form: 'member' }
}

const wrappers = new Set(['Int', 'Int32', 'CInt', 'OSStatus', 'NSNumber'])
const casts = new Set(['NSInteger', 'OSStatus', 'SInt32', 'CFIndex', 'int', 'long'])

/** Widens over what only gives the same value another type. */
function operand(tokens: readonly Token[], from: number, to: number): readonly [number, number] {
  let [first, last] = [from, to]
  const text = (index: number) => tokens[index]?.text
  for (;;) {
    if (text(last + 1) === '.' && /^(?:rawValue|errorCode)$/.test(text(last + 2) ?? '')) last += 2
    else if (text(first) === '.' && isOwner(tokens[first - 1])) first--
    else if (text(first - 1) === '.' && tokens[first - 2]?.kind === 'name') first -= 2
    else if (text(first - 1) === '(' && text(last + 1) === ')' && wraps(tokens[first - 2])) {
      first -= wrapperLength(tokens, first)
      last++
    } else if (text(first - 1) === ')' && casts.has(text(first - 2) ?? '')) first -= 3
    else if (text(first - 1) === '@') first--
    else return [first, last]
  }
}

const isOwner = (token: Token | undefined) => token?.kind === 'name' && !isKeyword(token.text)

/** A call is a wrapper where it only converts; a bare parenthesis always is. */
function wraps(before: Token | undefined): boolean {
  return before === undefined || before.kind !== 'name' || wrappers.has(before.text) || isKeyword(before.text)
}

function wrapperLength(tokens: readonly Token[], first: number): number {
  const before = tokens[first - 2]
  return before?.kind === 'name' && !isKeyword(before.text) ? 2 : 1
}

/** An error's name in C, `errSSLPeerBadCert` or `NSURLErrorClientCertificateRejected`, and its code. */
const codeOfName: ReadonlyMap<string, number> = new Map([
  ...[...sslErrors, ...urlErrors].map(({ name, code }) => [name, code] as const),
  ...urlErrors.map(({ name, code }) => [name.replace('NSURL', 'kCFURL'), code] as const),
])

/** A member of URLError.Code, `clientCertificateRejected`, and its code. */
const codeOfMember: ReadonlyMap<string, number> = new Map(
  urlErrors.map(({ name, code }) => [memberName(name), code]),
)

function memberName(name: string): string {
  const rest = name.replace('NSURLError', '')
  return rest.charAt(0).toLowerCase() + rest.slice(1)
}

/** The codes of a TLS failure: a number among these, with a minus before it, may be one. */
const tlsCodes: ReadonlySet<number> = new Set([
  ...sslErrors.map(({ code }) => code),
  ...urlErrors.map(({ code }) => code).filter((code) => code <= -1200),
])
