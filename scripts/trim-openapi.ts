import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operations } from '../standin/openapi/operations.data.ts'

/**
 * Writes standin/openapi/<version>.json: of GitHub's own API descriptions, as `@octokit/openapi` publishes them, the
 * operations that the stand-in answers and the schemas that these reach. Run it by hand after a new release of that
 * package: `node scripts/trim-openapi.ts [version of the package]`. The package is 394 MB unpacked, so it is no
 * dependency: it is fetched into a temporary folder.
 */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

const versions = ['api.github.com', 'ghes-3.17', 'ghes-3.19'] as const
const target = new URL('../standin/openapi/', import.meta.url).pathname
const wanted = new Set(operations.map(({ id }) => id))

/** Says nothing about validity: prose, examples, and GitHub's extensions. */
const prose = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title'])

function trimAll(release: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  try {
    const unpacked = download(`@octokit/openapi@${release}`, folder)
    for (const version of versions) {
      const whole = JSON.parse(readFileSync(join(unpacked, `generated/${version}.json`), 'utf8'))
      const path = join(target, `${version}.json`)
      writeFileSync(path, print(trim(whole)))
      console.error(`${path}: ${statSync(path).size} bytes`)
    }
    copyFileSync(join(unpacked, 'LICENSE'), join(target, 'LICENSE'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function download(spec: string, folder: string): string {
  const archive = execFileSync('npm', ['pack', '--silent', spec], { cwd: folder, encoding: 'utf8' }).trim()
  mkdirSync(join(folder, 'unpacked'))
  const members = ['package/LICENSE', ...versions.map((version) => `package/generated/${version}.json`)]
  execFileSync('tar', ['xzf', archive, '-C', 'unpacked', ...members], { cwd: folder })
  return join(folder, 'unpacked/package')
}

function trim(whole: JsonObject): JsonObject {
  const paths: Record<string, Json> = {}
  for (const [path, methods] of Object.entries(whole.paths as JsonObject)) {
    const kept = Object.entries(methods as JsonObject).filter(([, operation]) => isWanted(operation))
    if (kept.length > 0) paths[path] = withoutProse(Object.fromEntries(kept), 'plain')
  }
  const info = { version: (whole.info as JsonObject).version ?? null }
  return { openapi: whole.openapi ?? null, info, paths, components: reachable(paths, whole) }
}

function isWanted(operation: Json | undefined): boolean {
  const id = (operation as JsonObject | null)?.operationId
  return typeof id === 'string' && wanted.has(id)
}

/** A key of `properties` is a name, whatever it is called; everywhere else `title` or `description` is prose. */
function withoutProse(value: Json, place: 'plain' | 'names'): Json {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item, 'plain'))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([key]) => place === 'names' || !(prose.has(key) || key.startsWith('x-')),
  )
  return Object.fromEntries(
    kept.map(([key, item]) => [
      key,
      withoutProse(item, key === 'properties' && place === 'plain' ? 'names' : 'plain'),
    ]),
  )
}

/** The components that `paths` refers to, directly or through one another. */
function reachable(paths: Json, whole: JsonObject): JsonObject {
  const components: Record<string, Record<string, Json>> = {}
  const queue = references(paths)
  for (const reference of queue) {
    const [, , section = '', name = ''] = reference.split('/')
    if (components[section]?.[name] !== undefined) continue
    const found = ((whole.components as JsonObject)[section] as JsonObject)[name] ?? null
    const component = withoutProse(found, 'plain')
    components[section] = { ...components[section], [name]: component }
    queue.push(...references(component))
  }
  return components
}

function references(value: Json): string[] {
  const text = JSON.stringify(value)
  return [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference)
}

/** A line for each path and each component, so that a new release shows as a readable difference. */
function print(description: JsonObject): string {
  const { openapi = null, info = null, paths = null, components = null } = description
  const sections = Object.entries(components as JsonObject)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([section, entries]) => `${JSON.stringify(section)}: ${lines(entries)}`)
  const head = `"openapi": ${JSON.stringify(openapi)},\n"info": ${JSON.stringify(info)},`
  return `{${head}\n"paths": ${lines(paths)},\n"components": {\n${sections.join(',\n')}\n}}\n`
}

function lines(entries: Json): string {
  const sorted = Object.entries(entries as JsonObject).toSorted(([a], [b]) => a.localeCompare(b))
  return `{\n${sorted.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n}`
}

trimAll(process.argv[2] ?? '23.0.2')
