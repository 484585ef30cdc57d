import * as core from '@actions/core'
import { gate } from '../gate/gate.ts'
import { neutralText } from '../report/neutral.ts'
import { runAction } from './run.ts'

try {
  await runAction(gate, process.env, new Date())
} catch (error) {
  core.setFailed(
    `ats-gate could not run: ${neutralText(error instanceof Error ? error.message : String(error))}`,
  )
}
