import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { ObjectStore } from '../../../standin/git/objects.ts'

/** A repository of the real git, on the disk. */
export interface RealGit {
  readonly folder: string
  /** What a git command prints; throws where it fails. */
  run(args: readonly string[], input?: string): string
  /** The exit code and what is printed. */
  attempt(args: readonly string[], input?: string): { readonly code: number; readonly out: string }
  /** Puts the stand-in's objects into the repository, as git itself would store them. */
  take(store: ObjectStore): void
  remove(): void
}

const environment = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  HOME: tmpdir(),
}

export function realGit(): RealGit {
  const folder = mkdtempSync(join(tmpdir(), 'standin-git-'))
  const options = (input: string) =>
    ({ cwd: folder, env: environment, encoding: 'utf8', input, stdio: 'pipe' }) as const
  const run: RealGit['run'] = (args, input = '') => execFileSync('git', args, options(input)).trim()
  run(['init', '-q', '-b', 'main', '.'])
  return {
    folder,
    run,
    attempt: (args, input = '') => {
      const { status, stdout } = spawnSync('git', args, options(input))
      return { code: status ?? -1, out: stdout.trim() }
    },
    take: (store) => {
      for (const [id, { kind, bytes }] of store.objects) {
        const folderOfId = join(folder, '.git/objects', id.slice(0, 2))
        mkdirSync(folderOfId, { recursive: true })
        const whole = Buffer.concat([Buffer.from(`${kind} ${bytes.length}\0`), bytes])
        writeFileSync(join(folderOfId, id.slice(2)), deflateSync(whole))
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
