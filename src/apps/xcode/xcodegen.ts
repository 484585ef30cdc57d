import { posix } from 'node:path'
import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import type { Location } from '../../text/location.ts'
import { isUnread, type Tree } from '../../text/tree.ts'
import type { WrittenMinimum } from './minimum-os.ts'

/** A target of an XcodeGen `project.yml`. */
export interface XcodegenTarget {
  readonly name: string
  /** `application`, `app-extension`, `framework` …; empty where it is not said. */
  readonly type: string
  readonly platform: string
  /** The Info.plist that it names, inside the tree; null where XcodeGen finds it by itself. */
  readonly infoPlist: string | null
  readonly minimum: WrittenMinimum | null
  /** Where `info.properties` holds an ATS dictionary that XcodeGen writes over the plist's own. */
  readonly generatedAts: Location | null
}

/** What an XcodeGen project says; null where the file is no such project. */
export interface XcodegenProject {
  readonly path: string
  readonly targets: readonly XcodegenTarget[]
  /** `options.deploymentTarget.iOS`, or the project's own build setting. */
  readonly minimum: WrittenMinimum | null
}

/** Reads `targets`, `options` and `settings`; includes and templates are left alone, and so stay unsaid. */
export function xcodegenProject(tree: Tree, path: string): XcodegenProject | null {
  const text = tree.text(path)
  if (text === undefined || isUnread(text) || text.length > largestProject) return null
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' })
  const root = document.contents
  const targets = isMap(root) ? root.get('targets') : undefined
  if (!isMap(root) || !isMap(targets)) return null
  const reading: XcodegenReading = { path, lines }
  const minimum =
    minimumAt(root, ['options', 'deploymentTarget', 'iOS'], reading) ?? settingMinimum(root, 'ios', reading)
  return { path, minimum, targets: targets.items.flatMap(({ key, value }) => targetOf(key, value, reading)) }
}

interface XcodegenReading {
  readonly path: string
  readonly lines: LineCounter
}

/** In UTF-16 units; a project of a hundred targets is a tenth of it. */
const largestProject = 512 * 1024

function targetOf(key: unknown, value: unknown, reading: XcodegenReading): readonly XcodegenTarget[] {
  if (!isMap(value) || !isScalar(key)) return []
  const platform = textAt(value, ['platform']) ?? ''
  const system = platform === 'watchOS' ? 'watchos' : 'ios'
  const minimum =
    minimumAt(value, ['deploymentTarget'], reading, system) ??
    minimumAt(value, ['deploymentTarget', 'iOS'], reading) ??
    settingMinimum(value, system, reading)
  const infoPlist =
    textAt(value, ['info', 'path']) ??
    textAt(value, ['settings', 'INFOPLIST_FILE']) ??
    textAt(value, ['settings', 'base', 'INFOPLIST_FILE'])
  return [
    {
      name: String(key.value),
      type: textAt(value, ['type']) ?? '',
      platform,
      infoPlist: infoPlist === null ? null : posix.join(posix.dirname(reading.path), infoPlist),
      minimum,
      generatedAts: placeOf(value.getIn(['info', 'properties', 'NSAppTransportSecurity'], true), reading),
    },
  ]
}

function settingMinimum(
  owner: YAMLMap,
  system: 'ios' | 'watchos',
  reading: XcodegenReading,
): WrittenMinimum | null {
  const key = system === 'ios' ? 'IPHONEOS_DEPLOYMENT_TARGET' : 'WATCHOS_DEPLOYMENT_TARGET'
  return (
    minimumAt(owner, ['settings', key], reading, system) ??
    minimumAt(owner, ['settings', 'base', key], reading, system)
  )
}

function minimumAt(
  owner: YAMLMap,
  keys: readonly string[],
  reading: XcodegenReading,
  system: 'ios' | 'watchos' = 'ios',
): WrittenMinimum | null {
  const node = owner.getIn(keys, true)
  if (!isScalar(node)) return null
  return {
    text: scalarText(node),
    system,
    at: placeOf(node, reading),
    because: `the deployment target in ${reading.path}`,
  }
}

function textAt(owner: YAMLMap, keys: readonly string[]): string | null {
  const node = owner.getIn(keys, true)
  return isScalar(node) ? scalarText(node) : null
}

/** As written, since `15.10` is no number here. */
function scalarText(node: { value: unknown; source?: string }): string {
  return node.source ?? String(node.value)
}

function placeOf(node: unknown, { path, lines }: XcodegenReading): Location | null {
  const range = (node as { range?: [number, number, number] | null } | undefined)?.range
  if (!range) return null
  const start = lines.linePos(range[0])
  const end = lines.linePos(range[1])
  return { path, line: start.line, column: start.col, endLine: end.line, endColumn: end.col }
}
