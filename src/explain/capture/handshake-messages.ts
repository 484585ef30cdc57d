import type { Budget } from './budget.ts'
import { newByteWindow } from './byte-window.ts'
import type { CertificateReader } from './certificates.ts'
import { readClientHello } from './client-hello.ts'
import type { Moment } from './packet.ts'
import { readServerHello, readServerKeyExchange } from './server-hello.ts'
import type { Transcript } from './transcript.ts'

/** Handshake messages in clear, put together from records (RFC 8446 §5.1: one may span several, or share one). */
export interface HandshakeMessages {
  push(content: Uint8Array, moment: Moment): void
  /** A record is missing: where the next message begins is not known any more. */
  lose(): void
}

const messageType = {
  clientHello: 1,
  serverHello: 2,
  certificate: 11,
  serverKeyExchange: 12,
  certificateRequest: 13,
} as const

const header = 4
/** Certificates and lists of CA names have some ten KiB. */
const longestMessage = 256 * 1024

export function newHandshakeMessages(
  transcript: Transcript,
  tools: { readonly budget: Budget; readonly certificates: CertificateReader },
  note: (what: string, moment: Moment) => void,
): HandshakeMessages {
  const window = newByteWindow()
  let state: 'whole' | 'lost' = 'whole'
  const release = (count: number) => {
    window.drop(count)
    tools.budget.giveBack(count)
  }
  const hear = (type: number, body: Uint8Array, moment: Moment) =>
    hearMessage(type, body, {
      transcript,
      certificates: tools.certificates,
      moment,
      note: (what) => note(what, moment),
    })
  const lose = () => {
    state = 'lost'
    release(window.length())
  }
  return {
    lose,
    push: (content, moment) => {
      if (state === 'lost') return
      if (tools.budget.take(content.length) === 'refused') {
        note('too many unfinished messages at once; one is not read', moment)
        return lose()
      }
      window.append(content)
      for (;;) {
        const bytes = window.unread()
        if (bytes.length < header) return
        const length = ((bytes[1] ?? 0) << 16) | ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0)
        if (length > longestMessage) {
          note(`a handshake message claims to have ${length} bytes and is not read`, moment)
          return lose()
        }
        if (bytes.length < header + length) return
        const body = bytes.subarray(header, header + length)
        hear(bytes[0] ?? 0, body, moment)
        release(header + length)
      }
    },
  }
}

interface Hearing {
  readonly transcript: Transcript
  readonly certificates: CertificateReader
  readonly moment: Moment
  readonly note: (what: string) => void
}

function hearMessage(type: number, body: Uint8Array, hearing: Hearing): void {
  if (type === messageType.clientHello) hearClientHello(body, hearing)
  else if (type === messageType.serverHello) hearServerHello(body, hearing)
  else if (type === messageType.certificate) hearCertificate(body, hearing)
  else if (type === messageType.serverKeyExchange) hearKeyExchange(body, hearing)
  else if (type === messageType.certificateRequest) hearing.transcript.asksForCertificate = 'yes'
}

function hearClientHello(body: Uint8Array, { transcript, note }: Hearing): void {
  const { hello, serverName, damage } = readClientHello(body)
  if (damage === 'cut') note('a ClientHello is damaged: what it offers is not all known')
  // After a HelloRetryRequest the client says it again with another key share: the first is what it offered.
  transcript.clientHello ??= { hello, serverName }
}

function hearServerHello(body: Uint8Array, { transcript, note, moment }: Hearing): void {
  const read = readServerHello(body)
  if (read.damage === 'cut') note('a ServerHello is damaged: what it chose is not all known')
  if (read.kind === 'retry') transcript.helloRetryRequest ??= { group: read.group }
  else transcript.serverHello ??= { chosen: read.chosen, moment }
}

function hearCertificate(body: Uint8Array, { transcript, certificates, note }: Hearing): void {
  const chain = certificates.read(body)
  transcript.certificates ??= chain.certificates
  for (const problem of chain.problems) note(problem)
}

function hearKeyExchange(body: Uint8Array, { transcript }: Hearing): void {
  const hello = transcript.serverHello
  if (hello === null) return
  const chosen = { ...hello.chosen, ...readServerKeyExchange(body, hello.chosen) }
  transcript.serverHello = { ...hello, chosen }
}
