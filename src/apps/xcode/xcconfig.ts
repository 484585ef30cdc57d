import { posix } from 'node:path'
import { isUnread, realPathOf, type Tree } from '../../text/tree.ts'
import type { BuildSetting, SettingsLayer } from './build-settings.ts'

/**
 * The settings of an `.xcconfig` file with the files that it includes, where a later line wins; `used` gains the
 * paths that were read. A file that is not in the tree has no settings, and one that is included again adds none.
 */
export function xcconfigSettings(tree: Tree, path: string, used: Set<string>): SettingsLayer {
  const settings = new Map<string, BuildSetting>()
  const files = new Set<string>()
  collect(tree, path, files, settings)
  for (const file of files) used.add(file)
  return settings
}

/** Files that one configuration may include, which also bounds how deep. */
const mostFiles = 100

function collect(tree: Tree, path: string, files: Set<string>, settings: Map<string, BuildSetting>): void {
  const text = files.has(path) || files.size === mostFiles ? undefined : tree.text(path)
  if (text === undefined) return
  files.add(path)
  if (isUnread(text)) return
  const at = realPathOf(tree, path)
  for (const [index, line] of text.split('\n').entries()) {
    const include = /^\s*#include\??\s*"([^"]+)"/.exec(line)?.[1]
    if (include !== undefined) collect(tree, includedPath(tree, path, include), files, settings)
    const setting = settingIn(line)
    if (setting === null) continue
    const place = {
      path: at,
      line: index + 1,
      column: 1,
      endLine: index + 1,
      endColumn: line.trimEnd().length + 1,
    }
    settings.set(setting.key, { value: setting.value, at: place })
  }
}

/** `KEY[sdk=iphoneos*] = value; // comment`. The comment has no escape, so that a URL ends at its slashes. */
function settingIn(line: string): { key: string; value: string } | null {
  const [code = ''] = line.split('//', 1)
  const key = /^\s*([A-Za-z_]\w*(?:\[[^\]]*\])*)\s*=/.exec(code)
  if (key?.[1] === undefined) return null
  return { key: key[1], value: code.slice(key[0].length).trim().replace(/;$/, '').trimEnd() }
}

/** Relative to the including file, else to the tree's root. */
function includedPath(tree: Tree, from: string, include: string): string {
  const beside = posix.join(posix.dirname(from), include)
  return tree.has(beside) ? beside : posix.normalize(include)
}
