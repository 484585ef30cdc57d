import type { Budget } from './budget.ts'
import { newByteWindow } from './byte-window.ts'
import type { CertificateReader } from './certificates.ts'
import { newHandshakeMessages } from './handshake-messages.ts'
import { headEnd, isHttpStart, longestHead, readHead } from './http-head.ts'
import type { Moment } from './packet.ts'
import type { StreamListener } from './reassembly.ts'
import { newTlsRecords, type TlsRecords } from './tls-records.ts'
import type { Transcript } from './transcript.ts'

/** One direction of a connection: tells TLS, HTTP in clear and other things apart, and writes down what it hears. */
export interface ConversationStream extends StreamListener {
  /** The capture is over: reads what is there of an unfinished HTTP head. */
  end(): void
}

export interface StreamTools {
  readonly budget: Budget
  readonly certificates: CertificateReader
}

/** What is being heard: nothing decided yet, a head of HTTP, TLS, or what is left alone. */
type Mode = 'start' | 'http' | 'tls' | 'ignored'

/** The longest of the words that HTTP starts with. */
const startLength = 8

export function newConversationStream(
  transcript: Transcript,
  tools: StreamTools,
  note: (what: string, moment: Moment) => void,
): ConversationStream {
  const start = newByteWindow()
  let mode: Mode = 'start'
  let tls: TlsRecords | null = null
  let searched = 0

  const speak = (speech: Transcript['speech'], next: Mode) => {
    if (transcript.speech === 'nothing') transcript.speech = speech
    mode = next
  }
  const openTls = (): TlsRecords =>
    newTlsRecords(transcript, newHandshakeMessages(transcript, tools, note), tools.budget, note)

  const decide = (moment: Moment) => {
    const bytes = start.unread()
    const kind = kindOf(bytes)
    if (kind === 'more') return
    if (kind === 'http' && transcript.speech === 'nothing') {
      speak('http', 'http')
      hearHead(moment)
    } else if (kind === 'tls') {
      speak('tls', 'tls')
      tls = openTls()
      const copy = bytes.slice()
      start.drop(copy.length)
      hearTls(copy, moment)
    } else ignore('other')
  }
  const ignore = (speech: Transcript['speech']) => {
    speak(speech, 'ignored')
    start.drop(start.length())
  }
  const hearHead = (moment: Moment) => {
    const bytes = start.unread()
    const end = headEnd(bytes, searched)
    searched = Math.max(0, bytes.length - 3)
    if (end === null && bytes.length < longestHead) return
    const { tunnels } = readHead(bytes.subarray(0, end ?? bytes.length), transcript.http)
    if (end === null || tunnels === 'no') return ignore('http')
    start.drop(end)
    mode = 'start'
    if (start.length() > 0) decide(moment)
  }
  const hearTls = (bytes: Uint8Array, moment: Moment) => {
    if (tls?.push(bytes, moment) === 'lost') mode = 'ignored'
  }

  return {
    bytes: (bytes, moment) => {
      if (mode === 'ignored') return
      if (mode === 'tls') return hearTls(bytes, moment)
      start.append(bytes)
      if (mode === 'start') decide(moment)
      else hearHead(moment)
    },
    gap: (count, moment) => {
      if (mode === 'tls' && tls?.gap(count, moment) === 'lost') {
        note('after a gap it is not known where TLS records begin; the rest is not read', moment)
        mode = 'ignored'
      } else if (mode !== 'tls') ignore(transcript.speech === 'nothing' ? 'other' : transcript.speech)
    },
    end: () => {
      if (mode === 'http') readHead(start.unread(), transcript.http)
      if (mode === 'start' && start.length() > 0) ignore('other')
    },
  }
}

/** A record of TLS (SSL 3.0 to TLS 1.3 on the wire), a word of HTTP, or neither. */
function kindOf(bytes: Uint8Array): 'tls' | 'http' | 'other' | 'more' {
  const [type = 0, major = 3, minor = 0] = bytes
  if (type >= 20 && type <= 23 && major === 3 && minor <= 4) return bytes.length < 3 ? 'more' : 'tls'
  return isHttpStart(bytes.subarray(0, startLength))
}
