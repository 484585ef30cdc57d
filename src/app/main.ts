import { isMainThread } from 'node:worker_threads'
import { loadAppSettings } from './app-settings.ts'
import { runServer } from './server.ts'
import { runWorkerThread } from './worker-thread.ts'

const loaded = loadAppSettings(process.env)
if (loaded.kind === 'problems') {
  for (const problem of loaded.problems) process.stderr.write(`ats-gate: ${problem}\n`)
  process.exitCode = 2
} else if (isMainThread) runServer(loaded.settings, new URL(import.meta.url))
else runWorkerThread(loaded.settings)
