// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles write their variables so
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCompose } from '../../src/survey/compose.ts'
import { readDockerfile } from '../../src/survey/dockerfile.ts'

const images = (text: string) => readDockerfile('Dockerfile', text).stages.map((stage) => stage.image)
const copies = (text: string) =>
  readDockerfile('Dockerfile', `FROM x\n${text}`).stages.flatMap((stage) =>
    stage.copies.map(({ at: _, ...copy }) => copy),
  )

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
    const { stages } = readDockerfile(
      'web/Dockerfile',
      'ARG V=1\n\nFROM --platform=linux/amd64 nginx:$V AS w\n',
    )
    expect(stages[0]?.base).toEqual({
      value: 'nginx:$V',
      at: { path: 'web/Dockerfile', line: 3, column: 29, endLine: 3, endColumn: 37 },
    })
  })
})

describe('here-documents', () => {
  it('hold no instructions', () => {
    const text =
      'FROM nginx:1.28-bookworm\nRUN <<EOF\ncat > /x <<E2\nFROM nginx:1.10\nE2\nEOF\nCOPY nginx/ /etc/nginx/\n'
    const { stages } = readDockerfile('Dockerfile', text)
    expect(stages.map(({ image }) => image)).toEqual(['nginx:1.28-bookworm'])
    expect(stages[0]?.copies).toMatchObject([{ sources: ['nginx/'], destination: '/etc/nginx/' }])
  })

  it('of RUN are commands', () => {
    const { stages } = readDockerfile(
      'Dockerfile',
      'FROM debian:12\nRUN <<EOF\napt-get install -y nginx\nEOF\n',
    )
    expect(stages[0]?.commands[0]?.value).toContain('apt-get install -y nginx')
  })
})

describe('variables', () => {
  const commands = (text: string) =>
    readDockerfile('Dockerfile', text).stages.map((stage) => stage.commands.map(({ value }) => value).join())

  it('that double themselves have no value', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => `ARG A${i + 1}=$A${i}$A${i}\n`).join('')
    const text = `ARG A0=xxxxxxxx\n${doubling}FROM nginx:$A40\nFROM nginx:1.27\nRUN echo $A40 $A2\n`
    expect(images(text)).toEqual([null, 'nginx:1.27'])
    expect(commands(text)[1]).toBe('echo $A40 $A2')
  })

  it('add no more to a file than a bound', () => {
    const text = `FROM x\nARG A=${'x'.repeat(4000)}\n${`RUN ${'$A'.repeat(100)}\n`.repeat(400)}`
    const written = readDockerfile('Dockerfile', text).stages[0]?.commands ?? []
    expect(written.reduce((sum, { value }) => sum + value.length, 0)).toBeLessThan(2_000_000)
  })

  it('of a stage hold in it and in what is built on it', () => {
    const text = 'ARG V=1\nFROM a AS one\nENV V=2\nRUN $V\nFROM b\nRUN $V\nFROM one\nRUN $V\n'
    expect(commands(text)).toEqual(['2', '1', '2'])
  })

  it('may use another escape character', () => {
    expect(images('# escape=`\nFROM `\n nginx:1.27\n')).toEqual(['nginx:1.27'])
  })
})

describe('COPY and ADD', () => {
  it.each([
    [
      'COPY nginx.conf /etc/nginx/nginx.conf',
      [{ sources: ['nginx.conf'], destination: '/etc/nginx/nginx.conf', from: 'context' }],
    ],
    [
      'COPY --chown=a:b a b /etc/nginx/',
      [{ sources: ['a', 'b'], destination: '/etc/nginx/', from: 'context' }],
    ],
    ['COPY ["a b", "/etc/"]', [{ sources: ['a b'], destination: '/etc/', from: 'context' }]],
    [
      'WORKDIR /etc\nWORKDIR nginx\nCOPY a ./conf.d/',
      [{ sources: ['a'], destination: '/etc/nginx/conf.d/', from: 'context' }],
    ],
    ['WORKDIR /app\nCOPY . .', [{ sources: ['.'], destination: '/app/', from: 'context' }]],
    ['ADD rootfs /', [{ sources: ['rootfs'], destination: '/', from: 'context' }]],
    ['ADD https://x.test/a /b', [{ sources: ['a'], destination: '/b', from: 'text' }]],
    ['COPY --from=build /a /b', [{ sources: ['/a'], destination: '/b', from: { stage: 'build' } }]],
    ['COPY <<EOF /a\nx\nEOF', [{ sources: ['EOF'], destination: '/a', from: 'text' }]],
    ['COPY <<a <<b /c/\nx\na\ny\nb', [{ sources: ['a', 'b'], destination: '/c/', from: 'text' }]],
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
    entrypoint: [sh, -c]
    command: nginx -g 'daemon off;'
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
    expect(web?.command).toMatchObject({ value: "sh -c nginx -g 'daemon off;'", at: { line: 15 } })
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
