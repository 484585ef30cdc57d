import { join } from 'node:path'
import { createVitest, type TestModule } from 'vitest/node'

/** What `mutate` asks for: the test files to run after source files have changed, a group after the other. */
export interface Errand {
  readonly changed: readonly string[]
  readonly groups: readonly (readonly string[])[]
}

export interface Answer {
  /** The first test that failed; null where all passed. */
  readonly failed: string | null
}

/** Runs tests in the current folder as often as its parent asks, in one process that keeps what it has transformed. */
const vitest = await createVitest('test', {
  watch: false,
  bail: 1,
  pool: 'threads',
  isolate: false,
  reporters: [{}],
})
const project = vitest.getRootProject()

process.on('message', async (errand: Errand) => {
  for (const file of errand.changed) vitest.invalidateFile(join(process.cwd(), file))
  process.send?.({ failed: await firstFailure(errand.groups) } satisfies Answer)
})
process.on('disconnect', () => process.exit())
process.send?.({ failed: null } satisfies Answer)

async function firstFailure(groups: Errand['groups']): Promise<string | null> {
  for (const group of groups) {
    // `bail` counts the failures of earlier runs as well, and would skip every test of this one.
    vitest.state.idMap.clear()
    vitest.state.filesMap.clear()
    const specifications = group.map((file) => project.createSpecification(join(process.cwd(), file)))
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
    const failed = testModules.find((module) => module.state() === 'failed')
    if (failed !== undefined) return `${failed.relativeModuleId}: ${failureOf(failed)}`
    if (unhandledErrors.length > 0) return String(unhandledErrors[0])
    if (testModules.some((module) => module.state() !== 'passed')) throw new Error('a test file was left out')
  }
  return null
}

function failureOf(module: TestModule): string {
  for (const test of module.children.allTests('failed')) return test.fullName
  return module.errors()[0]?.message ?? 'it fails as a whole'
}
