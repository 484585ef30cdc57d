import type { Candidate, Software } from '../endpoint/endpoint.ts'
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
    library === name &&
    (versioned || (from === null && until === null)) &&
    (from === null || !isBefore(version, from)) &&
    (until === null || isBefore(version, until))
  return libraryRows.find(fits) ?? null
}

/** Whether a version is older than another, number by number; one given in part (`21`) is the newest it may be. */
export function isBefore(version: string, other: string): boolean {
  const [own, wanted] = [numbers(version), numbers(other)]
  const differing = own.findIndex((number, index) => number !== (wanted[index] ?? 0))
  return differing >= 0 && (own[differing] ?? 0) < (wanted[differing] ?? 0)
}

function numbers(version: string): readonly number[] {
  return (version.match(/\d{1,9}/g) ?? []).slice(0, 4).map(Number)
}

/** `1.23` for 1.23.5: what two versions share that answer alike. */
export function minorOf(version: string): string {
  return numbers(version).slice(0, 2).join('.')
}
