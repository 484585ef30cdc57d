import type * as v from 'valibot'

/** A key that the schema does not have, and those that it has there. */
export interface UnknownKey {
  readonly path: readonly (string | number)[]
  readonly validKeys: readonly string[]
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

/** All unknown keys of a value; valibot itself stops at the first of each object and does not say what is valid. */
export function unknownKeys(schema: v.GenericSchema, value: unknown): readonly UnknownKey[] {
  return within(schema as unknown as SchemaNode, value, [])
}

function within(
  schema: SchemaNode,
  value: unknown,
  path: readonly (string | number)[],
): readonly UnknownKey[] {
  if (schema.wrapped) return within(schema.wrapped, value, path)
  if (schema.options) {
    const fitting = schema.options.find((option) => fits(option, value))
    return fitting ? within(fitting, value, path) : []
  }
  if (Array.isArray(value)) {
    const { item } = schema
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
