import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { schemas } from '../scripts/schemas.ts'
import { project } from './action/runner.ts'

it.each(Object.entries(schemas()))('%s is what the code says', (file, content) => {
  expect(readFileSync(join(project, file), 'utf8')).toBe(content)
})
