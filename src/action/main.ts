import * as core from '@actions/core'
import { gate } from '../gate/gate.ts'
import { neutralText } from '../report/neutral.ts'
import { runAction } from './run.ts'

// No `await` here: a piece of the bundle that imports this one would wait for it, and it for the piece.
runAction(gate, process.env, new Date()).catch((error: unknown) => {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  core.debug(neutralText(stack))
  core.setFailed(`ats-gate could not run: ${neutralText(message)}`)
})
