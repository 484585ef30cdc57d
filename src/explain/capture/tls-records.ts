import type { Budget } from './budget.ts'
import { newByteWindow } from './byte-window.ts'
import type { HandshakeMessages } from './handshake-messages.ts'
import type { Moment } from './packet.ts'
import { logEncrypted, type Transcript } from './transcript.ts'

/** One direction of a TLS connection, cut into records. What is encrypted is counted and not kept. */
export interface TlsRecords {
  /** `lost`: what comes now is no record; nothing more can be read. */
  push(bytes: Uint8Array, moment: Moment): 'goes-on' | 'lost'
  gap(count: number, moment: Moment): 'goes-on' | 'lost'
}

const contentType = { changeCipherSpec: 20, alert: 21, handshake: 22, data: 23, heartbeat: 24 } as const
const header = 5
/** RFC 5246 §6.2.3. */
const longestRecord = 2 ** 14 + 2048
const mostAlerts = 32

/** The record that is under way. */
interface Current {
  readonly type: number
  readonly length: number
  left: number
}

export function newTlsRecords(
  transcript: Transcript,
  messages: HandshakeMessages,
  budget: Budget,
  note: (what: string, moment: Moment) => void,
): TlsRecords {
  const head = newByteWindow()
  const kept = newByteWindow()
  let current: Current | null = null
  let keeps: 'content' | 'nothing' = 'nothing'

  const open = (moment: Moment): 'goes-on' | 'lost' => {
    const [type = 0, major, , high = 0, low = 0] = head.unread()
    const length = (high << 8) | low
    head.drop(header)
    if (type < 20 || type > 24 || major !== 3 || length > longestRecord) {
      note('after TLS records comes something else; it is not read', moment)
      return 'lost'
    }
    current = { type, length, left: length }
    const readable = type === contentType.handshake || (type === contentType.alert && length === 2)
    keeps = readable && budget.take(length) === 'granted' ? 'content' : 'nothing'
    if (readable && keeps === 'nothing') messages.lose()
    return 'goes-on'
  }
  const close = ({ type, length }: Current, moment: Moment) => {
    current = null
    hearRecord(type, keeps === 'content' ? kept.unread() : null, length, transcript, messages, moment)
    forget(length)
  }
  const forget = (length: number) => {
    kept.drop(kept.length())
    if (keeps === 'content') budget.giveBack(length)
    keeps = 'nothing'
  }

  return {
    push: (bytes, moment) => {
      let at = 0
      while (at < bytes.length) {
        if (current === null) {
          const taken = Math.min(header - head.length(), bytes.length - at)
          head.append(bytes.subarray(at, at + taken))
          at += taken
          if (head.length() < header) return 'goes-on'
          if (open(moment) === 'lost') return 'lost'
        }
        const record: Current | null = current
        if (record === null) continue
        const taken = Math.min(record.left, bytes.length - at)
        if (keeps === 'content') kept.append(bytes.subarray(at, at + taken))
        record.left -= taken
        at += taken
        if (record.left === 0) close(record, moment)
      }
      return 'goes-on'
    },
    gap: (count, moment) => {
      // Only within one record it is known where the next begins.
      if (current === null || count > current.left || head.length() > 0) return 'lost'
      if (keeps === 'content' && current.type === contentType.handshake) messages.lose()
      forget(current.length)
      current.left -= count
      if (current.left === 0) close(current, moment)
      return 'goes-on'
    },
  }
}

function hearRecord(
  type: number,
  content: Uint8Array | null,
  length: number,
  transcript: Transcript,
  messages: HandshakeMessages,
  moment: Moment,
): void {
  if (type === contentType.changeCipherSpec) transcript.changeCipherSpec ??= moment
  else if (type === contentType.data) logEncrypted(transcript.encrypted, { kind: 'data', length, moment })
  else if (type === contentType.alert) hearAlert(content, length, transcript, moment)
  else if (type === contentType.handshake) {
    const clear = transcript.changeCipherSpec === null || (content !== null && isHello(content))
    if (!clear) logEncrypted(transcript.encrypted, { kind: 'handshake', length, moment })
    else if (content !== null) messages.push(content, moment)
  }
}

/** Encryption adds to the two bytes of an alert, in every suite that has any. */
function hearAlert(content: Uint8Array | null, length: number, transcript: Transcript, moment: Moment): void {
  if (transcript.alerts.length >= mostAlerts) return
  if (content !== null && length === 2) {
    transcript.alerts.push({ level: content[0] ?? 0, alert: content[1] ?? 0, moment })
    return
  }
  logEncrypted(transcript.encrypted, { kind: 'alert', length, moment })
  transcript.alerts.push({ level: null, alert: null, moment })
}

/**
 * After a HelloRetryRequest both ends may send ChangeCipherSpec before hellos in clear (RFC 8446 appendix D.4). Type,
 * length and version together are not met in an encrypted Finished.
 */
function isHello([type, high, middle = 0, low = 0, major, minor = 9]: Uint8Array): boolean {
  const long = ((middle << 8) | low) >= 38
  return (type === 1 || type === 2) && high === 0 && long && major === 3 && minor <= 3
}
