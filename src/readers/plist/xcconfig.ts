import { posix } from 'node:path'
import type { Tree } from '../../text/tree.ts'
import type { BuildSetting, SettingsLayer } from './build-settings.ts'

/** Includes are followed this deep; a file that includes itself ends there. */
const deepestInclude = 8

/**
 * The settings of an `.xcconfig` file with the files that it includes, where a later line wins; `used` gains the
 * paths that were read. A file that is not in the tree has no settings.
 */
export function xcconfigSettings(tree: Tree, path: string, used: Set<string>): SettingsLayer {
  const settings = new Map<string, BuildSetting>()
  collect(tree, path, used, settings, 0)
  return settings
}

function collect(
  tree: Tree,
  path: string,
  used: Set<string>,
  settings: Map<string, BuildSetting>,
  depth: number,
): void {
  const text = depth > deepestInclude ? undefined : tree.text(path)
  if (text === undefined) return
  used.add(path)
  for (const [index, line] of text.split('\n').entries()) {
    const include = /^\s*#include\??\s*"([^"]+)"/.exec(line)?.[1]
    if (include !== undefined) collect(tree, includedPath(tree, path, include), used, settings, depth + 1)
    const setting = /^\s*([A-Za-z_]\w*(?:\[[^\]]*\])*)\s*=\s*(.*?)\s*;?\s*(?:\/\/.*)?$/.exec(line)
    if (setting?.[1] === undefined) continue
    const at = { path, line: index + 1, column: 1, endLine: index + 1, endColumn: line.trimEnd().length + 1 }
    settings.set(setting[1], { value: setting[2] ?? '', at })
  }
}

/** Relative to the including file, else to the tree's root. */
function includedPath(tree: Tree, from: string, include: string): string {
  const beside = posix.join(posix.dirname(from), include)
  return tree.has(beside) ? beside : posix.normalize(include)
}
