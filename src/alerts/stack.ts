import type { Candidate, Software } from '../endpoint/endpoint.ts'
import { isWithin } from '../text/release.ts'
import { type LibraryRow, libraryRows } from './library-alerts.data.ts'
import { otherStack, type StackRow, stackRows } from './stacks.data.ts'

/** The program and the library that answer for an endpoint. */
export interface Stack {
  readonly program: StackRow
  /** Null where nothing is known of that library. */
  readonly library: LibraryRow | null
}

export function stackOf({ software }: Pick<Candidate, 'software'>): Stack {
  return { program: programOf(software), library: libraryRowOf(software) }
}

/** By name and library; software that is not in the table is taken for its library alone. */
export function programOf({ name, tlsLibrary }: Pick<Software, 'name' | 'tlsLibrary'>): StackRow {
  const named = stackRows.filter(({ names }) => names.includes(name.trim().toLowerCase()))
  const fits = ({ library }: StackRow) => library === null || library === tlsLibrary.name
  return named.find(fits) ?? named.find(({ library }) => library === null) ?? otherStack
}

function libraryRowOf({ tlsLibrary }: Software): LibraryRow | null {
  const { name, version } = tlsLibrary
  const versioned = /\d/.test(version)
  const fits = ({ library, from, until }: LibraryRow) =>
    library === name && (versioned || (from === null && until === null)) && isWithin(version, { from, until })
  return libraryRows.find(fits) ?? null
}
