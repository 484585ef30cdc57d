import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'

export interface RedisServer {
  readonly url: string
  /** Forgets everything. */
  flush(): Promise<void>
  close(): Promise<void>
}

/** Starts Debian's Redis on loopback, with its append-only file in a folder of its own. */
export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'ats-gate-redis-'))
  const port = await freePort()
  const server = spawn(
    'redis-server',
    ['--bind', '127.0.0.1', '--port', String(port), '--appendonly', 'yes', '--save', '', '--dir', folder],
    { stdio: 'ignore', env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/bin` } },
  )
  const ended = new Promise((resolve) => server.on('exit', resolve))
  const url = `redis://127.0.0.1:${port}`
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 20 })
  redis.on('error', () => {})
  const failed = Promise.race([ended, pause(90_000, null, { ref: false })]).then(() => {
    throw new Error('no redis-server')
  })
  await Promise.race([redis.ping(), failed])
  return {
    url,
    flush: async () => {
      await redis.flushall()
    },
    close: async () => {
      redis.disconnect()
      server.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A port of loopback that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
