import type { NamedGroup } from '../../tls/named-group.ts'
import { type Ranked, ranked } from '../../tls/ranked.ts'
import { listElements } from './colon-list.ts'
import { groupListDefault } from './defaults.data.ts'
import { type GroupRow, groupRows } from './groups.data.ts'
import { isSince, type OpenSslVersion } from './version.ts'

/** What a group list (`Groups`, `Curves`, `ssl_ecdh_curve`) selects, in order of preference. */
export interface GroupList {
  readonly groups: Ranked<NamedGroup>
  /**
   * The same groups in the tuples of OpenSSL 3.5: its server exhausts one tuple before it looks at the next, and
   * within a tuple prefers a group that the client sent a key share for. One tuple in older versions.
   */
  readonly tuples: readonly (readonly NamedGroup[])[]
  /** Why OpenSSL refuses the list, or null. With an error the groups are empty. */
  readonly error: string | null
}

/**
 * Reads a list as SSL_CTX_set1_groups_list does. `auto` is no list: whoever meets it asks `libraryDefaults`.
 * The 3.2 family reads `?` and twice-named groups as 3.3 and 3.4 do; 3.2 itself refuses such a list.
 */
export function evaluateGroupList(text: string, version: OpenSslVersion): GroupList {
  const read = version === '3.5' ? readTuples(text) : readNames(text, version)
  if ('error' in read) return { groups: [], tuples: [], error: read.error }
  const tuples = read.tuples
    .map((tuple) => tuple.flatMap(({ group }) => (group ? [group] : [])))
    .filter((tuple) => tuple.length > 0)
  return { groups: tuples.length > 1 ? ranked(tuples) : tuples.flat(), tuples, error: null }
}

type Read = { readonly tuples: readonly (readonly GroupRow[])[] } | { readonly error: string }

function readNames(text: string, version: OpenSslVersion): Read {
  const rows = new Set<GroupRow>()
  for (const { text: element } of listElements(text, ':')) {
    const optional = version === '3.2' && element.startsWith('?')
    const name = optional ? element.slice(1) : element
    const row = rowOf(name, version)
    if (!row && !optional) return { error: unknownGroup(name) }
    if (row && rows.has(row) && version !== '3.2') return { error: `group named twice: ${name}` }
    if (row) rows.add(row)
  }
  return rows.size > 0 ? { tuples: [[...rows]] } : { error: 'no valid group' }
}

/** The language of 3.5: `/` between tuples; `?` unknown is fine, `*` send a key share, `-` take out; `DEFAULT`. */
function readTuples(text: string): Read {
  const tuples: Tuples = { all: [], tupleOf: new Map() }
  for (const tuple of listElements(text, '/')) {
    tuples.all.push(new Set())
    for (const element of listElements(tuple.text, ':')) {
      const refused = addElement(tuples, element.text)
      if (refused !== null) return { error: refused }
    }
  }
  return { tuples: tuples.all.map((tuple) => [...tuple]) }
}

/** The tuples so far, and which of them holds a group: a long list costs no search. */
interface Tuples {
  readonly all: Set<GroupRow>[]
  readonly tupleOf: Map<GroupRow, Set<GroupRow>>
}

/** Takes an element into the last tuple; gives the reason where OpenSSL refuses it. */
function addElement(tuples: Tuples, element: string): string | null {
  const parts = /^([?*-]*)(.*)$/s.exec(element)
  const [prefixes, name] = [parts?.[1] ?? '', parts?.[2] ?? '']
  if (new Set(prefixes).size < prefixes.length || name === '') return unknownGroup(element)
  if (name.toUpperCase() === 'DEFAULT') return prefixes === '' ? addDefault(tuples) : unknownGroup(element)
  const row = rowOf(name, '3.5')
  if (!row) return prefixes.includes('?') ? null : unknownGroup(name)
  if (prefixes.includes('-')) takeOut(tuples, row)
  else addRow(tuples, row)
  return null
}

function addRow({ all, tupleOf }: Tuples, row: GroupRow): void {
  const last = all.at(-1)
  if (last === undefined || tupleOf.has(row)) return
  last.add(row)
  tupleOf.set(row, last)
}

function takeOut({ tupleOf }: Tuples, row: GroupRow): void {
  tupleOf.get(row)?.delete(row)
  tupleOf.delete(row)
}

/** The first tuple of the default list joins the one that `DEFAULT` stands in; the last one takes what follows. */
function addDefault(tuples: Tuples): null {
  groupListDefault.forEach((tuple, index) => {
    if (index > 0) tuples.all.push(new Set())
    for (const group of tuple) addElement(tuples, group)
  })
  return null
}

function unknownGroup(name: string): string {
  return name === '' ? 'empty group name' : `unknown group: ${name}`
}

function rowOf(name: string, version: OpenSslVersion): GroupRow | undefined {
  const same =
    version === '3.5'
      ? (one: string) => one.toLowerCase() === name.toLowerCase()
      : (one: string) => one === name
  return groupRows.find((row) => isSince(version, row.since) && namesOf(row, version).some(same))
}

function namesOf(row: GroupRow, version: OpenSslVersion): readonly string[] {
  return isSince(version, '3.0') ? [...row.names, ...row.namesSince30] : row.names
}
