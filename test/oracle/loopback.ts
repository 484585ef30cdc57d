import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const attempts = 1200
const pauseMs = 25

/** Resolves when something accepts connections on the port; rejects after thirty seconds, which a busy machine needs for a JVM. */
export async function connectable(port: number): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await accepts(port)) return
    await sleep(pauseMs)
  }
  throw new Error(`nothing listens on port ${port}`)
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
