import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'
import { answerTo, type Incoming, type Outcome, type Pipeline } from './pipeline.ts'
import type { RequestRecord } from './request-log.ts'

/** What the server needs besides the pipeline. */
export interface ServerSettings {
  readonly pipeline: Pipeline
  readonly prefix: string
  /** The HTML of a page; null where there is none at that path. */
  readonly page: (path: string) => string | null
  readonly log: (record: RequestRecord) => void
  /** What a late answer waits for, given its latency in milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>
}

/** Resolves once the server listens on 127.0.0.1. */
export function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  server.once('error', reject)
  server.listen(port, '127.0.0.1', () => {
    const address = server.address()
    resolve(typeof address === 'object' && address !== null ? address.port : port)
  })
  return promise
}

/** Answers the requests of a server. */
export function serveWith(server: Server, settings: ServerSettings): void {
  server.on('request', (request, response) => {
    // A caller that hangs up while it sends is its own affair.
    serve(settings, request, response).catch(() => response.destroy())
  })
}

async function serve(
  settings: ServerSettings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now()
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://standin')
  const page = request.method === 'GET' ? settings.page(pathname) : null
  if (page !== null) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    return
  }
  const incoming: Incoming = {
    method: request.method ?? 'GET',
    path: withoutPrefix(pathname, settings.prefix),
    query: Object.fromEntries(searchParams),
    headers: request.headers as Incoming['headers'],
    body: parsed(await textOf(request)),
  }
  const outcome = answerTo(settings.pipeline, incoming)
  const { fault } = outcome
  if (fault?.kind === 'latency') await settings.pause(fault.ms)
  const isCut = fault?.kind === 'close' || fault?.kind === 'close-after'
  settings.log(record(settings, incoming, outcome, searchParams, started))
  if (isCut) request.socket.destroy()
  else write(response, outcome.answer)
}

function withoutPrefix(path: string, prefix: string): string | null {
  if (prefix === '') return path
  if (path === prefix) return '/'
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : null
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

/** A body that is no JSON stays text, and so breaks the contract. */
function parsed(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function record(
  { pipeline }: ServerSettings,
  incoming: Incoming,
  { answer, operation, installation, fault }: Outcome,
  query: URLSearchParams,
  started: number,
): RequestRecord {
  const isCut = fault?.kind === 'close' || fault?.kind === 'close-after'
  return {
    method: incoming.method,
    path: incoming.path ?? '',
    query: query.toString(),
    operation,
    body: incoming.body,
    status: isCut ? 0 : answer.status,
    installation,
    faulty: fault !== null && fault.kind !== 'latency',
    at: pipeline.world.now(),
    duration: performance.now() - started,
  }
}

function write(response: ServerResponse, { status, body, raw, headers }: Answer): void {
  const content = raw?.bytes ?? (body === undefined ? undefined : Buffer.from(JSON.stringify(body)))
  response.writeHead(status, {
    'x-github-media-type': 'github.v3; format=json',
    ...(content === undefined
      ? {}
      : { 'content-type': raw?.type ?? 'application/json; charset=utf-8', 'content-length': content.length }),
    ...headers,
  })
  response.end(content)
}
