import type { Files } from '../../trees.ts'
import type { FamilyContract } from '../contract.ts'

const settings = (more = ''): Files => ({
  '.github/ats-gate.yml': `endpoints:\n  - name: api.example.com\n    software: {name: caddy, version: "2.10"}\n${more}`,
})

/** The settings are no template, and state the version themselves. */
export const contract: FamilyContract = {
  whole: settings('    protocols: [TLSv1.2, TLSv1.3]\n'),
  filledIn: null,
  absent: {
    files: {
      '.github/ats-gate.yml':
        'endpoints:\n  - name: api.example.com\n    software: {name: envoyish, version: "1"}\n',
    },
    fact: 'protocols',
  },
  inImage: null,
  versions: [],
  heading: null,
  rules: [],
}
