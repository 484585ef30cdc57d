import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Environment, loadAppSettings } from '../../src/app/app-settings.ts'
import { newFolder } from './app-process.ts'

const folder = newFolder()
afterAll(() => folder.remove())

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
})

const least: Environment = { APP_ID: '7', PRIVATE_KEY: privateKey, WEBHOOK_SECRET: 's3cret' }

function settingsOf(environment: Environment) {
  const loaded = loadAppSettings({ ...least, ...environment })
  if (loaded.kind === 'problems') throw new Error(loaded.problems.join('\n'))
  return loaded.settings
}

function problemsOf(environment: Environment): readonly string[] {
  const loaded = loadAppSettings({ ...least, ...environment })
  return loaded.kind === 'problems' ? loaded.problems : []
}

describe('settings', () => {
  it('need an id, a key and a secret, and are told all that is missing at once', () => {
    const loaded = loadAppSettings({})
    expect(
      loaded.kind === 'problems' && loaded.problems.map((problem) => problem.split(' is not set')[0]),
    ).toEqual(['APP_ID', 'PRIVATE_KEY or PRIVATE_KEY_PATH', 'WEBHOOK_SECRET'])
  })

  it('have defaults for the rest', () => {
    expect(settingsOf({})).toMatchObject({
      appId: 7,
      port: 3000,
      host: '127.0.0.1',
      role: 'all',
      apiUrl: 'https://api.github.com',
      redisUrl: null,
      status: null,
      throttle: 'on',
    })
  })

  it('take the key as it is, with escaped line ends, as base64 and from a file', () => {
    const file = join(folder.path, 'key.pem')
    writeFileSync(file, privateKey)
    const ways: readonly Environment[] = [
      { PRIVATE_KEY: privateKey },
      { PRIVATE_KEY: privateKey.replaceAll('\n', '\\n') },
      { PRIVATE_KEY: Buffer.from(privateKey).toString('base64') },
      { PRIVATE_KEY: '', PRIVATE_KEY_PATH: file },
    ]
    for (const way of ways) expect(settingsOf(way).privateKey.trim()).toBe(privateKey.trim())
  })

  it('lead to a GitHub Enterprise Server', () => {
    expect(settingsOf({ GHE_HOST: 'github.example.com' }).apiUrl).toBe('https://github.example.com/api/v3')
    expect(settingsOf({ GHE_HOST: '127.0.0.1:8080', GHE_PROTOCOL: 'http' }).apiUrl).toBe(
      'http://127.0.0.1:8080/api/v3',
    )
  })

  it.each<readonly [string, Environment]>([
    ['APP_ID', { APP_ID: 'seven' }],
    ['PORT', { PORT: '70000' }],
    ['HOST', { HOST: 'http://x/' }],
    ['ROLE', { ROLE: 'boss' }],
    ['ROLE', { ROLE: 'worker' }],
    ['REDIS_URL', { REDIS_URL: 'localhost' }],
    ['GHE_HOST', { GHE_HOST: 'https://github.example.com' }],
    ['GHE_PROTOCOL', { GHE_PROTOCOL: 'ftp' }],
    ['STATUS_USER', { STATUS_USER: 'operator' }],
    ['WORKERS', { WORKERS: '0' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['WEBHOOK_PATH', { WEBHOOK_PATH: 'hooks' }],
    ['PRIVATE_KEY', { PRIVATE_KEY: 'not a key' }],
    ['PRIVATE_KEY_PATH', { PRIVATE_KEY: '', PRIVATE_KEY_PATH: '/nowhere/key.pem' }],
  ])('are told in one sentence where %s is wrong: %j', (name, environment) => {
    expect(problemsOf(environment)).toHaveLength(1)
    expect(problemsOf(environment)[0]).toMatch(new RegExp(`^${name} `))
  })

  it('never show a secret in what they complain about', () => {
    const said = problemsOf({
      PRIVATE_KEY: 'very secret',
      WEBHOOK_SECRET: '',
      REDIS_URL: 'redis:user:hush@host',
    })
    expect(said.join('\n')).not.toMatch(/very secret|hush/)
  })
})
