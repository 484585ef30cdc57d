import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../src/endpoint/endpoint.ts'
import { candidatesOf } from '../../../src/endpoint/endpoint.ts'
import { noDeclaredFacts } from '../../../src/survey/declared-facts.ts'
import { type Fact, isKnown } from '../../../src/text/fact.ts'
import { readFiles, server } from './reading.ts'

const seeds: Readonly<Record<string, string>> = {
  Dockerfile: 'ARG V=1.27\nFROM nginx:$V AS web\nCOPY nginx/ /etc/nginx/\n',
  'compose.yaml': 'services:\n  web:\n    image: nginx:1.25\n    volumes: [./nginx:/etc/nginx:ro]\n',
  'nginx/nginx.conf': `events {}\nhttp {\n  ssl_protocols TLSv1.2;\n  include conf.d/*.conf;\n  include tls.conf;\n  ${server('a.test', 'ssl_ciphers HIGH; ssl_conf_command Groups X25519;')}\n}\n`,
  'nginx/conf.d/b.conf': `{% if x %}${server('b.test', 'ssl_verify_client on; ssl_client_certificate ca.pem;')}{% endif %}`,
  'nginx/tls.conf': 'ssl_prefer_server_ciphers on;\nssl_ecdh_curve X25519:P-256;\n',
  'k8s/cm.yaml': `data:\n  site.conf: |\n    ${server('c.test')}\n`,
}

/** One file of the seeds cut, doubled, or with something put in. */
const mutation = fc.record({
  path: fc.constantFrom(...Object.keys(seeds)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  insert: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      '{',
      '}',
      ';',
      '"',
      "'",
      '{{',
      '{%',
      '<%',
      '#',
      '\\',
      '\0',
      'include nginx.conf;',
      'include /etc/nginx/*;',
      'listen ;',
    ),
  ),
})

function mutated(edits: readonly { path: string; at: number; length: number; insert: string }[]) {
  const files: Record<string, string> = { ...seeds }
  for (const { path, at, length, insert } of edits) {
    const text = files[path] ?? ''
    const start = Math.floor(at * text.length)
    files[path] = text.slice(0, start) + insert + text.slice(start + length)
  }
  return files
}

const facts = ({
  transport,
  tls: { protocols, cipherSuites, groups, certificates, alpn, clientCertificate },
}: Candidate): readonly Fact<unknown>[] => [
  protocols,
  cipherSuites,
  groups,
  certificates,
  alpn,
  clientCertificate,
  transport,
]

describe('any tree', () => {
  it('is read the same way twice, with every fact known or given a reason', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (edits) => {
        const files = mutated(edits)
        const result = readFiles(files, noDeclaredFacts)
        expect(readFiles(files, noDeclaredFacts)).toEqual(result)
        for (const endpoint of result.endpoints.flatMap(candidatesOf)) {
          for (const fact of facts(endpoint)) {
            if (!isKnown(fact)) expect(fact.unknown).not.toBe('')
            else expect(fact.at !== null || fact.because !== null).toBe(true)
            if (fact.at) expect(Object.keys(files)).toContain(fact.at.path)
          }
        }
        for (const path of result.used) expect(Object.keys(files)).toContain(path)
      }),
      { numRuns: 400 },
    )
  })

  it('of 10,000 servers gives 10,000 endpoints', () => {
    const servers = Array.from({ length: 10_000 }, (_, i) =>
      server(`s${i}.test`, 'ssl_protocols TLSv1.3;', 'listen 443 ssl; listen [::]:443 ssl;'),
    )
    expect(readFiles({ 'nginx.conf': `http {\n${servers.join('\n')}\n}` }).endpoints).toHaveLength(10_000)
  })
})
