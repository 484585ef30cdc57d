import { describe, expect, it } from 'vitest'
import type { Family } from '../../../src/families/family.ts'
import { families } from '../../../src/families/index.ts'
import { noDeclaredFacts } from '../../../src/survey/declared-facts.ts'
import { isKnown } from '../../../src/text/fact.ts'
import { endpointNamed, placeText, readFiles, readTree, server, shown } from './reading.ts'

const roots = (files: Readonly<Record<string, string>>) =>
  readFiles(files).endpoints.map(({ id, root }) => `${id} in ${root}`)

describe('configurations', () => {
  it('start at main files; what they include is no root of its own', () => {
    const files = {
      'nginx/nginx.conf': 'events {}\nhttp { include conf.d/*.conf; }',
      'nginx/conf.d/a.conf': server('a.test'),
      'other/nginx.conf': `http { ${server('b.test')} }`,
    }
    expect(roots(files)).toEqual(['a.test:443 in nginx/nginx.conf', 'b.test:443 in other/nginx.conf'])
  })

  it('may be several with the same files', () => {
    const files = {
      'nginx/nginx.dev.conf': 'http { ssl_protocols TLSv1.2; include conf.d/*.conf; }',
      'nginx/nginx.prod.conf': 'http { ssl_protocols TLSv1.3; include conf.d/*.conf; }',
      'nginx/conf.d/a.conf': server('a.test'),
    }
    expect(readFiles(files).endpoints.map(({ tls: { protocols } }) => shown(protocols))).toEqual([
      ['TLSv1.2'],
      ['TLSv1.3'],
    ])
  })

  it.each(['conf.d', 'sites-enabled', 'sites-available', 'vhosts.d', 'http.d'])(
    'of fragments in %s share their sockets, in order',
    (folder) => {
      const files = {
        [`deploy/${folder}/20-b.conf`]: server('b.test', 'ssl_protocols TLSv1.3;'),
        [`deploy/${folder}/10-a.conf`]: server('a.test', 'ssl_protocols TLSv1.2;'),
        [`deploy/${folder}/00-tls.conf`]: 'ssl_prefer_server_ciphers on;',
      }
      const result = readFiles(files)
      expect(shown(endpointNamed(result, 'b.test:443').tls.protocols)).toEqual(['TLSv1.2'])
      expect(shown(endpointNamed(result, 'b.test:443').tls.suitePreference)).toBe('server')
    },
  )

  it('of fragments elsewhere stand alone', () => {
    const files = {
      'deploy/a.conf': server('a.test', 'ssl_protocols TLSv1.2;'),
      'deploy/b.conf': server('b.test', 'ssl_protocols TLSv1.3;'),
    }
    expect(shown(endpointNamed(readFiles(files), 'b.test:443').tls.protocols)).toEqual(['TLSv1.3'])
  })

  it('leave samples and disabled files apart', () => {
    const files = {
      'conf.d/a.conf.sample': server('a.test', 'ssl_protocols TLSv1.2;'),
      'conf.d/b.conf': server('b.test', 'ssl_protocols TLSv1.3;'),
    }
    expect(shown(endpointNamed(readFiles(files), 'b.test:443').tls.protocols)).toEqual(['TLSv1.3'])
  })

  it('of fragments stand in the http block of the main file above them', () => {
    const files = {
      'nginx/nginx.conf': 'events {}\nhttp { ssl_protocols TLSv1.3; include sites-enabled/*; }',
      'nginx/sites-available/a.test': server('a.test'),
    }
    const result = readFiles(files)
    expect(shown(endpointNamed(result, 'a.test:443').tls.protocols)).toEqual(['TLSv1.3'])
    expect(placeText(endpointNamed(result, 'a.test:443').tls.protocols.at)).toBe('nginx/nginx.conf:2:22-29')
  })

  it('of fragments on a distribution’s own nginx stand in its nginx.conf', () => {
    const files = {
      Dockerfile:
        'FROM debian:12-slim\nRUN apt-get install -y nginx\nCOPY site.conf /etc/nginx/sites-enabled/\n',
      'site.conf': server('a.test'),
    }
    const {
      tls: { protocols, suitePreference },
    } = endpointNamed(readFiles(files, noDeclaredFacts), 'a.test:443')
    expect(shown(protocols)).toEqual(['TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'])
    expect(isKnown(protocols) && protocols.because).toBe('nginx.conf of the package of debian 12')
    expect(shown(suitePreference)).toBe('server')
  })

  it('may be the value of a key in YAML, with places in that file', () => {
    const yaml = `kind: ConfigMap\ndata:\n  note: |\n    no nginx\n  site.conf: |\n    server {\n      listen 443 ssl;\n      server_name a.test;\n      ssl_certificate c.pem;\n      ssl_protocols TLSv1.3;\n    }\nother: {{ x }}\n`
    const result = readFiles({ 'k8s/nginx.yaml': yaml })
    const endpoint = endpointNamed(result, 'a.test:443')
    expect(placeText(endpoint.tls.protocols.at)).toBe('k8s/nginx.yaml:10:21-28')
    expect(endpoint.root).toBe('k8s/nginx.yaml')
    expect(result.used).toEqual(['k8s/nginx.yaml'])
  })
})

describe('files of other formats', () => {
  it.each([
    ['haproxy.conf', 'frontend web\n  bind *:443 ssl crt /x.pem\n  server web1 10.0.0.1:80 check\n'],
    ['httpd.conf', '<VirtualHost *:443>\n  SSLEngine on\n  SSLProtocol all\n</VirtualHost>\n'],
    ['consul.conf', 'server = true\nports { https = 8501 }\nserver {\n  enabled = true\n}\n'],
    ['nomad.conf', 'server {\n  enabled = true\n  bootstrap_expect = 3\n}\nhttp {\n  port = 4646\n}\n'],
    [
      'dovecot.conf',
      'ssl_protocols = !SSLv3\nservice imap-login {\n  inet_listener imaps {\n    port = 993\n  }\n}\n',
    ],
    ['lighttpd.conf', '$SERVER["socket"] == ":443" {\n  ssl.engine = "enable"\n}\n'],
    ['redis.conf', 'port 6379\nbind 127.0.0.1\n'],
    ['app.conf', '{\n  "server": { "port": 443 }\n}\n'],
    ['named.conf', 'server 10.0.0.1 {\n  keys { "k"; };\n};\n'],
    ['page.template', '<html><body>server { color: red; }</body></html>'],
    ['Caddyfile.conf', 'a.test {\n  tls internal\n  reverse_proxy localhost:80\n}\n'],
    ['empty.conf', ''],
  ])('%s gives nothing', (path, text) => {
    expect(readFiles({ [path]: text })).toEqual({ endpoints: [], notAssessed: [], used: [] })
  })
})

describe('mayHold', () => {
  const nginx = families.find(({ id }) => id === 'nginx') as Family
  const holds = (path: string, size = 100) =>
    nginx.claims.some(({ mayHold }) => mayHold({ path, oid: path, size, kind: 'file' }))

  it.each([
    'nginx.conf',
    'a/site.conf',
    'a/site.conf.j2',
    'templates/x.conf.template',
    'a/nginx.tmpl',
    'a/vhost.erb',
    'web/nginx/default.stpl',
    'etc/nginx/sites-available/default',
    'etc/nginx/snippets/tls',
    'proxy.subdomain.conf.sample',
    'util/NginxConfig.hbs',
    'docker/nginx.Dockerfile',
    'compose.yaml',
    'k8s/deploy.yml',
    'conf.d/.default.conf',
  ])('%s', (path) => expect(holds(path)).toBe(true))

  it.each([
    'src/index.ts',
    'logo.png',
    'package-lock.json',
    'README.md',
    'app/views/home.html.erb',
    'nginx/README.md',
    'node_modules/x/nginx.conf',
    'tls/server.pem',
    'LICENSE',
    'src/main.go',
    'nginx/install.sh',
  ])('not %s', (path) => expect(holds(path)).toBe(false))

  it('not what is larger than 50 MB, which is named', () => {
    expect(holds('nginx.conf', 50_000_001)).toBe(false)
    const tree = { path: 'nginx.conf', oid: 'x', size: 50_000_001, kind: 'file' } as const
    const result = readTree(
      { entries: [tree], has: () => true, entry: () => tree, bytes: () => undefined, text: () => undefined },
      noDeclaredFacts,
    )
    expect(result.notAssessed.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'nginx.conf: the file is larger than 50 MB',
    ])
  })
})

describe('a file that can’t be read', () => {
  it('is named when it is not text', () => {
    const { notAssessed } = readFiles({ 'nginx/nginx.conf': new Uint8Array([0, 159, 146, 150]) })
    expect(notAssessed.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'nginx/nginx.conf: the file is not text',
    ])
  })

  it('is named with the place of a syntax error, and read all the same', () => {
    const { endpoints, notAssessed } = readFiles({
      'nginx.conf': `http { ${server('a.test', 'ssl_protocols TLSv1.3')} `,
    })
    expect(endpoints.map(({ tls: { protocols } }) => shown(protocols))).toEqual([['TLSv1.3']])
    expect(notAssessed.map(({ why, location }) => `${why} ${location?.line}`)).toEqual([
      'unexpected "}": the directive before it lacks its ";" 1',
      'unexpected end of file: a block is not closed 1',
    ])
  })
})
