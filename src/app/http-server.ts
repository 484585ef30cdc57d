import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AppSettings } from './app-settings.ts'
import { errorText, type Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Receiver } from './receiver.ts'
import { sameSecret } from './signature.ts'
import type { State } from './state.ts'
import { statusPage, statusPolicy } from './status-page.ts'

export interface HttpOptions {
  readonly settings: Pick<AppSettings, 'status' | 'webhookPath' | 'role'>
  readonly receiver: Receiver
  readonly state: Pick<State, 'inbox' | 'store'>
  readonly metrics: Metrics
  readonly log: Log
  /** `starting`: deliveries are taken, nobody works on them yet. `draining`: they have to come again. */
  readonly phase: () => 'starting' | 'running' | 'draining'
  readonly now: () => number
}

/** Webhooks, health, metrics and the operator's page. It does not listen yet. */
export function httpServer(options: HttpOptions): Server {
  const formToken = randomUUID()
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    route(request, response, options, formToken).catch((error) => {
      options.log.error({ error: errorText(error) }, 'a request could not be answered')
      if (!response.headersSent) plain(response, 503, 'try again later')
      else response.destroy()
    })
  })
  server.keepAliveTimeout = 30_000
  return server
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
  formToken: string,
): Promise<void> {
  const { settings, metrics } = options
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const asked = `${request.method} ${pathname}`
  if (asked === `POST ${settings.webhookPath}`) return takeDelivery(request, response, options)
  switch (asked) {
    case 'GET /healthz':
      return plain(response, 200, 'alive')
    case 'GET /readyz':
      return ready(response, options)
    case 'GET /metrics':
      return send(response, 200, { 'content-type': metrics.contentType }, await metrics.text())
    case 'GET /':
      return status(request, response, options, formToken)
    case 'POST /replay':
      return replay(request, response, options, formToken)
    default:
      return plain(response, 404, 'not found')
  }
}

async function takeDelivery(
  request: IncomingMessage,
  response: ServerResponse,
  { receiver, settings, metrics, log, phase, now }: HttpOptions,
): Promise<void> {
  if (settings.role === 'worker') return plain(response, 404, 'this process takes no deliveries')
  const began = now()
  if (phase() === 'draining') return plain(response, 503, 'shutting down')
  const answer = await receiver.receive(request)
  metrics.delivery(answer, now() - began)
  const { outcome, message, status } = answer
  const { 'x-github-delivery': delivery, 'x-github-event': event } = request.headers
  const known = status === 202 ? { delivery: String(delivery), event: String(event) } : {}
  log[status === 202 ? 'debug' : 'warn']({ ...known, outcome, status, message }, 'delivery')
  // What is left of a body that was refused is not read.
  const headers = request.complete ? {} : { connection: 'close' }
  send(response, status, { ...headers, 'content-type': 'text/plain' }, `${message}\n`)
}

/** How long the inbox may take to answer before this process counts as not ready, in milliseconds. */
const patience = 2000

async function ready(response: ServerResponse, { state, phase }: HttpOptions): Promise<void> {
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, patience, 'late').unref())
  const answered = await Promise.race([state.inbox.counts().catch(() => 'failed' as const), late])
  if (phase() !== 'running') return plain(response, 503, phase())
  if (typeof answered !== 'string') return plain(response, 200, 'ready')
  plain(response, 503, `the inbox ${answered === 'late' ? 'is late' : 'failed'}`)
}

async function status(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
  formToken: string,
): Promise<void> {
  if (!admit(request, response, options)) return
  const { inbox, store } = options.state
  const [counts, results, parked] = await Promise.all([inbox.counts(), store.results(100), inbox.parked(100)])
  const html = statusPage({ counts, results, parked, now: options.now(), formToken })
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': statusPolicy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
  send(response, 200, headers, html)
}

async function replay(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
  formToken: string,
): Promise<void> {
  if (!admit(request, response, options)) return
  const form = new URLSearchParams(await shortBody(request))
  if (!sameSecret(form.get('token') ?? '', formToken)) return plain(response, 403, 'open the page again')
  await options.state.inbox.replay(form.get('key') ?? '')
  send(response, 303, { location: './' }, '')
}

const longestForm = 4096

async function shortBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > longestForm) return ''
  }
  return body
}

/** Basic authentication; where no operator is set there is no page. */
function admit(request: IncomingMessage, response: ServerResponse, { settings }: HttpOptions): boolean {
  if (settings.status === null) {
    plain(response, 404, 'not found')
    return false
  }
  const { user, password } = settings.status
  const [, given = ''] = /^Basic +(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  const expected = Buffer.from(`${user}:${password}`).toString('base64')
  if (sameSecret(given, expected)) return true
  const headers = {
    'www-authenticate': 'Basic realm="ats-gate", charset="UTF-8"',
    'content-type': 'text/plain',
  }
  send(response, 401, headers, 'sign in\n')
  return false
}

function plain(response: ServerResponse, status: number, message: string): void {
  send(response, status, { 'content-type': 'text/plain' }, `${message}\n`)
}

function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): void {
  response.writeHead(status, headers)
  response.end(body)
}
