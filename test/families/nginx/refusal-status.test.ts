import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { answerOf } from '../../../src/alerts/server-answers.ts'
import type { Endpoint } from '../../../src/endpoint/endpoint.ts'
import { isKnown } from '../../../src/text/fact.ts'
import {
  freePorts,
  httpContext,
  mainContext,
  type NginxServer,
  startNginx,
} from '../../oracle/nginx/nginx-server.ts'
import { makeTestAuthority, serverName, type TestAuthority } from '../../oracle/servers/test-authority.ts'
import { visit } from '../../oracle/servers/tls-visitor.ts'
import { endpointNamed, readHttp, readTree, runtimes, shown, treeOf } from './reading.ts'

/** Server-level directives; `http:` stands around the server. */
const forms = [
  { mode: 'on', text: '' },
  { mode: 'on', text: 'error_page 495 496 /page;' },
  { mode: 'on', text: 'error_page 495 496 =403 /page;' },
  { mode: 'on', text: 'error_page 495 =401 /page;' },
  { mode: 'on', text: 'error_page 496 495 497 =418 /page; error_page 495 =419 /page;' },
  { mode: 'on', text: 'error_page 495 496 https://other.test/;' },
  { mode: 'on', text: 'error_page 495 496 =307 https://other.test/;' },
  { mode: 'on', text: 'error_page 495 496 =403 https://other.test/;' },
  { mode: 'on', text: 'error_page 400 =418 /page;' },
  { mode: 'on', text: 'location / { error_page 495 496 =410 /page; return 200 ok; }' },
  { mode: 'optional', text: '' },
  { mode: 'optional', text: 'if ($ssl_client_verify != SUCCESS) { return 403; }' },
  { mode: 'optional', text: 'if ($ssl_client_verify != "SUCCESS") { return 401 denied; }' },
  {
    mode: 'optional',
    text: 'error_page 495 =403 /page; if ( $ssl_client_verify != SUCCESS ) { return 402; }',
  },
  { mode: 'optional', text: 'if ($ssl_client_verify != SUCCESS) { return 444; }' },
  { mode: 'optional', text: 'error_page 495 /page; if ($ssl_client_verify != SUCCESS) { return 403; }' },
  {
    mode: 'optional',
    text: 'error_page 495 https://other.test/; if ($ssl_client_verify != SUCCESS) { return 403; }',
  },
  { mode: 'optional_no_ca', text: 'if ($ssl_client_verify != SUCCESS) { return 403; }' },
] as const

const situations = [
  'client-certificate-absent',
  'client-certificate-expired',
  'client-certificate-unknown-ca',
] as const

const folder = mkdtempSync(join(tmpdir(), 'ats-gate-error-pages-'))
let authority: TestAuthority
let server: NginxServer
let ports: readonly number[]

beforeAll(async () => {
  authority = makeTestAuthority(folder)
  ports = await freePorts(forms.length)
  server = await startNginx(folder, configuration(), ports)
})

afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

function configuration(): string {
  const servers = forms.map(({ mode, text }, index) => serverBlock(ports[index] ?? 0, mode, text))
  return [mainContext(folder), 'http {', httpContext(folder), ...servers, '}'].join('\n')
}

function serverBlock(port: number, mode: string, text: string): string {
  const { files } = authority
  return `
server {
listen 127.0.0.1:${port} ssl;
server_name ${serverName};
ssl_certificate ${files.serverCertificate};
ssl_certificate_key ${files.serverKey};
ssl_verify_client ${mode};
ssl_client_certificate ${files.authority};
${text}
location = /page { return 200 page; }
${text.includes('location / ') ? '' : 'location / { return 200 ok; }'}
}`
}

/** As the real nginx answered. */
async function observed(index: number, situation: (typeof situations)[number]): Promise<string> {
  const identity = authority.clients[situation]
  const answer = await visit({ port: ports[index] ?? 0, serverName, protocol: 'TLSv1.2', identity })
  return answer.kind === 'http-status' ? `${answer.status}` : answer.kind
}

function predicted(index: number, situation: (typeof situations)[number]): string {
  const fact = answerOf(read(index), situation, 'TLSv1.2')
  if (!isKnown(fact)) return `? ${fact.unknown}`
  return fact.value.answer.kind === 'http-status' ? `${fact.value.answer.status}` : fact.value.answer.kind
}

function read(index: number): Endpoint {
  const tree = treeOf({
    'nginx.conf': configuration(),
    [authority.files.serverCertificate.slice(1)]: readFileSync(authority.files.serverCertificate),
  })
  return endpointNamed(readTree(tree, runtimes('1.22.1', '3.0.19')), `${serverName}:${ports[index]}`)
}

test.each(forms.map((form, index) => [form.mode, form.text, index] as const))(
  'ssl_verify_client %s with "%s" answers as the real nginx',
  async (_mode, _text, index) => {
    for (const situation of situations)
      expect([situation, predicted(index, situation)]).toEqual([situation, await observed(index, situation)])
  },
)

describe('what decides the status elsewhere', () => {
  const requestIn = (text: string) => {
    const result = readHttp(`ssl_verify_client on; ssl_client_certificate ca.pem;
server { listen 443 ssl; server_name a.test; ssl_certificate a.pem; ssl_certificate_key a.key; ${text} }`)
    const fact = endpointNamed(result, 'a.test:443').tls.clientCertificate
    return isKnown(fact) ? fact.value : null
  }

  it.each([
    ['error_page 495 = /page;', 'what /page answers decides the status'],
    ['error_page 495 =403 @named;', 'what @named answers decides the status'],
    ['error_page 495 ={{ status }} /page;', 'filled in by a template'],
  ])('%s', (text, why) => {
    const pages = requestIn(text)?.errorPages
    const [page] = pages && isKnown(pages) ? pages.value : []
    expect(page && shown(page.answer)).toContain(why)
  })

  it('an include that is not there', () => {
    const pages = requestIn('include conf.d/common.conf;')?.errorPages
    expect(pages && isKnown(pages)).toBe(false)
  })

  it('a rule that looks at something else', () => {
    expect(requestIn('if ($ssl_client_verify = NONE) { return 403; }')).not.toHaveProperty('unverifiedStatus')
    expect(requestIn('if ($http_x != SUCCESS) { return 403; }')).not.toHaveProperty('unverifiedStatus')
    expect(requestIn('if ($ssl_client_verify != SUCCESS) { set $a b; }')).not.toHaveProperty(
      'unverifiedStatus',
    )
  })
})
