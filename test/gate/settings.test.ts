import { describe, expect, it } from 'vitest'
import { gateOver } from '../trees.ts'

const server = (protocols: string) =>
  `events {}\nhttp { server { listen 443 ssl; server_name a.example.com; ssl_certificate a.pem; ssl_protocols ${protocols}; } }\n`
const ignoring = 'ignore:\n  - rule: client-cannot-connect\n    path: nginx.conf\n    reason: we know\n'
const app = 'apps:\n  - name: kiosk\n    minimum-ios: "12.0"\n'

describe('settings that the change itself brings', () => {
  const base = { 'nginx.conf': server('TLSv1.2 TLSv1.3'), '.github/ats-gate.yml': app }
  const head = { 'nginx.conf': server('TLSv1.3'), '.github/ats-gate.yml': app + ignoring }

  it('waive nothing where the base has settings, and are told', async () => {
    const { verdict, findings } = await gateOver(base, head)
    expect(verdict).toBe('fail')
    const [told] = findings.filter(({ rule }) => rule === 'gate-weakened')
    expect(told?.status).toBe('regression')
    expect(told?.message).toContain('judged by the settings of the base')
  })

  it('count at once where the base has none, and are told all the same', async () => {
    const { verdict, findings } = await gateOver({ 'nginx.conf': base['nginx.conf'] }, head)
    expect(verdict).toBe('pass')
    expect(findings.find(({ rule }) => rule === 'client-cannot-connect')?.ignored?.reason).toBe('we know')
    expect(findings.find(({ rule }) => rule === 'gate-weakened')?.message).toContain('counts at once')
  })

  it('waive what they name once they are merged', async () => {
    const merged = { ...base, '.github/ats-gate.yml': app + ignoring }
    expect((await gateOver(merged, head)).verdict).toBe('pass')
  })
})
