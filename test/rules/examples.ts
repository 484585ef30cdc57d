import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Files, filesIn } from '../trees.ts'

export interface Examples {
  readonly good: Files
  readonly bad: Files
  readonly now: Date
}

/**
 * The two sides of a page's example, made in a folder: of its sections `Good` and `Bad`, or of those for a family,
 * `Good: HAProxy` and `Bad: HAProxy`.
 */
export function examplesOf(id: string, folder: string, family?: string): Examples {
  const text = readFileSync(`docs/rules/${id}.md`, 'utf8')
  const title = (side: string) => (family === undefined ? side : `${side}: ${family}`)
  const good = build(join(folder, id, 'good'), sectionOf(text, title('Good')))
  const bad = build(join(folder, id, 'bad'), sectionOf(text, title('Bad')))
  return { good, bad: { ...good, ...bad }, now: clockOf(text) }
}

const day = 86_400_000

/** `<!-- now: 2026-11-24T00:00:00Z -->`, or days from when the certificates are made: `<!-- now: +60 days -->`. */
function clockOf(text: string): Date {
  const [, later, fixed] = text.match(/^<!-- now: (?:\+(\d+) days|(\S+)) -->$/m) ?? []
  return fixed === undefined ? new Date(Date.now() + Number(later ?? 0) * day) : new Date(fixed)
}

export function sectionOf(text: string, title: string): string {
  return text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
}

function build(where: string, section: string): Files {
  mkdirSync(where, { recursive: true })
  for (const [, info = '', body = ''] of section.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)) {
    const path = info.match(/path=(\S+)/)?.[1]
    if (path !== undefined) writeExample(join(where, path), body)
    else if (info === 'sh') makeCertificates(where, body)
    else throw new Error(`the block \`${info}\` is neither a file nor a script`)
  }
  return filesIn(where)
}

function writeExample(path: string, body: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, body)
}

/** Lines of `openssl` and `mkdir` alone: a page can't run anything else. */
function makeCertificates(where: string, script: string): void {
  const lines = script
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
  for (const line of lines) {
    if (!/^\s*(openssl|mkdir -p|cat) /.test(line)) throw new Error(`only openssl, mkdir -p and cat: ${line}`)
  }
  execFileSync('bash', ['-euc', lines.join('\n')], { cwd: where, stdio: ['ignore', 'ignore', 'pipe'] })
}
