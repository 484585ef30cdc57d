import type { CodeTest } from '../../apple/code-test.ts'
import type { Source } from '../../text/source.ts'
import { bracketsOf } from './brackets.ts'
import { tokensOf } from './lexer.ts'
import { type Mention, mentionsIn } from './mention.ts'
import { isTested, type Surroundings } from './tested.ts'
import type { Language, Token } from './token.ts'

/** What one file does with the codes of TLS failures. */
export interface SourceCodes {
  readonly tests: readonly CodeTest[]
  /** Codes that the file gives to errors of its own making: there, the code says nothing of a server. */
  readonly made: readonly number[]
  /** Members of URLError.Code whose names an enumeration of the file has too. */
  readonly ownMembers: readonly string[]
}

/** More different codes than these are a list of names, which handles none of them apart. */
const mostTested = 16

export function sourceCodes(source: Source, language: Language): SourceCodes {
  const tokens = tokensOf(source.text, language)
  const mentions = mentionsIn(tokens)
  const surroundings: Surroundings = { tokens, brackets: bracketsOf(tokens), counts: new Map() }
  const tested = mentions.filter((mention) => isTested(mention, surroundings))
  const isList = new Set(tested.map(({ code }) => code)).size > mostTested
  const apis = apisIn(tokens)
  return {
    tests: isList ? [] : tested.map((mention) => codeTest(mention, { source, tokens, apis })),
    made: mentions.filter((mention) => isMade(mention, tokens)).map(({ code }) => code),
    ownMembers: tokens.flatMap(({ text }, index) => (isOwnMember(tokens, index) ? [text] : [])),
  }
}

interface Place {
  readonly source: Source
  readonly tokens: readonly Token[]
  readonly apis: CodeTest['apis']
}

function codeTest({ code, form, index }: Mention, { source, tokens, apis }: Place): CodeTest {
  const first = tokens[form === 'name' ? index : index - 1]
  const last = tokens[index]
  const [start, end] = [first?.start ?? 0, last?.end ?? 0]
  return { code, written: source.text.slice(start, end), apis, at: source.locate(start, end) }
}

/** `NSError(domain: …, code: X)`, `errorWithDomain:… code:X`, `URLError(X)`. */
function isMade({ first }: Mention, tokens: readonly Token[]): boolean {
  const [before, sign] = [tokens[first - 2], tokens[first - 1]]
  if (sign?.text === ':') return before?.text === 'code'
  return sign?.text === '(' && before?.text === 'URLError'
}

/** `case clientCertificateRejected` and `static let clientCertificateRejected`. */
function isOwnMember(tokens: readonly Token[], index: number): boolean {
  return (
    /^clientCertificateRe(?:jected|quired)$/.test(tokens[index]?.text ?? '') &&
    /^(?:case|let|var|,)$/.test(tokens[index - 1]?.text ?? '')
  )
}

/**
 * Names, and keys in strings, that tell what a file opens connections with. NSURLError's names do not: SocketRocket makes
 * such errors as well.
 */
const signs: readonly (readonly [CodeTest['apis'][number], RegExp])[] = [
  [
    'url-session',
    /^(?:(?:NS)?URL(?:Session|Connection|ProtectionSpace|AuthenticationChallenge)|_?kCFStreamError(?:Code|Domain)Key|WK(?:WebView|NavigationDelegate)|AFHTTP|AFURLSession|Alamofire$|AFError$)/,
  ],
  [
    'cfstream',
    /^(?:CF(?:Read|Write)Stream|CFStream(?:Create|Error)|kCFStream(?:PropertySSL|SSL|ErrorDomainSSL)|SRWebSocket|JFRWebSocket|GCDAsyncSocket|NSOSStatusErrorDomain|NSStream|StreamDelegate$|(?:NS)?(?:In|Out)putStream$|SSL(?:Handshake|Read|Write|CreateContext|SetIOFuncs|GetSessionState)$)/,
  ],
  [
    'network-framework',
    /^(?:NW(?:Connection|Error|ProtocolTLS|Listener|Parameters)|nw_(?:connection|error)_|kNWError)/,
  ],
]

/** All that one of its names stands for; URLSession where none does. */
function apisIn(tokens: readonly Token[]): CodeTest['apis'] {
  const words = new Set(
    tokens.flatMap(({ kind, text }) => (kind === 'name' || kind === 'string' ? [text] : [])),
  )
  const found = signs.filter(([, sign]) => words.values().some((word) => sign.test(word)))
  return found.length === 0 ? ['url-session'] : found.map(([api]) => api)
}
