import type { Candidate } from '../endpoint/endpoint.ts'
import type { Evidence } from '../text/evidence.ts'
import type { Fact } from '../text/fact.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import type { Situation } from './situation.ts'

/** How a server answers a situation, as the client meets it. */
export type Answer =
  | { readonly kind: 'alert'; readonly alert: number; readonly when: 'before-finished' | 'after-finished' }
  | { readonly kind: 'close'; readonly when: 'before-finished' | 'after-finished' }
  | { readonly kind: 'http-status'; readonly status: number }
  /** The handshake goes through and the request is served. */
  | { readonly kind: 'accepted' }

export function isSameAnswer(a: Answer, b: Answer): boolean {
  return textOf(a) === textOf(b)
}

function textOf(answer: Answer): string {
  switch (answer.kind) {
    case 'accepted':
      return 'accepted'
    case 'http-status':
      return `HTTP ${answer.status}`
    case 'close':
      return `close ${answer.when}`
    case 'alert':
      return `alert ${answer.alert} ${answer.when}`
  }
}

export interface ServerAnswer {
  readonly answer: Answer
  readonly evidence: Evidence
  /** The library map, the observed row, the document. */
  readonly source: string
}

/**
 * What the endpoint's server answers in a situation over a TLS version. Unknown, with the reason, where neither the
 * reference nor the configuration tells. Its configuration decides (client certificate mode, CRL, error pages,
 * rejected names), its software and library give the alert.
 */
export type AnswerOf = (
  endpoint: Candidate,
  situation: Situation,
  protocol: ProtocolVersion,
) => Fact<ServerAnswer>
