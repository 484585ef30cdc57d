/** At most that many UTF-16 units, the last an ellipsis where something is cut; never between the halves of a pair. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
