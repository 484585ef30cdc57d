import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { noDeclaredFacts } from '../../../src/survey/declared-facts.ts'
import { readFiles } from './reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'ats-gate-refusals-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

spawnSync('openssl', [
  ...[
    'req',
    '-x509',
    '-nodes',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-subj',
    '/CN=a.test',
  ],
  ...['-days', '9', '-keyout', join(folder, 'k.pem'), '-out', join(folder, 'c.pem')],
])

function configuration(http: string): string {
  const written = http.replaceAll(
    'CERT',
    `ssl_certificate ${folder}/c.pem; ssl_certificate_key ${folder}/k.pem;`,
  )
  return `events {}\npid ${folder}/pid;\nhttp {\naccess_log off;\n${written}\n}\n`
}

/** Whether the installed nginx, Debian 12's 1.22 with OpenSSL 3.0, would start. */
function nginxStarts(http: string): boolean {
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(http))
  return spawnSync('/usr/sbin/nginx', ['-t', '-p', folder, '-c', file, '-e', 'error.log']).status === 0
}

function weSayItStarts(http: string): boolean {
  const Dockerfile = 'FROM debian:12\nRUN apt-get install -y nginx\n'
  const { notAssessed } = readFiles({ Dockerfile, 'nginx.conf': configuration(http) }, noDeclaredFacts)
  return notAssessed.length === 0
}

const one = (directives: string) => `server { listen 9443 ssl; server_name a.test; CERT ${directives} }`

describe('what stops nginx 1.22 with OpenSSL 3.0 from starting', () => {
  it.each([
    one(''),
    one('ssl_protocols TLSv1.2 TLSv1.3;'),
    one('ssl_protocols tlsv1.2 SSLv2;'),
    one('ssl_protocols TLSv1.2; ssl_protocols TLSv1.3;'),
    one('ssl_protocols TLSv1.4;'),
    one('ssl_protocols all;'),
    one('ssl_protocols ;'),
    one('ssl_protocols TLSv1.2,TLSv1.3;'),
    one('ssl_ciphers HIGH:!aNULL;'),
    one('ssl_ciphers HIGH:!aNULL; ssl_ciphers HIGH;'),
    one('ssl_ciphers TLS_AES_128_GCM_SHA256;'),
    one('ssl_ciphers PROFILE=SYSTEM;'),
    one("ssl_ciphers '';"),
    one('ssl_ciphers ECDHE-RSA-AES128-GCM-SHA256 ECDHE-RSA-AES256-GCM-SHA384;'),
    one('ssl_ciphers NONSENSE;'),
    one('ssl_ciphers NONSENSE:AES128-SHA;'),
    one('ssl_ciphers HIGH:@NONSENSE;'),
    one('ssl_ecdh_curve X25519:prime256v1;'),
    one('ssl_ecdh_curve X25519MLKEM768:X25519;'),
    one('ssl_ecdh_curve nonsense;'),
    one('ssl_ecdh_curve auto;'),
    one('ssl_prefer_server_ciphers On;'),
    one('ssl_prefer_server_ciphers yes;'),
    one('ssl on;'),
    one('http2 on;'),
    one('ssl_conf_command Ciphersuites TLS_AES_128_GCM_SHA256;'),
    one('ssl_conf_command Ciphersuites NONSENSE;'),
    one('ssl_conf_command Groups nonsense;'),
    one('ssl_conf_command Ciphersuites;'),
    one('ssl_verify_client on;'),
    one(`ssl_verify_client on; ssl_client_certificate ${folder}/c.pem;`),
    one(`ssl_verify_client on; ssl_trusted_certificate ${folder}/c.pem;`),
    one('ssl_verify_client optional_no_ca;'),
    one('ssl_verify_client sometimes;'),
    one('ssl_reject_handshake on;'),
    one('ssl_reject_handshake maybe;'),
    'server { listen 9443 ssl; }',
    'server { listen 9443 ssl; ssl_reject_handshake on; }',
    `${one('')} server { listen 9443 ssl; server_name b.test; }`,
    `server { listen 9443 ssl default_server; } ${one('')}`,
    'CERT server { listen 9443 ssl; }',
    'ssl_protocols TLSv1.2; ssl_protocols TLSv1.3; CERT server { listen 9443 ssl; }',
    'ssl_ciphers HIGH; ssl_ciphers LOW; CERT server { listen 9443 ssl; }',
  ])('%s', (http) => {
    expect(weSayItStarts(http)).toBe(nginxStarts(http))
  })
})
