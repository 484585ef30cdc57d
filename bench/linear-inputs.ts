// What strangers may send to make a reader slow, by its size: `npm run bench:linear` reads each at n, 2n and 4n.
import { checkAtsDictionary } from '../src/apple/ats-keys.ts'
import { readPlist } from '../src/apps/plist/plist-file.ts'
import { codeTestsIn, mayNameCode } from '../src/apps/sources/app-sources.ts'
import { readCertificates } from '../src/certificates/certificate-file.ts'
import { inlineIgnores } from '../src/config/inline-ignores.ts'
import { loadSettings } from '../src/config/settings.ts'
import { readCapture } from '../src/explain/capture/read-capture.ts'
import { explainLog } from '../src/explain/explain-log.ts'
import { reportAlerts } from '../src/gate/report-alerts.ts'
import { openTree } from '../src/gate/tree.ts'
import { parseCommand } from '../src/github/commands.ts'
import { evaluateCipherString } from '../src/libraries/openssl/cipher-string.ts'
import { evaluateGroupList } from '../src/libraries/openssl/group-list.ts'
import { evaluateTls13Suites } from '../src/libraries/openssl/tls13-suites.ts'
import { parseNginx } from '../src/notations/nginx-conf/parse.ts'
import { compileGlob } from '../src/text/glob.ts'
import { plistDict } from '../test/apple/plist-values.ts'
import { chunked, interfaceBlock, pcap, sectionHeader } from '../test/explain/capture/files.ts'
import { newestHello } from '../test/explain/capture/hellos.ts'
import { conversation, flag, ipv4, timed } from '../test/explain/capture/segments.ts'
import { clientHello, record } from '../test/explain/capture/tls-messages.ts'
import { readFiles, server } from '../test/families/nginx/reading.ts'
import { line, usualEndpoint } from '../test/handshake/fixtures.ts'
import { filesSource } from '../test/trees.ts'

/** Makes an input of a size, in characters or things, and gives what is to be timed. */
export interface LinearRow {
  readonly name: string
  readonly prepare: (size: number) => () => unknown
}

/** Rows of one reader: units that are repeated until the text has its size. */
function repeated(
  reader: string,
  units: readonly string[],
  read: (text: string) => unknown,
): readonly LinearRow[] {
  return units.map((unit) => ({
    name: `${reader}: ${JSON.stringify(unit)}`,
    prepare: (size) => {
      const text = unit.repeat(Math.ceil(size / unit.length))
      return () => read(text)
    },
  }))
}

async function readSources(text: string): Promise<unknown> {
  const files = { 'a.swift': `${text} errSSLPeerBadCert`, 'a.m': `${text} errSSLPeerBadCert` }
  const source = filesSource(files)
  const tree = await openTree(source, new Map())
  return codeTestsIn(tree, await tree.loadWhere(Object.keys(files), mayNameCode))
}

const texts: readonly LinearRow[] = [
  ...repeated(
    'nginx',
    ['a {', '}', '{{', 'a{#', '#{{\n', '"{{', '{% if x %}', '[[', `{{${' '.repeat(9000)}x}}`, 'a b;\n'],
    (text) => parseNginx('a.conf', text),
  ),
  ...repeated(
    'sources',
    [
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
    ],
    readSources,
  ),
  ...repeated('ciphers', ['AES:', '+DH ', '!', '@', '-ALL:ALL:', 'x', ':', 'FOO+', '@STRENGTH:'], (text) =>
    evaluateCipherString(text, '3.0'),
  ),
  ...repeated('groups', ['P-256:', 'X25519:', 'DEFAULT:', '/', '?', '*', 'nope:'], (text) =>
    evaluateGroupList(text, '3.5'),
  ),
  ...repeated('TLS 1.3 suites', [' ', ':', 'TLS_AES_128_GCM_SHA256:'], (text) =>
    evaluateTls13Suites(text, '3.5'),
  ),
  ...repeated(
    'log',
    [
      'a',
      '[',
      '"<cert(0x1) s: i: i: ',
      'Trust evaluate failure: [leaf A] [ca1 B] [root C] ',
      'tcp_input [C1:2] flags=[R] ',
      'NSErrorFailingURLKey=https://a',
      'HandshakeException: x (OS Error: A: ',
      'Curl error 60: Cert verify failed. x ',
      'error:10000412:SSL routines:OPENSSL_internal:A:/',
      'read alert, level: fatal, description: bad ',
      'Error Domain=\n',
      'CFNetwork SSLHandshake failed (-9824)\n',
      'Task <11111111-AAAA-4000-8000-000000000001>.<1> finished with error [-1200]\n',
    ],
    (text) => explainLog([text], async () => ({ endpoints: [] })),
  ),
  ...repeated('OpenStep list', ['/* */', '/', '{a=b;}', '(', '"\\', ' ', 'a,'], (text) =>
    readPlist('Info.plist', Buffer.from(`(${text}`)),
  ),
  ...repeated('XML list, an integer', ['1', ' ', '1 '], (text) =>
    readPlist('Info.plist', Buffer.from(`<plist><integer>${text}x</integer></plist>`)),
  ),
  ...repeated('certificates', ['-----BEGIN CERTIFICATE-----\n', '-----BEGIN ', '\u0030\u0000'], (text) =>
    readCertificates('a.pem', Buffer.from(text, 'latin1')),
  ),
  ...repeated('inline ignores', ['# ats-gate-ignore: weak-key r\n', '#'], (text) =>
    inlineIgnores('a.conf', text),
  ),
  ...repeated('settings', ['[', '- ', 'x'], (text) => loadSettings('s.yml', `include: ${text}`, [])),
  ...repeated('command', [' ', '`', '> ', '```\n'], (text) =>
    parseCommand(`/ats-gate explain ${text}x\n${text}`),
  ),
  ...repeated('glob with 20 stars', ['a'], (text) => compileGlob(`${'*a'.repeat(20)}b`)(text)),
]

const counted = (name: string, prepare: LinearRow['prepare']): LinearRow => ({ name, prepare })
const read = (file: Uint8Array) => () => readCapture(chunked(file))
const each = <T>(size: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: size }, (_, index) => make(index))

const things: readonly LinearRow[] = [
  counted('nginx servers', (size) => {
    const servers = each(size, (index) => server(`s${index}.test`, 'ssl_protocols TLSv1.3;'))
    return () => readFiles({ 'nginx.conf': `http {\n${servers.join('\n')}\n}` })
  }),
  counted('settings: keys', (size) => {
    const text = each(size, (index) => `k${index}: 1`).join('\n')
    return () => loadSettings('s.yml', text, [])
  }),
  counted('alerts: endpoints of one configuration', (size) => {
    const endpoints = each(size, (index) => ({
      ...usualEndpoint,
      id: `site${index}.test:443`,
      location: line(index + 1),
    }))
    return () => reportAlerts(endpoints, endpoints)
  }),
  counted('ATS: the same key', (size) => {
    const entries = each(size, () => plistDict({ NSAllowArbitraryLoads: true }).entries).flat()
    return () => checkAtsDictionary({ ...plistDict({}), entries })
  }),
  counted('capture: early segments of a byte', (size) =>
    read(
      pcap(
        timed(
          each(size, (index) =>
            ipv4({ from: 'server', sequence: 10 + 2 * index, flags: flag.ack, payload: Buffer.from([22]) }),
          ),
        ),
      ),
    ),
  ),
  counted('capture: records without content', (size) => {
    const hello = clientHello(newestHello('a.test'))
    const says = Buffer.concat([hello, ...each(size, () => record(22, Buffer.alloc(0)))])
    return read(pcap(timed(conversation([{ from: 'client', says }], { size: 100 }).map(ipv4))))
  }),
  counted('capture: a head of HTTP without end', (size) => {
    const says = Buffer.concat([Buffer.from('GET / HTTP/1.1\r\n'), Buffer.alloc(size, 'a')])
    return read(pcap(timed(conversation([{ from: 'client', says }], { size: 100 }).map(ipv4))))
  }),
  counted('capture: interfaces', (size) =>
    read(Buffer.concat([sectionHeader('little'), ...each(size, () => interfaceBlock('little'))])),
  ),
]

export const linearRows: readonly LinearRow[] = [...texts, ...things]
