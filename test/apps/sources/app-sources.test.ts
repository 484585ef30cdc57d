import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeTestsIn, mayHoldCodeTest, mayNameCode } from '../../../src/apps/sources/app-sources.ts'
import { openTree } from '../../../src/gate/tree.ts'
import { type Files, filesSource } from '../../trees.ts'

async function testsIn(files: Files) {
  const tree = await openTree(filesSource(files), new Map())
  return codeTestsIn(tree, await tree.loadWhere(Object.keys(files), mayNameCode))
}

const found = async (path: string, text: string) =>
  (await testsIn({ [path]: text })).map(({ written, at }) => `${at.line}:${at.column} ${written}`)

const swift = (text: string) => found('App/Network.swift', text)
const objectiveC = (text: string) => found('App/Network.m', text)

describe('what asks for a code', () => {
  it.each([
    ['a comparison', 'if status == errSSLPeerBadCert { }', ['1:14 errSSLPeerBadCert']],
    ['the other way round', 'if errSSLPeerBadCert != status { }', ['1:4 errSSLPeerBadCert']],
    ['a number compared with a code', 'guard error.code != -9825 else { return }', ['1:21 -9825']],
    ['a converted name', 'if code == Int(errSSLPeerUnknownCA) {}', ['1:16 errSSLPeerUnknownCA']],
    [
      'a raw value',
      'nsError.code == URLError.clientCertificateRejected.rawValue',
      ['1:25 .clientCertificateRejected'],
    ],
    [
      'a long member',
      'e.code == URLError.Code.clientCertificateRequired',
      ['1:24 .clientCertificateRequired'],
    ],
    [
      'a pattern',
      'switch status { case errSSLPeerBadCert: fail()\ndefault: break }',
      ['1:22 errSSLPeerBadCert'],
    ],
    [
      'several patterns',
      'switch status {\ncase errSSLPeerCertExpired,\n  errSSLPeerCertRevoked:\n  renew()\ndefault: break }',
      ['2:6 errSSLPeerCertExpired', '3:3 errSSLPeerCertRevoked'],
    ],
    [
      'a member pattern',
      'switch e.code { case .clientCertificateRejected: ask() }',
      ['1:22 .clientCertificateRejected'],
    ],
    [
      'a pattern with a condition',
      'switch e { case .tls(errSSLPeerBadCert) where retry: ask() }',
      ['1:22 errSSLPeerBadCert'],
    ],
    [
      'a condition',
      'case let e as NSError where e.code == errSSLPeerBadCert: ask()',
      ['1:39 errSSLPeerBadCert'],
    ],
    [
      'a tuple',
      'switch (d, c) { case (NSURLErrorDomain, NSURLErrorClientCertificateRejected): x() }',
      ['1:41 NSURLErrorClientCertificateRejected'],
    ],
    [
      'a number as a pattern',
      'switch error.code { case -9828, -9829: renew() }',
      ['1:26 -9828', '1:33 -9829'],
    ],
    ['if case', 'if case .tls(errSSLPeerCertExpired) = error { }', ['1:14 errSSLPeerCertExpired']],
    ['a catch', 'do { } catch URLError.clientCertificateRequired { }', ['1:22 .clientCertificateRequired']],
    [
      'a set',
      'let rejected: Set<OSStatus> = [errSSLPeerBadCert, errSSLPeerCertExpired]',
      ['1:32 errSSLPeerBadCert', '1:51 errSSLPeerCertExpired'],
    ],
    ['numbers in a list', 'if [-9825, -9828].contains(error.code) { }', ['1:5 -9825', '1:12 -9828']],
    ['code in a string', 'log("\\(code == errSSLPeerBadCert ? "a" : "b")")', ['1:16 errSSLPeerBadCert']],
  ])('Swift: %s', async (_, text, expected) => {
    expect(await swift(text)).toEqual(expected)
  })

  it.each([
    [
      'a comparison',
      'if (error.code == NSURLErrorClientCertificateRejected) {}',
      ['1:19 NSURLErrorClientCertificateRejected'],
    ],
    [
      'CFNetwork names',
      'if (code == kCFURLErrorClientCertificateRequired) {}',
      ['1:13 kCFURLErrorClientCertificateRequired'],
    ],
    ['a number and a message', 'if ([err code] == -9806 && x) {}', ['1:19 -9806']],
    ['a cast', 'if (code == (NSInteger)errSSLPeerBadCert) {}', ['1:24 errSSLPeerBadCert']],
    ['a pattern', 'switch (status) {\n  case errSSLPeerBadCert:\n    break;\n}', ['2:8 errSSLPeerBadCert']],
    [
      'a boxed list',
      'NSArray *codes = @[@(errSSLPeerBadCert), @-9828];',
      ['1:22 errSSLPeerBadCert', '1:43 -9828'],
    ],
    ['a set', 'x = [NSSet setWithObjects:@(errSSLPeerBadCert), nil];', ['1:29 errSSLPeerBadCert']],
    [
      'an array in C',
      'static OSStatus codes[] = { errSSLPeerBadCert, -9828 };',
      ['1:29 errSSLPeerBadCert', '1:48 -9828'],
    ],
    [
      'the live half',
      '#if 0\nx == errSSLPeerBadCert\n#else\nif (s == errSSLPeerCertExpired) {}\n#endif',
      ['4:10 errSSLPeerCertExpired'],
    ],
  ])('Objective-C: %s', async (_, text, expected) => {
    expect(await objectiveC(text)).toEqual(expected)
  })
})

describe('what does not', () => {
  it.each([
    ['a comment', '// status == errSSLPeerBadCert\n/* a /* code == -9825 */ code == -9825 */'],
    ['a string', 'print("code == -9825 errSSLPeerBadCert")'],
    ['a raw string', 'print(#"a " code == errSSLPeerBadCert \\("#)'],
    ['a string of many lines', 'let s = """\n code == errSSLPeerBadCert "\n"""'],
    ['a nested string', 'print("\\(a("x == errSSLPeerBadCert"))")'],
    ['a regular expression', 'let r = #/code == "errSSLPeerBadCert/#'],
    [
      'an error of its own',
      'throw NSError(domain: NSURLErrorDomain, code: NSURLErrorClientCertificateRejected)',
    ],
    ['another error of its own', 'completion(URLError(.clientCertificateRejected))'],
    [
      'a constant',
      'let rejected = -9825\npublic var NSURLErrorClientCertificateRejected: Int { return -1206 }',
    ],
    ['an enumeration', 'enum Code: Int { case errSSLPeerBadCert = -9825, other }'],
    [
      'its own case',
      'enum E { case clientCertificateRejected }\nswitch e { case .clientCertificateRejected: x() }',
    ],
    ['a mapping', 'let texts = [errSSLPeerBadCert: "bad certificate"]'],
    ['a result', 'return errSSLPeerBadCert'],
    ['an argument', 'handle(errSSLPeerBadCert)'],
    ['a range', 'switch status { case -9865 ... -9800: tls() }'],
    ['an offset', 'let offset = zone.minutes == -1200'],
    ['a list of offsets', 'let offsets = [-1205, -1206]'],
    ['POSIX numbers', 'if userInfo["_kCFStreamErrorCodeKey"] as? Int == 40 || code == 50 {}'],
    ['dead code', '#if false\nif status == errSSLPeerBadCert {}\n#endif'],
  ])('Swift: %s', async (_, text) => {
    expect(await swift(text)).toEqual([])
  })

  it.each([
    [
      'an error of its own',
      '[NSError errorWithDomain:NSURLErrorDomain code:NSURLErrorClientCertificateRejected userInfo:nil];',
    ],
    ['a macro', '#define BAD_CERT -9825'],
    ['a string', 'NSString *s = @"if (code == -9825) \\" errSSLPeerBadCert";'],
    [
      'an argument among others',
      'NSLog(@"%d", errSSLPeerBadCert); [NSString stringWithFormat:@"%d", errSSLPeerBadCert];',
    ],
    ['dead code', '#if 0\n#ifdef A\n#else\n#endif\nif (s == errSSLPeerBadCert) {}\n#endif'],
  ])('Objective-C: %s', async (_, text) => {
    expect(await objectiveC(text)).toEqual([])
  })

  const names = [
    'errSSLProtocol',
    'errSSLNegotiation',
    'errSSLFatalAlert',
    'errSSLWouldBlock',
    'errSSLSessionNotFound',
    'errSSLClosedGraceful',
    'errSSLClosedAbort',
    'errSSLXCertChainInvalid',
    'errSSLBadCert',
    'errSSLCrypto',
    'errSSLInternal',
    'errSSLUnknownRootCert',
    'errSSLNoRootCert',
    'errSSLCertExpired',
    'errSSLPeerBadCert',
    'errSSLPeerUnsupportedCert',
    'errSSLPeerCertRevoked',
    'errSSLPeerCertExpired',
  ]

  it('is a table of all names, in whatever form', async () => {
    const label = (name: string) => `case ${name}: return "${name}"`
    expect(await swift(`switch status {\n${names.map(label).join('\n')}\n}`)).toEqual([])
    expect(await swift(`let all: [OSStatus] = [${names.join(', ')}]`)).toEqual([])
    const comparisons = names.map((name) => `if (code == ${name}) return @"${name}";`)
    expect(await objectiveC(comparisons.join('\n'))).toEqual([])
  })

  it('is a code that the app makes errors with itself, in another file', async () => {
    const socket =
      'x = [NSError errorWithDomain:NSURLErrorDomain code:NSURLErrorClientCertificateRejected userInfo:nil];'
    const asks = 'if error.code == NSURLErrorClientCertificateRejected || status == errSSLPeerBadCert {}'
    const tests = await testsIn({ 'App/Socket.m': socket, 'App/Network.swift': asks })
    expect(tests.map(({ written }) => written)).toEqual(['errSSLPeerBadCert'])
  })
})

describe('which files are looked into', () => {
  it.each([
    ['App/Network.swift', true],
    ['App/Network.m', true],
    ['App/Network.mm', true],
    ['App/Network.h', false],
    ['android/Network.kt', false],
    ['lib/network.dart', false],
    ['AppTests/NetworkTests.swift', false],
    ['App/NetworkSpec.swift', false],
    ['Pods/Starscream/WebSocket.swift', false],
    ['App/Vendor/WebSocket.swift', false],
    ['App/SRWebSocket.m', false],
    ['Source/GCD/GCDAsyncSocket.m', false],
  ])('%s: %s', (path, expected) => {
    expect(mayHoldCodeTest({ path, oid: '', size: 10, kind: 'file' })).toBe(expected)
  })

  it('none above a megabyte, and no links', () => {
    expect(mayHoldCodeTest({ path: 'a.swift', oid: '', size: 2_000_000, kind: 'file' })).toBe(false)
    expect(mayHoldCodeTest({ path: 'a.swift', oid: '', size: 10, kind: 'symlink' })).toBe(false)
  })
})

describe('what opens the connection', () => {
  it.each([
    ['nothing else', '', ['url-session']],
    ['URLSession', 'URLSession.shared', ['url-session']],
    ['a key of userInfo', 'e.userInfo["_kCFStreamErrorCodeKey"]', ['url-session']],
    ['Network.framework', 'NWConnection(to: e, using: .tls)', ['network-framework']],
    ['CFStream', 'CFReadStreamSetProperty(s, p, v)', ['cfstream']],
    ['SocketRocket', 'let socket: SRWebSocket', ['cfstream']],
    ['the domain of CFStream', 'e.domain == NSOSStatusErrorDomain', ['cfstream']],
    ['two of them', 'URLSession.shared; CFReadStreamOpen(s)', ['url-session', 'cfstream']],
    ['a comment', '// NWConnection', ['url-session']],
  ])('%s', async (_, text, expected) => {
    const [test] = await testsIn({ 'a.swift': `${text}\nif status == errSSLPeerBadCert {}` })
    expect(test?.apis).toEqual(expected)
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    '"',
    '"""',
    '#"',
    '"#',
    '\\(',
    '\\',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '/*',
    '*/',
    '//',
    '\n',
    '#if 0',
    '#endif',
    '#/',
    '/#',
    "'",
    '@"',
    'case ',
    'errSSLPeerBadCert',
    '-9825',
    ' == ',
    'code',
    ',',
    ':',
    '.',
    'switch ',
    ' ',
    '💥',
    '\ud800',
  )

  it('is read without an error, and every place holds what it says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('a.swift', 'a.m'),
        async (pieces, path) => {
          const text = pieces.join('').toWellFormed()
          const lines = text.split('\n')
          for (const { written, at } of await testsIn({ [path]: text }))
            expect(lines[at.line - 1]?.slice(at.column - 1, at.endColumn - 1)).toBe(written)
        },
      ),
    )
  })

  it.each([
    '"\\(',
    '/*',
    '#if 0\n',
    '####',
    '[errSSLPeerBadCert,',
    '{case errSSLPeerBadCert:',
    '(((',
    '#"',
    'case errSSLPeerBadCert,',
    '-9825 ==',
    '[',
  ])('is read to its end however long it is: %s', async (unit) => {
    const count = Math.ceil(320_000 / unit.length)
    const text = `${unit.repeat(count)} errSSLPeerBadCert`
    const tests = await testsIn({ 'a.swift': text, 'a.m': text })
    if (unit.includes('case')) expect(tests).toHaveLength(2 * count)
    else expect(tests.length).toBeLessThanOrEqual(2)
    const lines = text.split('\n')
    for (const { written, at } of tests)
      expect(lines[at.line - 1]?.slice(at.column - 1, at.endColumn - 1)).toBe(written)
  })
})
