import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { type Schema, withNull } from './schema.ts'
import { unknownFields } from './unknown-fields.ts'

/** What GitHub's description says of one operation. */
export interface DescribedOperation {
  /** Such as `checks/create`. */
  readonly id: string
  readonly method: string
  readonly template: string
  readonly statuses: ReadonlySet<number>
  /** Query parameters that it knows. */
  readonly query: ReadonlySet<string>
  readonly takesBody: boolean
  /** Each returns what is wrong, in words; nothing where all is well. */
  readonly queryFaults: (query: Readonly<Record<string, unknown>>) => readonly string[]
  readonly bodyFaults: (body: unknown) => readonly string[]
  readonly unknownBodyFields: (body: unknown) => readonly string[]
  readonly answerFaults: (status: number, body: unknown) => readonly string[]
}

export interface Description {
  /** The operation of a method and a path (without prefix and query), with its path parameters, decoded. */
  find(method: string, path: string): { operation: DescribedOperation; params: Record<string, string> } | null
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Schema
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>
}

interface RawOperation {
  readonly operationId: string
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>
}

interface RawDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>
}

/** Read and compiled once per process: many stand-ins may be started after one another. */
const loaded = new Map<string, Description>()

export function loadDescription(version: string): Description {
  const known = loaded.get(version)
  if (known !== undefined) return known
  const file = new URL(`../openapi/${version}.json`, import.meta.url)
  const description = describe(withNull(JSON.parse(readFileSync(file, 'utf8'))) as RawDescription)
  loaded.set(version, description)
  return description
}

function describe(raw: RawDescription): Description {
  const routes = Object.entries(raw.paths)
    .flatMap(([template, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        pattern: patternOf(template),
        operation: describeOperation(raw, template, method, operation),
      })),
    )
    .toSorted((a, b) => specificity(b.operation.template) - specificity(a.operation.template))
  return {
    find: (method, path) => {
      for (const route of routes) {
        const match = route.method === method ? route.pattern.exec(path) : null
        if (match !== null) return { operation: route.operation, params: decoded(match.groups ?? {}) }
      }
      return null
    },
  }
}

/** Parameters whose values have slashes, which GitHub takes encoded or plain. */
const withSlashes = new Set(['path', 'ref', 'basehead', 'branch'])

function patternOf(template: string): RegExp {
  const source = template.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${withSlashes.has(name) ? '.*' : '[^/]+'})`,
  )
  return new RegExp(`^${source}$`)
}

/** Fixed parts before parameters, longer templates before shorter ones. */
const specificity = (template: string) =>
  template.split('/').reduce((sum, part) => sum + (part.startsWith('{') ? 1 : 10), 0)

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => {
      try {
        return [name, decodeURIComponent(value)]
      } catch {
        return [name, value]
      }
    }),
  )
}

const validators = new WeakMap<RawDescription, Ajv>()

function validatorOf(raw: RawDescription): Ajv {
  const known = validators.get(raw)
  if (known !== undefined) return known
  // Referenced schemas are compiled once and shared: most answers have a repository and users in them.
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, inlineRefs: false })
  addFormats.default(ajv)
  ajv.addFormat('timestamp', true)
  ajv.addSchema(raw as object, 'github')
  validators.set(raw, ajv)
  return ajv
}

function describeOperation(
  raw: RawDescription,
  template: string,
  method: string,
  operation: RawOperation,
): DescribedOperation {
  const parameters = (operation.parameters ?? []).map((one) =>
    '$ref' in one ? (resolve(raw, one.$ref) as unknown as Parameter) : one,
  )
  const query = parameters.filter((parameter) => parameter.in === 'query')
  const bodySchema = operation.requestBody?.content?.['application/json']?.schema
  const answers = new Map<number, ValidateFunction | null>()
  const answerSchema = (status: number) => schemaOfAnswer(raw, operation, status)
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    template,
    statuses: new Set(Object.keys(operation.responses).map(Number)),
    query: new Set(query.map(({ name }) => name)),
    takesBody: bodySchema !== undefined,
    queryFaults: queryChecker(query),
    bodyFaults: lazily(() => (bodySchema === undefined ? null : compile(raw, bodySchema))),
    unknownBodyFields: (body) =>
      bodySchema === undefined ? [] : unknownFields(bodySchema, body, (name) => resolve(raw, name)),
    answerFaults: (status, body) => {
      if (!answers.has(status)) {
        const schema = answerSchema(status)
        answers.set(status, schema === undefined ? null : compile(raw, schema))
      }
      return faultsOf(answers.get(status) ?? null, body)
    },
  }
}

function schemaOfAnswer(raw: RawDescription, operation: RawOperation, status: number): Schema | undefined {
  const response = operation.responses[status]
  const answer = response !== undefined && '$ref' in response ? resolve(raw, response.$ref) : response
  return (answer as Content | undefined)?.content?.['application/json']?.schema
}

function compile(raw: RawDescription, schema: Schema): ValidateFunction {
  // The references of a schema start at its document.
  const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'))
  return validatorOf(raw).compile(rooted)
}

function resolve(raw: RawDescription, reference: string): Schema {
  const steps = reference.replace(/^#\//, '').split('/')
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], raw) as Schema
}

function lazily(make: () => ValidateFunction | null): (value: unknown) => readonly string[] {
  let made: ValidateFunction | null | undefined
  return (value) => {
    made ??= make()
    return faultsOf(made, value)
  }
}

/** Query values come as text; the validator reads numbers and booleans out of them. */
function queryChecker(parameters: readonly Parameter[]): DescribedOperation['queryFaults'] {
  return lazily(() => {
    const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]))
    const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name)
    const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: true, logger: false })
    addFormats.default(ajv)
    return ajv.compile({ type: 'object', properties, required })
  })
}

function faultsOf(validate: ValidateFunction | null, value: unknown): readonly string[] {
  if (validate === null || validate(value)) return []
  return (validate.errors ?? []).map(faultText)
}

function faultText({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  const allowed = 'allowedValues' in params ? `: ${(params.allowedValues as unknown[]).join(', ')}` : ''
  return `${instancePath === '' ? '/' : instancePath} ${message}${allowed}`
}
