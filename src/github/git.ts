import { spawn } from 'node:child_process'
import { devNull } from 'node:os'

/** How a git command ended. `stdout` is cut off by an error above `limit`, never silently. */
export interface GitResult {
  readonly status: number | null
  readonly stdout: Buffer
  /** The last 4 KiB. */
  readonly stderr: string
}

export interface GitOptions {
  /** Written to the command's standard input. */
  readonly input?: string
  /** Added to the environment; the place for secrets, since arguments are visible to other processes. */
  readonly environment?: Readonly<Record<string, string>>
  /** In milliseconds; the command is ended then. */
  readonly timeout?: number
  /** Takes the output as it comes; `stdout` stays empty then. An error that it throws ends the command. */
  readonly onData?: (chunk: Buffer) => void
}

/** Lists and ids above this, in bytes, are not taken into memory. */
const largestOutput = 256 * 1024 * 1024

/**
 * Runs git in a folder without a shell. Nothing that belongs to the repository is executed: no hooks, no file-system
 * monitor, no bare repository that lies inside the tree, no prompt. Rejects only when git can't be started.
 */
export function git(folder: string, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', folder, ...guards, ...args], {
      env: { ...cleanEnvironment(process.env), ...options.environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: options.timeout ?? 120_000,
      windowsHide: true,
    })
    const chunks: Buffer[] = []
    let size = 0
    let stderr = ''
    let failure: unknown = null
    const keep = (chunk: Buffer) => {
      size += chunk.length
      if (size > largestOutput) throw new Error(`git ${args[0]}: more than ${largestOutput} bytes of output`)
      chunks.push(chunk)
    }
    child.stdout.on('data', (chunk: Buffer) => {
      if (failure) return
      try {
        ;(options.onData ?? keep)(chunk)
      } catch (error) {
        failure = error
        child.kill()
      }
    })
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString()).slice(-4096)
    })
    child.on('error', reject)
    child.on('close', (status) =>
      failure ? reject(failure) : resolve({ status, stdout: Buffer.concat(chunks), stderr }),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
  })
}

/** The output's first line when the command succeeds; null when it fails. */
export async function gitLine(folder: string, ...args: readonly string[]): Promise<string | null> {
  const { status, stdout } = await git(folder, args)
  return status === 0 ? (stdout.toString().split('\n')[0] ?? '') : null
}

/** `safe.directory`: in a container job the checkout belongs to another user. */
const guards = [
  '-c',
  'safe.directory=*',
  '-c',
  'safe.bareRepository=explicit',
  '-c',
  `core.hooksPath=${devNull}`,
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'protocol.ext.allow=never',
] as const

/** What a hook or a caller has set for another repository must not lead git astray. */
const foreign = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
]

function cleanEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !foreign.includes(name))
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_EXTERNAL_DIFF: '',
    LC_ALL: 'C',
  }
}
