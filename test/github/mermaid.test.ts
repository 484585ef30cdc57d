import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagramOf } from '../../src/github/mermaid.ts'
import { anyHostileText, reportHolding } from '../report/hostile-report.ts'
import { story } from './stories.ts'

async function diagramIn(name: string) {
  const { report } = await story(name)
  const diagrams = report.findings.filter(({ blocks }) => blocks).map((one) => diagramOf(one, report))
  return diagrams.find((one) => one !== null) ?? null
}

describe('the handshake as a diagram', () => {
  it('shows what is offered, what the server accepts, the alert and what the app sees', async () => {
    const diagram = await diagramIn('tls12-dropped-with-app-for-ios12')
    expect(diagram?.who).toBe('iOS 12')
    expect(diagram?.source.split('\n').map((line) => line.trim())).toEqual([
      'sequenceDiagram',
      'participant app as com.example.harbour on iOS 12',
      'participant server as api.harbour.example.com:443',
      expect.stringMatching(
        /^app->>server: ClientHello: TLSv1\.2<br\/>\d+ suites:<br\/>TLS_ECDHE_.*<br\/>groups x25519/,
      ),
      'Note over server: accepts TLSv1.3',
      'server--xapp: alert protocol_version (70)',
      'Note over app: URLSession reports<br/>NSURLErrorDomain -1200<br/>_kCFStreamErrorCodeKey -9836',
    ])
  })

  it.each([
    [
      'certificate-becomes-self-signed',
      /server->>app: ServerHello, Certificate\n +Note over app: The client refuses .*\n +app--xserver: ends the connection\n/,
    ],
    [
      'curve-x448-only',
      /Note over server: accepts the groups x448\n +server--xapp: alert handshake_failure \(40\)\n/,
    ],
    ['ssl-on-removed-without-listen-ssl', /server--xapp: no TLS\n/],
  ])('of %s', async (name, expected) => {
    expect((await diagramIn(name))?.source).toMatch(expected)
  })

  it('is none where no handshake fails anew', async () => {
    expect(await diagramIn('private-key-committed')).toBeNull()
    expect(await diagramIn('client-certificate-required')).toBeNull()
  })

  it('has nothing of the tree that Mermaid could read', () => {
    const text = String.raw`(?:[\p{L}\p{N} .,:/()_-]|#\d+;)*`
    const line = new RegExp(
      `^(sequenceDiagram|participant (app|server) as ${text}|Note over (app|server): ${text}(<br/>${text})*|` +
        `(app|server)(->>|--x)(app|server): ${text}(<br/>${text})*)$`,
      'u',
    )
    fc.assert(
      fc.property(anyHostileText, (hostile) => {
        const report = reportHolding(hostile)
        const lines = report.findings.flatMap((one) => diagramOf(one, report)?.source.split('\n') ?? [])
        expect(lines.length).toBeGreaterThan(0)
        for (const one of lines) expect(one.trimStart()).toMatch(line)
      }),
    )
  })
})
