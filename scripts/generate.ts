// `npm run generate`: what is made from the code and committed: the JSON schemas, and the index of the rules' pages.
import { writeFileSync } from 'node:fs'
import { rulesIndex } from './rules-index.ts'
import { schemas } from './schemas.ts'

for (const [file, content] of Object.entries(schemas())) writeFileSync(file, content)
writeFileSync('docs/rules/README.md', rulesIndex())
