import { findRepository, pullKey, type World } from '../state/world.ts'
import { pullText } from './pull-text.ts'

/** The HTML of `/owner/name/pull/1`; null for every other path. */
export function pageAt(world: World, path: string): string | null {
  const [, owner = '', name = '', number = ''] = /^\/([^/]+)\/([^/]+)\/pull\/(\d+)$/.exec(path) ?? []
  const repository = findRepository(world, owner, name)
  const pull = repository === undefined ? undefined : world.pulls.get(pullKey(repository.id, Number(number)))
  if (pull === undefined) return null
  const title = escaped(`${owner}/${name}#${number}`)
  const text = escaped(pullText(world, pull.repository, pull.number))
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main><pre>${text}</pre></main></body></html>
`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
