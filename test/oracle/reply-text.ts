import type { HandshakeOutcome } from '../../src/handshake/outcome.ts'
import type { ClientHello } from '../../src/tls/client-hello.ts'
import { namedGroups } from '../../src/tls/named-group.ts'
import { signatureSchemes } from '../../src/tls/signature-scheme.ts'
import type { ServerReply } from './raw-tls-client.ts'

/*
 * A prediction and what a server did, in the same words, so that comparing them is comparing text. The client's own
 * verdicts (trust, its missing certificate) are left out: the raw client has none.
 */

export function predictedText(outcome: HandshakeOutcome): string {
  if (outcome.status === 'unknown') return `undecided at ${outcome.step}: ${outcome.reason}`
  if (outcome.status === 'fails') return failureText(outcome.by, outcome.alert)
  const { protocol, cipherSuite, group, signatureScheme, chain, helloRetryRequest } = outcome
  return agreementText({
    protocol,
    cipherSuite: cipherSuite.code,
    group: group === null ? null : namedGroups[group],
    signatureScheme: signatureScheme === null ? null : signatureSchemes[signatureScheme],
    certificate: chain[0]?.key.kind ?? null,
    helloRetryRequest,
  })
}

export function observedText(reply: ServerReply, hello: ClientHello): string {
  if (reply.kind === 'closed') return failureText('server', null)
  if (reply.kind === 'encrypted-alert') return encryptedAlert
  if (reply.kind === 'alert') return failureText('server', reply.alert)
  return hello.versions.includes(reply.protocol) ? agreementText(reply) : failureText('client', 70)
}

/** After TLS 1.3's ServerHello the number is not to be seen. */
const encryptedAlert = 'server sends an encrypted alert'

export function isAsPredicted(predicted: string, observed: string): boolean {
  return observed === encryptedAlert ? predicted.startsWith('server sends alert') : predicted === observed
}

function failureText(by: 'client' | 'server', alert: number | null): string {
  return alert === null ? `${by} closes` : `${by} sends alert ${alert}`
}

/** Signature and certificate are encrypted in TLS 1.3, so they are compared below it only. */
function agreementText({
  protocol,
  cipherSuite,
  group,
  signatureScheme,
  certificate,
  helloRetryRequest,
}: Omit<Extract<ServerReply, { kind: 'agrees' }>, 'kind'>): string {
  const visible =
    protocol === 'TLSv1.3'
      ? `HelloRetryRequest ${helloRetryRequest}`
      : `signature ${code(signatureScheme)}, certificate ${certificate}`
  return `${protocol}, suite ${code(cipherSuite)}, group ${code(group)}, ${visible}`
}

function code(value: number | null): string {
  return value === null ? 'none' : `0x${value.toString(16).padStart(4, '0')}`
}
