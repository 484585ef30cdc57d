import { describe, expect, it, test } from 'vitest'
import { type Files, gateOver } from '../trees.ts'

const tree = (
  more: string,
  dockerfile = 'FROM nginx:1.22-bullseye\nCOPY nginx.conf /etc/nginx/nginx.conf\n',
): Files => ({
  Dockerfile: dockerfile,
  'nginx.conf': `events {}
http {
  server { listen 443 ssl; server_name a.test; ssl_certificate a.pem; ssl_certificate_key a.key; ${more} }
  server { listen 443 ssl; server_name b.test; ssl_certificate b.pem; ssl_certificate_key b.key; }
}
`,
})
const rule = 'server-refuses-configuration'

describe('a configuration that its server does not start with', () => {
  // Each line was given to nginx -t of Debian's nginx 1.22.1 with OpenSSL 3.0: [emerg].
  test.each([
    'ssl_protocols TLSv1.2 TLS1.3;',
    'ssl_ciphers NOSUCH;',
    'ssl_ecdh_curve nosuch;',
    'ssl_ecdh_curve X25519MLKEM768:X25519;',
    'ssl_prefer_server_ciphers yes;',
  ])('%s: is one error at its line, for all names', async (line) => {
    const report = await gateOver(tree(''), tree(line))
    expect(report.verdict).toBe('fail')
    const brought = report.findings.filter(
      ({ status, severity }) => status === 'regression' && severity === 'error',
    )
    expect(brought.map((finding) => [finding.rule, finding.confidence, finding.location.line])).toEqual([
      [rule, 'certain', 3],
    ])
    expect(brought[0]?.message).toMatch(/refuses to start.*a\.test:443 and b\.test:443/)
    expect(report.findings.filter((one) => one.rule === 'no-longer-assessable')).toEqual([])
  })

  it('is none where it did not start before either', async () => {
    const report = await gateOver(tree('ssl_ciphers NOSUCH;'), tree('ssl_protocols TLS1.3;'))
    expect(report.findings.filter((one) => one.rule === rule).map(({ status }) => status)).toEqual([
      'existing',
    ])
    expect(report.verdict).toBe('pass')
  })

  it('is not said where a version that is possible takes it', async () => {
    const files = tree('ssl_ecdh_curve X25519MLKEM768:X25519;', 'FROM scratch\n')
    expect(
      (await gateOver(tree('', 'FROM scratch\n'), files)).findings.filter((one) => one.rule === rule),
    ).toEqual([])
  })

  test.each(['ssl_protocols TLSv1.2 TLSv1.3;', 'ssl_session_tickets off;', 'ssl_ciphers HIGH:!aNULL;'])(
    '%s: is harmless',
    async (line) => {
      expect((await gateOver(tree(''), tree(line))).verdict).toBe('pass')
    },
  )
})

describe('clients without a certificate', () => {
  const asks = (more: string) => tree(`ssl_client_certificate ca.pem; ssl_verify_client optional; ${more}`)
  const required = async (head: Files) =>
    (await gateOver(tree(''), head)).findings.filter((one) => one.rule === 'client-certificate-required')

  it('are turned away by a status as by a requirement', async () => {
    const [finding] = await required(asks('if ($ssl_client_verify != SUCCESS) { return 403; }'))
    expect(finding).toMatchObject({ severity: 'error', status: 'regression' })
    expect(finding?.message).toContain('HTTP 403')
  })

  it('are let in where nothing refuses them', async () => {
    expect(await required(asks(''))).toEqual([])
  })
})

it('says that HTTP/3 is not judged, and is sure of the rest', async () => {
  const report = await gateOver(tree(''), tree('listen 443 quic;'))
  expect(report.notAssessed).toContainEqual(
    expect.objectContaining({ what: 'HTTP/3 on port 443', changed: false }),
  )
  expect(report.verdict).toBe('pass')
})

it('is unsure about TLS that moves to another port', async () => {
  const moved = {
    ...tree(''),
    'nginx.conf': tree('')['nginx.conf']?.toString().replaceAll('443 ssl', '8080') ?? '',
  }
  expect((await gateOver(tree(''), moved)).verdict).toBe('unsure')
})
