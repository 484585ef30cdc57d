import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const attempts = 4800
const pauseMs = 25

/**
 * Resolves when the program accepts connections on the port; rejects when it ends before, and after two minutes, which
 * is for a program that hangs: a slow machine starts the slowest in a few seconds.
 */
export async function connectable(port: number, program: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await accepts(port)) return
    if (program.exitCode !== null || program.signalCode !== null) break
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
