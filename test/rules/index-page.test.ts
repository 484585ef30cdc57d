import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rulesIndex } from '../../scripts/rules-index.ts'

it('docs/rules/README.md is what npm run generate writes', () => {
  expect(readFileSync('docs/rules/README.md', 'utf8')).toBe(rulesIndex())
})
