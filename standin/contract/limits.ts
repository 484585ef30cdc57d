import type { JsonObject } from '../resources/json.ts'

/**
 * A limit or rule that GitHub keeps and its description leaves out, or says in prose only. (Numbers of annotations and
 * actions, and the lengths of summary, text and labels are in the description's schemas.)
 */
type LimitCheck = (body: JsonObject) => readonly string[]

/** In characters; GitHub's message is "Body is too long (maximum is 65536 characters)". */
const bodyLimit = 65_536

const commentBody: LimitCheck = ({ body }) => {
  if (typeof body !== 'string') return []
  if (body.trim() === '') return ['Body cannot be blank']
  return [...body].length > bodyLimit ? [`Body is too long (maximum is ${bodyLimit} characters)`] : []
}

const checkRun: LimitCheck = (body) => [
  ...conclusionFaults(body),
  ...outputFaults((body.output ?? {}) as JsonObject),
]

/** "Required if you provide completed_at or a status of completed"; only GitHub itself concludes `stale`. */
function conclusionFaults({ status, conclusion, completed_at }: JsonObject): readonly string[] {
  const completes = status === 'completed' || completed_at !== undefined
  return [
    ...(completes && conclusion === undefined ? ['conclusion is required with status completed'] : []),
    ...(conclusion === 'stale' ? ['conclusion stale is set by GitHub only'] : []),
    ...(conclusion !== undefined && status !== undefined && status !== 'completed'
      ? [`conclusion ${conclusion} goes with status completed, not ${status}`]
      : []),
    ...(['waiting', 'requested', 'pending'].includes(String(status))
      ? [`status ${status} is set by GitHub Actions only`]
      : []),
  ]
}

/** Bytes: 64 KB each for a message and its raw details. */
const messageLimit = 64 * 1024

function outputFaults({ annotations }: JsonObject): readonly string[] {
  return Array.isArray(annotations) ? (annotations as readonly JsonObject[]).flatMap(annotationFaults) : []
}

function annotationFaults(annotation: JsonObject, index: number): readonly string[] {
  const at = `output.annotations[${index}]`
  const { start_line, end_line, start_column, end_column, title, message, raw_details, path } = annotation
  const columns = start_column !== undefined || end_column !== undefined
  return [
    ...tooLong(`${at}.title`, title, 255),
    ...tooLarge(`${at}.message`, message, messageLimit),
    ...tooLarge(`${at}.raw_details`, raw_details, messageLimit),
    ...(Number(start_line) < 1 ? [`${at}.start_line counts from 1`] : []),
    ...(Number(end_line) < Number(start_line) ? [`${at} ends before it starts`] : []),
    ...(columns && start_line !== end_line ? [`${at} has columns but spans lines`] : []),
    ...(typeof path === 'string' && (path === '' || path.startsWith('/'))
      ? [`${at}.path is not relative to the repository`]
      : []),
  ]
}

function tooLong(name: string, value: unknown, limit: number): readonly string[] {
  return typeof value === 'string' && [...value].length > limit
    ? [`${name} is too long (maximum is ${limit} characters)`]
    : []
}

function tooLarge(name: string, value: unknown, limit: number): readonly string[] {
  return typeof value === 'string' && Buffer.byteLength(value) > limit
    ? [`${name} is too large (maximum is ${limit} bytes)`]
    : []
}

const limits: Readonly<Record<string, LimitCheck>> = {
  'checks/create': checkRun,
  'checks/update': checkRun,
  'issues/create-comment': commentBody,
  'issues/update-comment': commentBody,
  'pulls/create-review-comment': commentBody,
  'pulls/update-review-comment': commentBody,
  'pulls/create-review': (body) => [
    ...(body.body === undefined ? [] : commentBody(body)),
    ...((body.comments ?? []) as readonly JsonObject[]).flatMap(commentBody),
  ],
}

/** What a request's body breaks of the limits that are in no schema. */
export function limitFaults(operation: string, body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null) return []
  return limits[operation]?.(body as JsonObject) ?? []
}
