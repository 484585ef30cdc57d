import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What `openssl ciphers` prints for each string, without the suites of TLS 1.3; null where it refuses the string. */
export async function opensslCiphers(
  strings: readonly string[],
  binary = 'openssl',
): Promise<readonly (readonly string[] | null)[]> {
  const half = Math.ceil(strings.length / 2)
  const parts = await Promise.all([
    ciphersInTurn(strings.slice(0, half), binary),
    ciphersInTurn(strings.slice(half), binary),
  ])
  return parts.flat()
}

/** One shell starts them all in turn: a start from Node costs more than openssl's own. */
const loop = 'binary=$1; shift; for text; do "$binary" ciphers -- "$text" 2>/dev/null || echo refused; done'
const mostArguments = 400

async function ciphersInTurn(
  strings: readonly string[],
  binary: string,
): Promise<readonly (readonly string[] | null)[]> {
  const lists: (readonly string[] | null)[] = []
  for (let start = 0; start < strings.length; start += mostArguments) {
    const chunk = strings.slice(start, start + mostArguments)
    const { stdout } = await run('sh', ['-c', loop, 'sh', binary, ...chunk], {
      env: { ...process.env, OPENSSL_CONF: '/dev/null' },
      maxBuffer: 2 ** 26,
    })
    const lines = stdout.trimEnd().split('\n')
    if (lines.length !== chunk.length) throw new Error(`${chunk.length} strings, ${lines.length} answers`)
    lists.push(...lines.map(namesOf))
  }
  return lists
}

function namesOf(line: string): readonly string[] | null {
  if (line === 'refused') return null
  return line.split(':').filter((name) => !tls13Names.has(name))
}

const tls13Names = new Set([
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
])
