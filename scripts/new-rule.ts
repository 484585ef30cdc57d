// `npm run new:rule -- <id>`: the skeleton of a rule, its line in the list, and a page that fails until it is filled.
import { camelCase, change, idFrom, withEntry, withImport, writeNew } from './new-piece.ts'

const id = idFrom(process.argv, 'new:rule')
const name = camelCase(id)

writeNew({
  [`src/rules/${id}.ts`]: `import type { Draft } from '../finding/finding.ts'
import type { Rule, View } from './rule.ts'

export const ${name}: Rule = {
  id: '${id}',
  severity: 'warning',
  summary: 'TODO: one line for the list of rules.',
  sources: ['TODO: the document, RFC or source file behind it'],
  check,
}

/** TODO: what each side of the change is searched for. */
function check(_: View): readonly Draft[] {
  return []
}
`,
  [`docs/rules/${id}.md`]: `# ${id}

TODO: one line for the list of rules.

Severity: warning

## What

TODO: what is reported, and what is not.

## Why

TODO: what it does to the app's users.

## Which iOS

TODO: which versions, as a table where they differ.

## What the app logs

TODO: the codes, or "Nothing".

## Mend it

TODO: what to write instead.

## Bad

TODO: files as blocks, \`\`\`nginx path=deploy/nginx.conf, for which the rule speaks.

## Good

TODO: the same files, mended.

## Waive it

TODO: when that is right.

\`\`\`yaml
ignore:
  - rule: ${id}
    reason: TODO
    expires: 2027-12-31
\`\`\`

An entry counts from when it is merged: a change can't waive its own findings.

## Sources

- TODO: the document, RFC or source file behind it
`,
})
change('src/rules/index.ts', (text) =>
  withEntry(
    withImport(text, `import { ${name} } from './${id}.ts'`),
    'export const rules: readonly Rule[] = [',
    `  ${name},`,
  ),
)
console.log(`
Now:
1. Fill src/rules/${id}.ts and docs/rules/${id}.md: npx vitest run test/rules/pages.test.ts -t ${id} fails until its examples hold.
2. Give it a title in scripts/rules-index.ts, and run npm run generate.
3. npx vitest run test/cases.test.ts test/golden: where the rule speaks on what is there, read each difference.
4. npm run build, and a line in CHANGELOG.md. The recipe in ARCHITECTURE.md says more.`)
