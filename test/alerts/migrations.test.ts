import { expect, test } from 'vitest'
import type { Api } from '../../src/alerts/client-view.ts'
import { viewOf } from '../../src/alerts/client-views.ts'
import { answerOf } from '../../src/alerts/server-answers.ts'
import type { Situation } from '../../src/alerts/situation.ts'
import type { Endpoint, TlsLibrary } from '../../src/endpoint/endpoint.ts'
import { isKnown, known } from '../../src/text/fact.ts'
import type { ProtocolVersion } from '../../src/tls/version.ts'
import { changed, endpointWith, line } from '../handshake/fixtures.ts'

function server(
  name: string,
  version: string,
  library: TlsLibrary['name'],
  libraryVersion: string,
): Endpoint {
  const tlsLibrary = { name: library, version: libraryVersion }
  return endpointWith({
    software: { name, version, tlsLibrary, basis: 'settings', at: null, because: 'the test' },
    clientCertificate: known({
      mode: 'required',
      refusal: name === 'nginx' ? 'http-400' : 'alert',
      depth: 1,
      caFile: { value: 'ca.pem', at: line(1) },
      crlFile: { value: 'crl.pem', at: line(2) },
    }),
  })
}

const nginx = server('nginx', '1.22.1', 'openssl', '3.0')
const apache = server('apache', '2.4.71', 'openssl', '3.0')
const haproxy = server('haproxy', '2.6.12', 'openssl', '3.0')
const go19 = server('go', '1.19', 'go', '1.19')
const go23 = server('go', '1.23', 'go', '1.23')
const jdk17 = server('java', '17', 'jsse', '17')
const jdk25 = server('java', '25', 'jsse', '25')
const node = server('node', '24.21.0', 'openssl', '3.5')
const envoy = server('envoy', '1.31', 'boringssl', 'unversioned')
const caddy = server('caddy', '2.6.2', 'go', '1.19.8')
const gateway = server('api gateway', 'unversioned', 'unknown', 'unversioned')
const cloudflare = server('cloudflare', 'unversioned', 'unknown', 'unversioned')
const strict = (endpoint: Endpoint): Endpoint => changed(endpoint, { unknownNames: known('rejected') })
const open = (endpoint: Endpoint): Endpoint => changed(endpoint, { unknownNames: known('served') })

interface Step {
  readonly change: string
  readonly situation: Situation
  readonly before: readonly [Endpoint, ProtocolVersion]
  readonly after: readonly [Endpoint, ProtocolVersion]
  /** `answer → what iOS 17 reports`, `~` for what may be lost. */
  readonly expected: readonly [string, string]
  readonly api?: Api
}

const absent = 'client-certificate-absent'
const expired = 'client-certificate-expired'

// biome-ignore format: a table, a step a line
const steps: readonly Step[] = [
  { change: 'nginx → HAProxy', situation: absent, before: [nginx, 'TLSv1.2'], after: [haproxy, 'TLSv1.2'], expected: ['HTTP 400: 400', '40: -1206 -9858'] },
  { change: 'nginx → Apache', situation: expired, before: [nginx, 'TLSv1.3'], after: [apache, 'TLSv1.3'], expected: ['HTTP 400: 400', '45: ~-1205 -9828'] },
  { change: 'Apache → nginx', situation: 'client-certificate-revoked', before: [apache, 'TLSv1.2'], after: [nginx, 'TLSv1.2'], expected: ['44: -1205 -9827', 'HTTP 400: 400'] },
  { change: 'OpenSSL → Go 1.19', situation: 'client-certificate-unknown-ca', before: [apache, 'TLSv1.2'], after: [go19, 'TLSv1.2'], expected: ['48: -1205 -9831', '42: -1205 -9825'] },
  { change: 'OpenSSL → Go 1.19', situation: 'client-certificate-revoked', before: [apache, 'TLSv1.2'], after: [go19, 'TLSv1.2'], expected: ['44: -1205 -9827', '42: -1205 -9825'] },
  { change: 'Go 1.19 → 1.23', situation: expired, before: [go19, 'TLSv1.2'], after: [go23, 'TLSv1.2'], expected: ['42: -1205 -9825', '45: -1205 -9828'] },
  { change: 'Go 1.19 → 1.23', situation: 'client-certificate-unknown-ca', before: [go19, 'TLSv1.2'], after: [go23, 'TLSv1.2'], expected: ['42: -1205 -9825', '48: -1205 -9831'] },
  { change: 'Go 1.19 → 1.23', situation: absent, before: [go19, 'TLSv1.3'], after: [go23, 'TLSv1.3'], expected: ['42: ~-1205 -9825', '116: ~-1206 -9863'] },
  { change: 'OpenSSL → JSSE', situation: expired, before: [apache, 'TLSv1.2'], after: [jdk17, 'TLSv1.2'], expected: ['45: -1205 -9828', '46: -1205 -9829'] },
  { change: 'OpenSSL → JSSE', situation: 'client-certificate-revoked', before: [apache, 'TLSv1.2'], after: [jdk25, 'TLSv1.2'], expected: ['44: -1205 -9827', '46: -1205 -9829'] },
  { change: 'JDK 17 → 25', situation: absent, before: [jdk17, 'TLSv1.2'], after: [jdk25, 'TLSv1.2'], expected: ['42: -1205 -9825', '40: -1206 -9858'] },
  { change: 'JDK 17 → 25', situation: absent, before: [jdk17, 'TLSv1.3'], after: [jdk25, 'TLSv1.3'], expected: ['42: ~-1205 -9825', '116: ~-1206 -9863'] },
  { change: '→ Node', situation: expired, before: [apache, 'TLSv1.2'], after: [node, 'TLSv1.2'], expected: ['45: -1205 -9828', 'close: -1200 -9816'] },
  { change: '→ Node', situation: expired, before: [apache, 'TLSv1.3'], after: [node, 'TLSv1.3'], expected: ['45: ~-1205 -9828', 'close: -1005 -4'] },
  { change: '→ Node: a missing one stays', situation: absent, before: [apache, 'TLSv1.2'], after: [node, 'TLSv1.2'], expected: ['40: -1206 -9858', '40: -1206 -9858'] },
  { change: 'OpenSSL → Envoy', situation: 'client-certificate-not-yet-valid', before: [apache, 'TLSv1.2'], after: [envoy, 'TLSv1.2'], expected: ['42: -1205 -9825', '45: -1205 -9828'] },
  { change: 'OpenSSL → Envoy: a rule about the subject', situation: 'client-certificate-denied', before: [apache, 'TLSv1.2'], after: [envoy, 'TLSv1.2'], expected: ['HTTP 403: ~403', '46: -1205 -9829'] },
  { change: 'TLS 1.3 switched on', situation: absent, before: [apache, 'TLSv1.2'], after: [apache, 'TLSv1.3'], expected: ['40: -1206 -9858', '116: ~-1206 -9863'] },
  { change: 'TLS 1.2 switched off, for CFStream', situation: 'no-common-version', before: [changed(apache, { protocols: known(['TLSv1.2', 'TLSv1.3']) }), 'TLSv1.1'], after: [changed(apache, { protocols: known(['TLSv1.3']) }), 'TLSv1.2'], expected: ['70: -9836', '70: -9836'], api: 'cfstream' },
  { change: 'strict SNI on nginx', situation: 'unknown-name', before: [open(nginx), 'TLSv1.3'], after: [strict(nginx), 'TLSv1.3'], expected: ['accepted:', '112: -1200 -9865'] },
  { change: 'strict SNI on HAProxy', situation: 'unknown-name', before: [open(haproxy), 'TLSv1.2'], after: [strict(haproxy), 'TLSv1.2'], expected: ['accepted:', '112: -1200 -9865'] },
  { change: 'nginx → Caddy', situation: 'unknown-name', before: [strict(nginx), 'TLSv1.2'], after: [caddy, 'TLSv1.2'], expected: ['112: -1200 -9865', '80: -1200 -9838'] },
  { change: 'nginx → Envoy', situation: 'unknown-name', before: [strict(nginx), 'TLSv1.2'], after: [strict(envoy), 'TLSv1.2'], expected: ['112: -1200 -9865', 'close: -1200 -9816'] },
  { change: 'nginx → Node', situation: 'unknown-name', before: [strict(nginx), 'TLSv1.2'], after: [strict(node), 'TLSv1.2'], expected: ['112: -1200 -9865', 'close: -1200 -9816'] },
  { change: 'mTLS handed to Cloudflare', situation: expired, before: [apache, 'TLSv1.2'], after: [cloudflare, 'TLSv1.2'], expected: ['45: -1205 -9828', 'HTTP 403: ~403'] },
  { change: 'mTLS handed to API Gateway', situation: 'client-certificate-unknown-ca', before: [apache, 'TLSv1.2'], after: [gateway, 'TLSv1.2'], expected: ['48: -1205 -9831', 'HTTP 403: ~403'] },
]

test.each(steps.map((step) => [step.change, step.situation, step] as const))(
  '%s, %s',
  (_change, _situation, step) => {
    expect([seen(step, step.before), seen(step, step.after)]).toEqual(step.expected)
  },
)

function seen({ situation, api = 'url-session' }: Step, [endpoint, protocol]: Step['before']): string {
  const fact = answerOf(endpoint, situation, protocol)
  if (!isKnown(fact)) return `unknown: ${fact.unknown}`
  const { answer } = fact.value
  const view = viewOf(answer, 'ios-17', api, situation)
  const codes = [view.httpStatus, view.urlErrorCode, view.streamErrorCode].flatMap((code) => code ?? [])
  const name =
    answer.kind === 'alert'
      ? answer.alert
      : answer.kind === 'http-status'
        ? `HTTP ${answer.status}`
        : answer.kind
  return `${name}:${codes.length === 0 ? '' : ` ${view.certainty === 'may' ? '~' : ''}${codes.join(' ')}`}`
}
