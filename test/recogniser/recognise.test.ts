import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { changedSettings, mayBeRecognised, recognise } from '../../src/recogniser/recognise.ts'
import { gateOver } from '../trees.ts'

/** A change of one value in each format that is not read: path, before, after, and what the format is called. */
const changes: readonly (readonly [string, string, string, string])[] = [
  [
    'httpd/site.conf',
    '<VirtualHost *:443>\n  SSLProtocol all -SSLv3\n',
    '<VirtualHost *:443>\n  SSLProtocol TLSv1.3\n',
    'Apache',
  ],
  [
    'deploy/Caddyfile',
    'api.example.com {\n  tls {\n    curves x25519\n  }\n}\n',
    'api.example.com {\n  tls {\n    curves x25519mlkem768\n  }\n}\n',
    'Caddy',
  ],
  [
    'traefik/dynamic.yml',
    'tls:\n  options:\n    default:\n      minVersion: VersionTLS12\n',
    'tls:\n  options:\n    default:\n      minVersion: VersionTLS13\n',
    'Traefik',
  ],
  [
    'istio/gateway.yaml',
    'kind: Gateway\nspec:\n  servers:\n  - tls:\n      minProtocolVersion: TLSV1_2\n',
    'kind: Gateway\nspec:\n  servers:\n  - tls:\n      minProtocolVersion: TLSV1_3\n',
    'Envoy',
  ],
  [
    'k8s/configmap.yaml',
    'kind: ConfigMap\ndata:\n  ssl-protocols: "TLSv1.2 TLSv1.3"\n',
    'kind: ConfigMap\ndata:\n  ssl-protocols: "TLSv1.3"\n',
    'Kubernetes',
  ],
  [
    'infra/alb.tf',
    'resource "aws_lb_listener" "https" {\n  ssl_policy = "ELBSecurityPolicy-2016-08"\n}\n',
    'resource "aws_lb_listener" "https" {\n  ssl_policy = "ELBSecurityPolicy-TLS13-1-3-2021-06"\n}\n',
    'Terraform',
  ],
  [
    'cdn.yaml',
    'Resources:\n  C:\n    Type: AWS::CloudFront::Distribution\n    MinimumProtocolVersion: TLSv1.2_2021\n',
    'Resources:\n  C:\n    Type: AWS::CloudFront::Distribution\n    MinimumProtocolVersion: TLSv1\n',
    'CloudFormation',
  ],
  [
    'src/main/resources/application.properties',
    'server.ssl.enabled-protocols=TLSv1.2,TLSv1.3\n',
    'server.ssl.enabled-protocols=TLSv1.3\n',
    'a Java server',
  ],
  [
    'tomcat/server.xml',
    '<Connector SSLEnabled="true">\n<SSLHostConfig protocols="TLSv1.2">\n',
    '<Connector SSLEnabled="true">\n<SSLHostConfig protocols="TLSv1.3">\n',
    'a Java server',
  ],
  [
    'server.js',
    "https.createServer({\n  minVersion: 'TLSv1.2',\n})\n",
    "https.createServer({\n  minVersion: 'TLSv1.3',\n})\n",
    'a Node or Go server',
  ],
  [
    'cmd/main.go',
    'cfg := &tls.Config{\n  MinVersion: tls.VersionTLS12,\n}\n',
    'cfg := &tls.Config{\n  MinVersion: tls.VersionTLS13,\n}\n',
    'a Node or Go server',
  ],
  [
    'lighttpd.conf',
    'ssl.engine = "enable"\nssl.openssl.ssl-conf-cmd = ("MinProtocol" => "TLSv1.2")\n',
    'ssl.engine = "enable"\nssl.openssl.ssl-conf-cmd = ("MinProtocol" => "TLSv1.3")\n',
    'lighttpd',
  ],
  [
    'stunnel.conf',
    '[https]\naccept = 443\nsslVersionMin = TLSv1.2\n',
    '[https]\naccept = 443\nsslVersionMin = TLSv1.3\n',
    'stunnel',
  ],
  [
    'appsettings.Production.json',
    '{"Kestrel": {\n"SslProtocols": ["Tls12"]\n}}',
    '{"Kestrel": {\n"SslProtocols": ["Tls13"]\n}}',
    'Kestrel',
  ],
  [
    'app.json',
    '{"expo": {"ios": {"infoPlist": {\n"NSAppTransportSecurity": {\n"NSAllowsArbitraryLoads": true\n}}}}}',
    '{"expo": {"ios": {"infoPlist": {\n"NSAppTransportSecurity": {\n"NSAllowsArbitraryLoads": false\n}}}}}',
    'an app’s description',
  ],
  [
    'app.config.ts',
    'const ats = {\n  NSAppTransportSecurity: {\n    NSPinnedDomains: {} } }\n',
    'const ats = {\n  NSAppTransportSecurity: {\n    NSExceptionDomains: {} } }\n',
    'an app’s description',
  ],
  [
    'config.xml',
    '<widget id="a"><access origin="*" /></widget>',
    '<widget id="a"><access origin="https://a.test" /></widget>',
    'Cordova',
  ],
  ['gitlab.rb', "nginx['ssl_protocols'] = 'TLSv1.2'\n", "nginx['ssl_protocols'] = 'TLSv1.3'\n", 'GitLab'],
  ['letsencrypt/renewal/api.conf', 'key_type = rsa\n', 'key_type = ecdsa\n', 'certbot'],
  ['image/openssl.cnf', 'Groups = X25519:P-256\n', 'Groups = X448\n', 'OpenSSL'],
  [
    'harden.ps1',
    'New-Item "SCHANNEL\\Protocols\\TLS 1.2\\Server"\nSet-ItemProperty Enabled 1\n',
    'New-Item "SCHANNEL\\Protocols\\TLS 1.2\\Server"\nSet-ItemProperty Enabled 0\n',
    'a Windows server',
  ],
  ['nginx/security.conf.inc', 'ssl_protocols TLSv1.2 TLSv1.3;\n', 'ssl_protocols TLSv1.1;\n', 'nginx'],
  [
    'docker-compose.yml',
    'services:\n  proxy:\n    environment:\n      SSL_POLICY: Mozilla-Intermediate\n',
    'services:\n  proxy:\n    environment:\n      SSL_POLICY: Mozilla-Modern\n',
    'an unknown format',
  ],
  [
    'group_vars/all.yml',
    'nginx_ssl_protocols: "TLSv1.2 TLSv1.3"\n',
    'nginx_ssl_protocols: "TLSv1.1"\n',
    'an unknown format',
  ],
]

describe('a change in a format that is not read', () => {
  test.each(changes)('%s', (path, before, after, format) => {
    expect(mayBeRecognised(path)).toBe(true)
    const changed = changedSettings(path, before, after)
    expect(changed).toMatchObject({ format })
    expect(changed?.added).toHaveLength(1)
    expect(changed?.removed).toHaveLength(1)
  })

  test.each(changes)('%s: indentation, comments and order are none', (path, before) => {
    const moved = `# a comment about ssl_protocols\n\n${before.replaceAll(/^/gm, '  ')}`
    expect(changedSettings(path, before, moved)).toBeNull()
  })

  test.each(changes)('%s: is one when the file goes or comes', (path, before) => {
    expect(changedSettings(path, before, null)?.removed.length).toBeGreaterThan(0)
    expect(changedSettings(path, null, before)?.added.length).toBeGreaterThan(0)
  })
})

describe('false friends', () => {
  test.each([
    ['nginx/upstream.conf', 'proxy_ssl_protocols TLSv1.2;\n'],
    ['httpd/proxy.txt.conf', 'SSLProxyProtocol TLSv1.2\n'],
    ['app.yml', 'mysql_ssl_version: TLSv1.2\n'],
    ['haproxy/backend.cfg', 'server a 10.0.0.1:443 verify none\n'],
    ['web/index.conf', 'add_header Content-Security-Policy "default-src https:";\n'],
  ])('%s says nothing about clients', (path, text) => {
    expect(recognise(path, text)).toBeNull()
  })

  test.each([
    'postfix/main.cf',
    'conf/dovecot.conf',
    'README.md',
    'ios/App/Info.plist',
    'package-lock.json',
    'node_modules/x/tls.js',
  ])('%s is not looked at', (path) => {
    expect(mayBeRecognised(path)).toBe(false)
  })
})

it('gives lines that stand in the text, for any text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...changes.map(([path]) => path)),
      fc.string({ unit: 'binary', maxLength: 300 }),
      (path, text) => {
        for (const line of recognise(path, text)?.lines ?? [])
          expect(text.split('\n')[line.line - 1]?.trim()).toBe(line.text)
        expect(changedSettings(path, text, text)).toBeNull()
      },
    ),
  )
})

describe('the gate', () => {
  const server = {
    'deploy/nginx.conf':
      'events {}\nhttp { server { listen 443 ssl; server_name a.test; ssl_certificate a.pem; ssl_certificate_key a.key; } }\n',
  }

  test.each(changes)('is unsure about a change to %s, at its line', async (path, before, after) => {
    const report = await gateOver({ ...server, [path]: before }, { ...server, [path]: after })
    expect(report.verdict).toBe('unsure')
    expect(
      report.notAssessed.filter(({ changed }) => changed).map(({ location }) => location?.path),
    ).toContain(path)
  })

  it('passes a change to text that sets nothing up, whatever it says', async () => {
    const page = (text: string) => ({ ...server, 'docs/tls.md': `ssl_protocols ${text};\n` })
    expect((await gateOver(page('TLSv1.2'), page('TLSv1.3'))).verdict).toBe('pass')
  })

  it('leaves a file to whoever reads it', async () => {
    const harmless = {
      'deploy/nginx.conf': server['deploy/nginx.conf'].replace(
        'a.key;',
        'a.key; ssl_protocols TLSv1.2 TLSv1.3;',
      ),
    }
    const report = await gateOver(server, harmless)
    expect(report.notAssessed.filter(({ what }) => what === 'TLS settings of nginx')).toEqual([])
  })
})
