import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainLog } from '../../src/explain/explain-log.ts'
import type { Answer } from '../../src/explain/explanation.ts'
import { dressedSamples } from './dressed-samples.ts'
import { type LogSample, plainSamples } from './log-samples.ts'

const explained = (chunks: Iterable<string>) => explainLog(chunks, async () => ({ endpoints: [] }))

/** Lines of other subsystems; none tells of TLS. Enough of them stand between two failures to part what nothing else parts. */
const noise = [
  '2024-03-01 08:00:00.123456+0100 App[812:90210] [Layout] Unable to satisfy constraints (98 of them)',
  'GET /v1/items 200 48 ms',
  '  at Object.fetch (main.jsbundle:1200:9802)',
  'default 10:00:00.000000+0100 SpringBoard Received request to activate alwaysOnDisplay',
  'Значение -48 вне диапазона',
  'error: build failed with 2 warnings',
  '{"level":"info","status":200,"code":"OK"}',
  'Task finished successfully',
  'nw_path_libinfo_path_check [C7 satisfied]',
  '== 80 ==',
]
const gap = fc.array(fc.constantFrom(...noise), { minLength: 10, maxLength: 14 })

const samples: readonly LogSample[] = [...plainSamples, ...dressedSamples].filter(
  // A run of nscurl goes on until another test or another kind of output, and its text is all of one piece.
  ({ formats }) => !formats.includes('nscurl'),
)

const kind = ({ refusedBy, causes, codes, alert, host }: Answer) =>
  JSON.stringify([refusedBy.end, causes[0]?.id, codes.map(({ code }) => code), alert?.code, host])

describe('any text', () => {
  it('never throws, and names no failure that is not there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), async (chunks) => {
        expect((await explained(chunks)).failures).toEqual([])
      }),
    )
  })

  it('made of the formats’ own words gives failures only with codes that are listed', async () => {
    const words = fc.constantFrom(
      ...[
        'Connection ',
        '4',
        ': ',
        'TLS Trust ',
        'default ',
        'evaluation failed',
        '(',
        '-98',
        '07',
        ')',
        'Task <',
      ],
      ...[
        'Error Domain=',
        'NSURLErrorDomain',
        ' Code=',
        '-1200',
        '{',
        '_kCFStreamErrorCodeKey',
        '=',
        '\n',
        ' ',
        '"',
      ],
      ...[
        'read alert, level: ',
        'fatal',
        ', description: ',
        'bad',
        ' certificate',
        'error:',
        '10000412',
        '<cert(0x1) s: ',
      ],
      ...[
        'ATS ',
        'failed ',
        'system trust',
        '\r\n',
        '\u001b[31m',
        'HTTP load failed',
        ' (error code: ',
        '[3:-9802]',
      ],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 80 }), async (parts) => {
        for (const { codes, lines } of (await explained([parts.join('')])).failures) {
          expect(codes.every(({ name }) => !/^-?\d/.test(name))).toBe(true)
          expect(lines.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** Each sample is of a connection and a task of its own. */
function renumbered(sample: LogSample | undefined, index: number): readonly string[] {
  if (sample === undefined) return []
  const number = (text: string) => `${Number(text) + (index + 1) * 100}`
  return [
    sample.text
      .replace(/Connection (\d+)/g, (_, text) => `Connection ${number(text)}`)
      .replace(/\bC(\d+)(?=[.:\] ])/g, (_, text) => `C${number(text)}`)
      .replace(/\[(\d+):0x/g, (_, text) => `[${number(text)}:0x`)
      .replace(/Task <(\w)/g, `Task <${index}`),
  ]
}

describe('samples among noise', () => {
  it('are found, each with its end and first cause, and nothing besides', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat({ max: samples.length - 1 }), { minLength: 1, maxLength: 6 }),
        fc.array(gap, { minLength: 7, maxLength: 7 }),
        fc.integer({ min: 1, max: 5000 }),
        async (picks, gaps, chunk) => {
          const chosen = picks.flatMap((pick, index) => renumbered(samples[pick], index))
          const texts = chosen.map((sample, index) => [...(gaps[index] ?? []), sample, ''].join('\n'))
          const text = `${texts.join('\n')}\n${(gaps[6] ?? []).join('\n')}`
          const alone = await Promise.all(chosen.map((sample) => explained([sample])))
          const expected = alone.flatMap(({ failures }) => failures.map(kind))
          const chunks = text.match(new RegExp(`[\\s\\S]{1,${chunk}}`, 'g')) ?? []
          const { failures } = await explained(chunks)
          expect([...new Set(failures.map(kind))].sort()).toEqual([...new Set(expected)].sort())
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** 40 to 120 columns; within words, or at blanks, as mail does it. */
function wrapped(text: string, width: number, where: 'anywhere' | 'at blanks'): string {
  const lines = text.split(/\r?\n/).flatMap((line) => {
    const parts: string[] = []
    let rest = line
    while (rest.length > width) {
      const blank = where === 'at blanks' ? rest.lastIndexOf(' ', width) : -1
      const at = blank > 0 ? blank : width
      parts.push(rest.slice(0, at))
      rest = rest.slice(blank > 0 ? at + 1 : at)
    }
    return [...parts, rest]
  })
  return lines.join('\n')
}

describe('wrapped samples', () => {
  const single = plainSamples.filter(({ formats }) => !formats.includes('nscurl'))

  it.each(['anywhere', 'at blanks'] as const)('say the same when they are wrapped %s', async (where) => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...single),
        fc.integer({ min: 60, max: 120 }),
        async (sample, width) => {
          const { failures } = await explained([wrapped(sample.text, width, where)])
          const [first] = failures
          const [expected] = sample.failures
          expect([failures.length, first?.refusedBy.end, first?.causes[0]?.id]).toEqual([
            sample.failures.length,
            expected?.end,
            expected?.cause,
          ])
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('hostile input', () => {
  const megabyte = 1024 * 1024
  const unit = (text: string) => text.repeat(Math.ceil(megabyte / text.length))
  it.each([
    ['letters', 'a'],
    ['blanks', ' '],
    ['brackets', '['],
    ['the start of a chain', '"<cert(0x1) s: '],
    ['chains without an end', '<cert(0x1) s: i: i: '],
    ['failed checks without an end', 'Trust evaluate failure: [leaf A '],
    ['checks', 'Trust evaluate failure: [leaf A] [ca1 B] [root C] '],
    ['resets', 'tcp_input [C1:2] flags=[R] '],
    ['URLs', 'NSErrorFailingURLKey=https://a'],
    ['OSStatus', 'OSStatus '],
    ['Dart', 'HandshakeException: x (OS Error: A: '],
    ['Unity', 'Curl error 60: Cert verify failed. x '],
    ['packed errors', 'error:10000412:SSL routines:OPENSSL_internal:A:/'],
    ['cleartext', 'App Transport Security has blocked a cleartext HTTP connection to a '],
    ['alerts', 'read alert, level: fatal, description: bad '],
    ['domains', 'Error Domain=kCFStreamErrorDomainSSL '],
    ['short lines', 'Error Domain=\n'],
    ['failures', 'CFNetwork SSLHandshake failed (-9824)\n'],
    ['tasks', 'Task <11111111-AAAA-4000-8000-000000000001>.<1> finished with error [-1200]\n'],
  ])('a megabyte of %s: whole lines are one failure, pieces of lines are none', async (_, text) => {
    const { failures } = await explained([unit(text)])
    expect(failures).toHaveLength(/\(-9824\)|\[-1200\]/.test(text) ? 1 : 0)
  })
})
