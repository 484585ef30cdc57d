import type { DescribedOperation } from './description.ts'
import { limitFaults } from './limits.ts'
import type { Violation } from './violation.ts'

type Finding = Pick<Violation, 'kind' | 'message'>

/** What of a request GitHub's description does not know or does not allow. */
export function requestFaults(
  operation: DescribedOperation,
  query: Readonly<Record<string, string>>,
  body: unknown,
): readonly Finding[] {
  const unknownQuery = Object.keys(query).filter((name) => !operation.query.has(name))
  return [
    ...unknownQuery.map((name) => finding('unknown-field', `unknown query parameter ${name}`)),
    ...operation.queryFaults({ ...query }).map((fault) => finding('schema', `query ${fault}`)),
    ...bodyFindings(operation, body),
  ]
}

function bodyFindings(operation: DescribedOperation, body: unknown): readonly Finding[] {
  if (body === undefined) {
    const missing = operation.takesBody ? operation.bodyFaults({}) : []
    return missing.map((fault) => finding('schema', `no body: ${fault}`))
  }
  if (!operation.takesBody) return [finding('unknown-field', 'a body where the operation takes none')]
  return [
    ...operation.unknownBodyFields(body).map((name) => finding('unknown-field', `unknown field ${name}`)),
    ...operation.bodyFaults(body).map((fault) => finding('schema', `body ${fault}`)),
    ...limitFaults(operation.id, body).map((fault) => finding('limit', fault)),
  ]
}

/** Statuses that GitHub gives to any operation, whether its description lists them there or not. */
const general = new Set([304, 401, 403, 404, 422, 429])

/** What of an answer of the stand-in is not as GitHub's description has it. */
export function answerFaults(
  operation: DescribedOperation,
  status: number,
  body: unknown,
): readonly Finding[] {
  if (!operation.statuses.has(status)) {
    if (general.has(status)) return []
    return [finding('undocumented-status', `${status} is not among ${[...operation.statuses].join(', ')}`)]
  }
  if (status >= 300) return []
  return operation.answerFaults(status, body).map((fault) => finding('schema', `answer ${status} ${fault}`))
}

const finding = (kind: Violation['kind'], message: string): Finding => ({ kind, message })
