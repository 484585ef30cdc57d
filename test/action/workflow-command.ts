/** A workflow command as the runner reads it from a line of output. */
export interface WorkflowCommand {
  readonly name: string
  /** By lower-case name. */
  readonly properties: ReadonlyMap<string, string>
  readonly data: string
}

const registered = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

/** `resume` is the word that ends a stop, which counts as a command while it is awaited. */
export function parseCommand(line: string, resume: string | null): WorkflowCommand | null {
  return doubleColon(line, resume) ?? bracketed(line, resume)
}

/** `::name key=value,key=value::data`, after white space. */
function doubleColon(line: string, resume: string | null): WorkflowCommand | null {
  const match = /^\s*::(.*?)::(.*)$/su.exec(line)
  return match ? command(match[1] ?? '', match[2] ?? '', ',', resume) : null
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function bracketed(line: string, resume: string | null): WorkflowCommand | null {
  const match = /##\[([^\]]*)\](.*)$/su.exec(line)
  return match ? command(match[1] ?? '', match[2] ?? '', ';', resume) : null
}

function command(
  head: string,
  data: string,
  separator: string,
  resume: string | null,
): WorkflowCommand | null {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!registered.includes(name) && name !== resume?.toLowerCase()) return null
  const pairs = (space < 0 ? '' : head.slice(space + 1)).trim().split(separator)
  const properties = pairs.flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=')
    return at > 0 && at < pair.length - 1
      ? [[pair.slice(0, at).toLowerCase(), unescapedProperty(pair.slice(at + 1))]]
      : []
  })
  return { name, properties: new Map(properties), data: unescaped(data) }
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

/** Colons and commas are escaped in properties only. */
function unescapedProperty(text: string): string {
  return unescaped(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
