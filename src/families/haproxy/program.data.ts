import type { Program } from '../../survey/program.ts'

/** Package indexes of the distributions; Debian 12 observed with haproxy -vv. */
export const haproxyPackagesSource = {
  source:
    'package indexes of the distributions (packages.debian.org, packages.ubuntu.com, pkgs.alpinelinux.org); Debian 12 observed with haproxy -vv',
  evidence: 'inferred',
} as const

/** Where it is not certain which release a build stood on, both are named: the version of OpenSSL is then assumed. */
export const haproxyImagesSource = {
  source:
    'docker-library/haproxy, FROM lines of the Dockerfiles; the releases at which they moved are inferred',
  evidence: 'inferred',
} as const

export const haproxyProgram: Program = {
  id: 'haproxy',
  words: /haproxy/,
  images: [
    {
      name: /^haproxy(?:-(?:alpine|debian|ubuntu))?$/,
      release: /^v?(\d+\.\d+(?:\.\d+)?)(?=$|[-_.])/,
      bases: [
        {
          reference: /alpine/,
          rows: [
            { from: '1.5', on: ['alpine 3.8', 'alpine 3.7'] },
            { from: '2.0', on: ['alpine 3.16', 'alpine 3.10'] },
            { from: '2.4', on: ['alpine 3.20', 'alpine 3.16', 'alpine 3.13'] },
            { from: '2.6', on: ['alpine 3.22', 'alpine 3.20', 'alpine 3.16'] },
            { from: '2.8', on: ['alpine 3.22', 'alpine 3.20', 'alpine 3.18'] },
            { from: '3.0', on: ['alpine 3.22', 'alpine 3.20'] },
            { from: '3.2', on: ['alpine 3.23', 'alpine 3.22'] },
          ],
        },
        {
          reference: /./,
          rows: [
            { from: '1.5', on: ['debian 9', 'debian 8'] },
            { from: '1.8', on: ['debian 10', 'debian 9'] },
            { from: '2.0', on: ['debian 11', 'debian 10'] },
            { from: '2.6', on: ['debian 12', 'debian 11'] },
            { from: '2.6.14', on: ['debian 12'] },
            { from: '2.7', on: ['debian 12', 'debian 11'] },
            { from: '2.8.1', on: ['debian 12'] },
            { from: '3.0', on: ['debian 12', 'debian 13'] },
            { from: '3.2', on: ['debian 13', 'debian 12'] },
            { from: '3.2.4', on: ['debian 13'] },
          ],
        },
      ],
      libraries: [],
    },
  ],
  installed: /\b(?:install|add)\b[^\n]{0,1000}?[\s"']haproxy(?:=|-(?=\d))?(\d+\.\d+(?:\.\d+)?)?/,
  built: /\bhaproxy-(\d+\.\d+(?:\.\d+)?)\.tar/,
  ownRepository: /haproxy\.debian\.net|ppa:vbernat\/haproxy|haproxy\.com\/download/,
  // biome-ignore format: a table, one release a line
  packages: {
    'debian 8': '1.5.8',
    'debian 9': '1.7.5',
    'debian 10': '1.8.19',
    'debian 11': '2.2.9',
    'debian 12': '2.6.12',
    'debian 13': '3.0.11',
    'ubuntu 16.04': '1.6.3',
    'ubuntu 18.04': '1.8.8',
    'ubuntu 20.04': '2.0.33',
    'ubuntu 22.04': '2.4.24',
    'ubuntu 24.04': '2.8.5',
    'rhel 8': '1.8.27',
    'rhel 9': '2.4.22',
    'rhel 10': '3.0.5',
  },
  configurationFolders: ['/etc/haproxy', '/usr/local/etc/haproxy', '/opt/bitnami/haproxy/conf'],
  serverPath: /haproxy|\.cfg$/,
  // Shares of them in the field are not known.
  // biome-ignore format: a table, one candidate a line
  assumed: [
    { version: '3.2', openssl: '3.5', on: 'debian 13' },
    { version: '3.0', openssl: '3.5', on: 'debian 13' },
    { version: '2.8', openssl: '3.0', on: 'ubuntu 24.04' },
    { version: '2.6', openssl: '3.0', on: 'debian 12' },
    { version: '2.4', openssl: '3.0', on: 'ubuntu 22.04' },
    { version: '2.2', openssl: '1.1.1', on: 'debian 11' },
  ],
}
