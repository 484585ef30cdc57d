import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connectable } from '../loopback.ts'

export interface Running {
  readonly stop: () => Promise<void>
}

export interface Start {
  readonly command: string
  readonly args: readonly string[]
  readonly folder: string
  readonly ports: readonly number[]
  readonly env?: Readonly<Record<string, string>>
}

/** Debian keeps servers where a user's PATH does not reach. */
const path = `${process.env.PATH}:/usr/sbin:/sbin`

/** Resolves when the ports accept; rejects with what the program said when it ends instead. */
export async function startProgram({ command, args, folder, ports, env }: Start): Promise<Running> {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, PATH: path, HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes))
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${command} ended: ${said}`)
  })
  try {
    await Promise.race([ended, Promise.all(ports.map((port) => connectable(port, child)))])
  } catch (error) {
    await stop(child)
    throw error
  }
  ended.catch(() => undefined)
  return { stop: () => stop(child) }
}

export async function stopAll(running: readonly Running[]): Promise<void> {
  await Promise.all(running.map(({ stop }) => stop()))
}

const patienceMs = 30_000

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await ended
  clearTimeout(impatience)
}

/** What a program prints about its version, on either stream. */
export function versionText(command: string, ...args: readonly string[]): string {
  return execFileSync('sh', ['-c', 'exec "$@" 2>&1', 'sh', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  })
}

/** The pattern's first group in it. */
export function versionIn(text: string, pattern: RegExp): string {
  const [, version] = pattern.exec(text) ?? []
  if (version === undefined) throw new Error(`no version in: ${text}`)
  return version
}
