import type { FileEntry } from '../text/tree.ts'

/** In bytes. Info.plists are a few kilobytes, the largest Xcode projects some megabytes. */
export const largestPlist = 16 * 1024 * 1024

/** Whether a file may be an app's or tell of one, judged by its name and size: the gate loads these. */
export function mayHoldApp(entry: FileEntry): boolean {
  return isAppFile(entry) && (entry.size ?? 0) <= largestPlist
}

export function isAppFile({ kind, path }: FileEntry): boolean {
  return (
    (kind === 'file' || kind === 'symlink') &&
    !vendored.test(path) &&
    (isPlistPath(path) || isProjectFile(path))
  )
}

/** Packages and build products inside a tree: their apps are not the team's. */
const vendored = /(?:^|\/)(?:node_modules|Pods|Carthage|DerivedData|\.build|SourcePackages)\//

/** `Info.plist`, and templates of one: `Info.plist.in`, `Info.plist.erb`. */
export function isPlistPath(path: string): boolean {
  return /\.plist(?:\.[\w-]+)?$/i.test(path)
}

/** Xcode's and XcodeGen's project files. */
export function isProjectFile(path: string): boolean {
  return /(?:^|\/)(?:project\.pbxproj|project\.ya?ml)$/.test(path)
}
