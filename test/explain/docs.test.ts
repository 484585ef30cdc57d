import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainLog } from '../../src/explain/explain-log.ts'
import { explanationText } from '../../src/explain/text-explanation.ts'

const page = readFileSync('docs/explain.md', 'utf8')
const [log = '', answer = ''] = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(([, block = '']) => block)

const at = (line: number, column: number) => ({
  path: 'deploy/nginx/conf.d/api.conf',
  line,
  column,
  endLine: line,
  endColumn: column + 1,
})

/** What the reader of configurations makes of the repository that the page speaks of. */
const around = async () => ({
  endpoints: [
    {
      id: 'api.ferry.example.com:443',
      names: ['api.ferry.example.com'],
      port: 443,
      location: at(8, 1),
      facts: [{ what: 'client certificate: required', location: at(14, 23) }],
    },
  ],
})

describe('docs/explain.md', () => {
  it('shows the answer that its log has', async () => {
    const look = { paint: (_: string, text: string) => text, width: 100 }
    expect(explanationText(await explainLog([log], around), look)).toBe(answer)
  })
})
