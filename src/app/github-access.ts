import { setTimeout as sleep } from 'node:timers/promises'
import { Probot, ProbotOctokit } from 'probot'
import type { GitHubClient } from '../github/client.ts'
import type { AppSettings } from './app-settings.ts'
import type { Log } from './log.ts'

/** Clients for the app itself and for each installation. */
export interface GitHubAccess {
  /** With the app's own JWT. */
  app(): Promise<GitHubClient>
  /** With a token of the installation, kept until shortly before it expires. */
  installation(id: number): Promise<GitHubClient>
  /** The next client of this installation gets another token: GitHub does not take this one, or not for all. */
  forgetToken(id: number): void
}

/** What happened to one request, for the metrics. */
export interface ApiCall {
  readonly installation: number | null
  /** 0 where no answer came. */
  readonly status: number
  /** Requests left in this hour; null where GitHub did not say. */
  readonly remaining: number | null
}

/** A request without an answer for so long, in milliseconds, is given up: octokit itself waits for ever. */
const patience = 30_000

/**
 * Authentication is Probot's; each installation has a limiter of its own, while `context.octokit` shares one among all.
 * A limit is not waited for in here: the error goes up, and the whole installation rests.
 */
export function githubAccess(
  { appId, privateKey, webhookSecret, apiUrl, throttle }: AppSettings,
  log: Log,
  onCall: (call: ApiCall) => void,
): GitHubAccess {
  const octokitLog = {
    debug: () => {},
    info: () => {},
    warn: (message: unknown) => log.warn({}, String(message)),
    error: (message: unknown) => log.error({}, String(message)),
  }
  const Octokit = ProbotOctokit.defaults((options: OctokitOptions) => ({
    ...options,
    ...(options.auth === undefined ? {} : { auth: askingAt(apiUrl, options.auth) }),
    log: octokitLog,
    throttle: {
      ...options.throttle,
      enabled: throttle === 'on',
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
    // Its retries multiply where the token can't be had: 16 requests in a minute, each time.
    retry: { enabled: false },
  }))
  const probot = new Probot({
    appId,
    privateKey,
    secret: webhookSecret,
    baseUrl: apiUrl,
    Octokit,
    logLevel: 'fatal',
    logFormat: 'json',
    request: { fetch: impatientFetch },
  })
  const stale = new Set<number>()
  const withToken = async (id: number) => {
    const octokit = await probot.auth(id)
    if (stale.delete(id)) await octokit.auth({ type: 'installation', installationId: id, refresh: true })
    return octokit
  }
  return {
    app: async () => client(await probot.auth(), null, onCall),
    installation: async (id) => client(await withToken(id), id, onCall),
    forgetToken: (id) => {
      stale.add(id)
    },
  }
}

interface OctokitOptions {
  readonly auth?: { readonly request?: { defaults(parameters: object): unknown } }
  readonly throttle?: object
}

/** Where a token is renewed: Probot leaves that at github.com, where a GHES's token request must never go. */
function askingAt(baseUrl: string, auth: NonNullable<OctokitOptions['auth']>) {
  return auth.request === undefined ? auth : { ...auth, request: auth.request.defaults({ baseUrl }) }
}

const impatientFetch: typeof fetch = (url, options) =>
  fetch(url, { ...options, signal: AbortSignal.timeout(patience) })

/** Pauses before a read is tried again, in milliseconds. */
const readPauses = [500, 2000]

function client(
  octokit: ProbotOctokit,
  installation: number | null,
  onCall: (call: ApiCall) => void,
): GitHubClient {
  const once: GitHubClient['request'] = async (route, parameters = {}) => {
    try {
      const answer = await octokit.request(route, { ...parameters })
      onCall({ installation, status: answer.status, remaining: remainingOf(answer.headers) })
      return answer
    } catch (error) {
      // Without an answer octokit says 500.
      const answer = error instanceof Error && 'response' in error ? error.response : undefined
      const status = answer === undefined ? 0 : (statusOf(error) ?? 0)
      onCall({ installation, status, remaining: remainingOf(headersOf(answer)) })
      throw error
    }
  }
  return {
    request: (route, parameters) => {
      const pauses = route.startsWith('GET ') ? readPauses : []
      return patiently(() => once(route, parameters), pauses)
    },
  }
}

/** Tries again after a 5xx or a broken connection; a write whose answer got lost may have been carried out, so never that. */
async function patiently<T>(ask: () => Promise<T>, pauses: readonly number[]): Promise<T> {
  const [pause, ...later] = pauses
  try {
    return await ask()
  } catch (error) {
    if (pause === undefined || (statusOf(error) ?? 0) < 500) throw error
    await sleep(pause)
    return patiently(ask, later)
  }
}

/** The HTTP status of an octokit error; null for any other. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null
}

type Headers = Readonly<Record<string, unknown>>

export function headersOf(response: unknown): Headers {
  const headers = response && typeof response === 'object' && 'headers' in response ? response.headers : null
  return headers && typeof headers === 'object' ? { ...headers } : {}
}

function remainingOf(headers: Headers): number | null {
  const value = headers['x-ratelimit-remaining']
  return value === undefined ? null : Number(value)
}
