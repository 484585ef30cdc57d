import { posix } from 'node:path'
import { isUnread, realPathOf, type Tree } from '../../text/tree.ts'
import type { WrittenMinimum } from './minimum-os.ts'

/**
 * The `platform :ios, '13.0'` of the nearest Podfile above a plist. It is the minimum of the pods, and an app that
 * links them can't be lower, so that it stands in only where nothing names the app's own.
 */
export function podfileMinimum(tree: Tree, plistPath: string): WrittenMinimum | null {
  for (let folder = posix.dirname(plistPath); ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, 'Podfile')
    const text = tree.text(path)
    const minimum = text === undefined || isUnread(text) ? null : platformLine(realPathOf(tree, path), text)
    if (minimum !== null || folder === '.' || folder === '/') return minimum
  }
}

function platformLine(path: string, text: string): WrittenMinimum | null {
  for (const [index, line] of text.split('\n').entries()) {
    const match = /^\s*platform\s*(?:\(\s*)?:ios\s*,\s*['"]?([\w.]+)['"]?/.exec(line)
    if (match?.[1] === undefined) continue
    const at = { path, line: index + 1, column: 1, endLine: index + 1, endColumn: line.trimEnd().length + 1 }
    return { text: match[1], system: 'ios', at, because: `the pods' platform in ${path}` }
  }
  return null
}
