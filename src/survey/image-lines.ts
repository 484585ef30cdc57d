import type { Located } from '../text/location.ts'
import { sourceOf } from '../text/source.ts'

/** The images that a Kubernetes manifest names, by its lines: a chart's templates are no YAML. */
export function imageLines(path: string, text: string): readonly Located<string>[] {
  const source = sourceOf(path, text)
  return [...text.matchAll(/^[ \t-]*image:[ \t]*["']?([\w./:@-]+)/gm)].map((found) => {
    const value = found[1] ?? ''
    const end = found.index + found[0].length
    return { value, at: source.locate(end - value.length, end) }
  })
}
