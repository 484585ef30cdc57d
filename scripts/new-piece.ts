// What `npm run new:rule` and `npm run new:family` share: files that are written once, and lines that are put into lists.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The id that the command line names, in kebab case; ends the program with exit 2 where it is none. */
export function idFrom(argv: readonly string[], command: string): string {
  const [id = '', ...more] = argv.slice(2)
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id) || more.length > 0)
    refuse(`usage: npm run ${command} -- <id>, in kebab case, such as session-tickets-off`)
  return id
}

/** `session-tickets-off` as `sessionTicketsOff`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase())
}

/** Writes every file, or none where one of them is there already. */
export function writeNew(files: Readonly<Record<string, string>>): void {
  const there = Object.keys(files).filter((path) => existsSync(path))
  if (there.length > 0) refuse(`${there.join(', ')} is there already: choose another id`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    console.log(`wrote ${path}`)
  }
}

/** The text with an import added in the order of its path; every import of the file stands on one line. */
export function withImport(text: string, line: string): string {
  const lines = text.split('\n')
  const after = lines.findIndex((one) => one.startsWith('import ') && pathOf(one) > pathOf(line))
  const last = lines.findLastIndex((one) => one.startsWith('import '))
  return lines.toSpliced(after < 0 ? last + 1 : after, 0, line).join('\n')
}

const pathOf = (line: string) => /from '([^']+)'/.exec(line)?.[1] ?? ''

/** The text with lines put before the end, a line `]`, of the list that starts with the line `opening`. */
export function withEntry(text: string, opening: string, entry: string): string {
  const start = text.indexOf(opening)
  const end = text.indexOf('\n]', start)
  if (start < 0 || end < 0) refuse(`no list that starts with "${opening}": was it moved?`)
  return `${text.slice(0, end)}\n${entry}${text.slice(end)}`
}

export function change(path: string, edit: (text: string) => string): void {
  writeFileSync(path, edit(readFileSync(path, 'utf8')))
  console.log(`changed ${path}`)
}

function refuse(why: string): never {
  console.error(why)
  process.exit(2)
}
