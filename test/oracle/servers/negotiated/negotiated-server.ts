import type { Endpoint } from '../../../../src/endpoint/endpoint.ts'
import type { Choices } from '../../random.ts'
import type { Running } from '../program.ts'

/** One port of a server, with a configuration that was drawn for it. */
export interface Drawn {
  readonly port: number
  /** What the server is told, for whoever reads a mismatch. */
  readonly text: string
  /** What the product is told. */
  readonly endpoint: Endpoint
}

/** A real server that takes many configurations at once, one a port. */
export interface NegotiatedServer {
  readonly name: string
  /** How many configurations one start takes. */
  readonly ports: number
  /** Absent: exactly. Else what is assumed of a failure need not be so. */
  readonly modelled?: 'by the RFC'
  readonly draw: (choices: Choices, port: number) => Drawn
  /** The certificates of `makeCertificates` lie in the folder; resolves when every port accepts. */
  readonly start: (drawn: readonly Drawn[], folder: string) => Promise<readonly Running[]>
}
