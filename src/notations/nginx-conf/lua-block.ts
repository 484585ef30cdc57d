/**
 * Where a Lua block ends: the offset after the brace that closes it, or the text's end. Braces in strings, long
 * brackets and comments do not count (Lua 5.1 reference manual §2.1).
 */
export function endOfLuaBlock(text: string, from: number): number {
  const interesting = /[{}"'[]|--/g
  interesting.lastIndex = from
  let depth = 1
  for (let found = interesting.exec(text); found; found = interesting.exec(text)) {
    const [mark] = found
    if (mark === '{') depth++
    else if (mark === '}') {
      if (--depth === 0) return found.index + 1
    } else interesting.lastIndex = afterLiteral(text, found.index, mark)
  }
  return text.length
}

function afterLiteral(text: string, at: number, mark: string): number {
  if (mark === '[') return afterLongBracket(text, at) ?? at + 1
  if (mark === '--') return afterLongBracket(text, at + 2) ?? lineEnd(text, at)
  return afterString(text, at, mark)
}

function afterLongBracket(text: string, at: number): number | null {
  const opening = /\[(=*)\[/y
  opening.lastIndex = at
  const found = opening.exec(text)
  if (!found) return null
  const closing = `]${found[1]}]`
  const end = text.indexOf(closing, opening.lastIndex)
  return end < 0 ? text.length : end + closing.length
}

/** A string ends with its line at the latest, unless a backslash takes the line break in. */
function afterString(text: string, at: number, quote: string): number {
  for (let i = at + 1; i < text.length; i++) {
    const letter = text[i]
    if (letter === '\\') i++
    else if (letter === quote || letter === '\n') return i + 1
  }
  return text.length
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
