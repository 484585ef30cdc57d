import type { InferOutput } from 'valibot'
import type { reportSchema } from './report-schema.ts'

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T

/** The finished result, as `--format json` prints it; every other output is made from it alone. */
export type Report = DeepReadonly<InferOutput<typeof reportSchema>>
export type ReportFinding = Report['findings'][number]
export type ReportHandshake = Report['handshakes'][number]
export type ReportAlertRow = Report['alerts'][number]['rows'][number]
export type ReportEndpoint = Report['endpoints'][number]
export type NotAssessedEntry = Report['notAssessed'][number]
