import type { ImageBase } from '../../survey/program.ts'

/*
 * What the tags of nginx's official images stand on. Where a tag was built again on a newer release, all of them are
 * named, the last build first: an image that was pulled earlier is still the older one.
 */
export const officialImageSource = {
  source:
    'nginx/docker-nginx, history of {stable,mainline}/{debian,jessie,stretch,buster,alpine,alpine-slim}/Dockerfile up to 2026-04-14: the FROM lines of all builds of each version, without those that the next version replaced on the same day',
  evidence: 'source',
} as const

// biome-ignore format: a table, one release a line
export const officialDebianImages: readonly ImageBase[] = [
  { from: '1.9.0', on: ['debian 8'] },
  { from: '1.12.0', on: ['debian 9'] },
  { from: '1.16.0', on: ['debian 10', 'debian 9'] },
  { from: '1.16.1', on: ['debian 10'] },
  { from: '1.17.0', on: ['debian 9'] },
  { from: '1.17.1', on: ['debian 10', 'debian 9'] },
  { from: '1.17.2', on: ['debian 10'] },
  { from: '1.20.2', on: ['debian 11'] },
  { from: '1.21.0', on: ['debian 10'] },
  { from: '1.21.3', on: ['debian 11', 'debian 10'] },
  { from: '1.21.4', on: ['debian 11'] },
  { from: '1.25.1', on: ['debian 12'] },
  { from: '1.28.1', on: ['debian 13'] },
  { from: '1.29.0', on: ['debian 12'] },
  { from: '1.29.1', on: ['debian 13', 'debian 12'] },
  { from: '1.29.2', on: ['debian 13'] },
]

// biome-ignore format: a table, one release a line
export const officialAlpineImages: readonly ImageBase[] = [
  { from: '1.9.12', on: ['alpine 3.3'] },
  { from: '1.10.1', on: ['alpine 3.4', 'alpine 3.3'] },
  { from: '1.10.2', on: ['alpine 3.4'] },
  { from: '1.11.0', on: ['alpine 3.3'] },
  { from: '1.11.1', on: ['alpine 3.4', 'alpine 3.3'] },
  { from: '1.11.2', on: ['alpine 3.4'] },
  { from: '1.12.0', on: ['alpine 3.5'] },
  { from: '1.12.2', on: ['alpine 3.7', 'alpine 3.5'] },
  { from: '1.13.0', on: ['alpine 3.5'] },
  { from: '1.13.8', on: ['alpine 3.7', 'alpine 3.5'] },
  { from: '1.13.9', on: ['alpine 3.7'] },
  { from: '1.14.1', on: ['alpine 3.8'] },
  { from: '1.14.2', on: ['alpine 3.9', 'alpine 3.8'] },
  { from: '1.15.0', on: ['alpine 3.7'] },
  { from: '1.15.4', on: ['alpine 3.8'] },
  { from: '1.15.8', on: ['alpine 3.9', 'alpine 3.8'] },
  { from: '1.15.9', on: ['alpine 3.9'] },
  { from: '1.16.0', on: ['alpine 3.10', 'alpine 3.9'] },
  { from: '1.16.1', on: ['alpine 3.10'] },
  { from: '1.17.0', on: ['alpine 3.9'] },
  { from: '1.17.1', on: ['alpine 3.10', 'alpine 3.9'] },
  { from: '1.17.2', on: ['alpine 3.10'] },
  { from: '1.17.10', on: ['alpine 3.11'] },
  { from: '1.19.2', on: ['alpine 3.12'] },
  { from: '1.19.6', on: ['alpine 3.13', 'alpine 3.12'] },
  { from: '1.19.7', on: ['alpine 3.13'] },
  { from: '1.20.2', on: ['alpine 3.14'] },
  { from: '1.21.0', on: ['alpine 3.13'] },
  { from: '1.21.1', on: ['alpine 3.14'] },
  { from: '1.21.4', on: ['alpine 3.15', 'alpine 3.14'] },
  { from: '1.21.5', on: ['alpine 3.15'] },
  { from: '1.22.0', on: ['alpine 3.16'] },
  { from: '1.22.1', on: ['alpine 3.17', 'alpine 3.16'] },
  { from: '1.23.0', on: ['alpine 3.16'] },
  { from: '1.23.2', on: ['alpine 3.17', 'alpine 3.16'] },
  { from: '1.23.3', on: ['alpine 3.17'] },
  { from: '1.24.0', on: ['alpine 3.18', 'alpine 3.17'] },
  { from: '1.25.0', on: ['alpine 3.17'] },
  { from: '1.25.1', on: ['alpine 3.18', 'alpine 3.17'] },
  { from: '1.25.2', on: ['alpine 3.18'] },
  { from: '1.25.5', on: ['alpine 3.19'] },
  { from: '1.26.2', on: ['alpine 3.20'] },
  { from: '1.27.0', on: ['alpine 3.19'] },
  { from: '1.27.1', on: ['alpine 3.20'] },
  { from: '1.27.4', on: ['alpine 3.21'] },
  { from: '1.28.1', on: ['alpine 3.23'] },
  { from: '1.29.0', on: ['alpine 3.22'] },
  { from: '1.29.4', on: ['alpine 3.23'] },
]
