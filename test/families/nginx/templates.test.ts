// biome-ignore-all lint/suspicious/noTemplateCurlyInString: nginx and templates write their variables so
import { describe, expect, it } from 'vitest'
import { endpointNamed, placeText, readFiles, readHttp, server, shown } from './reading.ts'

const endpointWith = (directives: string) =>
  endpointNamed(readHttp(server('a.test', directives)), 'a.test:443')

describe('placeholders', () => {
  it.each([
    '{{ tls_protocols }}',
    '{{ .Values.protocols }}',
    '<%= @protocols %>',
    '${TLS_PROTOCOLS}',
    '$TLS_PROTOCOLS',
    '%protocols%',
    '%%PROTOCOLS%%',
    '@PROTOCOLS@',
    '@@PROTOCOLS@@',
    '<PROTOCOLS>',
    '__PROTOCOLS__',
    "{{ p | join(' ') }}",
    'TLSv1.2 {{ more }}',
  ])('make a value unknown: %s', (value) => {
    const {
      tls: { protocols, cipherSuites },
    } = endpointWith(`ssl_protocols ${value}; ssl_ciphers AES128-SHA;`)
    expect(shown(protocols)).toMatch(/^\? .* is filled in by a template$/)
    expect(placeText(protocols.at)).toMatch(/^nginx\.conf:3:\d+-\d+$/)
    expect(shown(cipherSuites)).toHaveLength(1)
  })

  it('leave what is no placeholder alone', () => {
    expect(shown(endpointWith('ssl_ciphers AES128-SHA:@STRENGTH:@SECLEVEL=1;').tls.securityLevel)).toBe(1)
  })

  it.each([
    ['listen {{ port }} ssl;', 'tls', 443],
    ['listen %ip%:%web_port%;', 'plain', 80],
    ['listen {{ ip }}:8443 ssl;', 'tls', 8443],
    ['listen {{ ip }};', 'plain', 80],
    ['listen 443{% if tls %} ssl{% endif %};', '? a template decides whether this socket speaks TLS', 443],
    ['listen 443 {{ options }};', '? a template decides whether this socket speaks TLS', 443],
    ['listen 443 ssl{% if h2 %} http2{% endif %};', 'tls', 443],
  ])('in %s', (listen, transport, port) => {
    const [endpoint] = readHttp(`server { ${listen} server_name a.test; root /x; }`).endpoints
    expect(endpoint && [shown(endpoint.transport), endpoint.port]).toEqual([transport, port])
  })

  it('in a listen may switch TLS on where there is a certificate', () => {
    const [endpoint] = readHttp(server('a.test', '', 'listen {{ listen }};')).endpoints
    expect(endpoint && shown(endpoint.transport)).toBe('? the listen directive is filled in by a template')
  })

  it('in certificates leave everything else known', () => {
    const text =
      'server { listen 443 ssl; server_name a.test; ssl_certificate %ssl_pem%; ssl_protocols TLSv1.3; }'
    const endpoint = endpointNamed(readHttp(text), 'a.test:443')
    expect(shown(endpoint.tls.certificates)).toMatchObject([
      { path: null, chain: { unknown: '%ssl_pem% is filled in by a template' } },
    ])
    expect(shown(endpoint.tls.protocols)).toEqual(['TLSv1.3'])
  })

  it('that stand for directives leave open what is set nowhere', () => {
    const endpoint = endpointWith('\n{{ extra }}\nssl_protocols TLSv1.3;')
    expect(shown(endpoint.tls.protocols)).toEqual(['TLSv1.3'])
    expect(shown(endpoint.tls.groups)).toBe('? may be set by {{ extra }}, which a template fills in')
  })
})

describe('branches', () => {
  it('that give a directive twice make it unknown, and say why', () => {
    const endpoint = endpointWith(
      '{% if strict %} ssl_protocols TLSv1.3; {% else %} ssl_protocols TLSv1.2; {% endif %}',
    )
    expect(shown(endpoint.tls.protocols)).toBe(
      "? a template's condition (if strict) decides about ssl_protocols",
    )
  })

  it('that give it once do too', () => {
    const endpoint = endpointWith('{% if strict %} ssl_protocols TLSv1.3; {% endif %}')
    expect(shown(endpoint.tls.protocols)).toMatch(/decides about ssl_protocols$/)
    expect(
      shown(endpointWith('ssl_protocols TLSv1.2 {% if x %} TLSv1.3 {% endif %};').tls.protocols),
    ).toMatch(/decides about ssl_protocols$/)
  })

  it('that hold the listen as well leave no doubt', () => {
    const text = `server { server_name a.test;
      {% if tls %} listen 443 ssl; ssl_protocols TLSv1.3; ssl_certificate c.pem; {% else %} listen 80; {% endif %}
      {% if tls %} ssl_ciphers AES128-SHA; {% endif %} }`
    const result = readHttp(text)
    const endpoint = endpointNamed(result, 'a.test:443')
    expect(shown(endpoint.tls.protocols)).toEqual(['TLSv1.3'])
    expect(shown(endpoint.tls.cipherSuites)).toHaveLength(1)
    expect(shown(endpointNamed(result, 'a.test:80').transport)).toBe('plain')
  })

  it('around whole servers leave their settings known', () => {
    const text = `{% for site in sites %} ${server('a.test', 'ssl_protocols TLSv1.3;')} {% endfor %}`
    expect(shown(endpointNamed(readHttp(text), 'a.test:443').tls.protocols)).toEqual(['TLSv1.3'])
  })

  it('keep servers of unlike arms apart: neither is the other’s default', () => {
    const text = `{% if a %} ${server('a.test', 'ssl_protocols TLSv1.2;')} {% else %} ${server('b.test', 'ssl_protocols TLSv1.3;')} {% endif %}`
    const result = readHttp(text)
    expect(shown(endpointNamed(result, 'a.test:443').tls.protocols)).toEqual(['TLSv1.2'])
    expect(shown(endpointNamed(result, 'b.test:443').tls.protocols)).toEqual(['TLSv1.3'])
  })

  it('around an include cover what it holds', () => {
    const files = {
      'nginx.conf': `http { ${server('a.test', '{% if x %} include tls.conf; {% endif %}')} }`,
      'tls.conf': 'ssl_protocols TLSv1.3;',
    }
    expect(shown(endpointNamed(readFiles(files), 'a.test:443').tls.protocols)).toMatch(
      /decides about ssl_protocols$/,
    )
  })
})
