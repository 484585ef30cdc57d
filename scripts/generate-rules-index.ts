import { writeFileSync } from 'node:fs'
import { rulesIndex } from './rules-index.ts'

writeFileSync('docs/rules/README.md', rulesIndex())
