import { text as readAll } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { helpUrl } from '../finding/compare.ts'
import { nearestVersion } from '../libraries/openssl/version.ts'
import { rules } from '../rules/index.ts'
import { runCiphers } from './ciphers.ts'
import type { Command } from './command.ts'
import { commandHelp } from './help.ts'
import { alertsTable, clientsTable, type TableFormat } from './tables.ts'

/** `ats-gate ciphers`. */
export const ciphers: Command = async (args, { stdin, stdout, stderr }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { openssl: { type: 'string', default: '3.0' }, format: { type: 'string', default: 'text' } },
  })
  const format = tableFormat(values.format)
  if (format === null || positionals.length !== 1) {
    stderr.write(commandHelp.ciphers)
    return 2
  }
  const [given = ''] = positionals
  const strings = given === '-' ? linesOf(await readAll(stdin)) : [given]
  const result = runCiphers({ strings, version: nearestVersion(values.openssl), format })
  stdout.write(result.stdout)
  return result.exit === 0 ? 0 : 2
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/)
}

/** `ats-gate rules`. */
export const ruleList: Command = table((format) =>
  format === 'json'
    ? `${JSON.stringify(
        rules.map(({ id, severity, summary, sources }) => ({
          id,
          severity,
          summary,
          sources,
          helpUrl: helpUrl(id),
        })),
        null,
        2,
      )}\n`
    : rules
        .map(({ id, severity, summary }) => `${id.padEnd(30)} ${severity.padEnd(8)} ${summary}\n`)
        .join(''),
)

/** `ats-gate clients`. */
export const clients: Command = table(clientsTable)

/** `ats-gate alerts`. */
export const alerts: Command = table(alertsTable)

function table(print: (format: TableFormat) => string): Command {
  return async (args, { stdout, stderr }) => {
    const { values } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'text' } },
    })
    const format = tableFormat(values.format)
    if (format === null) {
      stderr.write(`ats-gate: --format is ${values.format}, not one of text, json\n`)
      return 2
    }
    stdout.write(print(format))
    return 0
  }
}

function tableFormat(text: string): TableFormat | null {
  return text === 'text' || text === 'json' ? text : null
}
