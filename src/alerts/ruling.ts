import type { Evidence } from '../text/evidence.ts'
import { compareVersions, type ProtocolVersion } from '../tls/version.ts'
import type { ByVersion, LibraryAnswer } from './library-alerts.data.ts'
import type { Answer } from './server-answer.ts'
import type { Stack } from './stack.ts'
import type { StackAnswer } from './stacks.data.ts'

/** What the tables say; an answer of null is not known, and the source tells where one looked. */
export interface Ruling {
  readonly answer: Answer | null
  readonly evidence: Evidence
  readonly source: string
}

export type When = 'before-finished' | 'after-finished'

/** A TLS 1.3 client has sent its Finished with the certificate that is being judged (RFC 8446 §4.4.4). */
export function whenJudged(protocol: ProtocolVersion): When {
  return isTls13(protocol) ? 'after-finished' : 'before-finished'
}

export function isTls13(protocol: ProtocolVersion): boolean {
  return compareVersions(protocol, 'TLSv1.3') >= 0
}

export function ofVersion([upToTls12, tls13]: ByVersion, protocol: ProtocolVersion): LibraryAnswer {
  return isTls13(protocol) ? tls13 : upToTls12
}

/** The program's answer, where it leaves it to the library the library's. */
export function ruled(
  { program, library }: Stack,
  answer: StackAnswer,
  ofLibrary: LibraryAnswer,
  when: When,
): Ruling {
  const { evidence, source } = program
  switch (answer) {
    case 'library':
      return library === null
        ? { answer: null, evidence, source }
        : { answer: libraryAnswer(ofLibrary, when), evidence: library.evidence, source: library.source }
    case 'alert-49':
      return { answer: { kind: 'alert', alert: 49, when }, evidence, source }
    case 'close':
      return { answer: { kind: 'close', when }, evidence, source }
    case 'close-late':
      return { answer: { kind: 'close', when: 'after-finished' }, evidence, source }
    case 'http-400':
      return { answer: { kind: 'http-status', status: 400 }, evidence, source }
    case 'http-403':
      return { answer: { kind: 'http-status', status: 403 }, evidence, source }
    case 'accepted':
      return { answer: { kind: 'accepted' }, evidence, source }
    case 'unknown':
      return { answer: null, evidence, source }
  }
}

function libraryAnswer(answer: LibraryAnswer, when: When): Answer | null {
  if (answer === null) return null
  if (answer === 'accepted') return { kind: 'accepted' }
  return answer === 'close' ? { kind: 'close', when } : { kind: 'alert', alert: answer, when }
}

/** What follows from the configuration alone. */
export function configured(answer: Answer, source: string): Ruling {
  return { answer, evidence: 'documented', source }
}
