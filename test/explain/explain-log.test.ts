import { describe, expect, it } from 'vitest'
import { explainLog } from '../../src/explain/explain-log.ts'
import type { Answer, KnownEndpoint } from '../../src/explain/explanation.ts'
import { logFormats } from '../../src/explain/log-formats.data.ts'
import { dressedSamples } from './dressed-samples.ts'
import { type ExpectedFailure, type LogSample, plainSamples } from './log-samples.ts'

const samples: readonly LogSample[] = [...plainSamples, ...dressedSamples]
const explained = (text: string) => explainLog([text], async () => ({ endpoints: [] }))

function told({ refusedBy, causes, host, alert }: Answer, expected: ExpectedFailure | undefined) {
  return {
    end: refusedBy.end,
    cause: causes[0]?.id,
    ...(expected?.host === undefined ? {} : { host }),
    ...(expected?.alert === undefined ? {} : { alert: alert?.code }),
  }
}

describe('log samples', () => {
  it('are at least sixty, and have every format', () => {
    expect(samples.length).toBeGreaterThanOrEqual(60)
    const covered = new Set(samples.flatMap(({ formats }) => formats))
    expect(logFormats.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([])
  })

  it.each(samples)('$name', async ({ text, formats, failures }) => {
    const { failures: answers } = await explained(text)
    expect(answers.map((answer, index) => told(answer, failures[index]))).toEqual(failures)
    const seen = new Set(answers.flatMap(({ lines }) => lines.map(({ format }) => format)))
    expect(formats.filter((format) => !seen.has(format))).toEqual([])
  })

  it.each(samples)('cut into single characters: $name', async ({ text }) => {
    const whole = await explained(text)
    expect(await explainLog([...text], async () => ({ endpoints: [] }))).toEqual(whole)
  })
})

/** developer.apple.com/forums/thread/80638: the question that this product began with. */
const founding = `network_config_register_boringssl_log_debug_updates Failed to register for BoringSSL log debug updates
 network_config_register_boringssl_log_debug_updates Failed to register for BoringSSL log debug updates
[Error] Calling AuthenticationHandlerWithError: (null)
TIC TCP Conn Failed [1:0x1c4164c80]: 3:-9802 Err(-9802)
NSURLSession/NSURLConnection HTTP load failed (kCFStreamErrorDomainSSL, -9802)
 HTTP load failed (error code: -1200 [3:-9802]) for Task <A3954377-95A4-40CF-B080-45910A5870E7>.<1>
 Task <A3954377-95A4-40CF-B080-45910A5870E7>.<1> finished with error - code: -1200`

describe('the founding thread', () => {
  it('is one failure of iOS 11, by ATS or by an alert, and the experiment without ATS decides', async () => {
    const { failures } = await explained(founding)
    expect(failures).toHaveLength(1)
    const [answer] = failures
    expect(answer?.refusedBy).toMatchObject({ end: 'unknown', certainty: 'open' })
    expect(answer?.os?.range).toBe('iOS 11')
    expect(answer?.codes.map(({ code }) => code)).toEqual([-1200, -9802])
    expect(answer?.causes.slice(0, 2).map(({ id, end }) => [id, end])).toEqual([
      ['ats-untrusted-certificate', 'client'],
      ['ios-11-unmapped-alert', 'server'],
    ])
    expect(answer?.next[0]).toMatchObject({ id: 'ats-off' })
    const alerts = answer?.mapping.filter(({ where }) => where === 'URL loading on iOS 11')
    expect(alerts?.map(({ alert }) => alert)).toEqual(expect.arrayContaining([40, 42, 47, 49, 50]))
    expect(alerts?.map(({ alert }) => alert)).not.toEqual(expect.arrayContaining([43]))
  })
})

describe('what stands for many things', () => {
  it.each([
    ['Error Domain=NSURLErrorDomain Code=-1200 "x"', 'unknown'],
    ['TypeError: Network request failed', 'unknown'],
    ['(Network.NWError error 2.)', 'unknown'],
    [
      'boringssl_session_errorlog(224) [C9.1:2][0x7f] [boringssl_session_read] SSL_ERROR_SSL(1): x',
      'unknown',
    ],
    ['CFNetwork SSLHandshake failed (-9810)', 'unknown'],
  ])('is said to be open: %s', async (text, end) => {
    const { failures } = await explained(text)
    expect(failures.map(({ refusedBy }) => refusedBy.end)).toEqual([end])
    expect(failures[0]?.next.length).toBeGreaterThan(0)
  })

  it('believes the alert before the record layer, the original value, the task and the rest', async () => {
    const lines = [
      'NSURLSession/NSURLConnection HTTP load failed (kCFStreamErrorDomainSSL, -9802)',
      'Error Domain=kCFErrorDomainCFNetwork Code=-1200 UserInfo={_kCFNetworkCFStreamSSLErrorOriginalValue=-9829, _kCFStreamErrorCodeKey=-9802}',
    ]
    const { failures } = await explained(lines.join('\n'))
    expect(failures.map(({ codes }) => codes.filter(({ kind }) => kind === 'stream')[0]?.code)).toEqual([
      -9829,
    ])
  })

  it('reads a coreTLS −9802 as an alert without a code of its own there', async () => {
    const { failures } = await explained('nw_coretls_read_one_record tls_handshake_process: [-9802]')
    expect(failures[0]?.mapping.map(({ alert }) => alert)).toEqual([
      86, 109, 110, 111, 112, 113, 114, 115, 116, 120, 121,
    ])
    expect(failures[0]?.cannotTell.join(' ')).toContain('none of them')
  })
})

describe('lines that name no failure', () => {
  it.each([
    ['an ordinary log', '2024-01-01 10:00:00 App[1:1] user tapped button 9802\nloaded 48 rows'],
    ['words that look near it', 'TLS and SSL are great; error handling failed to impress; read alert'],
    [
      'codes that no list has',
      'CFNetwork SSLHandshake failed (-9899)\nError Domain=NSURLErrorDomain Code=-12345',
    ],
    ['another domain', 'Error Domain=NSCocoaErrorDomain Code=-9802 "x"'],
    ['a POSIX code that looks like an alert', '_kCFStreamErrorDomainKey=1, _kCFStreamErrorCodeKey=40'],
    ['a result of another tool', 'Result : FAIL'],
    ['a healthy close', 'read alert, level: warning, description: close notify'],
    ['source code', 'if (code == errSSLPeerBadCert()) { return errSSL }'],
    ['nothing', ''],
  ])('are nothing recognised: %s', async (_, text) => {
    expect((await explained(text)).failures).toEqual([])
  })

  it('says so when there are only lines about a failure that is not there', async () => {
    const { failures, remarks } = await explained('NSErrorFailingURLKey=https://api.example.com/')
    expect(failures).toEqual([])
    expect(remarks).toHaveLength(1)
  })
})

describe('the repository round about', () => {
  const location = { path: 'nginx/api.conf', line: 4, column: 3, endLine: 4, endColumn: 9 }
  const endpoint = (id: string, names: readonly string[], port = 443): KnownEndpoint => ({
    id,
    names,
    port,
    location,
    facts: [{ what: 'versions: TLSv1.3', location }],
  })
  const around = async () => ({
    endpoints: [
      endpoint('wild', ['*.example.com']),
      endpoint('api', ['api.example.com']),
      endpoint('other port', ['api.example.com'], 8443),
      endpoint('all', []),
    ],
  })
  const log = (url: string) =>
    `Error Domain=NSURLErrorDomain Code=-1200 UserInfo={_kCFStreamErrorCodeKey=-9838, NSErrorFailingURLKey=${url}}`

  it.each([
    ['https://api.example.com/v1', ['api']],
    ['https://api.example.com:8443/', ['other port']],
    ['https://img.example.com/', ['wild']],
    ['https://example.org/', []],
    ['https://evil-example.com/', []],
  ])('%s is served by %j', async (url, ids) => {
    const { failures } = await explainLog([log(url)], around)
    expect(failures[0]?.here.map(({ id }) => id)).toEqual(ids)
  })

  it('is not read when no failure names a host', async () => {
    const asked: string[] = []
    await explainLog(['CFNetwork SSLHandshake failed (-9824)'], async () => {
      asked.push('asked')
      return { endpoints: [] }
    })
    expect(asked).toEqual([])
  })
})
