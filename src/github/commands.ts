import { nearest } from '../text/nearest.ts'

/** What somebody asks for in the first line of a comment. */
export type Command =
  | { readonly kind: 'recheck' }
  /** The code on the line, or the log pasted below it. */
  | { readonly kind: 'explain'; readonly text: string }
  /** The first digits of a fingerprint, or a rule's id; see `referencedFinding`. */
  | { readonly kind: 'accept'; readonly finding: string; readonly reason: string }
  | { readonly kind: 'suggest' }
  | { readonly kind: 'help' }

/** Addressed to us, and not understood. */
export interface UnknownCommand {
  readonly kind: 'unknown'
  /** The verb as it was written. */
  readonly verb: string
  /** The verb that was most likely meant; null where none is near. */
  readonly meant: Command['kind'] | null
  /** What is wrong, as a sentence with nothing of the comment in it. */
  readonly problem: string
}

/**
 * The command of a comment; null where its first line is none: quotes, code blocks, indented lines and longer words
 * are talk. Verbs are exact, letter case counts.
 */
export function parseCommand(body: string): Command | UnknownCommand | null {
  const [first = '', ...below] = body.split(/\r\n|\r|\n/)
  const [, verb, rest = ''] = /^\/ats-gate(?:[ \t]+(\S+)(?:[ \t]+(.*))?)?[ \t]*$/s.exec(first) ?? []
  if (!/^\/ats-gate(?:[ \t]|$)/.test(first)) return null
  if (verb === undefined) return { kind: 'help' }
  return isVerb(verb) ? readers[verb](rest.trim(), below) : strange(verb)
}

const readers: Readonly<
  Record<Command['kind'], (rest: string, below: readonly string[]) => Command | UnknownCommand>
> = {
  recheck: (rest) => alone('recheck', rest),
  suggest: (rest) => alone('suggest', rest),
  help: (rest) => alone('help', rest),
  explain: (rest, below) => {
    const text = [rest, pasted(below)].filter((part) => part !== '').join('\n')
    if (text !== '') return { kind: 'explain', text }
    return misused('explain', 'It needs a code on the same line, or the log pasted below.')
  },
  accept: (rest) => {
    const [, finding = '', reason = ''] = /^(\S+)(?:\s+(.*))?$/s.exec(rest) ?? []
    if (!/^[a-z\d][a-z\d-]*$/.test(finding))
      return misused('accept', 'It needs a finding (its eight digits, or its rule) and a reason.')
    if (/^(<.*>)?$/s.test(reason)) return misused('accept', 'It needs a reason after the finding.')
    return { kind: 'accept', finding, reason }
  },
}

const verbs = Object.keys(readers).filter(isVerb)

function isVerb(word: string): word is Command['kind'] {
  return Object.hasOwn(readers, word)
}

function alone(kind: 'recheck' | 'suggest' | 'help', rest: string): Command | UnknownCommand {
  return rest === '' ? { kind } : misused(kind, 'Nothing may follow it on its line.')
}

function misused(verb: Command['kind'], problem: string): UnknownCommand {
  return { kind: 'unknown', verb, meant: verb, problem }
}

const longestVerb = 40

function strange(verb: string): UnknownCommand {
  const meant = verb.length > longestVerb ? null : nearest(verb, verbs)
  const hint = meant !== null && isVerb(meant) ? meant : null
  const problem = hint === null ? 'There is no such command.' : `There is no such command; ${hint} is near.`
  return { kind: 'unknown', verb, meant: hint, problem }
}

/** What was pasted below the command: the code blocks where there are any, else all of it, quoted or not. */
function pasted(lines: readonly string[]): string {
  const text = fencedLines(lines) ?? lines.map((line) => line.replace(/^ {0,3}> ?/, ''))
  return text.join('\n').trim()
}

/** The lines inside code blocks; null where there is none. */
function fencedLines(lines: readonly string[]): readonly string[] | null {
  let inside: string[] | null = null
  let fence = ''
  for (const line of lines) {
    const [, marks = '', info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (fence === '') {
      fence = marks
      if (marks !== '') inside ??= []
    } else if (marks.startsWith(fence) && info.trim() === '') fence = ''
    else inside?.push(line)
  }
  return inside
}

/** The answer to `help`, and to what was not understood: Markdown. */
export const commandHelp = `| Command | What it does |
|---|---|
| \`/ats-gate recheck\` | judges the pull request again |
| \`/ats-gate explain -9802\` | says what an error code, an alert or the log pasted below the command means |
| \`/ats-gate accept <finding> <reason>\` | lets the merge pass with that finding, for this commit; for people who may write here, and never for the author of a pull request from a fork |
| \`/ats-gate suggest\` | puts the fixes on the lines, as suggestions to commit |
| \`/ats-gate help\` | shows this |

A command stands in the first line of a comment of its own.
`
