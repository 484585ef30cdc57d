import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ChangedFile, diffLinesOf } from '../../src/github/diff-lines.ts'
import { suggestionsFor } from '../../src/github/suggestions.ts'
import { textIn } from '../trees.ts'
import { story } from './stories.ts'

/** The diff of a file of a case as git makes it, in the form that GitHub lists it: its hunks. */
function changedFile(name: string, filename: string): ChangedFile {
  const sides = ['base', 'head'].map((side) => join('test/cases', name, side, filename))
  const { stdout } = spawnSync('git', ['diff', '--no-index', '--no-color', ...sides], { encoding: 'utf8' })
  return { filename, patch: stdout.slice(stdout.indexOf('@@')) }
}

describe('suggestions', () => {
  it('replace the line that the change wrote', async () => {
    const name = 'cbc-sha256-only-breaks-from-ios-15.4'
    const { report } = await story(name)
    const diff = diffLinesOf([changedFile(name, 'deploy/nginx/conf.d/api.conf')])
    const suggestions = suggestionsFor(report, diff)
    expect(suggestions).toEqual([
      { path: 'deploy/nginx/conf.d/api.conf', side: 'RIGHT', line: 8, body: expect.any(String) },
    ])
    expect(suggestions[0]?.body.split('\n').slice(-5)).toEqual([
      '',
      '```suggestion',
      '    ssl_ciphers         ECDHE-RSA-AES128-SHA256:ECDHE-RSA-AES256-SHA384:' +
        'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256;',
      '```',
      '',
    ])
  })

  it('put removed lines back under the line above them', async () => {
    const { report, base } = await story('exception-removed')
    const diff = diffLinesOf([changedFile('exception-removed', 'ios/Harbour/Info.plist')])
    const [suggestion] = suggestionsFor(report, diff)
    expect(suggestion).toMatchObject({ path: 'ios/Harbour/Info.plist', line: 10 })
    const was = textIn(base, 'ios/Harbour/Info.plist').split('\n').slice(9, 21)
    expect(suggestion?.body).toContain(`\`\`\`suggestion\n${was.join('\n')}\n\`\`\``)
  })

  it('are none for a line outside the diff', async () => {
    const name = 'base-image-alone-breaks-iana-names'
    const { report } = await story(name)
    expect(suggestionsFor(report, diffLinesOf([changedFile(name, 'Dockerfile')]))).toEqual([])
  })

  it('are none where the head reads otherwise than what was judged', async () => {
    const name = 'curve-x448-only'
    const { report } = await story(name)
    const file = changedFile(name, 'deploy/nginx/conf.d/api.conf')
    const moved = {
      ...file,
      patch: (file.patch ?? '').replace(/\+(\d+),/, (_, start) => `+${Number(start) + 1},`),
    }
    expect(suggestionsFor(report, diffLinesOf([file])).length).toBe(1)
    expect(suggestionsFor(report, diffLinesOf([moved]))).toEqual([])
  })
})

describe('lines of a diff', () => {
  it('are those of the head, context included, over several hunks', () => {
    const patch = [
      '@@ -1,3 +1,3 @@ http {',
      ' one',
      '-two',
      '+2',
      ' three',
      '@@ -10 +10,2 @@',
      '-ten',
      '+10\r',
      '++x',
      '\\ No newline at end of file',
    ].join('\n')
    const lines = diffLinesOf([{ filename: 'a', patch }, { filename: 'big' }])
    expect([...(lines.get('a') ?? [])]).toEqual([
      [1, 'one'],
      [2, '2'],
      [3, 'three'],
      [10, '10'],
      [11, '+x'],
    ])
    expect(lines.get('big')?.size).toBe(0)
  })
})
