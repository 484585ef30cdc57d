import type { CfgFile, CfgLine, CfgSection } from '../../notations/haproxy-cfg/parse.ts'
import { parseHaproxy } from '../../notations/haproxy-cfg/parse.ts'
import { placeOf, placeOfWords, quoted, whyOpen } from '../../notations/haproxy-cfg/word.ts'
import { findRuntimes, type Runtime, softwareIsAtLeast } from '../../survey/runtimes.ts'
import { pathMap } from '../../survey/server-paths.ts'
import { split } from '../../survey/tree-index.ts'
import type { Parser } from '../../text/documents.ts'
import { unknown } from '../../text/fact.ts'
import { wholeFile } from '../../text/location.ts'
import { isUnread, type NotAssessed, namedFiles } from '../../text/tree.ts'
import type { FamilyReader, Reading } from '../family.ts'
import { type Bind, bindOf } from './bind.ts'
import { holdsHaproxy, mayBeHaproxy } from './claims.ts'
import { endpointsOf } from './endpoints.ts'
import type { Globals } from './globals.ts'
import { groupsOfFiles } from './groups.ts'
import { defaultOptions, newerDefaultOptions } from './keywords.data.ts'
import { haproxyProgram } from './program.data.ts'
import type { Refusals } from './refusals.ts'

const haproxyFiles: Parser<CfgFile> = { id: 'haproxy-cfg', parse: parseHaproxy }

/** HAProxy configurations of the tree, resolved to the listeners that they open. */
export const read: FamilyReader['read'] = (reading) => {
  const files = configurationFiles(reading)
  const results = groupsOfFiles([...files]).map((paths) => assess(reading, paths, files))
  for (const gap of results.flatMap(({ notAssessed }) => notAssessed)) reading.notAssessed(gap)
  return {
    endpoints: results.flatMap(({ endpoints }) => endpoints),
    used: [...new Set([...results.flatMap(({ used }) => used), ...reading.served.used])],
  }
}

function configurationFiles({ tree, documents }: Reading): ReadonlyMap<string, CfgFile> {
  const files = new Map<string, CfgFile>()
  for (const { path } of namedFiles(tree, mayBeHaproxy)) {
    const text = tree.text(path)
    if (text === undefined || isUnread(text) || !holdsHaproxy(text)) continue
    const file = documents.parsed(haproxyFiles, path)
    if (file !== undefined) files.set(path, file)
  }
  return files
}

function assess(reading: Reading, paths: readonly string[], files: ReadonlyMap<string, CfgFile>) {
  const root = paths[0] ?? ''
  const parts = paths.flatMap((path) => files.get(path) ?? [])
  const choice = findRuntimes(haproxyProgram, reading.uses(), reading.facts, root)
  const map = pathMap({
    index: reading.index,
    declared: reading.facts.files,
    mounts: choice.mounts,
    folder: split(root).folder,
    configurationFolders: haproxyProgram.configurationFolders,
  })
  const sections = parts.flatMap((part) => part.sections)
  const { endpoints, notAssessed } = endpointsOf(
    {
      root,
      binds: bindsOf(sections, root),
      files: { paths: map, chainOf: reading.served.chainOf, textOf: reading.served.textOf },
      checkGlobals: (refusals, runtime) => checkOptions(sections, refusals, runtime),
    },
    [choice.main, ...choice.alternatives],
  )
  return {
    endpoints,
    notAssessed: [
      ...parts.flatMap(({ problems }) => problems),
      ...sections.flatMap(unmodelled),
      ...choice.notAssessed,
      ...notAssessed,
    ],
    used: [...paths, ...choice.used],
  }
}

/** The `bind` lines in their order, each with the `global` and `defaults` lines that stand before it. */
function bindsOf(sections: readonly CfgSection[], root: string): readonly Bind[] {
  const byName = new Map<string, CfgLine[]>()
  const counts = new Map<string, number>()
  const modes = new Map<string, Bind['mode']>()
  let latest: Bind['mode'] = 'tcp'
  const hidden = sections.some(({ keyword }) => keyword === 'global')
    ? null
    : mayBeFragment(root)
      ? unknown('the global section may stand in a file that is not in the tree', wholeFile(root))
      : null
  const binds: Bind[] = []
  for (const section of sections) {
    const { keyword, lines, header } = section
    if (keyword === 'global') for (const line of lines) addGlobal(line, byName, counts)
    if (keyword === 'defaults') {
      latest = modeOf(lines) ?? 'tcp'
      modes.set(header.words[1]?.value ?? '', latest)
    }
    if (keyword !== 'frontend' && keyword !== 'listen') continue
    const from = header.words.findIndex(({ value }) => value === 'from')
    const inherited = from < 0 ? latest : (modes.get(header.words[from + 1]?.value ?? '') ?? latest)
    const globals: Globals = { byName, counts: new Map(counts), hidden }
    const mode = modeOf(lines) ?? inherited
    for (const line of lines)
      if (line.words[0].value === 'bind') binds.push(bindOf(line, { section, mode, globals }))
  }
  return binds
}

/** `haproxy.cfg` is whole; what lies in a folder of parts is not. */
const mayBeFragment = (path: string) => /(^|\/)[^/]*\.d\/[^/]+$/.test(path)

function addGlobal(line: CfgLine, byName: Map<string, CfgLine[]>, counts: Map<string, number>): void {
  const name = line.words[0].value
  const known = byName.get(name) ?? []
  known.push(line)
  byName.set(name, known)
  counts.set(name, known.length)
}

function modeOf(lines: readonly CfgLine[]): Bind['mode'] | null {
  const line = lines.findLast(({ words }) => words[0].value === 'mode')
  const word = line?.words[1]
  if (line === undefined || word === undefined) return null
  if (whyOpen(word) !== null || line.branch !== null) return 'unknown'
  return word.value === 'http' || word.value === 'tcp' ? word.value : 'unknown'
}

/** What may decide a handshake and is not read. */
function unmodelled({ keyword, header, lines }: CfgSection): readonly NotAssessed[] {
  const gap = (line: CfgLine, why: string): NotAssessed => ({
    what: quoted(line.words.map(({ value }) => value).join(' ')),
    why,
    location: placeOfWords(line.words),
  })
  if (keyword === 'crt-store') return [gap(header, 'certificates of a crt-store are not read')]
  if (keyword !== 'frontend' && keyword !== 'listen') return []
  return lines
    .filter(({ words }) => words[0].value === 'ssl-f-use')
    .map((line) => gap(line, 'ssl-f-use is not read'))
}

/** Words that stop HAProxy wherever its `bind` lines are. */
function checkOptions(sections: readonly CfgSection[], refusals: Refusals, runtime: Runtime): void {
  const lines = sections.filter(({ keyword }) => keyword === 'global').flatMap(({ lines }) => lines)
  for (const { words } of lines) {
    if (words[0].value !== 'ssl-default-bind-options') continue
    for (let index = 1; index < words.length; index++) {
      const word = words[index]
      if (word === undefined || whyOpen(word) !== null) continue
      if (/^ssl-m(in|ax)-ver$/.test(word.value)) index++
      else if (isNoOption(word.value, runtime))
        refusals.add(`unknown option "${quoted(word.value)}" in ssl-default-bind-options`, placeOf(word))
    }
  }
}

function isNoOption(word: string, runtime: Runtime): boolean {
  if (!defaultOptions.includes(word)) return true
  return newerDefaultOptions.includes(word) && !softwareIsAtLeast(runtime, '2.7')
}
