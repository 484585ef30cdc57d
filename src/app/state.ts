import type { AppSettings } from './app-settings.ts'
import { openDatabase } from './database.ts'
import type { Inbox } from './inbox.ts'
import { errorText, type Log } from './log.ts'
import { connectRedis } from './redis.ts'
import { redisInbox } from './redis-inbox.ts'
import { redisStore } from './redis-store.ts'
import { sqliteInbox } from './sqlite-inbox.ts'
import { sqliteStore } from './sqlite-store.ts'
import type { Store } from './store.ts'

/** All that outlives the process. */
export interface State {
  readonly inbox: Inbox
  readonly store: Store
  close(): Promise<void>
}

/**
 * Opens what the settings say: Redis where it is named, else the file. A worker's steps through the inbox may be lost
 * with the power, since a task that is done again changes nothing; a delivery that was taken may not.
 *
 * @throws Error when the file can't be opened; Redis is waited for.
 */
export function openState(
  user: 'receiver' | 'worker',
  settings: AppSettings,
  log: Log,
  now: () => number,
): State {
  const limits = {
    lease: settings.lease,
    perLane: settings.workersPerInstallation,
    attempts: settings.attempts,
    pause: settings.pause,
    waiting: settings.mostWaiting,
  }
  if (settings.redisUrl === null) {
    const kept = openDatabase(settings.database, 'none')
    const tasks = user === 'receiver' ? kept : openDatabase(settings.database, 'latest')
    const close = async () => {
      for (const database of new Set([tasks, kept])) database.close()
    }
    return { inbox: sqliteInbox(tasks, limits, now), store: sqliteStore(kept, now), close }
  }
  const onError = (error: Error) => log.warn({ error: errorText(error) }, 'Redis')
  const redis = connectRedis(settings.redisUrl, onError)
  const inbox = redisInbox(redis, limits, onError)
  const close = async () => {
    await inbox.close()
    redis.disconnect()
  }
  return { inbox, store: redisStore(redis), close }
}
