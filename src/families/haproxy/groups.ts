import type { CfgFile } from '../../notations/haproxy-cfg/parse.ts'
import { split } from '../../survey/tree-index.ts'

/**
 * The files of each configuration, in the order in which HAProxy reads them: a main file and the folders of parts
 * beside it (`-f haproxy.cfg -f conf.d`), in byte order. Parts without a main file go together by their folder; another
 * file is a configuration of its own.
 */
export function groupsOfFiles(
  files: readonly (readonly [string, CfgFile])[],
): readonly (readonly string[])[] {
  const paths = files.map(([path]) => path).toSorted()
  const parts = paths.filter(isPart)
  const mains = paths.filter((path) => !isPart(path))
  const taken = new Set<string>()
  const groups = mains.map((main) => {
    const own = parts.filter(
      (part) => split(split(part).folder).folder === split(main).folder && isMain(main),
    )
    for (const part of own) taken.add(part)
    return [main, ...own]
  })
  const free = Map.groupBy(
    parts.filter((part) => !taken.has(part)),
    (part) => split(part).folder,
  )
  return [...groups, ...free.values()]
}

/** In `conf.d`, `haproxy.d` and the like. */
const isPart = (path: string) => /\.d$/.test(split(path).folder)

const isMain = (path: string) => /^haproxy\.(cfg|conf)(\.|$)/.test(split(path).name)
