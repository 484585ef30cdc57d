import * as core from '@actions/core'
import { gate } from '../gate/gate.ts'
import { neutralText } from '../report/neutral.ts'
import { runAction } from './run.ts'

// No `await` here: the pieces of the bundle that are loaded later import this one, which has to be finished by then.
runAction(gate, process.env, new Date()).catch((error: unknown) => {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  core.debug(neutralText(stack))
  core.setFailed(`ats-gate could not run: ${neutralText(message)}`)
})
