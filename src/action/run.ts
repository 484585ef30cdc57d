import { randomUUID } from 'node:crypto'
import { closeSync, constants, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import * as core from '@actions/core'
import type { GateOutcome } from '../gate/gate.ts'
import type { GateOptions } from '../gate/options.ts'
import { gitFiles } from '../github/git-files.ts'
import { annotationsOf, runnerRoom } from '../report/annotations.ts'
import { markdownReport } from '../report/markdown.ts'
import { neutralText } from '../report/neutral.ts'
import type { Report } from '../report/report.ts'
import { sentence } from '../report/sentence.ts'
import { textReport } from '../report/text-report.ts'
import { readEvent } from './event.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { sidesOf } from './sides.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The Action: from the runner's environment to annotations, summary, outputs and the exit status, which it leaves in
 * `process.exitCode`. Fails the step for a failing gate, for settings that can't be read, and when there is nothing to
 * judge: a gate that could not look must not look passed.
 */
export async function runAction(
  gate: (options: GateOptions) => Promise<GateOutcome>,
  environment: Environment,
  now: Date,
): Promise<void> {
  const { inputs, problems } = readInputs((name) => core.getInput(name))
  if (inputs.token !== null) hide(inputs.token)
  if (problems.length > 0) return fail(problems.join('; '))

  const repository = environment.GITHUB_WORKSPACE || process.cwd()
  const sides = await sidesOf(eventOf(environment), inputs, {
    repository,
    credentials:
      inputs.token === null ? null : gitCredentials(inputs.token, serverUrl(environment), environment),
  })
  if ('problem' in sides) return fail(sides.problem)

  const [base, head] = await Promise.all([
    sides.base === null ? null : gitFiles(repository, sides.base),
    gitFiles(repository, sides.head),
  ])
  const outcome = await gate({
    base,
    head,
    now,
    paths: inputs.paths,
    config: inputs.config,
    failOn: inputs.failOn,
    minSeverity: inputs.minSeverity,
  })
  if (outcome.kind === 'bad-settings') failForSettings(outcome.problems)
  else await tell(outcome.report, inputs, environment)
}

/** Both forms in which the token could show up in a log. */
function hide(token: string): void {
  core.setSecret(token)
  core.setSecret(basicCredentials(token))
}

function eventOf({ GITHUB_EVENT_NAME, GITHUB_EVENT_PATH }: Environment) {
  return readEvent(GITHUB_EVENT_NAME ?? '', GITHUB_EVENT_PATH ? readOrEmpty(GITHUB_EVENT_PATH) : '')
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const serverUrl = ({ GITHUB_SERVER_URL }: Environment) => GITHUB_SERVER_URL || 'https://github.com'

async function tell(report: Report, inputs: Inputs, environment: Environment): Promise<void> {
  printQuietly(textReport(report, { paint: (_, text) => text, width: 120 }))
  if (inputs.annotations === 'true') annotate(report)
  if (inputs.summary === 'true' && environment.GITHUB_STEP_SUMMARY) {
    await core.summary.addRaw(fittingSummary(markdownReport(report))).write()
  }
  core.setOutput('verdict', report.verdict)
  core.setOutput('regressions', report.summary.regressions)
  if (inputs.reportFile !== null) {
    const workspace = environment.GITHUB_WORKSPACE || process.cwd()
    const written = writeReport(resolve(workspace, inputs.reportFile), report)
    if (written !== null) return fail(`The report can't be written to ${inputs.reportFile}: ${written}`)
    core.setOutput('report-file', relative(workspace, resolve(workspace, inputs.reportFile)))
  }
  const { verdict } = report
  if (verdict === 'fail' || (verdict === 'unsure' && inputs.unsure === 'fail')) fail(sentence(report))
  else if (verdict === 'unsure') core.warning(neutralText(sentence(report)), { title: 'ats-gate is unsure' })
}

/** Prints text from the tree while the runner takes no commands; the word that ends this can't be guessed. */
function printQuietly(text: string): void {
  const resume = randomUUID()
  process.stdout.write(`::stop-commands::${resume}\n${text.trimEnd()}\n::${resume}::\n`)
}

const annotators = { error: core.error, warning: core.warning, notice: core.notice } as const

function annotate(report: Report): void {
  const { shown, omitted } = annotationsOf(report, runnerRoom)
  for (const { level, message, ...place } of shown) annotators[level](message, place)
  if (omitted > 0)
    core.info(`${omitted} more finding${omitted === 1 ? '' : 's'} above, without an annotation.`)
}

function failForSettings(problems: Extract<GateOutcome, { kind: 'bad-settings' }>['problems']): void {
  for (const { message, location } of problems.slice(0, runnerRoom.error)) {
    const { path, line, endLine } = location
    core.error(neutralText(message), { title: 'settings', file: path, startLine: line, endLine })
  }
  const [first] = problems
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  fail(
    first
      ? `${first.location.path}:${first.location.line}: ${first.message}${more}`
      : 'The settings are invalid.',
  )
}

/** One error annotation, for which the others leave a place, and a failing step. */
function fail(message: string): void {
  core.setFailed(neutralText(message))
}

/**
 * A token as environment of git, for requests to this server alone. Arguments would show it to other processes, and a
 * configuration file would keep it. What the caller's environment already sets in this way stays.
 */
export function gitCredentials(
  token: string,
  serverUrl: string,
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const index = Number.parseInt(environment.GIT_CONFIG_COUNT ?? '0', 10) || 0
  return {
    GIT_CONFIG_COUNT: String(index + 1),
    [`GIT_CONFIG_KEY_${index}`]: `http.${serverUrl.replace(/\/$/, '')}/.extraheader`,
    [`GIT_CONFIG_VALUE_${index}`]: `AUTHORIZATION: basic ${basicCredentials(token)}`,
  }
}

/** The form in which the token travels; as secret as the token. */
export function basicCredentials(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}

/** Writes the report as JSON. A symlink at that place is not followed: the change under test may have put it there. */
function writeReport(file: string, report: Report): string | null {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants
    const descriptor = openSync(file, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o644)
    writeSync(descriptor, `${JSON.stringify(report, null, 2)}\n`)
    closeSync(descriptor)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** In bytes. The runner drops a longer summary as a whole. Source: actions/runner, FileCommandManager.cs. */
const largestSummary = 1024 * 1024

/** The Markdown as it is, or its first paragraphs and a word about the rest: cut between blocks, never inside one. */
function fittingSummary(markdown: string): string {
  if (Buffer.byteLength(markdown) <= largestSummary) return markdown
  const rest = '\n\nThe report is longer than a job summary may be; all of it is in the log of this step.\n'
  let room = largestSummary - Buffer.byteLength(rest)
  const blocks: string[] = []
  for (const block of markdown.split('\n\n')) {
    room -= Buffer.byteLength(block) + 2
    if (room < 0) break
    blocks.push(block)
  }
  return closed(blocks.join('\n\n')) + rest
}

/** Ends a `<details>` that the cut has left open. */
function closed(markdown: string): string {
  const open = markdown.split('<details>').length - markdown.split('</details>').length
  return markdown + '\n\n</details>'.repeat(Math.max(0, open))
}
