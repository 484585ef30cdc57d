import type { Family } from './family.ts'
import { mayBeHaproxy } from './haproxy/claims.ts'
import { haproxyProgram } from './haproxy/program.data.ts'
import { largestFile, mayBeNginx, mayEmbed } from './nginx/claims.ts'
import { nginxProgram } from './nginx/program.data.ts'

/**
 * The one list of families: what each claims of a tree and what the survey looks for. What reads them is a chunk of
 * its own, loaded when a candidate file is there.
 */
export const families: readonly Family[] = [
  {
    id: 'nginx',
    program: nginxProgram,
    claims: [
      { mayHold: (entry) => mayBeNginx(entry) && (entry.size ?? 0) <= largestFile, notation: 'nginx-conf' },
      { mayHold: mayEmbed, notation: 'yaml' },
    ],
    isDeclared: () => false,
    load: () => import('./nginx/read.ts'),
  },
  {
    id: 'haproxy',
    program: haproxyProgram,
    claims: [{ mayHold: mayBeHaproxy, notation: 'haproxy-cfg' }],
    isDeclared: () => false,
    load: () => import('./haproxy/read.ts'),
  },
]

/** Servers that only the settings describe: they fill in what is not known of the tree's, so they are read apart. */
export const declaredFamily: Family = {
  id: 'declared',
  program: null,
  claims: [],
  isDeclared: ({ endpoints }) => endpoints.some(({ server }) => server !== undefined),
  load: () => import('./declared/read.ts'),
}
