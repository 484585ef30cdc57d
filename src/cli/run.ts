import { tool } from '../report/tool.ts'
import type { Command, ExitCode, Terminal } from './command.ts'
import { type CommandName, commandHelp, commandNames, help } from './help.ts'

const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  explain: async () => (await import('./explain.ts')).explain,
  ciphers: async () => (await import('./tables-commands.ts')).ciphers,
  rules: async () => (await import('./tables-commands.ts')).ruleList,
  clients: async () => (await import('./tables-commands.ts')).clients,
  alerts: async () => (await import('./tables-commands.ts')).alerts,
}

/** Runs one command line. Results go to stdout, words to people to stderr. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...args] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.stdout.write(help)
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    terminal.stdout.write(`${tool.version}\n`)
    return 0
  }
  if (!isCommand(name)) {
    terminal.stderr.write(`ats-gate: there is no command "${name}"; commands: ${commandNames.join(', ')}\n`)
    return 2
  }
  if (args.includes('--help') || args.includes('-h')) {
    terminal.stdout.write(commandHelp[name])
    return 0
  }
  return runCommand(name, args, terminal)
}

async function runCommand(name: CommandName, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const command = await commands[name]()
    return await command(args, terminal)
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string }
    const usage = code?.startsWith('ERR_PARSE_ARGS') === true
    terminal.stderr.write(`ats-gate ${name}: ${message}\n${usage ? commandHelp[name] : ''}`)
    return usage ? 2 : 3
  }
}

function isCommand(name: string): name is CommandName {
  return commandNames.some((command) => command === name)
}
