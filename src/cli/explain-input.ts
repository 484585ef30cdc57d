import type { LookAround } from '../explain/explain-log.ts'
import type { Explanation } from '../explain/explanation.ts'

/** The bytes of a file or of stdin, as they come. */
export type Bytes = AsyncIterable<Uint8Array>

/** What the first bytes say that the input is. */
type Kind = 'capture' | 'report' | 'gzip' | 'log'

/**
 * Explains an input of unknown kind, told by its first bytes. Only the part that is needed to judge is loaded.
 *
 * @throws Error when it is compressed, or begins like a report and is none.
 */
export async function explainBytes(bytes: Bytes, lookAround: LookAround): Promise<Explanation> {
  const { first, all } = await peeked(bytes)
  switch (kindOf(first)) {
    case 'capture':
      return (await import('../explain/explain-capture.ts')).explainCapture(all, lookAround)
    case 'gzip':
      throw new Error('the input is compressed with gzip: unpack it first')
    case 'report':
      return explainJson(await whole(all))
    case 'log':
      return (await import('../explain/explain-log.ts')).explainLog(decoded(first, all), lookAround)
  }
}

/** The first bytes of the formats of pcap (two byte orders, micro- and nanoseconds) and of pcapng. */
const captureMagics = ['d4c3b2a1', 'a1b2c3d4', '4d3cb2a1', 'a1b23c4d', '0a0d0d0a']

function kindOf(first: Uint8Array): Kind {
  const magic = Buffer.from(first.subarray(0, 4)).toString('hex')
  if (captureMagics.includes(magic)) return 'capture'
  if (magic.startsWith('1f8b')) return 'gzip'
  const start = new TextDecoder().decode(first.subarray(0, 200))
  return /^\s{0,80}\{\s{0,80}"schemaVersion"/.test(start) ? 'report' : 'log'
}

async function explainJson(text: string): Promise<Explanation> {
  const { explainReport } = await import('../explain/explain-report.ts')
  const explanation = explainReport(parsed(text))
  if (explanation === null)
    throw new Error('the input begins like a report of ats-gate, and is none of version 1')
  return explanation
}

/** The parser's own message would quote the input. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The first 512 bytes, and everything again. */
async function peeked(bytes: Bytes): Promise<{ readonly first: Uint8Array; readonly all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let length = 0
  while (length < 512) {
    const { done, value } = await iterator.next()
    if (done === true) break
    held.push(value)
    length += value.length
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* held.splice(0)
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return { first: Buffer.concat(held).subarray(0, 512), all: again() }
}

async function* decoded(first: Uint8Array, bytes: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(first))
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** UTF-16 by its byte order mark; everything else is read as UTF-8, with marks where it is none. */
function encodingOf([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
}

async function whole(bytes: Bytes): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return new TextDecoder().decode(Buffer.concat(chunks))
}
