import { describe, expect, it } from 'vitest'
import { nginxProgram } from '../../src/families/nginx/program.data.ts'
import { noDeclaredFacts } from '../../src/survey/declared-facts.ts'
import { globFiles } from '../../src/survey/glob.ts'
import { containerPaths, treePaths } from '../../src/survey/mounts.ts'
import { findRuntimes, type RuntimeChoice } from '../../src/survey/runtimes.ts'
import { surveyOf } from '../../src/survey/survey.ts'
import { treeIndex } from '../../src/survey/tree-index.ts'
import { documentsOf } from '../../src/text/documents.ts'
import { runtimes, treeOf } from '../families/nginx/reading.ts'

function choose(
  files: Readonly<Record<string, string>>,
  path: string,
  facts = noDeclaredFacts,
): RuntimeChoice {
  const index = treeIndex(treeOf({ [path]: 'server {}', ...files }))
  const survey = surveyOf(index, documentsOf(index.tree, new Map()), [nginxProgram])
  return findRuntimes(nginxProgram, survey.uses.get('nginx') ?? [], facts, path)
}

const shortly = ({ main, alternatives }: RuntimeChoice) => ({
  version: main.software.version,
  library: main.library,
  basis: main.software.basis,
  because: main.software.because,
  alternatives: alternatives.length,
})

describe('the software of a configuration', () => {
  it('is that of the image that copies it', () => {
    const files = {
      'a/Dockerfile': 'FROM nginx:1.24.0\nCOPY other.conf /etc/nginx/\n',
      'b/Dockerfile': 'FROM nginx:1.27.3\nCOPY a/nginx.conf /etc/nginx/nginx.conf\n',
    }
    expect(shortly(choose(files, 'a/nginx.conf'))).toEqual({
      version: '1.27.3',
      library: '3.0',
      basis: 'tree',
      because: 'FROM nginx:1.27.3 in b/Dockerfile',
      alternatives: 0,
    })
  })

  it('is that of the service that mounts it', () => {
    const files = {
      'compose.yaml': 'services:\n  web:\n    image: nginx:1.25\n    volumes: ["./conf:/etc/nginx:ro"]\n',
    }
    expect(shortly(choose(files, 'conf/nginx.conf'))).toMatchObject({
      version: '1.25',
      because: 'image: nginx:1.25 in compose.yaml',
    })
  })

  it('is that of the Dockerfile that the service is built from', () => {
    const files = {
      'compose.yaml':
        'services:\n  web:\n    build: ./web\n    volumes: ["./conf/site.conf:/etc/nginx/conf.d/site.conf"]\n',
      'web/Dockerfile': 'FROM nginx:1.24.0\n',
    }
    const choice = choose(files, 'conf/site.conf')
    expect(shortly(choice)).toMatchObject({
      version: '1.24.0',
      because: 'FROM nginx:1.24.0 in web/Dockerfile',
    })
    expect(treePaths(choice.mounts, '/etc/nginx/conf.d/site.conf')).toContain('conf/site.conf')
  })

  it('is else the nearest at or above its folder', () => {
    const files = {
      Dockerfile: 'FROM nginx:1.24.0',
      'a/Dockerfile': 'FROM nginx:1.26.0',
      'b/Dockerfile': 'FROM nginx:1.27.0',
    }
    expect(shortly(choose(files, 'a/x/nginx.conf')).version).toBe('1.26.0')
    expect(shortly(choose(files, 'c/x/nginx.conf')).version).toBe('1.24.0')
  })

  it('is else the only one in the tree', () => {
    const files = { 'docker/Dockerfile': 'FROM nginx:1.24.0' }
    expect(shortly(choose(files, 'conf/nginx.conf')).version).toBe('1.24.0')
    const two = { ...files, 'docker2/Dockerfile': 'FROM nginx:1.26.0' }
    expect(shortly(choose(two, 'conf/nginx.conf')).basis).toBe('assumed')
  })

  it('may be named by a manifest', () => {
    const files = {
      'k8s/web.yaml': 'spec:\n  containers:\n    - name: web\n      image: nginx:1.26.2-alpine\n',
    }
    expect(shortly(choose(files, 'conf/nginx.conf'))).toMatchObject({ version: '1.26.2', library: '3.3' })
  })

  it('may be one of several that take it: all stand', () => {
    const files = {
      'Dockerfile.old': 'FROM nginx:1.24.0\nCOPY nginx.conf /etc/nginx/\n',
      'Dockerfile.new': 'FROM nginx:1.27.3\nCOPY nginx.conf /etc/nginx/\n',
    }
    expect(shortly(choose(files, 'nginx.conf'))).toMatchObject({
      version: '1.24.0',
      basis: 'tree',
      alternatives: 1,
    })
  })

  it.each([
    ['FROM debian:12-slim\nRUN apt-get update && apt-get install -y nginx', '1.22.1', '3.0'],
    [
      'FROM ubuntu:22.04\nRUN apt-get update \\\n && apt-get install -y --no-install-recommends curl nginx-extras',
      '1.18.0',
      '3.0',
    ],
    ['FROM alpine:3.20\nRUN apk add --no-cache nginx', '1.26.3', '3.3'],
    ['FROM debian:12\nRUN apt-get install -y nginx=1.24.0-1~bookworm', '1.24.0', '3.0'],
    ['FROM debian:12\nCOPY nginx.conf /etc/nginx/nginx.conf', '1.22.1', '3.0'],
    [
      'FROM debian:12\nENV NGINX_VERSION 1.25.4\nRUN curl -O https://nginx.org/download/nginx-$NGINX_VERSION.tar.gz',
      '1.25.4',
      '3.0',
    ],
    [
      'FROM debian:12 AS base\nRUN apt-get install -y nginx\nFROM base\nCOPY nginx.conf /etc/nginx/',
      '1.22.1',
      '3.0',
    ],
    ['FROM node:20 AS build\nRUN npm ci\nFROM nginx:1.26.0\nCOPY --from=build /x /y', '1.26.0', '3.0'],
    ['FROM python:3.12-slim-bookworm\nRUN apt-get install -y nginx', '1.22.1', '3.0'],
  ])('%j', (dockerfile, version, library) => {
    expect(shortly(choose({ Dockerfile: dockerfile }, 'nginx.conf'))).toMatchObject({
      version,
      library,
      basis: 'tree',
    })
  })

  it.each([
    ['FROM nginx:alpine', 'assumed: FROM nginx:alpine in Dockerfile names no version'],
    [
      'FROM debian:12\nRUN add-key https://nginx.org/keys/x && apt-get install -y nginx',
      'assumed: FROM debian:12 in Dockerfile names no version',
    ],
    ['FROM postgres:16', 'assumed: nothing in the tree tells the version'],
  ])('is assumed, with the reason: %j', (dockerfile, because) => {
    expect(shortly(choose({ Dockerfile: dockerfile }, 'nginx.conf'))).toEqual({
      version: '1.30',
      library: '3.5',
      basis: 'assumed',
      because,
      alternatives: 5,
    })
  })

  it('is what the settings say before all', () => {
    const files = { Dockerfile: 'FROM nginx:1.24.0' }
    expect(shortly(choose(files, 'nginx.conf', runtimes('1.27.3', '3.2')))).toMatchObject({
      version: '1.27.3',
      library: '3.2',
      basis: 'settings',
      alternatives: 0,
    })
    const { nginx, openssl } = runtimes('1.27.3', '3.2').runtimes
    const nginxOnly = { ...noDeclaredFacts, runtimes: nginx ? { nginx } : {} }
    expect(shortly(choose(files, 'nginx.conf', nginxOnly))).toMatchObject({
      version: '1.27.3',
      library: '1.1.1',
    })
    expect(shortly(choose({}, 'nginx.conf', nginxOnly))).toMatchObject({ version: '1.27.3', library: '3.0' })
    const opensslOnly = { ...noDeclaredFacts, runtimes: openssl ? { openssl } : {} }
    expect(shortly(choose({}, 'nginx.conf', opensslOnly))).toMatchObject({
      version: '1.30',
      library: '3.2',
      basis: 'assumed',
    })
  })

  it('brings the security level of its distribution', () => {
    const level = (image: string) => choose({ Dockerfile: `FROM ${image}` }, 'nginx.conf').main.securityLevel
    expect(level('nginx:1.25.3')).toMatchObject({ value: 2, because: 'default of OpenSSL 3.0 on debian 12' })
    expect(level('nginx:1.22.1-alpine').value).toBe(1)
    expect(level('openresty/openresty:1.25.3.2').value).toBe(1)
    expect(level('nginx:1.29-alpine').value).toBe(2)
  })

  it('names the files that told it', () => {
    expect(choose({ Dockerfile: 'FROM nginx:1.24.0' }, 'nginx.conf').used).toEqual(['Dockerfile'])
    expect(choose({ Dockerfile: 'FROM postgres' }, 'nginx.conf').used).toEqual([])
  })
})

describe('a tag that stood on two generations of OpenSSL', () => {
  it('leaves both possible, the last build first', () => {
    const { main, alternatives } = choose({ Dockerfile: 'FROM nginx:1.23.2-alpine' }, 'nginx.conf')
    expect([main, ...alternatives].map(({ library, distribution }) => [library, distribution])).toEqual([
      ['3.0', 'alpine 3.17'],
      ['1.1.1', 'alpine 3.16'],
    ])
    expect(main.software.basis).toBe('tree')
  })

  it('is one where they negotiate alike', () => {
    expect(choose({ Dockerfile: 'FROM nginx:1.24.0-alpine' }, 'nginx.conf').alternatives).toEqual([])
  })
})

describe('an OpenSSL that the settings name', () => {
  const levels = (openssl: string, files = {}) => {
    const { main, alternatives } = choose(files, 'nginx.conf', runtimes('1.27.3', openssl))
    return [main, ...alternatives].map(({ securityLevel }) => securityLevel.value)
  }

  it('has upstream’s level or that of the distributions, where they differ', () => {
    expect(levels('3.0')).toEqual([1, 2])
    expect(levels('1.1.1')).toEqual([1, 2])
    expect(levels('3.5')).toEqual([2])
    expect(levels('1.0.2')).toEqual([0])
  })

  it('has the level of the distribution that the tree names', () => {
    expect(levels('3.0', { Dockerfile: 'FROM nginx:1.27.3-bookworm' })).toEqual([2])
  })
})

describe('a build of OpenSSL', () => {
  const level = (image: string) => {
    const { main } = choose({ Dockerfile: `FROM ${image}\nRUN yum install -y nginx` }, 'nginx.conf')
    return [main.library, main.securityLevel.value, main.versionFloor?.level ?? null]
  }

  it.each([
    ['ubuntu:16.04', ['1.0.2', 0, null]],
    ['ubuntu:18.04', ['1.1.1', 0, null]],
    ['ubuntu:20.04', ['1.1.1', 2, 2]],
    ['ubuntu:22.04', ['3.0', 2, 2]],
    ['ubuntu:24.04', ['3.0', 2, 2]],
    ['ubuntu:25.10', ['3.5', 2, null]],
    ['debian:9', ['1.1.0', 1, null]],
    ['debian:11', ['1.1.1', 2, null]],
    ['amazonlinux:2023', ['3.0', 2, null]],
    // EPEL's and Amazon's nginx bring an OpenSSL 1.1.1 of their own beside the system's 1.0.2.
    ['centos:7', ['1.1.1', 1, null]],
    ['amazonlinux:2', ['1.1.1', 1, null]],
    ['rockylinux:9', ['3.0', 2, null]],
    ['almalinux:10', ['3.2', 2, null]],
    ['alpine:3.8', ['1.0.2', 0, null]],
  ])('of %s', (image, expected) => {
    expect(level(image)).toEqual(expected)
  })
})

describe('what can’t be placed or read', () => {
  const gaps = (files: Readonly<Record<string, string>>, facts = noDeclaredFacts) =>
    choose(files, 'nginx.conf', facts).notAssessed.map(
      ({ what, why, location }) => `${location?.path}:${location?.line} ${what}: ${why}`,
    )
  const copy = 'COPY nginx.conf /etc/nginx/nginx.conf\n'

  it.each([
    [
      `FROM registry.example.com/hardened-nginx:3\n${copy}`,
      'Dockerfile:1 FROM registry.example.com/hardened-nginx:3 in Dockerfile: nothing is known of that image: the version of nginx is assumed',
    ],
    [
      `FROM nginx@sha256:0123\n${copy}`,
      'Dockerfile:1 FROM nginx@sha256:0123 in Dockerfile: it is pinned by a digest alone: the version of nginx is assumed',
    ],
    [
      `ARG V\nFROM nginx:$V\n${copy}`,
      'Dockerfile:2 FROM nginx:$V in Dockerfile: a part of its name is filled in elsewhere: the version of nginx is assumed',
    ],
    [
      `FROM scratch\n${copy}`,
      'Dockerfile:1 FROM scratch in Dockerfile: nothing is known of that image: the version of nginx is assumed',
    ],
    [
      `FROM centos:6\n${copy}`,
      'Dockerfile:1 FROM centos:6 in Dockerfile: rhel 6 is not in the table of releases: the version of nginx is assumed',
    ],
    [
      `FROM nginx:1.28\n${copy}COPY <<EOF /etc/nginx/conf.d/tls.conf\nssl_protocols TLSv1.1;\nEOF\n`,
      'Dockerfile:3 COPY to /etc/nginx/conf.d/tls.conf: what it puts there comes from EOF, not from a file of the tree',
    ],
    [
      `FROM a AS b\nRUN make\nFROM nginx:1.28\nCOPY --from=b /out /etc/nginx/conf.d\n`,
      'Dockerfile:4 COPY to /etc/nginx/conf.d: what it puts there comes from stage or image b, not from a file of the tree',
    ],
    [
      `FROM nginx:1.28\n${copy}RUN sed -i 's/TLSv1.2/TLSv1.1/' /etc/nginx/conf.d/api.conf\n`,
      'Dockerfile:3 a command of the image: it writes below /etc/nginx',
    ],
    [
      `FROM nginx:1.28\n${copy}RUN echo "ssl_protocols TLSv1.1;" > /etc/nginx/conf.d/tls.conf\n`,
      'Dockerfile:3 a command of the image: it writes below /etc/nginx',
    ],
    [
      `FROM nginx:1.28\n${copy}RUN sed -i 's/SECLEVEL=2/SECLEVEL=0/' /etc/ssl/openssl.cnf\n`,
      'Dockerfile:3 a command of the image: it changes the configuration of OpenSSL',
    ],
    [
      `FROM nginx:1.28\n${copy}ENV OPENSSL_CONF=/etc/my.cnf\n`,
      'Dockerfile:3 a command of the image: it changes the configuration of OpenSSL',
    ],
  ])('is told with its place: %j', (dockerfile, expected) => {
    expect(gaps({ Dockerfile: dockerfile })).toEqual([expected])
  })

  it('in a compose file too', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: compose files write their variables so
    const image = 'nginx:${TAG}'
    const service = `services:\n  web:\n    image: ${image}\n    volumes: ["./nginx.conf:/etc/nginx/nginx.conf"]\n`
    const command = `    command: sh -c "echo x > /etc/nginx/conf.d/0.conf; nginx"\n`
    expect(gaps({ 'compose.yaml': service + command })).toEqual([
      `compose.yaml:3 image: ${image} in compose.yaml: a part of its name is filled in elsewhere: the version of nginx is assumed`,
      'compose.yaml:5 a command of the image: it writes below /etc/nginx',
    ])
    expect(gaps({ 'compose.yaml': service }, runtimes('1.28', '3.5'))).toEqual([])
  })

  it.each([
    'FROM nginx:1.28\nRUN rm /etc/nginx/conf.d/default.conf\n',
    'FROM nginx:1.28\nRUN chown -R nginx /etc/nginx && ls /etc/nginx > /dev/null\n',
    'FROM nginx:1.28\nRUN cp /etc/nginx/nginx.conf /tmp/backup.conf\n',
    'FROM nginx:latest\nCOPY nginx.conf /etc/nginx/nginx.conf\n',
    'FROM node:20 AS b\nRUN npm ci\nFROM nginx:1.28\nCOPY --from=b /app/dist /usr/share/nginx/html\n',
    'FROM busybox AS c\nCOPY . /src/\nFROM nginx:1.28\nCOPY --from=c /src/nginx.conf /etc/nginx/nginx.conf\n',
  ])('is nothing in %j', (dockerfile) => {
    expect(gaps({ Dockerfile: dockerfile })).toEqual([])
  })

  it('is a Dockerfile or compose file that is no text', () => {
    const bytes = new Uint8Array([0xff, 0xc0, 0])
    const index = treeIndex(treeOf({ Dockerfile: bytes, 'docker-compose.yml': bytes, 'other.yml': bytes }))
    const { notAssessed } = surveyOf(index, documentsOf(index.tree, new Map()), [nginxProgram])
    expect(notAssessed.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'Dockerfile: could not be read: not text',
      'docker-compose.yml: could not be read: not text',
    ])
  })

  it('is not what an earlier stage took from the tree', () => {
    const dockerfile =
      'FROM busybox AS c\nCOPY conf /out\nFROM nginx:1.28\nCOPY --from=c /out /etc/nginx/conf.d\n'
    const choice = choose({ Dockerfile: dockerfile }, 'conf/a.conf')
    expect(containerPaths(choice.mounts, 'conf/a.conf')).toContain('/etc/nginx/conf.d/a.conf')
    expect(choice.main.software.version).toBe('1.28')
  })
})

describe('hostile files end', () => {
  it('a compose volume of slashes', () => {
    const volume = `./nginx:${'/'.repeat(200_000)}x`
    const files = { 'compose.yaml': `services:\n  web:\n    image: nginx:1.28\n    volumes: ["${volume}"]\n` }
    expect(choose({ ...files, 'nginx/nginx.conf': '' }, 'nginx/nginx.conf').main.software.version).toBe(
      '1.28',
    )
  })

  it('16,000 copies, and 20,000 stages each on the one before', () => {
    const copies = `FROM nginx:1.28\n${'COPY nginx.conf /etc/nginx/\n'.repeat(16_000)}`
    expect(choose({ Dockerfile: copies }, 'nginx.conf').mounts).toHaveLength(16_000)
    const stages = Array.from({ length: 20_000 }, (_, i) => `FROM s${i} AS s${i + 1}\n`).join('')
    const files = { Dockerfile: `FROM nginx:1.28 AS s0\n${'COPY . /etc/nginx/\n'.repeat(1000)}${stages}` }
    expect(choose(files, 'nginx.conf').used).toEqual(['Dockerfile'])
    const index = treeIndex(treeOf(files))
    const { notAssessed } = surveyOf(index, documentsOf(index.tree, new Map()), [nginxProgram])
    expect(notAssessed).toMatchObject([{ what: 'Dockerfile', why: 'it has more than 100 stages' }])
  })
})

describe('mounts', () => {
  const mounts = [
    { container: '/etc/nginx', tree: 'deploy/nginx' },
    { container: '/etc/nginx/conf.d', tree: 'sites' },
    { container: '/x.conf', tree: 'a/b.conf' },
  ]

  it('map the server’s paths onto the tree, the most exact first', () => {
    expect(treePaths(mounts, '/etc/nginx/conf.d/a.conf')).toEqual([
      'sites/a.conf',
      'deploy/nginx/conf.d/a.conf',
    ])
    expect(treePaths(mounts, '/x.conf')).toEqual(['a/b.conf'])
    expect(treePaths(mounts, '/etc/nginxx/a')).toEqual([])
    expect(treePaths([{ container: '', tree: 'rootfs' }], '/etc/a')).toEqual(['rootfs/etc/a'])
  })

  it('map the tree’s paths onto the server', () => {
    expect(containerPaths(mounts, 'sites/a.conf')).toEqual(['/etc/nginx/conf.d/a.conf'])
    expect(containerPaths(mounts, 'a/b.conf')).toEqual(['/x.conf'])
    expect(containerPaths([{ container: '/app', tree: '' }], 'a/b')).toEqual(['/app/a/b'])
  })
})

describe('globs', () => {
  const files = [
    'a/1.conf',
    'a/2.conf',
    'a/.h.conf',
    'a/3.txt',
    'b/1.conf',
    'b/x/1.conf',
    'a/a-b.conf',
    'a/[x].conf',
  ]
  const index = treeIndex(treeOf(Object.fromEntries(files.map((path) => [path, '']))))

  it.each([
    ['a/*.conf', ['a/1.conf', 'a/2.conf', 'a/[x].conf', 'a/a-b.conf']],
    ['*/1.conf', ['a/1.conf', 'b/1.conf']],
    ['a/.*.conf', ['a/.h.conf']],
    ['a/?.conf', ['a/1.conf', 'a/2.conf']],
    ['a/[12].conf', ['a/1.conf', 'a/2.conf']],
    ['a/[!1].conf', ['a/2.conf']],
    ['a/[0-1].conf', ['a/1.conf']],
    ['b/*/*', ['b/x/1.conf']],
    ['b/*', ['b/1.conf']],
    ['a/*-*.conf', ['a/a-b.conf']],
    ['../a/*', []],
    ['c/*', []],
  ])('%s', (pattern, expected) => {
    expect(globFiles(index, pattern)).toEqual(expected)
  })

  it('with many stars end: a matcher that branches at each star would not', () => {
    const long = treeIndex(treeOf({ [`a/${'a'.repeat(5000)}b`]: '' }))
    expect(globFiles(long, `a/${'*a'.repeat(500)}c`)).toEqual([])
  })
})
