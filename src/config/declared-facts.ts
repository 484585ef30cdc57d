import type { OsVersion } from '../apple/client-id.ts'
import type { PlistDict, PlistEntry, PlistValue } from '../apple/plist.ts'
import { runtimeId } from '../endpoint/programs.ts'
import type {
  DeclaredApp,
  DeclaredCertificate,
  DeclaredEndpoint,
  DeclaredFacts,
} from '../survey/declared-facts.ts'
import { withoutTrailingSlashes } from '../survey/tree-index.ts'
import { declaredServer } from './declared-server.ts'
import { keyPlaceOf, placeOf, type Settings } from './settings-file.ts'

type Pointer = readonly (string | number)[]

/** What the settings say about endpoints, apps and runtimes, in the form that the readers take. */
export function toDeclaredFacts(settings: Settings): DeclaredFacts {
  return {
    endpoints: declaredEndpoints(settings),
    apps: declaredApps(settings),
    runtimes: declaredRuntimes(settings),
    files: declaredFolders(settings),
  }
}

function declaredEndpoints(settings: Settings): readonly DeclaredEndpoint[] {
  return (settings.values.endpoints ?? []).flatMap(({ name, names = [], certificate }, index) => {
    const server = declaredServer(settings, index)
    const certificates: readonly DeclaredCertificate[] = Array.isArray(certificate)
      ? certificate
      : certificate
        ? [certificate]
        : []
    const at = placeOf(settings, 'endpoints', index)
    return [...(name === undefined ? [] : [name]), ...names].map((each) => ({
      name: each,
      certificates,
      ...(server === null ? {} : { server }),
      at,
    }))
  })
}

function declaredApps(settings: Settings): readonly DeclaredApp[] {
  return (settings.values.apps ?? []).map((app, index) => ({
    plist: app.plist === undefined ? null : insideTree(app.plist),
    name: app.name ?? null,
    minimumOs: app['minimum-ios'] === undefined ? null : osVersion(String(app['minimum-ios'])),
    ats: app.ats === undefined ? null : plistDict(settings, app.ats, ['apps', index, 'ats']),
    endpoints: app.endpoints ?? null,
    at: placeOf(settings, 'apps', index),
  }))
}

/** By the id of the program or library, whichever of its names is written. */
function declaredRuntimes(settings: Settings): DeclaredFacts['runtimes'] {
  return Object.fromEntries(
    Object.entries(settings.values.runtimes ?? {}).map(([name, value]) => [
      runtimeId(name) ?? name,
      { value: String(value), at: placeOf(settings, 'runtimes', name) },
    ]),
  )
}

function declaredFolders(settings: Settings): DeclaredFacts['files'] {
  return Object.entries(settings.values.files ?? {})
    .map(([from, to]) => ({
      from: withoutTrailingSlashes(from) || from.slice(0, 1),
      to: insideTree(to),
      at: placeOf(settings, 'files', from),
    }))
    .sort((a, b) => b.from.length - a.from.length)
}

/** `./deploy/nginx/` and `deploy/nginx` are one folder; the tree's root is the empty path. */
function insideTree(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}

function osVersion(text: string): OsVersion {
  const [major = 0, minor = 0] = text.split('.').map((part) => Number.parseInt(part, 10))
  return [major, minor]
}

function plistDict(settings: Settings, dict: Readonly<Record<string, unknown>>, path: Pointer): PlistDict {
  const entries = Object.entries(dict).flatMap(([key, value]): PlistEntry[] => {
    const read = plistValue(settings, value, [...path, key])
    return read ? [{ key, keyAt: keyPlaceOf(settings, ...path, key), value: read }] : []
  })
  return { kind: 'dict', entries, at: placeOf(settings, ...path) }
}

/** YAML's null has no counterpart in a property list. */
function plistValue(settings: Settings, value: unknown, path: Pointer): PlistValue | null {
  const at = placeOf(settings, ...path)
  if (typeof value === 'boolean') return { kind: 'boolean', value, at }
  if (typeof value === 'string') return { kind: 'string', value, at }
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) => plistValue(settings, item, [...path, index]) ?? [])
    return { kind: 'array', items, at }
  }
  if (typeof value !== 'object' || value === null) return null
  return plistDict(settings, value as Readonly<Record<string, unknown>>, path)
}
