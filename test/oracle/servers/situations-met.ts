import type { Answer } from '../../../src/alerts/server-answer.ts'
import type { Situation } from '../../../src/alerts/situation.ts'
import type { ClientHello } from '../../../src/tls/client-hello.ts'
import { greet } from '../raw-tls-client.ts'
import type { ListenerKind, TestedVersion } from './matrix-server.ts'
import { type Presentation, presentations, serverName, type TestAuthority } from './test-authority.ts'
import { visit } from './tls-visitor.ts'

/** A column of the matrix. */
export type Met = Situation | 'valid'

const negotiations = [
  'no-common-version',
  'no-common-suite',
  'no-common-group',
  'no-common-signature-algorithm',
  'unknown-name',
  'alpn-mismatch',
  'fallback-scsv',
] as const satisfies readonly Situation[]

/** What is met with a version, in the order of the columns. `client-certificate-denied` is a rule of the application. */
export function situationsMetWith(protocol: TestedVersion): readonly Met[] {
  // A fallback is a hello below the server's newest version (RFC 7507 §3): there is none from the newest.
  const negotiated = negotiations.filter((one) => one !== 'fallback-scsv' || protocol === 'TLSv1.2')
  return [...presentations, ...negotiated]
}

/** The listener that makes the situation. */
export function listenerFor(met: Met, protocol: TestedVersion): ListenerKind {
  if (met !== 'no-common-version') return 'both'
  return protocol === 'TLSv1.2' ? 'TLSv1.3' : 'TLSv1.2'
}

/** Brings one situation about, as a client of that version only, and gives what the server did. */
export async function meet(
  met: Met,
  protocol: TestedVersion,
  port: number,
  { clients }: TestAuthority,
): Promise<Answer> {
  if (isPresentation(met)) return visit({ port, serverName, protocol, identity: clients[met] })
  if (met === 'unknown-name') {
    return visit({ port, serverName: 'nobody.test', protocol, identity: clients.valid })
  }
  return negotiate(hello(met, protocol), protocol, { port, clients })
}

const timeoutMs = 60_000

function isPresentation(met: Met): met is Presentation {
  return presentations.some((one) => one === met)
}

/** Every answer to a hello comes before the client's Finished; one that agrees is as good as accepted. */
async function negotiate(
  offered: ClientHello,
  protocol: TestedVersion,
  { port, clients }: { readonly port: number } & Pick<TestAuthority, 'clients'>,
): Promise<Answer> {
  const reply = await greet({ host: '127.0.0.1', port, timeoutMs }, offered)
  switch (reply.kind) {
    case 'agrees':
      return { kind: 'accepted' }
    case 'alert':
      return { kind: 'alert', alert: reply.alert, when: 'before-finished' }
    case 'closed':
      return { kind: 'close', when: 'before-finished' }
    case 'encrypted-alert': // Go 1.19 looks at ALPN when TLS 1.3's keys are in use: a whole client can read it.
      return visit({ port, serverName, protocol, identity: clients.valid, alpn: offered.alpn })
  }
}

const usual: Readonly<Record<TestedVersion, ClientHello>> = {
  'TLSv1.2': {
    serverName,
    versions: ['TLSv1.2'],
    cipherSuites: [0xc02b, 0xc02c, 0xcca9],
    groups: ['x25519', 'secp256r1'],
    keyShares: [],
    signatureSchemes: ['ecdsa_secp256r1_sha256', 'rsa_pss_rsae_sha256'],
    alpn: [],
  },
  'TLSv1.3': {
    serverName,
    versions: ['TLSv1.3'],
    cipherSuites: [0x1301, 0x1302, 0x1303],
    groups: ['x25519', 'secp256r1'],
    keyShares: ['x25519'],
    signatureSchemes: ['ecdsa_secp256r1_sha256', 'rsa_pss_rsae_sha256'],
    alpn: [],
  },
}

/** Suites that no server here has by default: ECDHE with RC4, and CCM with the short tag. */
const foreignSuite: Readonly<Record<TestedVersion, number>> = { 'TLSv1.2': 0xc007, 'TLSv1.3': 0x1305 }
/** TLS_FALLBACK_SCSV (RFC 7507). */
const fallbackSuite = 0x5600

function hello(met: Met, protocol: TestedVersion): ClientHello {
  const base = usual[protocol]
  switch (met) {
    case 'no-common-suite':
      return { ...base, cipherSuites: [foreignSuite[protocol]] }
    case 'no-common-group':
      return { ...base, groups: ['secp521r1'], keyShares: base.keyShares.length === 0 ? [] : ['secp521r1'] }
    case 'no-common-signature-algorithm':
      return { ...base, signatureSchemes: ['ed25519'] }
    case 'alpn-mismatch':
      return { ...base, alpn: ['other/1'] }
    case 'fallback-scsv':
      return { ...base, cipherSuites: [...base.cipherSuites, fallbackSuite] }
    default:
      return base
  }
}
