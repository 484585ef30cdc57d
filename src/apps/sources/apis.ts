import type { CodeTest } from '../../apple/code-test.ts'
import type { Token } from './token.ts'

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
export function apisIn(tokens: readonly Token[]): CodeTest['apis'] {
  const words = new Set(
    tokens.flatMap(({ kind, text }) => (kind === 'name' || kind === 'string' ? [text] : [])),
  )
  const found = signs.filter(([, sign]) => words.values().some((word) => sign.test(word)))
  return found.length === 0 ? ['url-session'] : found.map(([api]) => api)
}
