import type { CapturedCertificate } from './certificates.ts'
import type { OfferedHello } from './client-hello.ts'
import type { NamedCode } from './named-code.ts'
import type { Moment } from './packet.ts'
import type { ChosenValues } from './server-hello.ts'
import type { Speech } from './summary.ts'

/** What one end said, as far as it can be read. */
export interface Transcript {
  speech: Speech
  clientHello: { readonly hello: OfferedHello; readonly serverName: string | null } | null
  helloRetryRequest: { readonly group: NamedCode | null } | null
  serverHello: { readonly chosen: ChosenValues; readonly moment: Moment } | null
  /** Of a Certificate message in clear; null where none was seen. */
  certificates: readonly CapturedCertificate[] | null
  asksForCertificate: 'yes' | 'no'
  changeCipherSpec: Moment | null
  alerts: PlainAlert[]
  encrypted: EncryptedLog
  http: HttpHead
}

/** An alert record; level and number are null where it is encrypted. */
export interface PlainAlert {
  readonly level: number | null
  readonly alert: number | null
  readonly moment: Moment
}

export interface EncryptedRecord {
  readonly kind: 'handshake' | 'data' | 'alert'
  readonly length: number
  readonly moment: Moment
}

/** All records in numbers, and the first ones one by one: a handshake has fewer. */
export interface EncryptedLog {
  records: number
  bytes: number
  last: EncryptedRecord | null
  readonly first: EncryptedRecord[]
}

export interface HttpHead {
  method: string | null
  host: string | null
  status: number | null
  /** What a CONNECT request names. */
  tunnel: string | null
}

export const mostLogged = 64

export function newTranscript(): Transcript {
  return {
    speech: 'nothing',
    clientHello: null,
    helloRetryRequest: null,
    serverHello: null,
    certificates: null,
    asksForCertificate: 'no',
    changeCipherSpec: null,
    alerts: [],
    encrypted: { records: 0, bytes: 0, last: null, first: [] },
    http: { method: null, host: null, status: null, tunnel: null },
  }
}

export function logEncrypted(log: EncryptedLog, record: EncryptedRecord): void {
  log.records++
  log.bytes += record.length
  log.last = record
  if (log.first.length < mostLogged) log.first.push(record)
}
