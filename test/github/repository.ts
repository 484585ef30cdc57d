import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Contents by path; null removes a file, `{ link }` makes a symlink. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>

/** A git repository for one test. */
export interface Repository {
  readonly folder: string
  git(...args: readonly string[]): string
  write(files: Files): void
  /** Writes, commits everything and gives the commit id. */
  commit(files: Files): string
}

/** A fresh folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ats-gate-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function repository(folder: string = temporaryFolder(), ...init: readonly string[]): Repository {
  const git = (...args: readonly string[]) => runGit(folder, args)
  mkdirSync(folder, { recursive: true })
  git('init', '-q', '-b', 'main', ...init)
  return {
    folder,
    git,
    write: (files) => writeFiles(folder, files),
    commit: (files) => {
      writeFiles(folder, files)
      git('add', '-A', '-f')
      git('commit', '-q', '--allow-empty', '-m', 'a change')
      return git('rev-parse', 'HEAD')
    },
  }
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    rmSync(file, { force: true, recursive: true })
    if (content === null) continue
    mkdirSync(dirname(file), { recursive: true })
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file)
    else writeFileSync(file, content)
  }
}

/** git without the configuration of whoever runs the tests. */
export function runGit(folder: string, args: readonly string[]): string {
  const who = { NAME: 'Test', EMAIL: 'test@example.com', DATE: '2026-01-01T00:00:00Z' }
  const identity = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ])
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(identity),
  }
  return execFileSync('git', ['-C', folder, ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}
