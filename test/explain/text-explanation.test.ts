import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainCode } from '../../src/explain/explain-code.ts'
import { explainLog } from '../../src/explain/explain-log.ts'
import { explanationText } from '../../src/explain/text-explanation.ts'

const look = { paint: (_: string, text: string) => text, width: 90 }
const around = async () => ({
  endpoints: [
    {
      id: 'api.example.com:443',
      names: ['api.example.com'],
      port: 443,
      location: { path: 'nginx/api.conf', line: 4, column: 3, endLine: 4, endColumn: 9 },
      facts: [
        {
          what: 'versions: TLSv1.3',
          location: { path: 'nginx/tls.conf', line: 1, column: 15, endLine: 1, endColumn: 22 },
        },
      ],
    },
  ],
})

describe('the text', () => {
  it('goes from what happened to the end that refused, the causes, the repository and the next step', async () => {
    const log =
      'Error Domain=NSURLErrorDomain Code=-1200 UserInfo={_kCFStreamErrorCodeKey=-9838, NSErrorFailingURLKey=https://api.example.com/}'
    const text = explanationText(await explainLog([log], around), look)
    const order = [
      'The server api.example.com ended the handshake with an alert; the code is −1200',
      'Refused by: the server, most likely',
      'How one knows:',
      'Likely causes',
      '1. the server has no certificate or no block for this host name',
      'In this repository',
      'api.example.com:443 at nginx/api.conf:4:3',
      'versions: TLSv1.3 (nginx/tls.conf:1:15)',
      'What to check next',
      'Lines that tell it',
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('says that nothing was recognised', async () => {
    expect(explanationText(await explainLog(['hello'], around), look)).toMatch(/^Nothing recognised/)
  })

  it('counts what stands there several times', async () => {
    const line = 'CFNetwork SSLHandshake failed (-9824)\n'
    expect(explanationText(await explainLog([line, line, line], around), look)).toContain('(3 times)')
  })

  it('keeps to its width where no word is longer', () => {
    const explanation = explainCode(['-9802'])
    const lines = explanation === null ? [] : explanationText(explanation, look).split('\n')
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter((line) => line.length > 90)).toEqual([])
  })
})

describe('text of the input', () => {
  const hostile = [
    '\u001b]0;title\u0007',
    '\u202e',
    '::error::x',
    '##[error]x',
    '\u2066a\u2069',
    '\r',
    '\u0000',
  ]

  it('is neutralised, whatever stands in a host, a name or a quoted line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...hostile, 'a', ' '), { maxLength: 8 }), async (parts) => {
        const junk = parts.join('')
        const log = `Error Domain=NSURLErrorDomain Code=-1202 UserInfo={_kCFStreamErrorCodeKey=-9807, NSErrorFailingURLKey=https://a.example.com/${junk}x, "<cert(0x1) s: ${junk} i: ${junk}>"`
        const text = explanationText(await explainLog([log], async () => ({ endpoints: [] })), look)
        expect(text).toContain('self')
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
        expect(text).not.toMatch(/^\s*::|##\[/m)
      }),
    )
  })
})
