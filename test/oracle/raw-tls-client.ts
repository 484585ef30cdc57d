import { connect, type Socket } from 'node:net'
import type { ClientHello } from '../../src/tls/client-hello.ts'
import { clientHelloMessage, type HelloSecrets, handshakeRecord, newSecrets } from './raw-tls-hello.ts'
import { newRecordReader, type RecordReader } from './raw-tls-records.ts'
import {
  type CertificateKind,
  readCertificateKind,
  readServerHello,
  readServerKeyExchange,
  type ServerHello,
} from './raw-tls-server-messages.ts'

/*
 * A TLS client that is limited by no TLS library: it sends exactly the hello it is given, suites that no library has
 * any more included, and reads what comes back in clear. Nothing is decrypted and nothing is verified.
 */

/** What the server did with the hello. */
export type ServerReply =
  | ServerAgreement
  | { readonly kind: 'alert'; readonly alert: number; readonly after: 'client-hello' | 'server-hello' }
  | { readonly kind: 'encrypted-alert' }
  | { readonly kind: 'closed'; readonly after: 'client-hello' | 'server-hello' }

export interface ServerAgreement {
  readonly kind: 'agrees'
  readonly protocol: ServerHello['protocol']
  readonly cipherSuite: number
  /** Code point; null where the key exchange has no named group. */
  readonly group: number | null
  /** Code point of the server's signature; null where it is encrypted (TLS 1.3) or has none. */
  readonly signatureScheme: number | null
  /** Null where the certificate is encrypted (TLS 1.3). */
  readonly certificate: CertificateKind | null
  readonly helloRetryRequest: 'sent' | 'not-sent'
}

export interface Target {
  readonly host: string
  readonly port: number
  readonly timeoutMs: number
}

/**
 * Some servers pack their messages into one encrypted record, in which Finished is not to be told: then the flight is
 * over when nothing comes any more. One that can't sign says so by a record of an alert's length.
 */
const quietMs = 400

/** Sends the hello, answers a HelloRetryRequest, and reads until the server has settled or refused. */
export function greet(target: Target, hello: ClientHello): Promise<ServerReply> {
  return new Promise((resolve, reject) => {
    const socket = connect(target.port, target.host)
    const conversation = startConversation(hello, (bytes) => socket.write(bytes))
    const end = (settle: () => void) => {
      socket.destroy()
      settle()
    }
    socket.setTimeout(target.timeoutMs, () => end(() => reject(new Error(`no reply on port ${target.port}`))))
    socket.on('connect', () => conversation.begin())
    let quiet: NodeJS.Timeout | undefined
    socket.on('data', (bytes) => {
      clearTimeout(quiet)
      hear(socket, bytes, conversation, resolve, reject)
      const agreed = conversation.encrypting()
      if (agreed !== undefined) quiet = setTimeout(() => end(() => resolve(agreed)), quietMs)
    })
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') end(() => resolve(conversation.closed()))
      else end(() => reject(error))
    })
    socket.on('close', () => resolve(conversation.closed()))
  })
}

function hear(
  socket: Socket,
  bytes: Buffer,
  conversation: Conversation,
  resolve: (reply: ServerReply) => void,
  reject: (reason: unknown) => void,
): void {
  try {
    const reply = conversation.hear(bytes)
    if (reply === undefined) return
    resolve(reply)
    socket.destroy()
  } catch (error) {
    reject(error)
    socket.destroy()
  }
}

interface Conversation {
  begin(): void
  /** What was agreed on, once the server's encrypted flight has begun. */
  encrypting(): ServerAgreement | undefined
  hear(bytes: Buffer): ServerReply | undefined
  closed(): ServerReply
}

/** The JDK puts 16 zeros behind each message (RFC 8446 §5.4). Lengths of an alert and of Finished under TLS 1.3's encryption: content, its type, a tag of 16 (RFC 8446 §5.2). */
const encryptedAlertLength = 2 + 17
const paddedAlertLength = encryptedAlertLength + 16
const encryptedFinishedLengths = [4 + 32 + 17, 4 + 48 + 17, 4 + 32 + 17 + 16, 4 + 48 + 17 + 16]

const contentType = { alert: 21, handshake: 22, applicationData: 23 } as const
const messageType = { serverHello: 2, certificate: 11, serverKeyExchange: 12, serverHelloDone: 14 } as const

function startConversation(hello: ClientHello, send: (bytes: Uint8Array) => void): Conversation {
  const secrets: HelloSecrets = newSecrets()
  const reader: RecordReader = newRecordReader()
  let agreed: ServerAgreement | null = null
  let retried = false
  let encrypted = 0

  const say = (keyShares: ClientHello['keyShares'], cookie: Buffer | null) =>
    send(handshakeRecord(clientHelloMessage({ ...hello, keyShares }, secrets, cookie)))

  const onServerHello = (body: Buffer) => {
    const message = readServerHello(body)
    if (message.kind === 'hello-retry-request') {
      retried = true
      say([message.group], message.cookie)
      return
    }
    const { protocol, cipherSuite, group } = message
    const helloRetryRequest = retried ? 'sent' : 'not-sent'
    agreed = {
      kind: 'agrees',
      protocol,
      cipherSuite,
      group,
      signatureScheme: null,
      certificate: null,
      helloRetryRequest,
    }
  }

  const onHandshake = (type: number, body: Buffer): ServerReply | undefined => {
    if (type === messageType.serverHello) onServerHello(body)
    else if (agreed === null) throw new Error(`message ${type} before ServerHello`)
    else if (type === messageType.certificate) agreed = { ...agreed, certificate: readCertificateKind(body) }
    else if (type === messageType.serverKeyExchange) {
      agreed = { ...agreed, ...readServerKeyExchange(body, agreed) }
    } else if (type === messageType.serverHelloDone) return agreed
    return undefined
  }

  /** EncryptedExtensions, Certificate, CertificateVerify, Finished: the last shows that the server could sign. */
  const onEncrypted = ({ length }: Buffer, agreement: ServerAgreement): ServerReply | undefined => {
    encrypted += 1
    // The first message is EncryptedExtensions, which may be as long as a padded alert.
    const isAlert = length === encryptedAlertLength || (encrypted > 1 && length === paddedAlertLength)
    if (isAlert) return { kind: 'encrypted-alert' }
    return encrypted > 3 && encryptedFinishedLengths.includes(length) ? agreement : undefined
  }

  const stage = () => (agreed === null ? 'client-hello' : 'server-hello')

  return {
    begin: () => say(hello.keyShares, null),
    encrypting: () => (encrypted > 0 && agreed !== null ? agreed : undefined),
    closed: () => ({ kind: 'closed', after: stage() }),
    hear: (bytes) => {
      for (const record of reader.push(bytes)) {
        if (record.type === contentType.alert) {
          return { kind: 'alert', alert: record.body[1] ?? -1, after: stage() }
        }
        if (record.type === contentType.applicationData && agreed !== null) {
          const reply = onEncrypted(record.body, agreed)
          if (reply !== undefined) return reply
        }
        if (record.type !== contentType.handshake) continue
        for (const message of reader.messages(record.body)) {
          const reply = onHandshake(message.type, message.body)
          if (reply !== undefined) return reply
        }
      }
      return undefined
    },
  }
}
