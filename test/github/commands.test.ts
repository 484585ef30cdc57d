import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commandHelp, parseCommand } from '../../src/github/commands.ts'

describe('commands', () => {
  it.each([
    ['/ats-gate recheck', { kind: 'recheck' }],
    ['/ats-gate recheck  \r\nplease', { kind: 'recheck' }],
    ['/ats-gate\trecheck', { kind: 'recheck' }],
    ['/ats-gate suggest', { kind: 'suggest' }],
    ['/ats-gate help', { kind: 'help' }],
    ['/ats-gate', { kind: 'help' }],
    ['/ats-gate explain -9802', { kind: 'explain', text: '-9802' }],
    ['/ats-gate explain handshake_failure (40)', { kind: 'explain', text: 'handshake_failure (40)' }],
    [
      '/ats-gate explain\r\n\r\n```text\r\nHTTP load failed (-9802)\r\nTask <1>\r\n```\r\nthanks',
      { kind: 'explain', text: 'HTTP load failed (-9802)\nTask <1>' },
    ],
    [
      '/ats-gate explain\nTask finished with error -1200',
      { kind: 'explain', text: 'Task finished with error -1200' },
    ],
    ['/ats-gate explain\n> Code=-1200\n> next', { kind: 'explain', text: 'Code=-1200\nnext' }],
    ['/ats-gate explain -1200\n~~~~\na\n~~~\nb\n~~~~', { kind: 'explain', text: '-1200\na\n~~~\nb' }],
    [
      '/ats-gate accept 104eb38b  the ticket machines go on Friday ',
      { kind: 'accept', finding: '104eb38b', reason: 'the ticket machines go on Friday' },
    ],
    [
      '/ats-gate accept plain-http TLS ends at the balancer\r\nmore',
      { kind: 'accept', finding: 'plain-http', reason: 'TLS ends at the balancer' },
    ],
  ])('%j', (body, command) => {
    expect(parseCommand(body)).toEqual(command)
  })

  it.each([
    ['/ats-gate rechek', 'rechek', 'recheck'],
    ['/ats-gate Recheck', 'Recheck', 'recheck'],
    ['/ats-gate acept 104eb38b why', 'acept', 'accept'],
    ['/ats-gate dance', 'dance', null],
    ['/ats-gate constructor', 'constructor', null],
    ['/ats-gate recheck now', 'recheck', 'recheck'],
    ['/ats-gate explain', 'explain', 'explain'],
    ['/ats-gate explain\n\n```\n```\n', 'explain', 'explain'],
    ['/ats-gate accept', 'accept', 'accept'],
    ['/ats-gate accept 104eb38b', 'accept', 'accept'],
    ['/ats-gate accept 104eb38b <reason>', 'accept', 'accept'],
    ['/ats-gate accept @octocat reason', 'accept', 'accept'],
  ])('%j is not understood', (body, verb, meant) => {
    expect(parseCommand(body)).toMatchObject({ kind: 'unknown', verb, meant })
  })

  it.each([
    '',
    'recheck',
    'Please /ats-gate recheck',
    '> /ats-gate recheck',
    '    /ats-gate recheck',
    ' /ats-gate recheck',
    '`/ats-gate recheck`',
    '```\n/ats-gate recheck\n```',
    '\n/ats-gate recheck',
    'Look:\n/ats-gate recheck',
    '/ats-gaterecheck',
    '/ats-gate-recheck',
    '/ATS-GATE recheck',
    '/ats-gate\u00a0recheck',
    '<!-- /ats-gate recheck -->',
    '\ufeff/ats-gate recheck',
  ])('%j is talk', (body) => {
    expect(parseCommand(body)).toBeNull()
  })

  it('never fail, whatever follows and however long it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parseCommand(`/ats-gate ${text}`)).not.toThrow()
      }),
    )
    for (const long of [' '.repeat(60_000), '`'.repeat(60_000), '> '.repeat(30_000), '```\n'.repeat(15_000)])
      for (const verb of ['explain', 'accept a', 'recheck', ''])
        expect(() => parseCommand(`/ats-gate ${verb} ${long}x\n${long}`)).not.toThrow()
  })

  it('are all in the help', () => {
    const shown = [...commandHelp.matchAll(/`\/ats-gate (\w+)/g)].map(([, verb = '']) => verb)
    expect(shown).toEqual(['recheck', 'explain', 'accept', 'suggest', 'help'])
  })
})
