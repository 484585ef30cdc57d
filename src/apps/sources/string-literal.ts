import type { Language } from './token.ts'

/** How a string is written: `"…"`, `"""…"""`, `#"…"#`, `@"…"`, `'c'`, and the regular expression `#/…/#`. */
export interface StringForm {
  /** Length of what opens it. */
  readonly opening: number
  readonly closing: string
  /** What escapes the next character: `\`, in a raw string `\#`. */
  readonly escape: string
  readonly lines: 'one' | 'many'
  readonly interpolation: 'possible' | 'none'
}

export interface StringPart {
  readonly contentEnd: number
  /** After the closing quotes, or after the `\(` of an interpolation. */
  readonly end: number
  readonly stopsAt: 'end' | 'interpolation'
}

/** More hashes than anyone writes would be looked at again and again. */
const swiftOpening = /(#{0,16})("""|"|\/)/y

/** The form of the string that starts here; null where none does. */
export function stringFormAt(text: string, at: number, language: Language): StringForm | null {
  if (language === 'objective-c') return objectiveCForm(text, at)
  if (text[at] !== '"' && text[at] !== '#') return null
  swiftOpening.lastIndex = at
  const match = swiftOpening.exec(text)
  if (match === null) return null
  const [opening, hashes = '', quote = ''] = match
  const isExpression = quote === '/'
  return {
    opening: opening.length,
    closing: quote + hashes,
    escape: isExpression ? '\\' : `\\${hashes}`,
    lines: isExpression || quote === '"""' ? 'many' : 'one',
    interpolation: isExpression ? 'none' : 'possible',
  }
}

function objectiveCForm(text: string, at: number): StringForm | null {
  const opening = text.startsWith('@"', at) ? 2 : 1
  const quote = text[at + opening - 1]
  if (quote !== '"' && quote !== "'") return null
  return { opening, closing: quote, escape: '\\', lines: 'one', interpolation: 'none' }
}

/** Reads on from inside a string. One that must stay in its line and does not ends there. */
export function readString(text: string, from: number, form: StringForm): StringPart {
  for (let at = from; at < text.length; at++) {
    if (text.startsWith(form.closing, at)) return endingAt(at, at + form.closing.length)
    if (text.startsWith(form.escape, at)) {
      at += form.escape.length
      if (form.interpolation === 'possible' && text[at] === '(')
        return { contentEnd: at - form.escape.length, end: at + 1, stopsAt: 'interpolation' }
    } else if (form.lines === 'one' && text[at] === '\n') return endingAt(at, at)
  }
  return endingAt(text.length, text.length)
}

const endingAt = (contentEnd: number, end: number): StringPart => ({ contentEnd, end, stopsAt: 'end' })
