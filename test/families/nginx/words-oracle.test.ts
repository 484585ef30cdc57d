import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { parseNginx } from '../../../src/notations/nginx-conf/parse.ts'

const folder = mkdtempSync(join(tmpdir(), 'ats-gate-words-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the real nginx makes of `include <text>;`: the file that it then misses, or its refusal. */
function nginxReads(text: string): string {
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, `events {}\ninclude ${text}\n`)
  const { stderr } = spawnSync('/usr/sbin/nginx', ['-t', '-p', folder, '-c', file, '-e', 'error.log'], {
    encoding: 'utf8',
  })
  const opened = /open\(\) "([\s\S]*)" failed \(2: No such file or directory\) in /.exec(stderr)?.[1]
  if (opened !== undefined) return `file ${opened.replace(`${folder}/`, '')}`
  if (/invalid number of arguments/.test(stderr)) return 'wrong number of words'
  if (/unexpected|not terminated by|unknown directive/.test(stderr)) return 'refused'
  return stderr
}

function weRead(text: string): string {
  const { directives, problems } = parseNginx('nginx.conf', `events {}\ninclude ${text}\n`)
  const include = directives[1]
  if (include === undefined || problems.length > 0 || include.block !== null) return 'refused'
  if (include.args.length !== 1) return 'wrong number of words'
  return `file ${include.args[0]?.value}`
}

/** Words without what would make them a glob or the name of a folder that is there. */
const words = fc
  .array(fc.constantFrom('a', 'b', ' ', '"', "'", '\\', '$', '{', '#', ')', 't', 'n', '\t', '}', '-'), {
    maxLength: 9,
  })
  .map((parts) => `x${parts.join('')}`)

describe('words as the real nginx reads them', () => {
  it('agree for any text', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('', '"', "'"), (text, quote) => {
        const written = `${quote}${text}${quote};`
        // Two braces are a template's to us: nginx has no use for them.
        fc.pre(!/\{\{|\{#/.test(written))
        expect(weRead(written)).toBe(nginxReads(written))
      }),
      { numRuns: 250, seed: 7 },
    )
  })
})
