import type { AlertName } from '../../tls/alert.ts'
import type { CapturedCertificate } from './certificates.ts'
import type { OfferedHello } from './client-hello.ts'
import type { CaptureProblem } from './problems.ts'
import type { ChosenValues } from './server-hello.ts'

/*
 * What a packet capture tells of TLS. All of it is plain JSON: no dates, no bytes, nothing undefined. Names and
 * addresses come from the network, and from whoever made the capture: they are printed through report/neutral.ts.
 */

export type End = 'client' | 'server'

export interface CaptureSummary {
  readonly format: 'pcap' | 'pcapng' | 'unrecognised'
  readonly packets: number
  /** TCP connections, in the order in which the capture meets them. */
  readonly flows: readonly Flow[]
  /** What could not be read, each with the byte offset of its first instance. */
  readonly problems: readonly CaptureProblem[]
}

/** One TCP connection. */
export interface Flow {
  readonly client: SocketAddress
  readonly server: SocketAddress
  /** Seconds since 1970 of its first packet; null where the capture has no times. */
  readonly start: number | null
  /** How the TCP connection came about; `joined`: the capture starts in its middle. */
  readonly opening: 'established' | 'refused' | 'unanswered' | 'joined'
  /** What each end's first bytes are. */
  readonly speaks: Readonly<Record<End, Speech>>
  /** The name in the SNI extension. */
  readonly serverName: string | null
  readonly hello: OfferedHello | null
  readonly chosen: ChosenValues | null
  /** The server's chain, leaf first; empty where it is encrypted (TLS 1.3) or not sent. */
  readonly certificates: readonly CapturedCertificate[]
  readonly clientCertificate: ClientCertificate
  readonly alerts: readonly CapturedAlert[]
  readonly encrypted: Readonly<Record<End, EncryptedRecords>>
  /** Whether the client's Finished was seen; in TLS 1.3 it is told by the size of its first encrypted records. */
  readonly clientFinished: 'seen' | 'not-seen'
  readonly http: PlainHttp | null
  readonly end: FlowEnd
  readonly problems: readonly CaptureProblem[]
}

export interface SocketAddress {
  readonly address: string
  readonly port: number
}

export type Speech = 'tls' | 'http' | 'other' | 'nothing'

export interface ClientCertificate {
  /** Whether the server asked for one; `hidden` where TLS 1.3 encrypts the question. */
  readonly requested: 'yes' | 'no' | 'hidden'
  /** What the client answered, up to TLS 1.2: empty for "I have none"; null where no answer was seen. */
  readonly sent: readonly CapturedCertificate[] | null
}

/** An alert record. The content of an encrypted one can't be seen; in TLS 1.3 not even that it is an alert. */
export interface CapturedAlert {
  readonly by: End
  readonly encrypted: 'yes' | 'no'
  readonly level: 'warning' | 'fatal' | null
  /** Its number; null for an encrypted one. */
  readonly alert: number | null
  readonly name: AlertName | null
  readonly when: 'before-finished' | 'after-finished'
  /** Whether the other end had closed or reset the connection before: then it is a complaint about that. */
  readonly afterClose: 'yes' | 'no'
  /** Seconds since 1970. */
  readonly at: number | null
}

/** One end's records whose content is encrypted. */
export interface EncryptedRecords {
  readonly records: number
  readonly bytes: number
  /** Its last one; `beforeClose`: it came before the connection's first FIN or reset. */
  readonly last: { readonly bytes: number; readonly beforeClose: 'yes' | 'no' } | null
  /** Those that it sent after the client's Finished. */
  readonly sinceFinished: { readonly records: number; readonly bytes: number }
}

/** HTTP in clear, without paths, headers and bodies. */
export interface PlainHttp {
  readonly method: string | null
  readonly host: string | null
  readonly status: number | null
  /** The connection goes through a proxy (`CONNECT`): the name and port that it was asked for. */
  readonly tunnel: string | null
}

/** Who ended the connection first. */
export interface FlowEnd {
  readonly by: End | null
  readonly how: 'fin' | 'rst' | 'open'
  /** Seconds since 1970. */
  readonly at: number | null
  /**
   * For a reset: whether its packet had as many hops left as the server's other packets. Another number hints at
   * something between the two that sent it in the server's name.
   */
  readonly hops: 'same' | 'other' | null
}
