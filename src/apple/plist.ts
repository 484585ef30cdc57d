import type { Location } from '../text/location.ts'

/** A property list value that keeps its place. Binary lists have the whole file as every place. */
export type PlistValue =
  | { readonly kind: 'string'; readonly value: string; readonly at: Location }
  | { readonly kind: 'integer' | 'real'; readonly value: number; readonly at: Location }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: Location }
  | { readonly kind: 'date'; readonly value: Date; readonly at: Location }
  | { readonly kind: 'data'; readonly value: Uint8Array; readonly at: Location }
  | { readonly kind: 'array'; readonly items: readonly PlistValue[]; readonly at: Location }
  | PlistDict

export interface PlistDict {
  readonly kind: 'dict'
  /** In file order; a key that stands twice is here twice. */
  readonly entries: readonly PlistEntry[]
  readonly at: Location
}

export interface PlistEntry {
  readonly key: string
  readonly keyAt: Location
  readonly value: PlistValue
}

/** The entry that Core Foundation keeps: the last one of that key. */
export function entryOf(dict: PlistDict, key: string): PlistEntry | undefined {
  return dict.entries.findLast((entry) => entry.key === key)
}
