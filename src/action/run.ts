import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
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
import { basicCredentials, gitCredentials } from './credentials.ts'
import { readEvent } from './event.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { writeReport } from './report-file.ts'
import { sidesOf } from './sides.ts'
import { fittingSummary } from './summary.ts'

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
