import { createHash } from 'node:crypto'
import { answerFaults, requestFaults } from '../contract/check.ts'
import type { DescribedOperation, Description } from '../contract/description.ts'
import type { Violation } from '../contract/violation.ts'
import type { Stage } from '../events/announce.ts'
import { handlers, inRepository } from '../operations/handlers.ts'
import type { JsonObject } from '../resources/json.ts'
import { findRepository } from '../state/world.ts'
import { refusal } from './access.ts'
import { type Answer, notFound, problem, unprocessable } from './answer.ts'
import type { Call } from './call.ts'
import { authenticate, type Caller, isAnswer } from './caller.ts'
import type { Fault } from './fault.ts'
import { changedBy, insteadOf } from './fault-effects.ts'
import type { Faults } from './faults.ts'
import { type RateLimits, rateHeaders } from './rate-limits.ts'

/** A request as it was read from the connection. */
export interface Incoming {
  readonly method: string
  /** Without the API's prefix; null where it has not that prefix. */
  readonly path: string | null
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Undefined where there is none. */
  readonly body: unknown
}

/** What comes of a request, besides the answer itself. */
export interface Outcome {
  readonly answer: Answer
  readonly operation: string | null
  readonly installation: number | null
  readonly fault: Fault | null
}

export interface Pipeline extends Stage {
  readonly description: Description
  readonly faults: Faults
  readonly limits: RateLimits
  readonly appPublicKey: () => string
  readonly report: (violation: Violation) => void
}

/** Takes a request through matching, faults, authentication, limits, the contract and its handler, in that order. */
export function answerTo(pipeline: Pipeline, incoming: Incoming): Outcome {
  const { world, faults, description } = pipeline
  const match = incoming.path === null ? null : description.find(incoming.method, incoming.path)
  if (match === null) return { ...unknownRoute(pipeline, incoming), fault: null }
  const { operation } = match
  const caller = authenticate(world, pipeline.appPublicKey, incoming.headers.authorization)
  const installation = !isAnswer(caller) && caller.kind === 'installation' ? caller.installation.id : null
  const fault = faults.strike(operation.id, installation)
  const outcome = { operation: operation.id, installation, fault }
  const instead = fault === null ? null : insteadOf(world, fault)
  if (instead !== null) return { ...outcome, answer: instead }
  if (fault?.kind === 'close') return { ...outcome, answer: problem(500, 'closed') }
  if (isAnswer(caller)) return { ...outcome, answer: caller }
  const answer = carryOut(pipeline, incoming, match, caller)
  return { ...outcome, answer: fault === null ? answer : changedBy(fault, answer) }
}

function unknownRoute({ report }: Pipeline, { method, path }: Incoming): Omit<Outcome, 'fault'> {
  const message = path === null ? 'outside the API' : 'not an operation that the stand-in knows'
  report({ side: 'request', kind: 'unknown-route', operation: null, method, path: path ?? '', message })
  return { answer: notFound, operation: null, installation: null }
}

interface Match {
  readonly operation: DescribedOperation
  readonly params: Readonly<Record<string, string>>
}

function carryOut(pipeline: Pipeline, incoming: Incoming, match: Match, caller: Caller): Answer {
  const { limits, report } = pipeline
  const { operation } = match
  // Asking for the budget costs nothing.
  const isFree = operation.id === 'rate-limit/get'
  const budget = isFree ? limits.peek(caller) : limits.spend(caller)
  const headers = rateHeaders(budget)
  if (budget.remaining < 0 && !isFree)
    return problem(403, 'API rate limit exceeded for installation.', headers)
  const request = { operation: operation.id, method: operation.method, path: incoming.path ?? '' }
  const answer = allowedAnswer(pipeline, incoming, match, caller, budget)
  // The description has schemas for JSON only.
  for (const fault of answer.raw === undefined ? answerFaults(operation, answer.status, answer.body) : [])
    report({ side: 'answer', ...request, ...fault })
  return revalidated(incoming, { ...answer, headers: { ...headers, ...answer.headers } })
}

function allowedAnswer(
  pipeline: Pipeline,
  incoming: Incoming,
  { operation, params }: Match,
  caller: Caller,
  budget: Call['budget'],
): Answer {
  const { world, deliveries } = pipeline
  const isInRepository = operation.template.startsWith('/repos/{owner}/{repo}')
  const repository = isInRepository ? findRepository(world, params.owner ?? '', params.repo ?? '') : 'none'
  const refused = refusal(world, operation.id, caller, repository)
  if (refused !== null) return refused
  const broken = contractAnswer(pipeline, incoming, operation)
  if (broken !== null) return broken
  const { query, headers, path } = incoming
  const call: Call = {
    world,
    deliveries,
    operation,
    caller,
    path: path ?? '',
    params,
    query,
    body: (incoming.body ?? {}) as JsonObject,
    accept: headers.accept ?? '',
    budget,
  }
  if (repository === 'none') return handlers[operation.id]?.(call) ?? notFound
  return repository === undefined
    ? notFound
    : (inRepository[operation.id]?.({ ...call, repository }) ?? notFound)
}

/** Null where the request keeps the contract; else it is reported, and answered as GitHub answers invalid ones. */
function contractAnswer(
  { report }: Pipeline,
  { method, path, query, body, headers }: Incoming,
  operation: DescribedOperation,
): Answer | null {
  const faults = requestFaults(operation, query, body)
  const agent =
    (headers['user-agent'] ?? '') === '' ? [{ kind: 'header', message: 'no user-agent' } as const] : []
  for (const fault of [...faults, ...agent])
    report({ side: 'request', operation: operation.id, method, path: path ?? '', ...fault })
  if (agent.length > 0) return problem(403, 'Request forbidden by administrative rules.')
  return faults.length === 0
    ? null
    : unprocessable(
        'Validation Failed',
        faults.map(({ message }) => message),
      )
}

/** GET answers carry an entity tag, and 304 answers who has it already. */
function revalidated({ method, headers }: Incoming, answer: Answer): Answer {
  if (method !== 'GET' || answer.status !== 200) return answer
  const content = answer.raw?.bytes ?? JSON.stringify(answer.body)
  const etag = `W/"${createHash('sha256').update(content).digest('hex')}"`
  if (headers['if-none-match'] === etag) return { status: 304, headers: { ...answer.headers, etag } }
  return { ...answer, headers: { ...answer.headers, etag } }
}
