import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('the README shows what the demo prints', () => {
  const shown = readFileSync('README.md', 'utf8')
    .match(/^```text\n([\s\S]*?)^```$/m)?.[1]
    ?.trimEnd()
  const args = ['build/cli.js', 'check', '--base', 'examples/base', '--head', 'examples/head']
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(shown?.split('\n').length).toBeGreaterThan(20)
  expect(stdout.startsWith(`${shown}\n`)).toBe(true)
})
