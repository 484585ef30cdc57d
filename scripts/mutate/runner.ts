import { join } from 'node:path'
import { createVitest } from 'vitest/node'

/** What `mutate` asks for: the test files to run after a source file has changed, a group after the other. */
export interface Errand {
  readonly changed: string
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
  vitest.invalidateFile(join(process.cwd(), errand.changed))
  process.send?.({ failed: await firstFailure(errand.groups) } satisfies Answer)
})
process.send?.({ failed: null } satisfies Answer)

async function firstFailure(groups: Errand['groups']): Promise<string | null> {
  for (const group of groups) {
    const specifications = group.map((file) => project.createSpecification(join(process.cwd(), file)))
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
    for (const module of testModules) {
      for (const test of module.children.allTests('failed'))
        return `${module.relativeModuleId}: ${test.fullName}`
      if (module.errors().length > 0) return `${module.relativeModuleId}: ${module.errors()[0]?.message}`
    }
    if (unhandledErrors.length > 0) return String(unhandledErrors[0])
  }
  return null
}
