import { describe, expect, it } from 'vitest'
import { compareSettings, policyOf } from '../../src/config/policy.ts'
import { loadSettings } from '../../src/config/settings.ts'

const load = (text: string) => loadSettings('.github/ats-gate.yml', text)
const problemsOf = (text: string) =>
  load(text).problems.map(({ location, message }) => `${location.line}:${location.column} ${message}`)

const anything = {
  alert: null,
  urlErrorCode: null,
  streamErrorCode: null,
  networkFrameworkCode: null,
  httpStatus: null,
}

describe('alerts in the settings', () => {
  it('are expectations, with what is left out', () => {
    const { settings, problems } = load(`alerts:
  - endpoint: api.example.com
    tell-apart: [client-certificate-expired, client-certificate-unknown-ca]
  - {situation: client-certificate-expired, expect: {alert: certificate_expired, streamErrorCode: -9828}}
  - {api: cfstream, clients: [ios-17], situation: unknown-name, expect: {alert: 112, httpStatus: 421}}
`)
    expect(problems).toEqual([])
    expect(policyOf(settings).expectations).toMatchObject([
      {
        kind: 'tell-apart',
        endpoint: 'api.example.com',
        api: 'url-session',
        clients: null,
        situations: ['client-certificate-expired', 'client-certificate-unknown-ca'],
        at: { line: 2, column: 5 },
      },
      {
        kind: 'exact',
        endpoint: null,
        situation: 'client-certificate-expired',
        expected: { ...anything, alert: 45, streamErrorCode: -9828 },
        at: { line: 4 },
      },
      { api: 'cfstream', clients: ['ios-17'], expected: { ...anything, alert: 112, httpStatus: 421 } },
    ])
  })

  it.each([
    [
      'a mistyped situation',
      'alerts:\n  - tell-apart: [client-certificate-revoked, client-certificate-expird]\n',
      /^2:46 `tell-apart` is "client-certificate-expird", not one of .*; did you mean `client-certificate-expired`\?$/,
    ],
    [
      'a mistyped alert',
      'alerts:\n  - situation: unknown-name\n    expect:\n      alert: unrecognised_name\n',
      /^4:14 no alert is called `unrecognised_name`; did you mean `unrecognized_name`\?$/,
    ],
    [
      'an alert that no RFC numbers',
      'alerts:\n  - {situation: unknown-name, expect: {alert: 200}}\n',
      /^2:47 no alert is called `200`/,
    ],
    [
      'a mistyped key',
      'alerts:\n  - {situation: unknown-name, expect: {streamErorCode: -9865}}\n',
      /^2:40 unknown key `streamErorCode`; did you mean `streamErrorCode`\?$/,
    ],
    [
      'a code that is none',
      'alerts:\n  - {situation: unknown-name, expect: {urlErrorCode: none}}\n',
      /^2:54 `urlErrorCode` must be a number$/,
    ],
    [
      'an interface that does not exist',
      'alerts:\n  - {api: urlsession, situation: unknown-name, expect: {alert: 112}}\n',
      /^2:11 .*did you mean `url-session`\?$/,
    ],
    [
      'a client that does not exist',
      'alerts:\n  - {clients: [ios-19], situation: unknown-name, expect: {alert: 112}}\n',
      /^2:16 `clients` is "ios-19", not one of ios-9/,
    ],
    [
      'one situation',
      'alerts:\n  - tell-apart: [unknown-name]\n',
      /^2:17 `tell-apart` needs at least two situations$/,
    ],
    [
      'one situation twice',
      'alerts:\n  - tell-apart: [unknown-name, unknown-name]\n',
      /^2:5 `tell-apart` needs two different situations$/,
    ],
    [
      'two forms at once',
      'alerts:\n  - {tell-apart: [unknown-name, alpn-mismatch], expect: {alert: 112}}\n',
      /^2:5 `tell-apart` and `situation` with `expect` exclude each other$/,
    ],
    [
      'no form',
      'alerts:\n  - endpoint: api.example.com\n',
      /^2:5 this expectation needs `tell-apart`, or a `situation` and what to `expect`$/,
    ],
    ['nothing expected', 'alerts:\n  - {situation: unknown-name, expect: {}}\n', /^2:5 `expect` is empty$/],
    ['no list', 'alerts:\n  tell-apart: [unknown-name]\n', /^2:3 `alerts` must be a list$/],
  ])('refuses %s, with its place', (_, text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(message)])
  })

  it('are policy: each that a change adds, edits or removes is told; order is no change', () => {
    const apart = 'tell-apart: [unknown-name, alpn-mismatch]'
    const base = load(`alerts:\n  - {${apart}}\n  - {endpoint: a, ${apart}}\n`).settings
    const head = load(`alerts:\n  - {endpoint: b, ${apart}}\n  - {${apart}}\n`).settings
    expect(compareSettings(base, head)).toMatchObject([
      { key: 'alerts', before: null, after: expect.stringContaining('"b"'), at: { line: 2 } },
      { key: 'alerts', before: expect.stringContaining('"a"'), after: null, at: { line: 3 } },
    ])
    expect(compareSettings(base, base)).toEqual([])
  })
})
