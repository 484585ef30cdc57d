import type * as v from 'valibot'

/** What is out of place in a value as a whole. */
export interface Misfit {
  readonly path: readonly (string | number)[]
  /** For a key that the schema does not have, those that it has there; null for a list where a mapping belongs. */
  readonly validKeys: readonly string[] | null
}

/** What the walk looks at of a valibot schema. */
interface SchemaNode {
  readonly type: string
  readonly wrapped?: SchemaNode
  readonly entries?: Readonly<Record<string, SchemaNode>>
  readonly item?: SchemaNode
  readonly value?: SchemaNode
  readonly options?: readonly SchemaNode[]
}

/**
 * All unknown keys and misplaced lists of a value; valibot stops at the first unknown key of each object, does not say
 * which are valid, and takes a list for an object with the keys 0, 1, 2.
 */
export function misfits(schema: v.GenericSchema, value: unknown): readonly Misfit[] {
  return within(schema as unknown as SchemaNode, value, [])
}

function within(schema: SchemaNode, value: unknown, path: readonly (string | number)[]): readonly Misfit[] {
  if (schema.wrapped) return within(schema.wrapped, value, path)
  if (schema.options) {
    const fitting = schema.options.find((option) => fits(option, value))
    return fitting ? within(fitting, value, path) : []
  }
  if (Array.isArray(value)) {
    const { item } = schema
    if (schema.entries || schema.type === 'record') return [{ path, validKeys: null }]
    return item ? value.flatMap((member, index) => within(item, member, [...path, index])) : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => {
    if (schema.type === 'record' && schema.value) return within(schema.value, member, [...path, key])
    if (!schema.entries) return []
    const entry = Object.hasOwn(schema.entries, key) ? schema.entries[key] : undefined
    if (entry) return within(entry, member, [...path, key])
    return [{ path: [...path, key], validKeys: Object.keys(schema.entries) }]
  })
}

function fits(schema: SchemaNode, value: unknown): boolean {
  if (Array.isArray(value)) return schema.type === 'array'
  return typeof value === 'object' && value !== null && schema.type === 'strict_object'
}
