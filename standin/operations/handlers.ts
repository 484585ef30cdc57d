import type { Handler, RepositoryHandler } from '../http/call.ts'
import { appHandlers, appRepositoryHandlers } from './apps.ts'
import { checkHandlers } from './checks.ts'
import { commentHandlers } from './comments.ts'
import { commitHandlers } from './commits.ts'
import { gitDataHandlers } from './git-data.ts'
import { hookHandlers } from './hooks.ts'
import { pullHandlers } from './pulls.ts'
import { repositoryHandlers } from './repositories.ts'
import { reviewHandlers } from './reviews.ts'

/** Operations outside a repository, by id. */
export const handlers: Readonly<Record<string, Handler>> = { ...appHandlers, ...hookHandlers }

/** Operations in a repository, by id. */
export const inRepository: Readonly<Record<string, RepositoryHandler>> = {
  ...appRepositoryHandlers,
  ...checkHandlers,
  ...commentHandlers,
  ...commitHandlers,
  ...gitDataHandlers,
  ...pullHandlers,
  ...repositoryHandlers,
  ...reviewHandlers,
}
