import type { Answer, Explanation } from './explanation.ts'
import { type FailureRecord, merged, noRecord } from './failure-record.ts'
import { type CodeWord, parseCode } from './parse-code.ts'
import { toAnswer } from './to-answer.ts'

/**
 * Explains codes as the command line gives them, several of them as of one failure (`-1200 -9802`). Null where one of the
 * words is none.
 */
export function explainCode(words: readonly string[]): Explanation | null {
  const parsed = wordsOf(words)
  if (parsed === null || parsed.length === 0) return null
  const record = parsed.map(recordOfCode).reduce(merged)
  const answer = toAnswer(record, [])
  return { schemaVersion: 1, input: 'code', failures: [withoutDirection(answer)], remarks: [] }
}

/** `alert 48` and `unknown ca` are written with a blank. */
function wordsOf(words: readonly string[]): readonly CodeWord[] | null {
  const whole = parseCode(words.join(' ').replace(/^alert\s+(?:number\s+)?/i, ''))
  if (whole !== null) return [whole]
  const parsed = words.map(parseCode)
  return parsed.every((word) => word !== null) ? parsed : null
}

function recordOfCode(word: CodeWord): FailureRecord {
  switch (word.kind) {
    case 'stream':
      return { ...noRecord, streamCodes: [{ code: word.code, trust: 'line', format: 'code' }] }
    case 'url':
      return { ...noRecord, urlCode: word.code }
    case 'trust':
      return { ...noRecord, osStatus: word.code }
    case 'alert':
      return { ...noRecord, alert: { number: word.number, direction: 'read', level: 'fatal' } }
    case 'check':
      return { ...noRecord, checks: [word.checks] }
  }
}

/** A number on the command line does not say who sent the alert. */
function withoutDirection(answer: Answer): Answer {
  if (answer.alert === null) return answer
  const how =
    'an app is told of an alert when the other side sent it; in a log, “write alert” would be one that the app’s own side sent'
  return { ...answer, refusedBy: { end: 'server', certainty: 'likely', how } }
}
