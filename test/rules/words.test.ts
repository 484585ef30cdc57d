import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { families } from '../../src/families/index.ts'
import { rules } from '../../src/rules/index.ts'
import { type Files, gateOver } from '../trees.ts'

/** A message speaks the language of the server that it is about. */

const declared = (software: string, facts: string): Files => ({
  '.github/ats-gate.yml': `endpoints:
  - name: api.example.com
    software: ${software}
${facts.replace(/^(?=.)/gm, '    ')}`,
})

const caddy = '{ name: caddy, version: 2.8, tlsLibrary: go 1.23 }'
const haproxy = '{ name: haproxy, version: 2.8, tlsLibrary: openssl 3.0 }'
const messagesOf = async (base: Files, head: Files) =>
  (await gateOver(base, head)).findings.filter(({ status }) => status !== 'fixed')

const nginxWords = /nginx|ssl_\w+|listen \d|server block|No required SSL|:!/

describe('a server that is no nginx', () => {
  it.each([
    [
      'suites',
      'protocols: [TLSv1.2]\n',
      'protocols: [TLSv1.2]\nciphers: [TLS_RSA_WITH_AES_128_GCM_SHA256]\n',
    ],
    ['versions', 'protocols: [TLSv1.2, TLSv1.3]\n', 'protocols: [TLSv1.0]\n'],
    ['certificates', '', 'clientCertificate: { request: required }\n'],
    ['certificates of a part of it', '', 'clientCertificate: { request: required, location: true }\n'],
  ])('is told nothing in the words of nginx: %s', async (_, before, after) => {
    for (const software of [caddy, haproxy]) {
      const found = await messagesOf(declared(software, before), declared(software, after))
      expect(found.length).toBeGreaterThan(0)
      for (const { message } of found) expect(message).not.toMatch(nginxWords)
    }
  })

  it("reads the names of suites as its own configuration has them, and the settings' keys", async () => {
    const [before, after] = ['protocols: [TLSv1.2]\n', 'protocols: [TLSv1.2]\nciphers: AES128-SHA\n']
    const [first] = await messagesOf(declared(haproxy, before), declared(haproxy, after))
    expect(first?.message).toContain('the server accepts AES128-SHA')
    const versions = ['protocols: [TLSv1.2, TLSv1.3]\n', 'protocols: [TLSv1.3]\n'] as const
    const old = { 'ios/Info.plist': plist }
    const [lost] = await messagesOf(
      { ...declared(caddy, versions[0]), ...old },
      { ...declared(caddy, versions[1]), ...old },
    )
    expect(lost?.message).toContain('(protocols: [TLSv1.2, TLSv1.3])')
  })
})

const plist = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
    <key>CFBundleIdentifier</key><string>com.example.app</string>
    <key>CFBundlePackageType</key><string>APPL</string>
    <key>MinimumOSVersion</key><string>11.0</string>
</dict>
</plist>
`

describe('a server without a name', () => {
  const conf = (curve: string): Files => ({
    Dockerfile: 'FROM nginx:1.28-bookworm\nCOPY a.conf /etc/nginx/conf.d/\n',
    'a.conf': `server {
    listen 443 ssl default_server;
    server_name <%= @name %>;
    ssl_certificate /etc/a.pem;
    ssl_ecdh_curve ${curve};
}
`,
  })

  it('is called by its place, and by no name that stands nowhere', async () => {
    const found = await messagesOf(conf('X25519'), conf('X448'))
    const lost = found.filter(({ rule }) => rule === 'client-cannot-connect')
    expect(lost.length).toBeGreaterThan(0)
    for (const { message } of lost) expect(message).toContain("can't connect to the nameless server on port")
    for (const { message, related } of found)
      expect(JSON.stringify([message, related])).not.toContain('.invalid')
  })
})

it('no rule cites the manual of one server as its source, or speaks of it in its own words', () => {
  const manuals = /nginx\.org|httpd\.apache\.org|docs\.haproxy\.org/
  expect(rules.filter(({ sources }) => sources.some((source) => manuals.test(source)))).toEqual([])
  const names = families.map(({ id }) => id)
  for (const file of readdirSync('src/rules')) {
    const code = readFileSync(`src/rules/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(names.filter((name) => code.includes(name))).toEqual([])
  }
})
