// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles write their variables so
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCompose } from '../../src/survey/compose.ts'
import { readDockerfile } from '../../src/survey/dockerfile.ts'

const images = (text: string) => readDockerfile('Dockerfile', text).map((stage) => stage.image)
const copies = (text: string) =>
  readDockerfile('Dockerfile', `FROM x\n${text}`).flatMap((stage) => stage.copies)

describe('FROM', () => {
  it.each([
    ['FROM nginx:1.27', ['nginx:1.27']],
    ['from nginx:1.27 as web', ['nginx:1.27']],
    ['FROM --platform=$BUILDPLATFORM nginx:1.27', ['nginx:1.27']],
    ['ARG V=1.27\nFROM nginx:${V}-alpine', ['nginx:1.27-alpine']],
    ['ARG V="1.27"\nFROM nginx:$V', ['nginx:1.27']],
    ['FROM nginx:${V:-1.26}', ['nginx:1.26']],
    ['ARG V\nFROM nginx:$V', [null]],
    ['# FROM a\nFROM \\\n  nginx:1.27', ['nginx:1.27']],
    ['FROM node:20 AS build\nRUN x\nFROM nginx:1.27\nCOPY --from=build /a /b', ['node:20', 'nginx:1.27']],
  ])('%j', (text, expected) => {
    expect(images(text)).toEqual(expected)
  })

  it('keeps the place of the image', () => {
    const [stage] = readDockerfile('web/Dockerfile', 'ARG V=1\n\nFROM --platform=linux/amd64 nginx:$V AS w\n')
    expect(stage?.base).toEqual({
      value: 'nginx:$V',
      at: { path: 'web/Dockerfile', line: 3, column: 29, endLine: 3, endColumn: 37 },
    })
  })
})

describe('COPY and ADD', () => {
  it.each([
    [
      'COPY nginx.conf /etc/nginx/nginx.conf',
      [{ sources: ['nginx.conf'], destination: '/etc/nginx/nginx.conf' }],
    ],
    ['COPY --chown=a:b a b /etc/nginx/', [{ sources: ['a', 'b'], destination: '/etc/nginx/' }]],
    ['COPY ["a b", "/etc/"]', [{ sources: ['a b'], destination: '/etc/' }]],
    [
      'WORKDIR /etc\nWORKDIR nginx\nCOPY a ./conf.d/',
      [{ sources: ['a'], destination: '/etc/nginx/conf.d/' }],
    ],
    ['WORKDIR /app\nCOPY . .', [{ sources: ['.'], destination: '/app/' }]],
    ['ADD rootfs /', [{ sources: ['rootfs'], destination: '/' }]],
    ['ADD https://x.test/a /b', [{ sources: [], destination: '/b' }]],
    ['COPY --from=build /a /b', []],
    ['COPY <<EOF /a\nx\nEOF', []],
    ['COPY a', []],
  ])('%j', (text, expected) => {
    expect(copies(text)).toEqual(expected)
  })
})

describe('compose services', () => {
  it('have an image, a build and what they mount', () => {
    const text = `x-web: &web
  image: "nginx:\${TAG:-1.27}"
services:
  web:
    <<: *web
    volumes:
      - ./nginx.conf:/etc/nginx/nginx.conf:ro
      - type: bind
        source: ./certs
        target: /etc/ssl/site
      - data:/var/lib/data
    configs:
      - source: site
        target: /etc/nginx/conf.d/site.conf
  app:
    build: { context: ./app, dockerfile: web.Dockerfile }
configs:
  site: { file: ./site.conf }
`
    const [web, app] = readCompose('compose.yaml', text)
    expect(web?.image?.value).toBe('nginx:1.27')
    expect(web?.image?.at).toMatchObject({ line: 2, column: 10 })
    expect(web?.volumes).toEqual([
      { source: './nginx.conf', target: '/etc/nginx/nginx.conf' },
      { source: './certs', target: '/etc/ssl/site' },
      { source: './site.conf', target: '/etc/nginx/conf.d/site.conf' },
    ])
    expect(app).toMatchObject({ image: null, build: { context: './app', dockerfile: 'web.Dockerfile' } })
  })

  it('are none in other YAML', () => {
    expect(readCompose('a.yaml', 'a: [1')).toEqual([])
    expect(readCompose('a.yaml', 'services: [web]')).toEqual([])
    expect(readCompose('a.yaml', 'services: *x')).toEqual([])
  })
})

it('any text is read', () => {
  const part = fc.constantFrom(
    'FROM ',
    'nginx:1',
    '\n',
    '\\',
    'COPY ',
    ' ',
    '[',
    '"',
    '$',
    '{',
    'ARG A=',
    'services:',
    '  ',
    '- ',
    ': ',
    '&a',
    '*a',
    '<<',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      readDockerfile('Dockerfile', parts.join(''))
      readCompose('compose.yaml', parts.join(''))
    }),
    { numRuns: 1000 },
  )
})
