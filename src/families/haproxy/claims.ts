import { split } from '../../survey/tree-index.ts'
import type { FileEntry } from '../../text/tree.ts'

/** A bigger file is named as not assessed. In bytes. */
const largestFile = 10_000_000

/** Whether a file may be an HAProxy configuration, by its name: its content decides later. */
export function mayBeHaproxy({ path, kind, size }: FileEntry): boolean {
  if (kind === 'submodule' || kind === 'folder' || (size ?? 0) > largestFile) return false
  if (/(^|\/)(node_modules|\.git|\.terraform|\.venv|vendor\/bundle)\//.test(path)) return false
  const { name } = split(path.toLowerCase())
  return /\.cfg(\.|$)/.test(name) ||
    /(^|[-_.])haproxy([-_.]conf)?(\.|$)/.test(name.replace(otherEnding, '.other'))
    ? !otherEnding.test(name)
    : false
}

/** Other formats that speak of HAProxy in their names. */
const otherEnding =
  /\.(ya?ml|json|md|rst|txt|go|py|rb|pp|sh|js|ts|lua|http|map|lst|sock|pid|log|service|png|svg|html?|spec|vtc|tf|xml|c|h)$/

/**
 * Whether a text is HAProxy's: sections that open lines, and words that only its sections have. `setup.cfg` has
 * `[section]`, Nagios has `define host {`.
 */
export function holdsHaproxy(text: string): boolean {
  if (!/^[ \t]*(global|defaults|frontend|listen|backend)\b[^\n={[]*$/m.test(text)) return false
  return /^[ \t]+(bind|mode[ \t]+(http|tcp)|server[ \t]+\S+[ \t]+\S|ssl-default-bind|timeout[ \t]+(client|server|connect)|default_backend|use_backend|maxconn|stats[ \t]+socket)\b/m.test(
    text,
  )
}
