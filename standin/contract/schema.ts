/** A JSON schema, or OpenAPI 3.0's dialect of it. */
export interface Schema {
  readonly [keyword: string]: unknown
  readonly $ref?: string
  readonly type?: string
  readonly nullable?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
}

/**
 * OpenAPI 3.0's `nullable` in the words of JSON schema, all the way down: it also stands beside `$ref`, `anyOf` and
 * `enum`, where a validator of JSON schema would overlook it or refuse null all the same.
 */
export function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNull)
  if (typeof value !== 'object' || value === null) return value
  const converted = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNull(item)]))
  if (converted.nullable !== true) return converted
  const { nullable: _, ...rest } = converted
  return { anyOf: [{ type: 'null' }, rest] }
}
