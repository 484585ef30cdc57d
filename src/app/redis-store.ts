import type { Redis } from 'ioredis'
import { redisPrefix } from './redis.ts'
import { mostResults, type Result, type Store } from './store.ts'

const finished = `${redisPrefix}:finished`
const results = `${redisPrefix}:results`
const accepted = (pull: string) => `${redisPrefix}:accepted:${pull}`
const mark = (name: string) => `${redisPrefix}:mark:${name}`

/** What is remembered, in Redis. */
export function redisStore(redis: Redis): Store {
  return {
    record: async (result) => {
      const json = JSON.stringify(result)
      await redis.multi().hset(results, result.key, json).zadd(finished, result.finishedAt, result.key).exec()
      await forgetOldest(redis)
    },
    result: async (key) => parsed<Result>(await redis.hget(results, key)),
    results: async (limit) => {
      const keys = await redis.zrevrange(finished, 0, limit - 1)
      if (keys.length === 0) return []
      return (await redis.hmget(results, ...keys)).flatMap((json) => parsed<Result>(json) ?? [])
    },
    accept: async (pull, acceptance) => {
      const field = `${acceptance.fingerprint} ${acceptance.commit}`
      await redis.hset(accepted(pull), field, JSON.stringify(acceptance))
    },
    acceptances: async (pull) => (await redis.hvals(accepted(pull))).map((json) => JSON.parse(json)),
    mark: async (name, value, time) => {
      await redis.set(mark(name), value, 'PX', time)
    },
    marked: (name) => redis.get(mark(name)),
    claim: async (name, value, time) => (await redis.set(mark(name), value, 'PX', time, 'NX')) === 'OK',
  }
}

async function forgetOldest(redis: Redis): Promise<void> {
  const old = await redis.zrange(finished, 0, -mostResults - 1)
  if (old.length > 0)
    await redis
      .multi()
      .hdel(results, ...old)
      .zrem(finished, ...old)
      .exec()
}

/** Written by `record` alone. */
function parsed<T>(json: string | null): T | null {
  return json === null ? null : JSON.parse(json)
}
