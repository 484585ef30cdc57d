import { type ClientId, clientIds } from '../../src/apple/client-id.ts'
import type { Report, ReportEndpoint, ReportFinding, ReportHandshake } from '../../src/report/report.ts'
import { wholeFile } from '../../src/text/location.ts'

/** A report about nothing, with what a test gives. */
export function reportWith(facts: Partial<Report> = {}): Report {
  const findings = facts.findings ?? []
  const count = (status: ReportFinding['status']) => findings.filter((one) => one.status === status).length
  return {
    schemaVersion: 1,
    tool: { name: 'ats-gate', version: '0' },
    base: { ref: 'main', commit: null },
    head: { ref: 'change', commit: null },
    verdict: 'pass',
    summary: {
      regressions: count('regression'),
      existing: count('existing'),
      fixed: count('fixed'),
      notAssessed: facts.notAssessed?.length ?? 0,
    },
    change: 'relevant',
    endpoints: [],
    apps: [],
    handshakes: [],
    assumptions: [],
    alerts: [],
    findings,
    notAssessed: [],
    ...facts,
  }
}

export function appWith(id: string, bundleId: string | null, minimum: string): Report['apps'][number] {
  const minimumOs = { value: minimum, because: 'MinimumOSVersion' }
  return { id, bundleId, minimumOs, ats: {}, pins: [], location: wholeFile(id) }
}

/** An nginx of which nothing stands in a file. */
export function endpointWith(facts: Partial<ReportEndpoint> = {}): ReportEndpoint {
  const byDefault = <T>(value: T) => ({ value, at: null, because: 'default' })
  return {
    id: 'a.test:443',
    names: ['a.test'],
    port: 443,
    software: {
      name: 'nginx',
      version: '1.28',
      tlsLibrary: 'openssl 3.0',
      basis: 'tree',
      because: 'FROM nginx:1.28',
    },
    transport: byDefault('tls' as const),
    protocols: byDefault(['TLSv1.2', 'TLSv1.3']),
    cipherSuites: byDefault(['TLS_AES_128_GCM_SHA256']),
    groups: byDefault(['x25519']),
    alpn: byDefault(['http/1.1']),
    clientCertificate: byDefault({ mode: 'none' as const, refusal: 'none' }),
    certificates: byDefault([]),
    reach: 'public',
    location: wholeFile('nginx.conf'),
    ...facts,
  }
}

export function findingWith(facts: Partial<ReportFinding> = {}): ReportFinding {
  return {
    rule: 'plain-http',
    severity: 'error',
    confidence: 'certain',
    status: 'regression',
    message: 'It speaks HTTP in clear.',
    location: { path: 'nginx.conf', line: 3, column: 5, endLine: 3, endColumn: 9 },
    related: [],
    endpoint: 'a.test:443',
    app: null,
    clients: [],
    fingerprint: '0',
    helpUrl: 'https://github.com/ats-gate/ats-gate/blob/main/docs/rules/plain-http.md',
    fix: null,
    ignored: null,
    blocks: isBlocking(facts),
    ...facts,
  }
}

/** By the defaults of the gate. */
function isBlocking({ severity, confidence, status, ignored }: Partial<ReportFinding>): boolean {
  const counts = (severity ?? 'error') === 'error' && (status ?? 'regression') === 'regression'
  return counts && confidence !== 'assumed' && (ignored ?? null) === null
}

/** What becomes of one client: `+` connects, `-` fails, `?` unknown; before the arrow the base. */
export type Fate = `${'' | '+' | '-' | '?'}>${'+' | '-' | '?'}`

const statuses = { '+': 'connects', '-': 'fails', '?': 'unknown' } as const

/** Every client's handshake, each as `fate` says. */
export function handshakesWith(
  fate: (client: ClientId) => Fate,
  endpoint = 'a.test:443',
  app: string | null = null,
): readonly ReportHandshake[] {
  return clientIds.map((client) => handshake(client, fate(client), endpoint, app))
}

function handshake(client: ClientId, fate: Fate, endpoint: string, app: string | null): ReportHandshake {
  const [base, head] = fate.split('>') as ['' | keyof typeof statuses, keyof typeof statuses]
  const status = statuses[head]
  return {
    endpoint,
    app,
    client,
    stack: 'url-loading',
    status,
    base: base === '' ? null : statuses[base],
    protocol: status === 'connects' ? 'TLSv1.3' : null,
    cipherSuite: null,
    group: null,
    confidence: 'certain',
    assumptions: [],
    failure: status === 'fails' ? refused : null,
    unknown: status === 'unknown' ? 'a variable' : null,
  }
}

const refused: NonNullable<ReportHandshake['failure']> = {
  step: 'suite',
  by: 'server',
  alert: { code: 40, name: 'handshake_failure' },
  cfStreamCode: -9824,
  urlErrorCode: -1200,
  streamErrorCode: -9858,
  reason: 'No common suite.',
  offer: null,
}
