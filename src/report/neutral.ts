/**
 * Text that comes from the tree, made harmless for the place that it is printed in. Whoever opens a pull request
 * chooses file names, server names and values: none of them may forge a log command, a mention or markup.
 */

/**
 * For a terminal or a log line: one line, nothing invisible. Control characters (line ends, NUL, escape sequences),
 * bidirectional and other format controls and lone surrogates become visible escapes such as `\n` or `\u{202e}`.
 * What the runner takes for a command (`::` first in a line, `##[` anywhere in it: ActionCommand.cs of
 * actions/runner) is broken by a zero-width space.
 */
export function neutralText(text: string): string {
  return text
    .replace(unprintable, (character) => escapes.get(character) ?? codePointEscape(character))
    .replace(commandMark, (mark) => `${mark.slice(0, -1)}${zeroWidthSpace}${mark.slice(-1)}`)
}

/**
 * For Markdown prose: an inline code span whose fence is longer than any run of backticks inside. In a code span
 * `<` and `&` are literal (GFM 6.1); a zero-width space after `@` and `#` keeps mentions and issue links apart where
 * mail clients and re-renderers drop the span.
 */
export function neutralMarkdown(text: string): string {
  const content = text
    .replace(unprintable, (character) => escapes.get(character) ?? codePointEscape(character))
    .replace(/[@#]/g, (character) => character + zeroWidthSpace)
  if (content.trim() === '') return '` `'
  const fence = '`'.repeat(longestBacktickRun(content) + 1)
  const pad = /^[` ]|[` ]$/.test(content) ? ' ' : ''
  return `${fence}${pad}${content}${pad}${fence}`
}

/**
 * The same for a cell of a Markdown table, where `|` ends the cell even inside a code span unless a backslash stands
 * before it (GFM 4.10); a backslash of the text itself is kept from escaping ours.
 */
export function neutralCell(text: string): string {
  return neutralMarkdown(text).replace(/\\?\|/g, (match) =>
    match.length > 1 ? `\\${zeroWidthSpace}\\|` : '\\|',
  )
}

/**
 * For Markdown prose with names and values from the tree in it: every character that Markdown or HTML could read is
 * escaped, and what GitHub links or replaces wherever it stands (`unlinked`) is broken.
 */
export function neutralProse(text: string): string {
  return unlinked(neutralText(text).trim())
    .replace(/[\\`*_{}[\]()<>#|!~&$]/g, (character) => entities[character] ?? `\\${character}`)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})\./, '$1\\.')
}

/** For text inside HTML of ours, such as a `<summary>`, where Markdown's escapes would show. */
export function neutralHtml(text: string): string {
  return unlinked(neutralText(text).trim()).replace(
    /[<>&"$]/g,
    (character) => entities[character] ?? character,
  )
}

/** GitHub reads `$…$` as a formula after Markdown is done: its documentation asks for a span around a plain dollar. */
const entities: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  $: '<span>$</span>',
}

/**
 * Breaks by a zero-width space what GitHub turns into something else in any running text: mentions, issues (`#1`,
 * `GH-1`), commits, emoji (but `:443:`), and addresses, which GFM links wherever they stand (6.9).
 */
function unlinked(text: string): string {
  return text
    .replace(/[@#]/g, `$&${zeroWidthSpace}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${zeroWidthSpace}`)
    .replace(/[\da-f]{6}(?=[\da-f])/gi, `$&${zeroWidthSpace}`)
    .replace(/:(?=(?!\d+:)[\w+-]+:)/g, `:${zeroWidthSpace}`)
    .replaceAll('://', `:${zeroWidthSpace}//`)
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}${zeroWidthSpace}.`)
}

/** C0 and C1 controls, format and bidirectional controls, line separators, lone surrogates, private use. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu

const commandMark = /^\s*::|##\[/g

const escapes: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

const zeroWidthSpace = '\u200b'

function codePointEscape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

function longestBacktickRun(text: string): number {
  let longest = 0
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length)
  return longest
}
