import { describe, expect, it } from 'vitest'
import { noDeclaredFacts } from '../../../src/survey/declared-facts.ts'
import { type Content, endpointNamed, placeText, readFiles, server, shown } from './reading.ts'

const main = (http: string) => `events {}\nhttp {\n${http}\n}\n`
const why = (files: Readonly<Record<string, Content>>) => readFiles(files).notAssessed.map((one) => one.why)

/** The protocols of a.test when `include <path>` in its server is read with the given other files. */
function protocolsThrough(path: string, files: Readonly<Record<string, Content>>, root = 'nginx/nginx.conf') {
  const result = readFiles({ [root]: main(server('a.test', `include ${path};`)), ...files })
  return shown(endpointNamed(result, 'a.test:443').tls.protocols)
}

const tls13 = 'ssl_protocols TLSv1.3;'

describe('where an include is found', () => {
  it.each<[string, Readonly<Record<string, Content>>]>([
    ['snippets/tls.conf', { 'nginx/snippets/tls.conf': tls13 }],
    ['./snippets/../tls.conf', { 'nginx/tls.conf': tls13 }],
    ['/etc/nginx/tls.conf', { 'nginx/tls.conf': tls13 }],
    ['/usr/local/nginx/conf/tls.conf', { 'nginx/tls.conf': tls13 }],
    ['/usr/local/openresty/nginx/conf/tls.conf', { 'nginx/tls.conf': tls13 }],
    ['/etc/letsencrypt/options-ssl-nginx.conf', { 'deploy/letsencrypt/options-ssl-nginx.conf': tls13 }],
    [
      '/srv/shared/tls/strict.conf',
      { 'a/tls/strict.conf': tls13, 'b/strict.conf': 'ssl_protocols TLSv1.2;' },
    ],
    ['{{ path }}/includes/tls.conf', { 'other/includes/tls.conf': tls13 }],
    ['tls/*.conf', { 'nginx/tls/a.conf': tls13, 'nginx/tls/b.txt': 'ssl_protocols TLSv1.2;' }],
    ['tls/[a-c]?.conf', { 'nginx/tls/b1.conf': tls13, 'nginx/tls/d1.conf': 'ssl_protocols TLSv1.2;' }],
    ['/etc/nginx/*/tls.conf', { 'nginx/x/tls.conf': tls13, 'nginx/.x/tls.conf': 'ssl_protocols TLSv1.2;' }],
  ])('%s', (path, files) => {
    expect(protocolsThrough(path, files)).toEqual(['TLSv1.3'])
  })

  it('two equally good files are no answer', () => {
    const files = { 'a/tls/strict.conf': tls13, 'b/tls/strict.conf': tls13 }
    expect(protocolsThrough('/srv/tls/strict.conf', files)).toBe(
      '? may be set in /srv/tls/strict.conf, which is not in the tree',
    )
  })

  it('the settings come first', () => {
    const at = { path: 's', line: 1, column: 1, endLine: 1, endColumn: 1 }
    const facts = { ...noDeclaredFacts, files: [{ from: '/etc/nginx/shared', to: 'common', at }] }
    const files = {
      'nginx/nginx.conf': main(server('a.test', 'include /etc/nginx/shared/tls.conf;')),
      'nginx/shared/tls.conf': 'ssl_protocols TLSv1.2;',
      'common/tls.conf': tls13,
    }
    expect(shown(endpointNamed(readFiles(files, facts), 'a.test:443').tls.protocols)).toEqual(['TLSv1.3'])
  })

  it('then what the image copies', () => {
    const files = {
      Dockerfile: 'FROM nginx:1.22.1\nCOPY nginx/nginx.conf /etc/nginx/\nCOPY shared/ /etc/nginx/tls/\n',
      'nginx/nginx.conf': main(server('a.test', 'include /etc/nginx/tls/strict.conf;')),
      'nginx/tls/strict.conf': 'ssl_protocols TLSv1.2;',
      'shared/strict.conf': tls13,
    }
    expect(shown(endpointNamed(readFiles(files, noDeclaredFacts), 'a.test:443').tls.protocols)).toEqual([
      'TLSv1.3',
    ])
  })

  it('values keep the place in the file that holds them', () => {
    const result = readFiles({
      'nginx.conf': main(server('a.test', 'include tls.conf;')),
      'tls.conf': `\n${tls13}`,
    })
    expect(placeText(endpointNamed(result, 'a.test:443').tls.protocols.at)).toBe('tls.conf:2:15-22')
    expect(result.used).toEqual(['nginx.conf', 'tls.conf'])
  })

  it('servers come in the order of the names', () => {
    const files = {
      'nginx.conf': main('include sites/*;'),
      'sites/b': server('b.test', 'ssl_protocols TLSv1.2;'),
      'sites/a': server('a.test', 'ssl_protocols TLSv1.3;'),
      'sites/B': server('big.test', 'ssl_protocols TLSv1.1;'),
    }
    const { endpoints } = readFiles(files)
    expect(endpoints.map(({ id }) => id)).toEqual(['big.test:443', 'a.test:443', 'b.test:443'])
    expect(endpoints.map(({ tls: { protocols } }) => shown(protocols))).toEqual([
      ['TLSv1.1'],
      ['TLSv1.1'],
      ['TLSv1.1'],
    ])
  })
})

describe('an include that is not there', () => {
  it.each([
    ['tls.conf', ''],
    ['snippets/hardening.conf', ''],
    ['/etc/letsencrypt/options-ssl-nginx.conf', ''],
  ])('leaves open what is set nowhere: %s', (path) => {
    expect(protocolsThrough(path, {})).toBe(`? may be set in ${path}, which is not in the tree`)
    expect(why({ 'nginx.conf': main(server('a.test', `include ${path};`)) })).toEqual([
      `${path} is not in the tree`,
    ])
  })

  it.each([
    'mime.types',
    'fastcgi_params',
    'snippets/fastcgi-php.conf',
    'proxy_headers.conf',
    'conf.d/*.conf',
  ])('says nothing when its name has nothing to do with TLS, or nothing need match: %s', (path) => {
    expect(protocolsThrough(path, {})).toEqual(['TLSv1.0', 'TLSv1.1', 'TLSv1.2'])
  })

  it('leaves what is set in sight as it is', () => {
    const result = readFiles({ 'nginx.conf': main(server('a.test', `include tls.conf; ${tls13}`)) })
    const endpoint = endpointNamed(result, 'a.test:443')
    expect(shown(endpoint.tls.protocols)).toEqual(['TLSv1.3'])
    expect(shown(endpoint.tls.cipherSuites)).toMatch(/^\? may be set in tls.conf/)
  })

  it('hides what the http block says only when its name speaks of TLS', () => {
    const protocols = (name: string) => {
      const files = { 'nginx.conf': main(`${tls13} ${server('a.test', `include ${name};`)}`) }
      return shown(endpointNamed(readFiles(files), 'a.test:443').tls.protocols)
    }
    expect(protocols('ssl.conf')).toMatch(/^\? may be set in ssl.conf/)
    expect(protocols('site.conf')).toEqual(['TLSv1.3'])
  })

  it('may be there and not readable', () => {
    const files = {
      'nginx.conf': main(server('a.test', 'include tls.conf;')),
      'tls.conf': new Uint8Array([0xff, 0xfe, 0x80]),
    }
    expect(why(files)).toContain('the file is not text')
  })

  it('may hold the listen', () => {
    const result = readFiles({ 'nginx.conf': main('server { server_name a.test; include listen.conf; }') })
    expect(result.endpoints.map(({ transport }) => shown(transport))).toEqual([
      '? its listen may be set in listen.conf, which is not in the tree',
    ])
  })
})

describe('includes that lead astray', () => {
  it('out of the tree are not followed', () => {
    expect(protocolsThrough('../../../etc/tls.conf', {})).toBe(
      '? may be set in ../../../etc/tls.conf, which leads out of the tree',
    )
  })

  it('by symbolic links are followed inside the tree only', () => {
    expect(
      protocolsThrough('tls.conf', {
        'nginx/tls.conf': { link: '../common/t.conf' },
        'common/t.conf': tls13,
      }),
    ).toEqual(['TLSv1.3'])
    expect(
      protocolsThrough('tls.conf', {
        'nginx/tls.conf': { link: '/etc/nginx/t.conf' },
        'nginx/t.conf': tls13,
      }),
    ).toEqual(['TLSv1.3'])
    expect(protocolsThrough('tls.conf', { 'nginx/tls.conf': { link: '../../../etc/passwd' } })).toMatch(
      /tls.conf, which could not be read: a link out of the tree: ..\/..\/..\/etc\/passwd/,
    )
    expect(protocolsThrough('tls.conf', { 'nginx/tls.conf': { link: '/etc/passwd' } })).toMatch(
      /tls.conf, which could not be read: a link out of the tree: \/etc\/passwd/,
    )
    expect(protocolsThrough('tls.conf', { 'nginx/tls.conf': { link: 'nothing' } })).toMatch(
      /tls.conf, which could not be read: a link to nothing in the tree: nothing/,
    )
    expect(protocolsThrough('tls.conf', { 'nginx/tls.conf': { link: 'tls.conf' } })).toMatch(
      /tls.conf, which could not be read: a link that goes round in a circle: tls.conf/,
    )
  })

  it('in a circle end', () => {
    const files = {
      'nginx.conf': main(`include a.conf; ${server('a.test')}`),
      'a.conf': 'include b.conf;',
      'b.conf': 'include a.conf;',
    }
    expect(why(files)).toEqual(['a.conf includes itself'])
    expect(readFiles(files).endpoints).toHaveLength(1)
  })

  it('deeper than any real one end', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [`c${i}.conf`, `include c${i + 1}.conf;`]),
    )
    const files = { 'nginx.conf': main(`include c0.conf; ${server('a.test')}`), ...chain, 'c100.conf': tls13 }
    expect(why(files)).toEqual(['c64.conf is included too deeply'])
  })

  it('by multiplying are bounded, and said to be', () => {
    const bomb = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`b${i}.conf`, `include b${i + 1}.conf;`.repeat(10)]),
    )
    const files = {
      'nginx.conf': main(`include b0.conf; ${server('a.test')}`),
      ...bomb,
      'b30.conf': 'access_log off;',
    }
    expect(why(files)).toEqual(['its includes bring more than 1000000 directives'])
    expect(readFiles(files).endpoints).toHaveLength(1)
  })

  it('by multiplying servers are bounded, and said to be', () => {
    const text = 'server { listen 80; }\n'.repeat(30_000)
    const { endpoints, notAssessed } = readFiles({ 'nginx.conf': main(text) })
    expect(endpoints).toHaveLength(20_000)
    expect(notAssessed.map((one) => one.why)).toEqual(['more than 20000 server blocks; the rest is not read'])
  })
})
