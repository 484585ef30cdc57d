import { type LogLevel, logLevels } from './app-settings.ts'

/** What a log line may say besides its message: names, numbers and states, never what stands in a file or a token. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

export interface Log {
  debug(fields: LogFields, message: string): void
  info(fields: LogFields, message: string): void
  warn(fields: LogFields, message: string): void
  error(fields: LogFields, message: string): void
}

/** Writes a JSON object a line. */
export function jsonLog(least: LogLevel, write: (line: string) => void, now: () => number): Log {
  const from = logLevels.indexOf(least)
  const at =
    (level: LogLevel) =>
    (fields: LogFields, message: string): void => {
      if (logLevels.indexOf(level) < from) return
      const time = new Date(now()).toISOString()
      const shown = Object.entries(fields).map(([name, value]) => [name, cleaned(value)])
      write(`${JSON.stringify({ time, level, message: cleaned(message), ...Object.fromEntries(shown) })}\n`)
    }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

const longest = 500

/**
 * GitHub's tokens (ghs_…, github_pat_…, `v1.` before 2021), JSON Web Tokens and PEM blocks, wherever they come from.
 * Prefixes: docs.github.com, "Token types and token prefixes".
 */
const secrets =
  /\b(?:gh[a-z]_|github_pat_)\w+|\bv1\.[\da-f]{40}\b|\beyJ[\w-]+\.[\w-]+\.[\w-]+|-----BEGIN [\s\S]*?(?:-----END [^-]*-----|$)/g

function cleaned(value: LogFields[string]): LogFields[string] {
  return typeof value === 'string' ? value.replace(secrets, '(hidden)').slice(0, longest) : value
}

/** An error as the logs tell it. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const status = 'status' in error ? `${error.status} ` : ''
  return `${status}${error.message.split('\n')[0]}`
}
