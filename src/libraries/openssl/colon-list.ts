/**
 * The elements of a list as CONF_parse_list gives them: split at the separator, white space around each dropped
 * (C's isspace: space, tab, line feed, vertical tab, form feed, carriage return). An empty element is ''.
 */
export function listElements(text: string, separator: ':' | '/'): readonly ListElement[] {
  let offset = 0
  return text.split(separator).map((part) => {
    const element = trimmed(part, offset)
    offset += part.length + 1
    return element
  })
}

/** An element and its place in the text (UTF-16 units, from 0). */
export interface ListElement {
  readonly text: string
  readonly offset: number
}

function trimmed(part: string, offset: number): ListElement {
  let start = 0
  let end = part.length
  while (start < end && isSpace(part.charCodeAt(start))) start += 1
  while (end > start && isSpace(part.charCodeAt(end - 1))) end -= 1
  return { text: part.slice(start, end), offset: offset + start }
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}
