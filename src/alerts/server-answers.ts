import { unknown } from '../text/fact.ts'
import type { AnswerOf } from './server-answer.ts'

/** What the endpoint's server answers. Under way: the tables follow. */
export const answerOf: AnswerOf = (_endpoint, situation) => unknown(`not worked out yet: ${situation}`)
