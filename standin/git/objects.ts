import { createHash } from 'node:crypto'

export type ObjectKind = 'blob' | 'tree' | 'commit'

/** Git objects by id; equal content is one object. */
export interface ObjectStore {
  readonly objects: Map<string, { readonly kind: ObjectKind; readonly bytes: Buffer }>
}

export function newStore(): ObjectStore {
  return { objects: new Map() }
}

/** The id that git gives an object: SHA-1 over `<kind> <length>\0` and the content. */
function objectId(kind: ObjectKind, bytes: Uint8Array): string {
  return createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex')
}

export function writeObject(store: ObjectStore, kind: ObjectKind, bytes: Buffer): string {
  const id = objectId(kind, bytes)
  if (!store.objects.has(id)) store.objects.set(id, { kind, bytes })
  return id
}

/** The content of an object of that kind; undefined where the store has none of that id and kind. */
export function readObject(store: ObjectStore, kind: ObjectKind, id: string): Buffer | undefined {
  const found = store.objects.get(id)
  return found?.kind === kind ? found.bytes : undefined
}
