/** Text in a property list that is for another program: offsets in the text, and what to do about it. */
export interface ForeignText {
  readonly start: number
  readonly end: number
  readonly why: string
}

const conflict = 'merge conflict markers stand in it; resolve the conflict'
const template =
  'template placeholders stand where elements belong, so it is only known once rendered; name the rendered file under `apps` in the settings'
const preprocessor =
  'preprocessor lines stand in it (INFOPLIST_PREPROCESS), so its content depends on the build; name what is built under `apps` in the settings'

const kinds: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/m, conflict],
  [/^#(?:if|ifdef|ifndef|else|elif|endif|include|define)\b.*$/m, preprocessor],
  [/<%[^\n]*|\{\{[^\n]*|\{%[^\n]*|@[A-Z][A-Z0-9_]*@|__[A-Z][A-Z0-9_]*__/, template],
]

/** The first text of the most telling kind; null where there is none. */
export function foreignTextIn(text: string): ForeignText | null {
  for (const [pattern, why] of kinds) {
    const match = pattern.exec(text)
    if (match !== null) return { start: match.index, end: match.index + match[0].length, why }
  }
  return null
}
