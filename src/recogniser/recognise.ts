import {
  anySetting,
  nginxSettings,
  noSettings,
  otherConnections,
  otherPrograms,
  type RecognisedFormat,
  recognisedFormats,
} from './formats.data.ts'

/** A line that names a TLS setting, in a format that is not read. */
export interface RecognisedLine {
  /** From 1. */
  readonly line: number
  readonly text: string
}

export interface Recognised {
  /** What people call the format: `Apache`, or `an unknown format` where only the words tell. */
  readonly format: string
  /** Whether a family reads such a file where a configuration takes it. */
  readonly hasFamily: boolean
  readonly lines: readonly RecognisedLine[]
}

/** Whether a file may set TLS up in a format that is not read, judged by its path alone. */
export function mayBeRecognised(path: string): boolean {
  return !noSettings.test(path) && !otherPrograms.test(path)
}

/** Longer lines hold data. */
const longestLine = 2000

/**
 * The TLS settings of a file that nothing reads, by its most telling format. Comments are left out where they begin with
 * a usual sign. Linear in the text.
 */
export function recognise(path: string, text: string): Recognised | null {
  const lines = settingLines(text)
  const format = recognisedFormats.find((row) => row.paths.test(path) && row.holds.test(text))
  const named = format && found(format, lines)
  if (named) return named
  const nginx = lines.filter((line) => nginxSettings.test(line.text))
  if (nginx.length > 0) return { format: 'nginx', hasFamily: true, lines: nginx }
  const others = lines.filter((line) => anySetting.test(line.text))
  return others.length > 0 ? { format: 'an unknown format', hasFamily: false, lines: others } : null
}

function found(
  { name, settings, hasFamily }: RecognisedFormat,
  lines: readonly RecognisedLine[],
): Recognised | null {
  const own = lines.filter(({ text }) => settings.test(text))
  return own.length > 0 ? { format: name, hasFamily: hasFamily === true, lines: own } : null
}

function settingLines(text: string): readonly RecognisedLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter(({ text: line }) => line !== '' && line.length <= longestLine && !isComment(line))
    .filter(({ text: line }) => !otherConnections.test(line))
}

const isComment = (line: string) => /^(#|\/\/|;|<!--|\*)/.test(line)

/** What a change made of a file's TLS settings: the lines that are new, else the first that went. */
export interface ChangedSettings {
  readonly format: string
  readonly hasFamily: boolean
  readonly added: readonly RecognisedLine[]
  readonly removed: readonly RecognisedLine[]
}

/** Compares two texts of one path; null (absent) on a side where there is none. Null where no setting differs. */
export function changedSettings(
  path: string,
  before: string | null,
  after: string | null,
): ChangedSettings | null {
  const [base, head] = [before, after].map((text) => (text === null ? null : recognise(path, text)))
  const added = without(head?.lines ?? [], base?.lines ?? [])
  const removed = without(base?.lines ?? [], head?.lines ?? [])
  const told = head ?? base
  if (!told || added.length + removed.length === 0) return null
  return { format: told.format, hasFamily: told.hasFamily, added, removed }
}

/** The lines that the other side lacks, wherever they stand. */
function without(
  lines: readonly RecognisedLine[],
  others: readonly RecognisedLine[],
): readonly RecognisedLine[] {
  const left = new Map<string, number>()
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1)
  return lines.filter(({ text }) => {
    const count = left.get(text) ?? 0
    left.set(text, count - 1)
    return count <= 0
  })
}
