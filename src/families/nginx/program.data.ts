import type { Program } from '../../survey/program.ts'
import { officialAlpineImages, officialDebianImages } from './images.data.ts'
import { configurationFolders } from './paths.data.ts'

/** OpenResty's images build their own OpenSSL; its level is upstream's. */
export const openrestySource = {
  source:
    'openresty/docker-openresty, history of {alpine,jammy}/Dockerfile up to 2026-06-05: RESTY_OPENSSL_VERSION',
  evidence: 'source',
} as const

/** Package indexes of the distributions (packages.debian.org, packages.ubuntu.com, pkgs.alpinelinux.org, RHEL streams). */
export const nginxPackagesSource = {
  source: 'package indexes of the distributions; Debian 12 observed with nginx -V',
  evidence: 'inferred',
} as const

export const nginxProgram: Program = {
  id: 'nginx',
  words: /nginx|openresty/,
  images: [
    {
      name: /^nginx(?:-unprivileged|-slim)?$/,
      release: /^v?(\d+\.\d+(?:\.\d+)?)(?=$|[-_.])/,
      bases: [
        { reference: /:.*alpine|linuxserver\//, rows: officialAlpineImages },
        { reference: /./, rows: officialDebianImages },
      ],
      libraries: [],
    },
    {
      // OpenResty N.M.P.x carries nginx N.M.P.
      name: /^openresty$/,
      release: /^(\d+\.\d+\.\d+)\.\d+/,
      bases: [],
      libraries: [
        { from: '1.9', openssl: '1.0.2' },
        { from: '1.15.8.1', openssl: '1.1.1c' },
        { from: '1.21.4.2', openssl: '1.1.1w' },
        { from: '1.27.1.1', openssl: '3.0.16' },
        { from: '1.27.1.2', openssl: '3.5.5' },
        { from: '1.31.1.1', openssl: '3.5.6' },
      ],
    },
    // Red Hat's `ubi9/nginx-124`, with the system's own OpenSSL.
    { name: /^nginx-(\d)(\d{2})$/, release: null, bases: [], libraries: [] },
  ],
  installed: /\b(?:install|add)\b[^\n]{0,1000}?[\s"']nginx(?:-[a-z]+)*(?:=|-(?=\d))?(\d+\.\d+(?:\.\d+)?)?/,
  built: /\bnginx-(\d+\.\d+\.\d+)\.tar/,
  ownRepository: /nginx\.org\/(?:packages|keys)|ppa:[\w.-]*nginx/,
  // biome-ignore format: a table, one release a line
  packages: {
    'debian 8': '1.6.2',
    'debian 9': '1.10.3',
    'debian 10': '1.14.2',
    'debian 11': '1.18.0',
    'debian 12': '1.22.1',
    'debian 13': '1.26.3',
    'ubuntu 16.04': '1.10.3',
    'ubuntu 18.04': '1.14.0',
    'ubuntu 20.04': '1.18.0',
    'ubuntu 22.04': '1.18.0',
    'ubuntu 24.04': '1.24.0',
    'ubuntu 25.04': '1.26.3',
    'ubuntu 25.10': '1.28.0',
    'alpine 3.3': '1.8.1',
    'alpine 3.4': '1.10.3',
    'alpine 3.5': '1.10.3',
    'alpine 3.6': '1.12.2',
    'alpine 3.7': '1.12.2',
    'alpine 3.8': '1.14.2',
    'alpine 3.9': '1.14.2',
    'alpine 3.10': '1.16.1',
    'alpine 3.11': '1.16.1',
    'alpine 3.12': '1.18.0',
    'alpine 3.13': '1.18.0',
    'alpine 3.14': '1.20.2',
    'alpine 3.15': '1.20.2',
    'alpine 3.16': '1.22.1',
    'alpine 3.17': '1.22.1',
    'alpine 3.18': '1.24.0',
    'alpine 3.19': '1.24.0',
    'alpine 3.20': '1.26.3',
    'alpine 3.21': '1.26.3',
    'alpine 3.22': '1.28.0',
    'alpine 3.23': '1.28.0',
    'rhel 7': '1.20.1',
    'rhel 8': '1.14.1',
    'rhel 9': '1.20.1',
    'rhel 10': '1.26.2',
    'amazon linux 2': '1.22.1',
    'amazon linux 2023': '1.24.0',
  },
  configurationFolders,
  serverPath: /nginx|openresty|conf\.d|sites-|vhost|\/templates\//,
  // Shares of them in the field are not known.
  // biome-ignore format: a table, one candidate a line
  assumed: [
    { version: '1.30', openssl: '3.5', on: 'debian 13' },
    { version: '1.28', openssl: '3.5', on: 'debian 13' },
    { version: '1.26', openssl: '3.0', on: 'debian 12' },
    { version: '1.24', openssl: '3.0', on: 'ubuntu 24.04' },
    { version: '1.22', openssl: '3.0', on: 'debian 12' },
    { version: '1.18', openssl: '1.1.1', on: 'debian 11' },
  ],
}
