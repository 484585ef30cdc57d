import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import type { AppSettings } from './app-settings.ts'
import { httpServer } from './http-server.ts'
import type { Inbox } from './inbox.ts'
import { errorText, jsonLog, type Log } from './log.ts'
import { type Metrics, metrics } from './metrics.ts'
import { receiver } from './receiver.ts'
import { openState } from './state.ts'
import type { FromWorkers, ToWorkers } from './worker-thread.ts'

/** What SIGTERM leaves for work that is under way, in milliseconds; what is not done then is done after the next start. */
const drainTime = 25_000

/** Runs until SIGTERM or SIGINT. `program` is the file that the thread of workers runs. */
export function runServer(settings: AppSettings, program: URL): void {
  const log = jsonLog(settings.logLevel, (line) => process.stdout.write(line), Date.now)
  const state = openState('receiver', settings, log, Date.now)
  const observed = metrics(state.inbox, Date.now)
  const thread = settings.role === 'receiver' ? null : startThread(program, observed, log)
  let draining = false
  const inbox: Pick<Inbox, 'enqueue'> = {
    enqueue: async (delivery) => {
      const outcome = await state.inbox.enqueue(delivery)
      if (outcome === 'queued') thread?.send('wake')
      return outcome
    },
  }
  const server = httpServer({
    settings,
    receiver: receiver({ inbox, secret: settings.webhookSecret, appId: settings.appId }),
    state,
    metrics: observed,
    log,
    phase: () => (draining ? 'draining' : thread === null || thread.isReady() ? 'running' : 'starting'),
    now: Date.now,
  })
  server.on('error', (error) => {
    log.error({ error: errorText(error) }, 'can not listen')
    process.exit(1)
  })
  server.listen(settings.port, settings.host, () => {
    const { port } = server.address() as AddressInfo
    log.info(
      { host: settings.host, port, role: settings.role, inbox: settings.redisUrl ? 'redis' : 'sqlite' },
      'listening',
    )
  })

  const drain = async (signal: string) => {
    if (draining) process.exit(1)
    draining = true
    log.info({ signal }, 'draining')
    setTimeout(() => process.exit(0), drainTime).unref()
    await thread?.stop()
    server.close()
    server.closeIdleConnections()
    await state.close()
    log.info({}, 'stopped')
    process.exit(0)
  }
  process.on('SIGTERM', drain)
  process.on('SIGINT', drain)
}

interface Thread {
  isReady(): boolean
  send(message: ToWorkers): void
  stop(): Promise<void>
}

function startThread(program: URL, observed: Metrics, log: Log): Thread {
  const worker = new Worker(program)
  const stopped = Promise.withResolvers<void>()
  let ready = false
  worker.on('message', (message: FromWorkers) => {
    switch (message.kind) {
      case 'ready':
        ready = true
        break
      case 'stopped':
        stopped.resolve()
        break
      case 'attempt':
        observed.attempt(message.attempt)
        break
      case 'call':
        observed.call(message.call)
        break
    }
  })
  // Nothing is lost with it: whoever starts the process again finds the tasks where they were.
  worker.on('error', (error) => {
    log.error({ error: errorText(error) }, 'the workers died')
    process.exit(1)
  })
  return {
    isReady: () => ready,
    send: (message) => worker.postMessage(message),
    stop: () => {
      worker.postMessage('stop' satisfies ToWorkers)
      return stopped.promise
    },
  }
}
