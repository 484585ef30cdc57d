import type { Schema } from './schema.ts'

/**
 * The fields of a request that its schema does not name, as `output.annotations[0].colum`. GitHub itself overlooks
 * them, so that a misspelt one does nothing and nobody learns of it.
 */
export function unknownFields(
  schema: Schema,
  value: unknown,
  resolve: (reference: string) => Schema,
  path = '',
): readonly string[] {
  if (Array.isArray(value)) {
    const items = alternatives(schema, resolve).flatMap((one) => (one.items === undefined ? [] : [one.items]))
    const item = items[0]
    return item === undefined
      ? []
      : value.flatMap((element, index) => unknownFields(item, element, resolve, `${path}[${index}]`))
  }
  if (typeof value !== 'object' || value === null) return []
  const schemas = alternatives(schema, resolve)
  // A schema of an object that names no property at all (a free map) knows every name.
  const isFree = schemas.every(({ properties }) => properties === undefined)
  return Object.entries(value).flatMap(([name, item]) => {
    const at = path === '' ? name : `${path}.${name}`
    const known = schemas.flatMap(({ properties }) =>
      properties?.[name] === undefined ? [] : [properties[name]],
    )
    if (known[0] !== undefined) return unknownFields(known[0], item, resolve, at)
    return isFree ? [] : [at]
  })
}

/** The schema and everything that it is made of or may be. */
function alternatives(schema: Schema, resolve: (reference: string) => Schema): readonly Schema[] {
  if (schema.$ref !== undefined) return alternatives(resolve(schema.$ref), resolve)
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return [schema, ...parts.flatMap((part) => alternatives(part, resolve))]
}
