import picomatch from 'picomatch'
import type { Policy } from './policy.ts'

/** Tells whether a path is looked at: inside `include` (where given) and outside `exclude`. */
export function pathFilter(policy: Pick<Policy, 'include' | 'exclude'>): (path: string) => boolean {
  const included = policy.include.map(globMatcher)
  const excluded = policy.exclude.map(globMatcher)
  return (path) =>
    (included.length === 0 || included.some((matches) => matches(path))) &&
    !excluded.some((matches) => matches(path))
}

/**
 * A glob over paths of the tree: `*`, `**`, `?`, `[…]`, `{a,b}`; dot files count, `!` has no meaning at the start.
 * A pattern without glob characters that names a folder stands for all in it.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const pattern = glob.replace(/^\.?\//, '').replace(/\/$/, '/**')
  const matches = picomatch([pattern, `${pattern}/**`], {
    dot: true,
    noextglob: true,
    nonegate: true,
    posix: true,
  })
  return (path) => matches(path)
}
