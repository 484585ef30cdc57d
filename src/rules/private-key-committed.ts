import type { Draft } from '../finding/finding.ts'
import type { Rule, Side } from './rule.ts'

export const privateKeyCommitted: Rule = {
  id: 'private-key-committed',
  severity: 'error',
  summary: 'A private key stands in the tree.',
  sources: [
    'https://cwe.mitre.org/data/definitions/312.html',
    'https://cwe.mitre.org/data/definitions/798.html',
  ],
  check: ({ side }) => side.privateKeys.map(draft),
}

/** Keys made for tests are no secret of production; they are shown, and do not block. */
const testFolder = /(^|\/)(tests?|testdata|test-data|fixtures?|__tests__|spec|examples?|samples?|mocks?)\//i

function draft({ at, kind }: Side['privateKeys'][number]): Draft {
  const forTests = testFolder.test(at.path)
  return {
    rule: privateKeyCommitted.id,
    severity: forTests ? 'warning' : 'error',
    confidence: 'certain',
    messageId: 'committed',
    identity: [at.path, kind],
    message: () =>
      `${at.path} holds a private key (${kind}). Whoever can read the repository can pose as the server: revoke its ` +
      'certificate, make a new key, keep it in a secret store, and take this one out of the history.',
    location: at,
    related: [],
    endpoint: null,
    app: null,
    clients: [],
  }
}
