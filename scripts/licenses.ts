import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'

/** A rolldown plugin that writes the licence texts of the packages whose code really is in the bundle. */
export function licenses(fileName: string): Plugin {
  return {
    name: 'licenses',
    generateBundle(_options, bundle) {
      const folders = new Set(
        Object.values(bundle).flatMap((output) =>
          output.type === 'chunk' ? output.moduleIds.flatMap((id) => packageFolder(id) ?? []) : [],
        ),
      )
      const notices = [...folders].map(notice).sort()
      this.emitFile({ type: 'asset', fileName, source: notices.join(`\n${'-'.repeat(80)}\n\n`) })
    },
  }
}

function packageFolder(moduleId: string): string | null {
  return moduleId.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? null
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} has no licence file`)
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
  return `${name} ${version} (${license})\n\n${text}\n`
}
