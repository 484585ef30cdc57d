/** The OpenSSL library of a distribution's release; the versions of programs are their families' data. */
export interface DistributionRelease {
  readonly name: string
  readonly openssl: string
  readonly evidence: 'documented' | 'source' | 'observed' | 'inferred'
}

export const distributionsSource =
  'package indexes of the distributions (packages.debian.org, packages.ubuntu.com, pkgs.alpinelinux.org, RHEL application streams); Debian 12 observed'

/** Alpine 3.5 to 3.8 carry LibreSSL, which is nearest to OpenSSL 1.0.2 in grammar and order. */
// biome-ignore format: a table, one release a line
export const distributionReleases: readonly DistributionRelease[] = [
  { name: 'debian 8', openssl: '1.0.1', evidence: 'inferred' },
  { name: 'debian 9', openssl: '1.1.0', evidence: 'inferred' },
  { name: 'debian 10', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'debian 11', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'debian 12', openssl: '3.0', evidence: 'observed' },
  { name: 'debian 13', openssl: '3.5', evidence: 'inferred' },
  { name: 'ubuntu 16.04', openssl: '1.0.2', evidence: 'inferred' },
  { name: 'ubuntu 18.04', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'ubuntu 20.04', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'ubuntu 22.04', openssl: '3.0', evidence: 'inferred' },
  { name: 'ubuntu 24.04', openssl: '3.0', evidence: 'inferred' },
  { name: 'ubuntu 25.04', openssl: '3.4', evidence: 'inferred' },
  { name: 'ubuntu 25.10', openssl: '3.5', evidence: 'inferred' },
  { name: 'alpine 3.3', openssl: '1.0.2', evidence: 'inferred' },
  { name: 'alpine 3.4', openssl: '1.0.2', evidence: 'inferred' },
  { name: 'alpine 3.5', openssl: '1.0.2', evidence: 'inferred' },
  { name: 'alpine 3.6', openssl: '1.0.2', evidence: 'inferred' },
  { name: 'alpine 3.7', openssl: '1.0.2', evidence: 'inferred' },
  { name: 'alpine 3.8', openssl: '1.0.2', evidence: 'inferred' },
  { name: 'alpine 3.9', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'alpine 3.10', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'alpine 3.11', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'alpine 3.12', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'alpine 3.13', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'alpine 3.14', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'alpine 3.15', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'alpine 3.16', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'alpine 3.17', openssl: '3.0', evidence: 'inferred' },
  { name: 'alpine 3.18', openssl: '3.1', evidence: 'inferred' },
  { name: 'alpine 3.19', openssl: '3.1', evidence: 'inferred' },
  { name: 'alpine 3.20', openssl: '3.3', evidence: 'inferred' },
  { name: 'alpine 3.21', openssl: '3.3', evidence: 'inferred' },
  { name: 'alpine 3.22', openssl: '3.5', evidence: 'inferred' },
  { name: 'alpine 3.23', openssl: '3.5', evidence: 'inferred' },
  { name: 'rhel 7', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'rhel 8', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'rhel 9', openssl: '3.0', evidence: 'inferred' },
  { name: 'rhel 10', openssl: '3.2', evidence: 'inferred' },
  { name: 'amazon linux 2', openssl: '1.1.1', evidence: 'inferred' },
  { name: 'amazon linux 2023', openssl: '3.0', evidence: 'inferred' },
]

/** Code names, which image tags use as well as numbers. */
// biome-ignore format: a table
export const codeNames: Readonly<Record<string, string>> = {
  jessie: 'debian 8', stretch: 'debian 9', buster: 'debian 10', bullseye: 'debian 11', bookworm: 'debian 12',
  trixie: 'debian 13', xenial: 'ubuntu 16.04', bionic: 'ubuntu 18.04', focal: 'ubuntu 20.04',
  jammy: 'ubuntu 22.04', noble: 'ubuntu 24.04', plucky: 'ubuntu 25.04', questing: 'ubuntu 25.10',
}

/** What distribution an image of a given name carries, by the last part of its name. */
export const distributionImages: Readonly<Record<string, string>> = {
  debian: 'debian',
  minideb: 'debian',
  ubuntu: 'ubuntu',
  alpine: 'alpine',
  almalinux: 'rhel',
  rockylinux: 'rhel',
  centos: 'rhel',
  oraclelinux: 'rhel',
  redhat: 'rhel',
  ubi8: 'rhel 8',
  'ubi8-minimal': 'rhel 8',
  ubi9: 'rhel 9',
  'ubi9-minimal': 'rhel 9',
  amazonlinux: 'amazon linux',
}
