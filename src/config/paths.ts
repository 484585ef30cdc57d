import { compileGlob } from '../text/glob.ts'
import type { Policy } from './policy.ts'

/** Tells whether a path is looked at: inside `include` (where given) and outside `exclude`. */
export function pathFilter(policy: Pick<Policy, 'include' | 'exclude'>): (path: string) => boolean {
  const included = policy.include.map(pathMatcher)
  const excluded = policy.exclude.map(pathMatcher)
  return (path) =>
    (included.length === 0 || included.some((matches) => matches(path))) &&
    !excluded.some((matches) => matches(path))
}

/** A glob of the settings; one that names a folder stands for all in it. */
export function pathMatcher(glob: string): (path: string) => boolean {
  const pattern = glob.replace(/^\.?\//, '').replace(/\/+$/, '')
  const itself = compileGlob(pattern)
  const within = compileGlob(`${pattern}/**`)
  return (path) => itself(path) || within(path)
}
