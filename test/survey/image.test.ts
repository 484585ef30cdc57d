import { describe, expect, it } from 'vitest'
import { nginxProgram } from '../../src/families/nginx/program.data.ts'
import { imageFacts } from '../../src/survey/image.ts'

const facts = (reference: string) => {
  const { kind, version, systems } = imageFacts(nginxProgram, reference)
  const [system] = systems
  return [kind, version, system?.openssl ?? null, system?.distribution ?? null]
}

describe('what an image’s name tells', () => {
  // nginx/docker-nginx: FROM lines by version; package indexes of the distributions
  it.each([
    ['nginx:1.27.3', ['server', '1.27.3', '3.0', 'debian 12']],
    ['nginx:1.27', ['server', '1.27', '3.0', 'debian 12']],
    ['nginx:1.25.0', ['server', '1.25.0', '1.1.1', 'debian 11']],
    ['nginx:1.25', ['server', '1.25', '3.0', 'debian 12']],
    ['nginx:1.28', ['server', '1.28', '3.5', 'debian 13']],
    ['nginx:1.28.0', ['server', '1.28.0', '3.0', 'debian 12']],
    ['nginx:1.30', ['server', '1.30', '3.5', 'debian 13']],
    ['nginx:1.21.1', ['server', '1.21.1', '1.1.1', 'debian 10']],
    ['nginx:1.14', ['server', '1.14', '1.1.0', 'debian 9']],
    ['nginx:1.27.3-alpine', ['server', '1.27.3', '3.3', 'alpine 3.20']],
    ['nginx:1.27-alpine3.20-slim', ['server', '1.27', '3.3', 'alpine 3.20']],
    ['nginx:1.29-alpine', ['server', '1.29', '3.5', 'alpine 3.23']],
    ['nginx:1.25-bookworm-perl', ['server', '1.25', '3.0', 'debian 12']],
    ['nginx:stable-bullseye', ['server', null, '1.1.1', 'debian 11']],
    ['nginx:latest', ['server', null, null, null]],
    ['nginx', ['server', null, null, null]],
    ['nginx:stable', ['server', null, null, null]],
    ['nginx:alpine', ['server', null, null, null]],
    ['nginx:1', ['server', null, null, null]],
    ['nginx@sha256:0123', ['server', null, null, null]],
    ['nginx:1.27.3@sha256:0123', ['server', '1.27.3', '3.0', 'debian 12']],
    ['docker.io/library/nginx:1.22.1', ['server', '1.22.1', '1.1.1', 'debian 11']],
    ['registry.example.com:5000/mirror/nginx:1.27.3', ['server', '1.27.3', '3.0', 'debian 12']],
    ['registry.example.com:5000/mirror/nginx', ['server', null, null, null]],
    ['nginxinc/nginx-unprivileged:1.27-alpine', ['server', '1.27', '3.3', 'alpine 3.21']],
    ['openresty/openresty:1.25.3.2-5-alpine', ['server', '1.25.3', '1.1.1w', null]],
    ['openresty/openresty:1.27.1.1-bookworm', ['server', '1.27.1', '3.0.16', null]],
    ['openresty/openresty:latest', ['server', null, null, null]],
    ['registry.access.redhat.com/ubi9/nginx-124:1-20', ['server', '1.24', '3.0', 'rhel 9']],
    ['debian:12-slim', ['system', '1.22.1', '3.0', 'debian 12']],
    ['debian:bookworm-20250101', ['system', '1.22.1', '3.0', 'debian 12']],
    ['debian:11', ['system', '1.18.0', '1.1.1', 'debian 11']],
    ['ubuntu:22.04', ['system', '1.18.0', '3.0', 'ubuntu 22.04']],
    ['ubuntu:noble', ['system', '1.24.0', '3.0', 'ubuntu 24.04']],
    ['ubuntu', ['system', null, null, null]],
    ['alpine:3.20', ['system', '1.26.3', '3.3', 'alpine 3.20']],
    ['alpine:3.20.3', ['system', '1.26.3', '3.3', 'alpine 3.20']],
    ['almalinux:9', ['system', '1.20.1', '3.0', 'rhel 9']],
    ['rockylinux:8.9', ['system', '1.14.1', '1.1.1', 'rhel 8']],
    ['node:20-bookworm-slim', ['other', null, '3.0', 'debian 12']],
    ['amazonlinux:2023', ['system', '1.24.0', '3.0', 'amazon linux 2023']],
    ['quay.io/centos/centos:stream9', ['system', '1.20.1', '3.0', 'rhel 9']],
    ['centos:6', ['system', null, null, 'rhel 6']],
    ['registry.access.redhat.com/ubi9/nodejs-20', ['other', null, '3.0', 'rhel 9']],
    ['postgres:16', ['other', null, null, null]],
    ['nginx/nginx-ingress:3.4', ['other', null, null, null]],
    ['', ['other', null, null, null]],
  ])('%s', (reference, expected) => {
    expect(facts(reference)).toEqual(expected)
  })
})

describe('a tag that was built on several releases', () => {
  // nginx/docker-nginx: 1.23.2 on Alpine 3.16 (2022-10-19) and 3.17 (2022-11-25), 1.29.1 on Debian 12 and 13, …
  it.each([
    ['nginx:1.23.2-alpine', ['alpine 3.17', 'alpine 3.16']],
    ['nginx:1.22.1-alpine', ['alpine 3.17', 'alpine 3.16']],
    ['nginx:1.22-alpine', ['alpine 3.17', 'alpine 3.16']],
    ['nginx:1.24.0-alpine', ['alpine 3.18', 'alpine 3.17']],
    ['nginx:1.25.1-alpine', ['alpine 3.18', 'alpine 3.17']],
    ['nginx:1.29.1', ['debian 13', 'debian 12']],
    ['nginx:1.23.1-alpine', ['alpine 3.16']],
    ['nginx:1.23.3-alpine', ['alpine 3.17']],
    ['nginx:1.23.2-alpine3.17', ['alpine 3.17']],
    ['nginx:1.23.2', ['debian 11']],
  ])('%s', (reference, expected) => {
    const { systems } = imageFacts(nginxProgram, reference)
    expect(systems.map(({ distribution }) => distribution)).toEqual(expected)
  })
})

describe('an image that can’t be placed', () => {
  it.each([
    // biome-ignore lint/suspicious/noTemplateCurlyInString: compose files write their variables so
    ['nginx:${TAG}', 'a part of its name is filled in elsewhere'],
    ['nginx@sha256:0123', 'it is pinned by a digest alone'],
    ['registry.example.com/hardened:3', 'nothing is known of that image'],
    ['scratch', 'nothing is known of that image'],
    ['centos:6', 'rhel 6 is not in the table of releases'],
    ['nginx:latest', null],
    ['debian', null],
    ['debian:12', null],
    ['nginx:1.27.3@sha256:0123', null],
  ])('%s', (reference, expected) => {
    expect(imageFacts(nginxProgram, reference).unplaced).toBe(expected)
  })
})
