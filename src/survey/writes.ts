import type { Located } from '../text/location.ts'
import type { NotAssessed } from '../text/tree.ts'
import type { Copy } from './dockerfile.ts'
import type { Program } from './program.ts'

/** A copy into the program's configuration whose text is not a file of the tree. */
export function unreadCopy({ destination, sources, from, at }: Copy): NotAssessed {
  const origin = typeof from === 'object' ? `stage or image ${from.stage}` : sources.join(', ')
  return {
    what: `COPY to ${destination}`,
    why: `what it puts there comes from ${origin.slice(0, longestQuote)}, not from a file of the tree`,
    location: at,
  }
}

const longestQuote = 100

/** At most this many are told for one image: the rest would say the same. */
const mostTold = 20

/**
 * Commands that write among the program's configuration, or that name OpenSSL's own: what they make of it can't be
 * read. Commands that only remove, list or hand over files there change no setting.
 */
export function writesOf(program: Program, commands: readonly Located<string>[]): readonly NotAssessed[] {
  const found: NotAssessed[] = []
  for (const { value, at } of commands) {
    const why = whyUnread(program, value.slice(0, longestCommand))
    if (why !== null) found.push({ what: 'a command of the image', why, location: at })
    if (found.length >= mostTold) break
  }
  return found
}

/** In UTF-16 units: what is looked at of one command. */
const longestCommand = 20_000

function whyUnread({ configurationFolders }: Program, command: string): string | null {
  if (/OPENSSL_CONF|openssl\.cnf/.test(command)) return 'it changes the configuration of OpenSSL'
  const folder = configurationFolders.find((one) => writesBelow(command, one))
  return folder === undefined ? null : `it writes below ${folder}`
}

/** Each part of a command line (`a && b; c | d`) that names the folder, by what it does there. */
function writesBelow(command: string, folder: string): boolean {
  if (!command.includes(folder)) return false
  return command.split(/&&|\|\|?|;|\n/).some((part) => part.includes(folder) && isWrite(part, folder))
}

function isWrite(part: string, folder: string): boolean {
  const redirected = part
    .split('>')
    .slice(1)
    .some((rest) =>
      rest
        .trimStart()
        .replace(/^["'&]+/, '')
        .startsWith(folder),
    )
  if (redirected) return true
  const words = part.split(/\s+/).filter((word) => word !== '')
  const does = (names: readonly string[]) =>
    words.some((word) => names.includes(word.split('/').at(-1) ?? ''))
  if (does(['sed', 'perl']) && words.some((word) => /^(?:-\w*i\S*|--in-place\S*)$/.test(word))) return true
  if (does(['tee', 'envsubst', 'patch'])) return true
  const target = (words.at(-1) ?? '').replace(/^["']/, '')
  if (does(['curl', 'wget', 'tar', 'unzip'])) return true
  return does(['cp', 'mv', 'ln', 'install']) && target.startsWith(folder)
}
