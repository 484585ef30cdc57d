import { randomUUID } from 'node:crypto'
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { fixLines, type ReportFix, shownFixes } from '../report/fixes.ts'
import { neutralText } from '../report/neutral.ts'
import type { Report } from '../report/report.ts'
import { counted } from '../report/sentence.ts'
import { editedText } from '../text/edit.ts'
import type { Terminal } from './command.ts'

/**
 * Writes a report's fixes into a folder: each file's whole diff is shown first, on stderr. A file that can't be written
 * safely, or reads otherwise than it was judged, is left as it is, and that is said.
 * @returns how many files were written
 */
export function writeFixes(report: Report, folder: string, { stderr }: Pick<Terminal, 'stderr'>): number {
  const root = realpathSync(folder)
  const byPath = Map.groupBy(shownFixes(report).values(), ({ path }) => path)
  const say = (line: string) => stderr.write(`${line}\n`)
  let written = 0
  for (const [path, fixes] of byPath) {
    const ready = prepared(root, path, fixes)
    if ('left' in ready) {
      say(`left alone: ${neutralText(path)}: ${ready.left}`)
      continue
    }
    for (const line of diffOf(path, fixes)) say(line)
    replaceFile(join(root, path), ready)
    written += 1
  }
  say(`fixed: ${counted(written, 'file')} written. ${leftText(report)}`)
  return written
}

function leftText({ findings }: Report): string {
  const left = findings.filter(({ status, ignored, fix }) => status !== 'fixed' && !ignored && fix === null)
  return left.length === 0
    ? 'Every finding had a fix.'
    : `No fix is known for ${counted(left.length, 'finding')}.`
}

function diffOf(path: string, fixes: readonly ReportFix[]): readonly string[] {
  const name = neutralText(path)
  const hunks = fixes
    .toSorted((a, b) => a.startLine - b.startLine)
    .flatMap((fix) => [
      `@@ -${fix.startLine},${fix.before.length} @@`,
      ...fixLines(fix).map((line) => `${line[0]}${neutralText(line.slice(1).replaceAll('\t', '    '))}`),
    ])
  return [`--- ${name}`, `+++ ${name}`, ...hunks]
}

interface Ready {
  readonly text: string
  readonly mode: number
}

/** The file with its fixes made; `left` says why it is not to be written. */
function prepared(
  root: string,
  path: string,
  fixes: readonly ReportFix[],
): Ready | { readonly left: string } {
  if (isAbsolute(path) || path.split('/').includes('..')) return { left: 'it lies outside the folder' }
  let file: number | null = null
  try {
    const folder = join(root, dirname(path))
    if (realpathSync(folder) !== folder) return { left: 'a link stands in its path' }
    file = openSync(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const stats = fstatSync(file)
    if (!stats.isFile()) return { left: 'it is no regular file' }
    const text = editedText(utf8.decode(readFileSync(file)), fixes)
    return text === null
      ? { left: 'it reads otherwise than it was judged' }
      : { text, mode: stats.mode & 0o777 }
  } catch (error) {
    return { left: reasonOf(error) }
  } finally {
    if (file !== null) closeSync(file)
  }
}

/** A byte order mark stays where it is. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ELOOP') return 'it is a link'
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : `it can't be read (${code})`
}

/** By a new file in its place: what else has the old one's content by a hard link keeps it. */
function replaceFile(path: string, { text, mode }: Ready): void {
  const beside = join(dirname(path), `.ats-gate-${randomUUID()}`)
  const file = openSync(beside, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600)
  try {
    writeFileSync(file, text)
    fchmodSync(file, mode)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}
