import { joined, normalised, type TreeIndex } from './tree-index.ts'

/** glob(3) without flags, as nginx calls it: `*`, `?` and `[…]` within a segment; a leading dot is matched by a dot only. */
export function holdsGlob(path: string): boolean {
  return /[*?[]/.test(path)
}

/** The files of the tree that a pattern names, in glob(3)'s order. The pattern is a path of the tree. */
export function globFiles(index: TreeIndex, pattern: string): readonly string[] {
  const whole = normalised(pattern)
  if (whole === null) return []
  const segments = whole.split('/')
  let folders: readonly string[] = ['']
  for (const segment of segments.slice(0, -1)) {
    folders = folders.flatMap((folder) =>
      matching(index, folder, segment).filter((path) => index.hasFolder(path)),
    )
  }
  const last = segments.at(-1) ?? ''
  return folders.flatMap((folder) => matching(index, folder, last).filter((path) => index.tree.has(path)))
}

function matching(index: TreeIndex, folder: string, segment: string): readonly string[] {
  if (!holdsGlob(segment)) {
    const path = joined(folder, segment)
    return path === null ? [] : [path]
  }
  const test = segmentPattern(segment)
  return index
    .namesIn(folder)
    .filter((name) => test(name))
    .map((name) => (folder === '' ? name : `${folder}/${name}`))
}

/** Matches without backtracking over more than one `*`: time is bounded by pattern × name. */
function segmentPattern(pattern: string): (name: string) => boolean {
  const items = patternItems(pattern)
  return (name) => {
    if (name.startsWith('.') && !pattern.startsWith('.')) return false
    let [item, at, star, mark] = [0, 0, -1, 0]
    while (at < name.length) {
      const current = items[item]
      if (current === '*') [star, mark, item] = [item, at, item + 1]
      else if (current !== undefined && matchesLetter(current, name.charAt(at)))
        [item, at] = [item + 1, at + 1]
      else if (star >= 0) [item, mark, at] = [star + 1, mark + 1, mark + 1]
      else return false
    }
    return items.slice(item).every((rest) => rest === '*')
  }
}

type PatternItem = '*' | { readonly any: true } | { readonly letter: string } | { readonly set: string }

function patternItems(pattern: string): readonly PatternItem[] {
  const items: PatternItem[] = []
  for (let i = 0; i < pattern.length; i++) {
    const letter = pattern.charAt(i)
    const close = letter === '[' ? pattern.indexOf(']', i + 2) : -1
    if (letter === '*') items.push('*')
    else if (letter === '?') items.push({ any: true })
    else if (close > 0) {
      items.push({ set: pattern.slice(i + 1, close) })
      i = close
    } else items.push({ letter })
  }
  return items
}

function matchesLetter(item: Exclude<PatternItem, '*'>, letter: string): boolean {
  if ('any' in item) return true
  if ('letter' in item) return item.letter === letter
  const negated = item.set.startsWith('!') || item.set.startsWith('^')
  const members = negated ? item.set.slice(1) : item.set
  return inSet(members, letter) !== negated
}

function inSet(members: string, letter: string): boolean {
  for (let i = 0; i < members.length; i++) {
    const range = members[i + 1] === '-' && i + 2 < members.length
    if (range) {
      if (members.charAt(i) <= letter && letter <= members.charAt(i + 2)) return true
      i += 2
    } else if (members[i] === letter) return true
  }
  return false
}
