import { describe, expect, it } from 'vitest'
import { jsonLog, type LogFields } from '../../src/app/log.ts'

function logged(fields: LogFields, message: string): string {
  const lines: string[] = []
  jsonLog(
    'info',
    (line) => lines.push(line),
    () => 0,
  ).warn(fields, message)
  return lines.join('')
}

describe('the log', () => {
  it('is a JSON object a line, whatever is said', () => {
    const line = logged({ task: 'pull/1/2', error: 'two\nlines' }, 'attempt failed')
    expect(line.endsWith('}\n')).toBe(true)
    expect(line.trimEnd()).not.toContain('\n')
    expect(JSON.parse(line)).toEqual({
      time: '1970-01-01T00:00:00.000Z',
      level: 'warn',
      message: 'attempt failed',
      task: 'pull/1/2',
      error: 'two\nlines',
    })
  })

  it('leaves out what is below its level', () => {
    const lines: string[] = []
    const log = jsonLog(
      'warn',
      (line) => lines.push(line),
      () => 0,
    )
    log.debug({}, 'a')
    log.info({}, 'b')
    log.warn({}, 'c')
    log.error({}, 'd')
    expect(lines).toHaveLength(2)
  })

  it.each([
    `ghs_${'a'.repeat(36)}`,
    `ghp_${'B1'.repeat(18)}`,
    `github_pat_${'a1_'.repeat(20)}`,
    `v1.${'0f'.repeat(20)}`,
    'eyJhbGciOiJSUzI1NiJ9.eyJpYXQiOjB9.c2lnbmF0dXJl',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIE',
  ])('never shows a token or a key: %s', (secret) => {
    const line = logged({ error: `Bad credentials: ${secret}` }, `with ${secret}`)
    expect(line).toContain('(hidden)')
    expect(line).not.toContain(secret.split('\n')[1] ?? secret)
  })
})
