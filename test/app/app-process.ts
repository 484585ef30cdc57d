import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { StandIn } from '../../standin/stand-in.ts'

export const webhookSecret = 'a secret of the tests'

export interface AppProcess {
  readonly url: string
  readonly pid: number
  /** All that it wrote to standard output so far. */
  log(): string
  /** Ends it in the given way, and resolves with its exit code (null: by the signal). */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
}

export interface AppOptions {
  readonly standIn: StandIn
  readonly port: number
  readonly environment?: Readonly<Record<string, string>>
}

/** The variables with which the built app finds the stand-in; waits for nothing and writes fast. */
export function appEnvironment({ standIn, port, environment = {} }: AppOptions): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'production',
    APP_ID: String(standIn.app.id),
    PRIVATE_KEY: standIn.appPrivateKey(),
    WEBHOOK_SECRET: webhookSecret,
    PORT: String(port),
    GHE_HOST: new URL(standIn.url).host,
    GHE_PROTOCOL: 'http',
    THROTTLE: 'off',
    SWEEP_MINUTES: '0',
    RETRY_SECONDS: '0.2',
    ...environment,
  }
}

/** Starts `build/app.js` as an operator would; resolves once it takes deliveries and works on them. */
export async function startApp(options: AppOptions): Promise<AppProcess> {
  const child = spawn(process.execPath, ['build/app.js'], {
    env: appEnvironment(options),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const url = `http://127.0.0.1:${options.port}`
  await listening(child, url, () => output + errors)
  return {
    url,
    pid: child.pid ?? 0,
    log: () => output + errors,
    end: (signal) => {
      child.kill(signal)
      return exited
    },
  }
}

/** How long something may take that comes for certain unless the app hangs, in milliseconds. */
const patience = 90_000

async function listening(child: ChildProcess, url: string, output: () => string): Promise<void> {
  const until = Date.now() + patience
  for (;;) {
    const ready = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > until)
      throw new Error(`the app did not start: ${output()}`)
    await pause(20)
  }
}

/** Waits until the condition holds; throws with what it says otherwise. */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  complaint: () => string,
  limit = patience,
): Promise<void> {
  const until = Date.now() + limit
  while (!(await condition())) {
    if (Date.now() > until) throw new Error(complaint())
    await pause(20)
  }
}

/** A folder that is gone after the tests. */
export function newFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'ats-gate-app-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
