import { describe, expect, it } from 'vitest'
import { noDeclaredFacts } from '../../src/survey/declared-facts.ts'
import { globFiles } from '../../src/survey/glob.ts'
import { containerPaths, treePaths } from '../../src/survey/mounts.ts'
import { findRuntimes, type RuntimeChoice } from '../../src/survey/runtimes.ts'
import { surveyRuntimes } from '../../src/survey/survey.ts'
import { treeIndex } from '../../src/survey/tree-index.ts'
import { runtimes, treeOf } from '../families/nginx/reading.ts'

function choose(
  files: Readonly<Record<string, string>>,
  path: string,
  facts = noDeclaredFacts,
): RuntimeChoice {
  const index = treeIndex(treeOf({ [path]: 'server {}', ...files }))
  return findRuntimes(surveyRuntimes(index), facts, path)
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
    const { runtimes: both } = runtimes('1.27.3', '3.2')
    const nginxOnly = { ...noDeclaredFacts, runtimes: { ...both, openssl: null } }
    expect(shortly(choose(files, 'nginx.conf', nginxOnly))).toMatchObject({
      version: '1.27.3',
      library: '1.1.1',
    })
    expect(shortly(choose({}, 'nginx.conf', nginxOnly))).toMatchObject({ version: '1.27.3', library: '3.0' })
    const opensslOnly = { ...noDeclaredFacts, runtimes: { ...both, nginx: null } }
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
