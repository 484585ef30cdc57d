import type { DescribedOperation } from '../contract/description.ts'
import type { Stage } from '../events/announce.ts'
import type { JsonObject } from '../resources/json.ts'
import type { Repository } from '../state/repository.ts'
import type { Answer } from './answer.ts'
import type { Caller } from './caller.ts'
import type { Budget } from './rate-limits.ts'

/** A request that has passed authentication and the contract. */
export interface Call extends Stage {
  readonly operation: DescribedOperation
  readonly caller: Caller
  /** Without prefix and query, as it was sent. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: JsonObject
  readonly accept: string
  /** The budget of the caller, for those who ask. */
  readonly budget: Budget
}

export interface RepositoryCall extends Call {
  readonly repository: Repository
}

export type Handler = (call: Call) => Answer

export type RepositoryHandler = (call: RepositoryCall) => Answer
