import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { TlsContext } from '../../../src/endpoint/context.ts'
import { isKnown } from '../../../src/text/fact.ts'
import { endpointNamed, placeText, readFiles, shown } from './reading.ts'

const folder = mkdtempSync(join(tmpdir(), 'ats-gate-certificates-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function certificate(name: string, ...key: readonly string[]): string {
  const [pem, keyFile] = [join(folder, `${name}.pem`), join(folder, `${name}.key`)]
  const subject = ['-subj', `/CN=${name}`, '-days', '9', '-keyout', keyFile, '-out', pem]
  spawnSync('openssl', ['req', '-x509', '-nodes', ...key, ...subject])
  return readFileSync(pem, 'utf8')
}

const rsa = certificate('rsa', '-newkey', 'rsa:2048')
const ec = certificate('ec', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256')
const ec384 = certificate('ec384', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384')

function served(
  directives: string,
  files: Readonly<Record<string, string>>,
  http = '',
): TlsContext['certificates'] {
  const text = `http { ${http} server { listen 443 ssl; server_name a.test; ${directives} } }`
  return endpointNamed(readFiles({ 'nginx/nginx.conf': text, ...files }), 'a.test:443').tls.certificates
}

/** The common name of each leaf, or why there is none. */
function leaves(certificates: TlsContext['certificates']): unknown {
  if (!isKnown(certificates)) return shown(certificates)
  return certificates.value.map(({ chain }) =>
    isKnown(chain) ? chain.value.map((one) => one.commonName) : `? ${chain.unknown}`,
  )
}

describe('ssl_certificate', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['ssl_certificate certs/a.pem;', { 'nginx/certs/a.pem': rsa }],
    ['ssl_certificate /etc/nginx/certs/a.pem;', { 'nginx/certs/a.pem': rsa }],
    ['ssl_certificate /etc/letsencrypt/live/a.test/fullchain.pem;', { 'x/live/a.test/fullchain.pem': rsa }],
  ])('%s', (directives, files) => {
    expect(leaves(served(directives, files))).toEqual([['rsa']])
  })

  it('is sent with all that its file holds', () => {
    expect(leaves(served('ssl_certificate a.pem;', { 'nginx/a.pem': rsa + ec }))).toEqual([['rsa', 'ec']])
  })

  it('may be one for each kind of key; of one kind the last counts', () => {
    const files = { 'nginx/a.pem': rsa, 'nginx/b.pem': ec, 'nginx/c.pem': ec384 }
    expect(leaves(served('ssl_certificate a.pem; ssl_certificate b.pem;', files))).toEqual([['rsa'], ['ec']])
    expect(
      leaves(served('ssl_certificate a.pem; ssl_certificate b.pem; ssl_certificate c.pem;', files)),
    ).toEqual([['rsa'], ['ec384']])
  })

  it('of the server replaces all of those of http', () => {
    const files = { 'nginx/a.pem': rsa, 'nginx/b.pem': ec }
    expect(leaves(served('ssl_certificate b.pem;', files, 'ssl_certificate a.pem;'))).toEqual([['ec']])
    expect(leaves(served('', files, 'ssl_certificate a.pem; ssl_certificate b.pem;'))).toEqual([
      ['rsa'],
      ['ec'],
    ])
  })

  it.each([
    ['ssl_certificate /etc/ssl/a.pem;', '/etc/ssl/a.pem is not in the tree'],
    ['ssl_certificate $cert;', '$cert holds a variable'],
    ['ssl_certificate data:$cert;', 'data:$cert holds a variable'],
    ['ssl_certificate engine:pkcs11:id;', 'engine:pkcs11:id is no file'],
    ['ssl_certificate {{ cert }};', '{{ cert }} is filled in by a template'],
    ['ssl_certificate nginx.conf;', 'nginx.conf holds no certificate that can be read'],
    ['include tls.conf;', 'may be set in tls.conf, which is not in the tree'],
  ])('%s can’t be known', (directives, why) => {
    expect(leaves(served(directives, {}))).toEqual([`? ${why}`])
  })

  it('is placed at its value', () => {
    const certificates = served('ssl_certificate a.pem;', {})
    const [one] = isKnown(certificates) ? certificates.value : []
    const before = 'http {  server { listen 443 ssl; server_name a.test; ssl_certificate '
    expect(placeText(one?.path?.at ?? null)).toBe(
      `nginx/nginx.conf:1:${before.length + 1}-${before.length + 6}`,
    )
    expect(one?.path?.value).toBe('a.pem')
  })

  it('counts as a file that took part', () => {
    const text = 'http { server { listen 443 ssl; ssl_certificate a.pem; } }'
    expect(readFiles({ 'nginx.conf': text, 'a.pem': rsa }).used).toEqual(['nginx.conf', 'a.pem'])
  })

  it('missing in the whole of a main file stops nginx; in fragments it stands elsewhere', () => {
    expect(leaves(served('', {}))).toBe('? nginx refuses to start: no ssl_certificate for a listen with ssl')
    const fragment = readFiles({ 'site.conf': 'server { listen 443 ssl; server_name a.test; }' })
    expect(leaves(endpointNamed(fragment, 'a.test:443').tls.certificates)).toEqual([
      '? no ssl_certificate stands in the files that are here',
    ])
    expect(fragment.notAssessed).toEqual([])
  })
})

describe('ssl_dhparam', () => {
  it('has the size of its prime', () => {
    const { stdout } = spawnSync('openssl', ['dhparam', '-dsaparam', '512'], { encoding: 'utf8' })
    const text = 'http { server { listen 443 ssl; ssl_certificate a.pem; ssl_dhparam dh.pem; } }'
    const [endpoint] = readFiles({ 'nginx.conf': text, 'dh.pem': stdout }).endpoints
    expect(endpoint && shown(endpoint.tls.dhParameters)).toEqual({ bits: 512 })
  })

  it.each([
    '',
    'no parameters',
    '-----BEGIN DH PARAMETERS-----\nMA==\n-----END DH PARAMETERS-----',
    '-----BEGIN DH PARAMETERS-----',
  ])('that can’t be read is unknown: %j', (content) => {
    const text = 'http { server { listen 443 ssl; ssl_certificate a.pem; ssl_dhparam dh.pem; } }'
    const [endpoint] = readFiles({ 'nginx.conf': text, 'dh.pem': content }).endpoints
    expect(endpoint && shown(endpoint.tls.dhParameters)).toBe(
      '? dh.pem holds no DH parameters that can be read',
    )
  })
})
