import type { Tree } from '../../../src/text/tree.ts'

/** A tree of the given texts or bytes. */
export function treeOf(files: Readonly<Record<string, string | Uint8Array>>): Tree {
  const contents = new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]))
  const entries = [...contents].map(([path, bytes]) => {
    return { path, oid: path, size: bytes.length, kind: 'file' as const }
  })
  return {
    entries,
    has: (path) => contents.has(path),
    entry: (path) => entries.find((entry) => entry.path === path),
    bytes: (path) => contents.get(path),
    text: (path) => contents.get(path)?.toString('utf8'),
  }
}

/** An XML property list around the given entries. */
export function xmlPlist(entries: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${entries}
</dict>
</plist>
`
}
