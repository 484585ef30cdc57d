import { parentPort } from 'node:worker_threads'
import type { AppSettings } from './app-settings.ts'
import { type ApiCall, githubAccess } from './github-access.ts'
import { jsonLog } from './log.ts'
import { openState } from './state.ts'
import { startSweeper } from './sweeper.ts'
import { type Attempt, startWorkers } from './workers.ts'

/** What the server tells its thread of workers. */
export type ToWorkers = 'wake' | 'stop'

/** What the thread tells the server. */
export type FromWorkers =
  | { readonly kind: 'ready' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  | { readonly kind: 'call'; readonly call: ApiCall }

/** Works on the inbox in a thread of its own: judging takes the processor, and deliveries want their answer at once. */
export function runWorkerThread(settings: AppSettings): void {
  const log = jsonLog(settings.logLevel, (line) => process.stdout.write(line), Date.now)
  const tell = (message: FromWorkers) => parentPort?.postMessage(message)
  const state = openState('worker', settings, log, Date.now)
  const access = githubAccess(settings, log, (call) => tell({ kind: 'call', call }))
  const workers = startWorkers({
    ...state,
    access,
    settings,
    log,
    now: Date.now,
    onAttempt: (attempt) => tell({ kind: 'attempt', attempt }),
  })
  const { appId, sweepEvery } = settings
  const sweeper =
    sweepEvery === null ? null : startSweeper({ state, access, appId, every: sweepEvery, log, now: Date.now })

  parentPort?.on('message', async (message: ToWorkers) => {
    if (message === 'wake') return workers.wake()
    sweeper?.stop()
    await workers.stop()
    await state.close()
    tell({ kind: 'stopped' })
    parentPort?.close()
  })
  tell({ kind: 'ready' })
}
