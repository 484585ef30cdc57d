import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { connectable } from '../loopback.ts'

/** Where Debian's package puts it; the test set-up makes sure that it is there. */
const nginx = '/usr/sbin/nginx'

const logs = ['start.log', 'error.log'] as const

/** The real server, in one process without a master, on loopback; every file of it stays in its folder. */
export interface NginxServer {
  readonly errorLog: () => string
  readonly stop: () => Promise<void>
}

/** What stands before `http {`: nothing outside the folder is read or written, nothing goes to the background. */
export function mainContext(folder: string): string {
  return [
    'daemon off;',
    'master_process off;',
    `pid ${join(folder, 'nginx.pid')};`,
    `error_log ${join(folder, 'error.log')} emerg;`,
    'events { worker_connections 1024; }',
  ].join('\n')
}

/** What stands in `http {` before the servers. */
export function httpContext(folder: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return ['access_log off;', ...places.map((place) => `${place}_temp_path ${join(folder, 'temp')};`)].join(
    '\n',
  )
}

/** Writes the configuration; `nginx -t` tells whether the real nginx would start with it, and else why not. */
export function checkConfiguration(folder: string, text: string): { readonly refusal: string | null } {
  const { status, stderr } = runNginx(folder, write(folder, text), '-t')
  return { refusal: status === 0 ? null : stderr }
}

export function nginxVersion(): string {
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' })
  const [, version] = /nginx\/([\d.]+)/.exec(stderr) ?? []
  if (version === undefined) throw new Error(`no version in: ${stderr}`)
  return version
}

/** Resolves when the ports answer; rejects with the error log when nginx ends instead. */
export async function startNginx(
  folder: string,
  text: string,
  ports: readonly number[],
): Promise<NginxServer> {
  const child = spawn(nginx, commandLine(folder, write(folder, text)), {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit').then(() => {
    throw new Error(`nginx ended: ${readLog(folder)}`)
  })
  await Promise.race([ended, Promise.all(ports.map((port) => connectable(port, child)))])
  ended.catch(() => undefined)
  return { errorLog: () => readLog(folder), stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

/** Earlier logs go: what is in them after a start is about this start. */
function write(folder: string, text: string): string {
  for (const log of logs) rmSync(join(folder, log), { force: true })
  mkdirSync(join(folder, 'temp'), { recursive: true })
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, text)
  return file
}

function runNginx(folder: string, file: string, flag: string) {
  return spawnSync(nginx, [flag, ...commandLine(folder, file)], { encoding: 'utf8' })
}

/** `-e` sends even the messages before the configuration is read to the folder. */
function commandLine(folder: string, file: string): readonly string[] {
  return ['-p', folder, '-c', file, '-e', join(folder, 'start.log')]
}

function readLog(folder: string): string {
  return logs.map((name) => readIfThere(join(folder, name))).join('')
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Ports that were free a moment ago. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  await Promise.all(servers.map((server) => once(server.listen(0, '127.0.0.1'), 'listening')))
  const ports = servers.map((server) => (server.address() as { readonly port: number }).port)
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return ports
}
