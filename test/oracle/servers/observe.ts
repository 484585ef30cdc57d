import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from '../../../src/alerts/server-answer.ts'
import type { Endpoint } from '../../../src/endpoint/endpoint.ts'
import { freePorts } from '../nginx/nginx-server.ts'
import {
  type Listener,
  listenerKinds,
  type MatrixServer,
  type Place,
  type TestedVersion,
  testedVersions,
  type Versions,
} from './matrix-server.ts'
import { type Running, stopAll } from './program.ts'
import { listenerFor, type Met, meet, situationsMetWith } from './situations-met.ts'
import type { TestAuthority } from './test-authority.ts'

/** What one configuration of a server did in one situation. */
export interface Observation {
  /** The server's name and the variant: a row of the matrix. */
  readonly row: string
  readonly versions: Versions
  readonly met: Met
  readonly protocol: TestedVersion
  readonly answer: Answer
  /** What the product knows of the listener that answered. */
  readonly endpoint: Endpoint
}

/** Starts the server with all its configurations, meets every situation with each, and stops it. */
export async function observe(
  server: MatrixServer,
  folder: string,
  authority: TestAuthority,
): Promise<readonly Observation[]> {
  const { running, place, listeners } = await started(server, folder, authority)
  const versions = server.versions()
  try {
    return await inParallel(cellsOf(server, listeners), async ({ listener, met, protocol }) => ({
      row: `${server.name} ${listener.variant}`,
      versions,
      met,
      protocol,
      answer: await meet(met, protocol, listener.port, authority),
      endpoint: server.endpointOf(listener, place, versions),
    }))
  } finally {
    await stopAll(running)
  }
}

interface Cell {
  readonly listener: Listener
  readonly met: Met
  readonly protocol: TestedVersion
}

function cellsOf({ variants }: MatrixServer, listeners: readonly Listener[]): readonly Cell[] {
  return variants.flatMap((variant) =>
    testedVersions.flatMap((protocol) =>
      situationsMetWith(protocol).flatMap((met) =>
        listeners
          .filter((one) => one.variant === variant && one.kind === listenerFor(met, protocol))
          .map((listener) => ({ listener, met, protocol })),
      ),
    ),
  )
}

interface Started {
  readonly running: readonly Running[]
  readonly place: Place
  readonly listeners: readonly Listener[]
}

const startAttempts = 3

/** Again with other ports where one was taken in between. */
async function started(server: MatrixServer, folder: string, authority: TestAuthority): Promise<Started> {
  for (let attempt = 1; ; attempt++) {
    const place = { folder: join(folder, `${server.name.replace(/\W/g, '-')}-${attempt}`), authority }
    mkdirSync(place.folder)
    const listeners = await newListeners(server)
    try {
      return { running: await server.start(listeners, place), place, listeners }
    } catch (error) {
      if (attempt === startAttempts) throw error
    }
  }
}

async function newListeners({ variants }: MatrixServer): Promise<readonly Listener[]> {
  const wanted = variants.flatMap((variant) => listenerKinds.map((kind) => ({ variant, kind })))
  const ports = await freePorts(wanted.length)
  return wanted.map(({ variant, kind }, index) => ({
    variant,
    kind,
    protocols: kind === 'both' ? testedVersions : [kind],
    port: ports[index] ?? 0,
  }))
}

const parallel = 6

async function inParallel<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<readonly U[]> {
  const results: U[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: parallel }, worker))
  return results
}
