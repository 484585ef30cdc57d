import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What the app runs with. Times are in milliseconds. */
export interface AppSettings {
  readonly appId: number
  /** PEM. */
  readonly privateKey: string
  readonly webhookSecret: string
  readonly webhookPath: string
  readonly port: number
  readonly host: string
  readonly role: Role
  /** The file of `node:sqlite`; unused with Redis. */
  readonly database: string
  readonly redisUrl: string | null
  /** `https://api.github.com` or a GHES's `…/api/v3`. */
  readonly apiUrl: string
  /** Null switches the status page off. */
  readonly status: { readonly user: string; readonly password: string } | null
  readonly workers: number
  readonly workersPerInstallation: number
  readonly lease: number
  readonly attempts: number
  readonly pause: number
  readonly mostWaiting: number
  /** Null switches the sweeper off. */
  readonly sweepEvery: number | null
  /** Whether writes are spaced out as github.com asks for; GHES has no such limits by default. */
  readonly throttle: 'on' | 'off'
  readonly logLevel: LogLevel
}

const roles = ['all', 'receiver', 'worker'] as const
/** What this process does: take deliveries, work on them, or both. */
export type Role = (typeof roles)[number]

export const logLevels = ['debug', 'info', 'warn', 'error'] as const
export type LogLevel = (typeof logLevels)[number]

export type Environment = Readonly<Record<string, string | undefined>>

export type LoadedAppSettings =
  | { readonly kind: 'settings'; readonly settings: AppSettings }
  /** One sentence for each that is wrong or missing. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] }

const second = 1000
const minute = 60 * second

/** Reads the settings. Every problem is told at once, and none of the messages holds a secret. */
export function loadAppSettings(environment: Environment): LoadedAppSettings {
  const read = reader(environment)
  const settings: AppSettings = {
    appId: read.number('APP_ID', null, [1, Number.MAX_SAFE_INTEGER]),
    privateKey: read.privateKey(),
    webhookSecret: read.text('WEBHOOK_SECRET'),
    webhookPath: read.matching(
      'WEBHOOK_PATH',
      '/api/github/webhooks',
      /^\/[\w./-]+$/,
      'a path such as /webhooks',
    ),
    port: read.number('PORT', 3000, [0, 65535]),
    host: read.matching('HOST', '127.0.0.1', /^[\w.:-]+$/, 'an address such as 0.0.0.0'),
    role: read.oneOf('ROLE', roles, 'all'),
    database: environment.DATABASE || 'ats-gate.db',
    redisUrl: read.redisUrl(),
    apiUrl: read.apiUrl(),
    status: read.status(),
    workers: read.number('WORKERS', 4, [1, 64]),
    workersPerInstallation: read.number('WORKERS_PER_INSTALLATION', 2, [1, 64]),
    lease: read.number('LEASE_SECONDS', 30, [1, 3600]) * second,
    attempts: read.number('ATTEMPTS', 8, [1, 20]),
    pause: read.number('RETRY_SECONDS', 2, [0, 600]) * second,
    mostWaiting: read.number('MAX_WAITING', 100_000, [1, 10_000_000]),
    sweepEvery: read.number('SWEEP_MINUTES', 30, [0, 60]) * minute || null,
    throttle: read.oneOf('THROTTLE', ['on', 'off'], 'on'),
    logLevel: read.oneOf('LOG_LEVEL', logLevels, 'info'),
  }
  if (settings.role !== 'all' && settings.redisUrl === null)
    read.complain(`ROLE is ${settings.role}: receivers and workers apart need REDIS_URL`)
  return read.problems.length > 0
    ? { kind: 'problems', problems: read.problems }
    : { kind: 'settings', settings }
}

function reader(environment: Environment) {
  const problems: string[] = []
  const complain = (problem: string) => {
    problems.push(problem)
  }
  const text = (name: string) => {
    const value = environment[name] ?? ''
    if (value === '') complain(`${name} is not set: ${wantedFor[name] ?? 'it is needed'}`)
    return value
  }
  const matching = (name: string, fallback: string, pattern: RegExp, wanted: string) => {
    const value = environment[name] || fallback
    if (!pattern.test(value)) complain(`${name} is ${quoted(value)}, not ${wanted}`)
    return value
  }
  return {
    problems,
    complain,
    text,
    matching,
    number: (name: string, fallback: number | null, [least, most]: readonly [number, number]) => {
      const value = fallback === null ? text(name) : environment[name] || String(fallback)
      const number = Number(value)
      const fits = /^\d+(\.\d+)?$/.test(value) && number >= least && number <= most
      if (value !== '' && !fits)
        complain(`${name} is ${quoted(value)}, not a number from ${least} to ${most}`)
      return number
    },
    oneOf: <T extends string>(name: string, options: readonly T[], fallback: T): T => {
      const value = environment[name] || fallback
      const found = options.find((option) => option === value)
      if (found === undefined) complain(`${name} is ${quoted(value)}, not one of ${options.join(', ')}`)
      return found ?? fallback
    },
    privateKey: () => privateKeyOf(environment, complain),
    redisUrl: () => {
      const url = environment.REDIS_URL || null
      if (url !== null && !/^rediss?:\/\/./.test(url))
        complain('REDIS_URL is no address such as redis://127.0.0.1:6379')
      return url
    },
    apiUrl: () => {
      const host = environment.GHE_HOST
      const protocol = matching('GHE_PROTOCOL', 'https', /^https?$/, 'http or https')
      if (!host) return 'https://api.github.com'
      if (!/^[\w.-]+(:\d+)?$/.test(host))
        complain(`GHE_HOST is ${quoted(host)}, not a host name such as github.example.com`)
      return `${protocol}://${host}/api/v3`
    },
    status: () => {
      const { STATUS_USER: user, STATUS_PASSWORD: password } = environment
      if (!user !== !password)
        complain('STATUS_USER and STATUS_PASSWORD belong together: set both for the status page, or none')
      return user && password ? { user, password } : null
    },
  }
}

const wantedFor: Readonly<Record<string, string>> = {
  APP_ID: 'it is the number on the settings page of the GitHub App',
  WEBHOOK_SECRET: 'without it anybody could send deliveries; it is the one in the settings of the GitHub App',
}

/** The key as it is, with `\n` for line ends, as base64, or in a file. */
function privateKeyOf(environment: Environment, complain: (problem: string) => void): string {
  const { PRIVATE_KEY: inline, PRIVATE_KEY_PATH: path } = environment
  if (!inline && !path) {
    complain('PRIVATE_KEY or PRIVATE_KEY_PATH is not set: it is the PEM file that GitHub made for the app')
    return ''
  }
  const source = inline ? 'PRIVATE_KEY' : 'PRIVATE_KEY_PATH'
  try {
    const pem = pemOf(inline || readFileSync(path ?? '', 'utf8'))
    createPrivateKey(pem)
    return pem
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'names no file' : 'is no PEM key'
    complain(`${source} ${reason}: it is the .pem file that GitHub made for the app`)
    return ''
  }
}

function pemOf(text: string): string {
  const lines = text.replaceAll('\\n', '\n').trim()
  return lines.startsWith('-----BEGIN') ? lines : Buffer.from(lines, 'base64').toString('latin1')
}

const quoted = (value: string) => JSON.stringify(value.slice(0, 60))
