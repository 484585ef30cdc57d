import { Redis } from 'ioredis'

/** Every key of this program in Redis begins with it. */
export const redisPrefix = 'ats-gate'

/**
 * A connection that reconnects by itself. While Redis is away commands wait, since BullMQ asks for that; whoever has to
 * answer in time sets a limit of its own.
 */
export function connectRedis(url: string, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: null, enableReadyCheck: true })
  redis.on('error', onError)
  return redis
}
