import type { FailOn } from '../config/policy.ts'
import type { Severity } from '../finding/finding.ts'
import { nearest } from '../text/nearest.ts'

/** What the workflow asks for; null and empty stand for "not given". */
export interface Inputs {
  /** Path of the settings file inside the repository. */
  readonly config: string | null
  readonly base: string | null
  readonly head: string | null
  readonly paths: readonly string[]
  readonly failOn: FailOn | null
  readonly minSeverity: Severity | null
  /** What an unsure verdict makes of the step. */
  readonly unsure: 'pass' | 'fail'
  readonly annotations: 'true' | 'false'
  readonly summary: 'true' | 'false'
  readonly reportFile: string | null
  /** Only for fetching the base where the checkout kept no credentials. */
  readonly token: string | null
}

export interface ReadInputs {
  readonly inputs: Inputs
  /** A sentence for each input that can't be used. */
  readonly problems: readonly string[]
}

/** Checks the inputs; `get` gives an input's text, empty where it is not set. */
export function readInputs(get: (name: string) => string): ReadInputs {
  const problems: string[] = []
  const text = (name: string) => get(name).trim() || null
  const choice = <T extends string>(name: string, options: readonly T[]): T | null => {
    const value = text(name)
    const chosen = options.find((option) => option === value)
    if (value === null || chosen !== undefined) return chosen ?? null
    const meant = nearest(value, options)
    const hint = meant ? `; did you mean ${meant}?` : ''
    problems.push(`input ${name} is "${value}", not one of ${options.join(', ')}${hint}`)
    return null
  }
  const inputs: Inputs = {
    config: text('config')?.replace(/^\.\//, '') ?? null,
    base: text('base'),
    head: text('head'),
    paths: list(get('paths')),
    failOn: choice('fail-on', ['regression', 'any', 'never']),
    minSeverity: choice('min-severity', ['error', 'warning', 'note']),
    unsure: choice('unsure', ['pass', 'fail']) ?? 'pass',
    annotations: choice('annotations', ['true', 'false']) ?? 'true',
    summary: choice('summary', ['true', 'false']) ?? 'true',
    reportFile: text('report-file'),
    token: text('github-token'),
  }
  return { inputs, problems }
}

/** One a line, or separated by commas. */
function list(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((part) => part.trim().replace(/^\.\//, ''))
    .filter((part) => part !== '')
}
