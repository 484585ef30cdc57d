export type ObjectKind = 'blob' | 'tree' | 'commit'

/** Git objects by id. */
export interface ObjectStore {
  readonly objects: Map<string, { readonly kind: ObjectKind; readonly bytes: Buffer }>
}
