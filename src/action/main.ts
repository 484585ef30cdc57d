import * as core from '@actions/core'
import { gate } from '../gate/gate.ts'
import { neutralText } from '../report/neutral.ts'
import { runAction } from './run.ts'

try {
  await runAction(gate, process.env, new Date())
} catch (error) {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  core.debug(neutralText(stack))
  core.setFailed(`ats-gate could not run: ${neutralText(message)}`)
}
