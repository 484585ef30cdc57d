import { statSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import type { FailOn } from '../config/policy.ts'
import type { SettingsProblem } from '../config/settings-file.ts'
import type { Severity } from '../finding/finding.ts'
import { gate } from '../gate/gate.ts'
import { folderFiles } from '../github/folder-files.ts'
import { gitFiles } from '../github/git-files.ts'
import { commitOf, defaultBase, workTreeOf } from '../github/revisions.ts'
import { markdownReport } from '../report/markdown.ts'
import { neutralText } from '../report/neutral.ts'
import type { Report } from '../report/report.ts'
import { type Paint, textReport } from '../report/text-report.ts'
import type { FileSource } from '../text/tree.ts'
import type { Command, Terminal } from './command.ts'

const failOns: readonly FailOn[] = ['regression', 'any', 'never']
const severities: readonly Severity[] = ['error', 'warning', 'note']

interface CheckOptions {
  readonly paths: readonly string[]
  readonly base: string | null
  readonly head: string | null
  readonly config: string | null
  readonly format: Format
  readonly output: string | null
  readonly failOn: FailOn | null
  readonly minSeverity: Severity | null
  readonly unsure: 'pass' | 'fail'
  readonly now: Date
}

/** `ats-gate check`. */
export const check: Command = async (args, terminal) => {
  const options = readOptions(args)
  if (typeof options === 'string') {
    terminal.stderr.write(`ats-gate check: ${options}\n`)
    return 2
  }
  const root = (await workTreeOf(terminal.cwd)) ?? terminal.cwd
  const head = await source(options.head, root, terminal)
  const base =
    options.base === null ? await usualBase(options, root) : await source(options.base, root, terminal)
  const paths = options.paths.map((path) => relative(root, resolve(terminal.cwd, path)).replaceAll('\\', '/'))
  const outcome = await gate({ ...options, base, head, paths: paths.filter((path) => path !== '') })
  if (outcome.kind === 'bad-settings') {
    for (const problem of outcome.problems) terminal.stderr.write(`${problemText(problem)}\n`)
    return 2
  }
  deliver(outcome.report, options, terminal)
  const { verdict } = outcome.report
  return verdict === 'fail' || (verdict === 'unsure' && options.unsure === 'fail') ? 1 : 0
}

/** The options, or a sentence about the first that is wrong. */
function readOptions(args: readonly string[]): CheckOptions | string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      head: { type: 'string' },
      config: { type: 'string' },
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      'fail-on': { type: 'string' },
      unsure: { type: 'string' },
      'min-severity': { type: 'string' },
      now: { type: 'string' },
    },
  })
  const format = oneOf(formats, values.format)
  const failOn = values['fail-on'] === undefined ? null : oneOf(failOns, values['fail-on'])
  const minSeverity = values['min-severity'] === undefined ? null : oneOf(severities, values['min-severity'])
  const now = values.now === undefined ? new Date() : new Date(values.now)
  if (format === undefined) return `--format is ${values.format}, not one of ${formats.join(', ')}`
  const unsure = oneOf(['pass', 'fail'] as const, values.unsure ?? 'pass')
  if (unsure === undefined) return `--unsure is ${values.unsure}, not one of pass, fail`
  if (failOn === undefined) return `--fail-on is ${values['fail-on']}, not one of ${failOns.join(', ')}`
  if (minSeverity === undefined)
    return `--min-severity is ${values['min-severity']}, not one of ${severities.join(', ')}`
  if (Number.isNaN(now.getTime()))
    return `--now is ${values.now}, not a date such as 2026-11-24 or 2026-11-24T12:00:00Z`
  return {
    paths: positionals,
    base: values.base ?? null,
    head: values.head ?? null,
    config: values.config ?? null,
    format,
    output: values.output ?? null,
    failOn,
    unsure,
    minSeverity,
    now,
  }
}

function oneOf<T extends string>(options: readonly T[], text: string): T | undefined {
  return options.find((option) => option === text)
}

/** A folder where there is one of that name, else a revision. */
async function source(where: string | null, root: string, { cwd }: Terminal): Promise<FileSource> {
  if (where === null) return folderFiles(root)
  const folder = resolve(cwd, where)
  if (isFolder(folder)) return folderFiles(folder)
  const commit = await commitOf(root, where)
  if (commit === null) throw new Error(`"${where}" is neither a folder nor a revision here`)
  return gitFiles(root, where)
}

/** With only a head given, there is nothing that it plainly came from unless it is a revision here. */
async function usualBase({ head }: CheckOptions, root: string): Promise<FileSource | null> {
  if (head !== null && (await commitOf(root, head)) === null) return null
  const base = await defaultBase(root)
  return base === null ? null : gitFiles(root, base.commit)
}

function problemText({ message, location }: SettingsProblem): string {
  return `${neutralText(location.path)}:${location.line}:${location.column}: ${neutralText(message)}`
}

function deliver(report: Report, { format, output }: CheckOptions, terminal: Terminal): void {
  const text = formatReport(report, format, output === null ? terminal.stdout : null)
  if (output === null) terminal.stdout.write(text)
  else writeFileSync(resolve(terminal.cwd, output), text)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

const formats = ['text', 'json', 'markdown'] as const

type Format = (typeof formats)[number]

interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** The report in one of the formats; colour only on a terminal. `screen` is null for a file. */
function formatReport(report: Report, format: Format, screen: Screen | null): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`
  if (format === 'markdown') return markdownReport(report)
  const paint: Paint =
    screen?.isTTY === true && !process.env.NO_COLOR
      ? (style, text) => styleText(style, text, { validateStream: false })
      : (_, text) => text
  return textReport(report, { paint, width: Math.min(screen?.columns ?? 110, 120) })
}
