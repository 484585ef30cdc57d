import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { settingsSchema } from '../src/config/settings-schema.ts'
import { reportSchema } from '../src/report/report-schema.ts'

/** The published schemas by file name: `schema.json` for the settings, `report.schema.json` for the report. */
export function schemas(): Readonly<Record<string, string>> {
  return {
    'schema.json': published(settingsSchema, 'Settings of ats-gate (.github/ats-gate.yml)', 'input'),
    'report.schema.json': published(reportSchema, 'Report of ats-gate, JSON version 1', 'output'),
  }
}

function published(schema: GenericSchema, title: string, typeMode: 'input' | 'output'): string {
  const { $schema, ...content } = toJsonSchema(schema, { typeMode })
  return `${JSON.stringify({ $schema, title, ...content }, null, 2)}\n`
}
