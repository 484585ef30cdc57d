// A checkout as actions/checkout leaves it for a pull request: one commit deep, with the event. Of the demo change, or
// of files that are given for each side.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function actionFixture(folder, files = null) {
  const origin = join(folder, 'origin')
  mkdirSync(origin, { recursive: true })
  const git = (cwd, ...args) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], {
      cwd,
      encoding: 'utf8',
    }).trim()
  git(origin, 'init', '-q', '-b', 'main')
  const commit = (side, message) => {
    for (const part of ['Dockerfile', 'deploy', 'ios'])
      rmSync(join(origin, part), { recursive: true, force: true })
    if (files === null) cpSync(`examples/${side}`, origin, { recursive: true })
    else for (const [path, text] of Object.entries(files[side])) writeFileSync(join(origin, path), text)
    git(origin, 'add', '-A')
    git(origin, 'commit', '-q', '-m', message)
    return git(origin, 'rev-parse', 'HEAD')
  }
  const base = commit('base', 'base')
  git(origin, 'checkout', '-q', '-b', 'change')
  const head = commit('head', 'head')
  git(origin, 'checkout', '-q', 'main')
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'change')
  const merge = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'update-ref', 'refs/pull/1/merge', merge)
  const event = join(folder, 'event.json')
  writeFileSync(
    event,
    JSON.stringify({
      pull_request: { number: 1, base: { sha: base }, head: { sha: head } },
      repository: { full_name: 'o/r' },
    }),
  )
  for (const file of ['output', 'summary', 'env', 'path', 'state']) writeFileSync(join(folder, file), '')
  return {
    cwd: origin,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: merge,
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_WORKSPACE: origin,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_ENV: join(folder, 'env'),
      GITHUB_PATH: join(folder, 'path'),
      GITHUB_STATE: join(folder, 'state'),
      RUNNER_TEMP: folder,
    },
  }
}
