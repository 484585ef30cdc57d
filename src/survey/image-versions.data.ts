/** Which release each nginx version's official image stands on: the last row whose version is not newer holds. */
export interface ImageBase {
  readonly from: string
  readonly distribution: string
}

export const officialImageSource = {
  source:
    'nginx/docker-nginx, history of {stable,mainline}/{debian,jessie,stretch,buster,alpine,alpine-slim}/Dockerfile up to 2026-04-14: the FROM line of the last build of each version',
  evidence: 'source',
} as const

// biome-ignore format: a table, one release a line
export const officialDebianImages: readonly ImageBase[] = [
  { from: '1.9.0', distribution: 'debian 8' },
  { from: '1.11.13', distribution: 'debian 9' },
  { from: '1.16.1', distribution: 'debian 10' },
  { from: '1.17.0', distribution: 'debian 9' },
  { from: '1.17.1', distribution: 'debian 10' },
  { from: '1.20.2', distribution: 'debian 11' },
  { from: '1.21.0', distribution: 'debian 10' },
  { from: '1.21.3', distribution: 'debian 11' },
  { from: '1.25.1', distribution: 'debian 12' },
  { from: '1.28.1', distribution: 'debian 13' },
  { from: '1.29.0', distribution: 'debian 12' },
  { from: '1.29.1', distribution: 'debian 13' },
]

// biome-ignore format: a table, one release a line
export const officialAlpineImages: readonly ImageBase[] = [
  { from: '1.9.12', distribution: 'alpine 3.3' },
  { from: '1.10.1', distribution: 'alpine 3.4' },
  { from: '1.11.13', distribution: 'alpine 3.5' },
  { from: '1.12.2', distribution: 'alpine 3.7' },
  { from: '1.13.0', distribution: 'alpine 3.5' },
  { from: '1.13.8', distribution: 'alpine 3.7' },
  { from: '1.14.0', distribution: 'alpine 3.8' },
  { from: '1.14.2', distribution: 'alpine 3.9' },
  { from: '1.15.0', distribution: 'alpine 3.7' },
  { from: '1.15.4', distribution: 'alpine 3.8' },
  { from: '1.15.8', distribution: 'alpine 3.9' },
  { from: '1.16.0', distribution: 'alpine 3.10' },
  { from: '1.17.0', distribution: 'alpine 3.9' },
  { from: '1.17.1', distribution: 'alpine 3.10' },
  { from: '1.17.10', distribution: 'alpine 3.11' },
  { from: '1.19.2', distribution: 'alpine 3.12' },
  { from: '1.19.6', distribution: 'alpine 3.13' },
  { from: '1.20.1', distribution: 'alpine 3.14' },
  { from: '1.21.0', distribution: 'alpine 3.13' },
  { from: '1.21.1', distribution: 'alpine 3.14' },
  { from: '1.21.4', distribution: 'alpine 3.15' },
  { from: '1.21.6', distribution: 'alpine 3.16' },
  { from: '1.22.1', distribution: 'alpine 3.17' },
  { from: '1.23.0', distribution: 'alpine 3.16' },
  { from: '1.23.2', distribution: 'alpine 3.17' },
  { from: '1.24.0', distribution: 'alpine 3.19' },
  { from: '1.25.0', distribution: 'alpine 3.17' },
  { from: '1.25.2', distribution: 'alpine 3.18' },
  { from: '1.25.5', distribution: 'alpine 3.19' },
  { from: '1.26.2', distribution: 'alpine 3.20' },
  { from: '1.26.3', distribution: 'alpine 3.21' },
  { from: '1.27.0', distribution: 'alpine 3.19' },
  { from: '1.27.1', distribution: 'alpine 3.20' },
  { from: '1.27.3', distribution: 'alpine 3.21' },
  { from: '1.28.1', distribution: 'alpine 3.23' },
  { from: '1.29.0', distribution: 'alpine 3.22' },
  { from: '1.29.4', distribution: 'alpine 3.23' },
]

/** OpenResty's images build their own OpenSSL; its level is upstream's. */
export interface BundledLibrary {
  readonly from: string
  readonly openssl: string
}

export const openrestySource = {
  source:
    'openresty/docker-openresty, history of {alpine,jammy}/Dockerfile up to 2026-06-05: RESTY_OPENSSL_VERSION',
  evidence: 'source',
} as const

// biome-ignore format: a table, one release a line
export const openrestyLibraries: readonly BundledLibrary[] = [
  { from: '1.9', openssl: '1.0.2' },
  { from: '1.15.8.1', openssl: '1.1.1c' },
  { from: '1.21.4.2', openssl: '1.1.1w' },
  { from: '1.27.1.1', openssl: '3.0.16' },
  { from: '1.27.1.2', openssl: '3.5.5' },
  { from: '1.31.1.1', openssl: '3.5.6' },
]
