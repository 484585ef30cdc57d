import { createReadStream, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { explainCode } from '../explain/explain-code.ts'
import type { Surroundings } from '../explain/explain-log.ts'
import type { Explanation } from '../explain/explanation.ts'
import { explanationText } from '../explain/text-explanation.ts'
import { neutralText } from '../report/neutral.ts'
import type { Command, ExitCode, Terminal } from './command.ts'
import { endpointsAround } from './endpoints-here.ts'
import { type Bytes, explainBytes } from './explain-input.ts'
import { commandHelp } from './help.ts'

/** `ats-gate explain`: 0 explained, 1 nothing recognised, 2 usage, 3 could not be read. */
export const explain: Command = async (args, terminal) => {
  const { words, format } = readArguments(args)
  if (format !== 'text' && format !== 'json') {
    terminal.stderr.write(`ats-gate explain: --format is ${neutralText(format)}, not one of text, json\n`)
    return 2
  }
  const input = inputOf(words, terminal)
  if (input.kind === 'usage') {
    terminal.stderr.write(`${input.message}${commandHelp.explain}`)
    return 2
  }
  if (input.kind === 'unread') {
    terminal.stderr.write(`ats-gate explain: ${neutralText(input.message)}\n`)
    return 3
  }
  const explanation =
    input.kind === 'explained' ? input.explanation : await explainBytes(input.bytes, () => around(terminal))
  terminal.stdout.write(
    format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : text(explanation, terminal),
  )
  return exitOf(explanation)
}

/** A code may begin with a minus sign, like an option. */
function readArguments(args: readonly string[]): {
  readonly words: readonly string[]
  readonly format: string
} {
  const isCode = (text: string) => /^-\d/.test(text)
  const { values, positionals } = parseArgs({
    args: args.map((text) => (isCode(text) ? `\u2212${text.slice(1)}` : text)),
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  })
  return { words: positionals.map((text) => text.replace(/^\u2212/, '-')), format: values.format }
}

type Input =
  | { readonly kind: 'explained'; readonly explanation: Explanation }
  | { readonly kind: 'bytes'; readonly bytes: Bytes }
  | { readonly kind: 'usage'; readonly message: string }
  | { readonly kind: 'unread'; readonly message: string }

/** Codes first, then a file, then text that was pasted as an argument. */
function inputOf(words: readonly string[], { stdin, cwd }: Terminal): Input {
  const [first = ''] = words
  if (words.length === 0 || (words.length === 1 && first === '-')) {
    const isTerminal = (stdin as { readonly isTTY?: boolean }).isTTY === true
    return isTerminal && words.length === 0
      ? { kind: 'usage', message: '' }
      : { kind: 'bytes', bytes: bytesOf(stdin) }
  }
  const explanation = explainCode(words)
  if (explanation !== null) return { kind: 'explained', explanation }
  if (words.length === 1) return fileOrText(first, cwd)
  return { kind: 'usage', message: `ats-gate explain: "${neutralText(words.join(' '))}" are not all codes\n` }
}

function fileOrText(word: string, cwd: string): Input {
  const path = resolve(cwd, word)
  const stat = word.includes('\n') ? undefined : statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory() === true) return { kind: 'unread', message: `${word} is a folder` }
  if (stat !== undefined)
    return { kind: 'bytes', bytes: createReadStream(path, { highWaterMark: 256 * 1024 }) }
  if (/\s/.test(word)) return { kind: 'bytes', bytes: bytesOf([Buffer.from(word)]) }
  return { kind: 'unread', message: `"${word}" is no code that is known, and no file` }
}

async function* bytesOf(chunks: AsyncIterable<Buffer | string> | Iterable<Buffer>): Bytes {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}

/** Whatever is wrong with the tree round about, the log is explained all the same. */
async function around({ cwd, stderr }: Terminal): Promise<Surroundings> {
  try {
    return { endpoints: await endpointsAround(cwd) }
  } catch (error) {
    stderr.write(
      `ats-gate explain: this repository could not be read: ${neutralText((error as Error).message)}\n`,
    )
    return { endpoints: [] }
  }
}

function text(explanation: Explanation, { stdout }: Terminal): string {
  const coloured = stdout.isTTY === true && !process.env.NO_COLOR
  const paint = coloured
    ? (style: Parameters<typeof styleText>[0], part: string) =>
        styleText(style, part, { validateStream: false })
    : (_: unknown, part: string) => part
  return explanationText(explanation, { paint, width: Math.min(stdout.columns ?? 100, 110) })
}

function exitOf({ failures, input }: Explanation): ExitCode {
  return failures.length > 0 || input !== 'log' ? 0 : 1
}
