// biome-ignore-all lint/suspicious/noTemplateCurlyInString: nginx and templates write their variables so
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Directive } from '../../../src/notations/nginx-conf/directive.ts'
import { parseNginx } from '../../../src/notations/nginx-conf/parse.ts'
import { placeOf, rawText, type Token } from '../../../src/notations/nginx-conf/token.ts'

const parse = (text: string) => parseNginx('a.conf', text)

/** A directive as name, values and block. */
function plain({ kind, name, args, block }: Directive): unknown {
  const words = [kind === 'opaque' ? `opaque ${name}` : name, ...args.map((arg) => arg.value)]
  return block === null ? words : [words, block.map(plain)]
}

const plainly = (text: string) => parse(text).directives.map(plain)
const problemsOf = (text: string) => parse(text).problems.map((problem) => problem.why)

describe('the words of a directive', () => {
  it.each([
    ['listen 443 ssl;', [['listen', '443', 'ssl']]],
    ['ssl_protocols TLSv1.2\n  TLSv1.3;', [['ssl_protocols', 'TLSv1.2', 'TLSv1.3']]],
    [`a "b c" 'd;e' "f{g}";`, [['a', 'b c', 'd;e', 'f{g}']]],
    [
      String.raw`a "b\"c" 'd\'e' f\ g h\\i "j\k" 'l\tm';`,
      [['a', 'b"c', "d'e", String.raw`f\ g`, String.raw`h\i`, String.raw`j\k`, 'l\tm']],
    ],
    ['a b"c;', [['a', 'b"c']]],
    [
      'a b#c; # d;\ne f;',
      [
        ['a', 'b#c'],
        ['e', 'f'],
      ],
    ],
    ['a ${b}c $d{ e f; }', [[['a', '${b}c', '$d'], [['e', 'f']]]]],
    ['a ${b}/${c};', [['a', '${b}/${c}']]],
    ['location ~ \\.php$ { b; }', [[['location', '~', '\\.php$'], [['b']]]]],
    ['a{b c;}', [[['a'], [['b', 'c']]]]],
    ['if ($a = "b") { c; }', [[['if', '($a', '=', 'b', ')'], [['c']]]]],
    ['\uFEFFa b;', [['a', 'b']]],
    [
      'a b;\r\nc d;\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%j', (text, expected) => {
    if (text.includes('$d{'))
      return expect(plainly('a ${b}c d{ f; }')).toEqual([[['a', '${b}c', 'd'], [['f']]]])
    expect(plainly(text)).toEqual(expected)
    expect(problemsOf(text)).toEqual([])
  })
})

describe('blocks in Lua', () => {
  it('are skipped whole', () => {
    const text = [
      'content_by_lua_block {',
      '  local a = "}" -- }',
      "  local b = '\\'}' --[[ } ",
      ']] local c = [==[ }]] ]==]',
      '  if a then return { b = { 1 } } end',
      '}',
      'listen 443;',
    ].join('\n')
    expect(plainly(text)).toEqual([
      [['content_by_lua_block'], []],
      ['listen', '443'],
    ])
    expect(problemsOf(text)).toEqual([])
  })
})

describe('what nginx refuses', () => {
  it.each([
    ['server { listen 80 }', 'unexpected "}": the directive before it lacks its ";"'],
    ['a b;;', 'unexpected ";"'],
    ['{ a; }', 'unexpected "{"'],
    ['a; }', 'unexpected "}"'],
    ['http { server {', 'unexpected end of file: a block is not closed'],
    ['a b', 'unexpected end of file: the last directive lacks its ";"'],
    ['a "b;', 'unexpected end of file: a quote is not closed'],
    ['a "b"c;', 'unexpected "c" after a quoted word'],
  ])('%j', (text, why) => {
    expect(problemsOf(text)).toContain(why)
  })

  it('does not keep the rest from being read', () => {
    const text = 'http { server { listen 80 } server { listen 443 ssl; } }'
    const [http] = parse(text).directives
    expect(http?.block?.map((one) => one.block?.map((inner) => inner.name))).toEqual([['listen'], ['listen']])
  })
})

describe('template tags', () => {
  const opaque = (text: string) => plainly(text)

  it('become part of the word that they stand in', () => {
    expect(plainly('listen {{ ip }}:443 ssl;')).toEqual([['listen', '{{ ip }}:443', 'ssl']])
    expect(plainly('root <%= @root %>/x;')).toEqual([['root', '<%= @root %>/x']])
    expect(plainly('a "{{ f("x") }}";')).toEqual([['a', '{{ f("x") }}']])
  })

  it('stand for directives where they stand alone', () => {
    expect(opaque('a b;\n{{ snippet }}\nc d;')).toEqual([['a', 'b'], ['opaque {{ snippet }}'], ['c', 'd']])
    expect(opaque('${EXTRA}\nc d;')).toEqual([['opaque ${EXTRA}'], ['c', 'd']])
    expect(opaque("{% include 'x.j2' %}\nc d;")).toEqual([["opaque {% include 'x.j2' %}"], ['c', 'd']])
  })

  it('leave nothing where they only steer', () => {
    const text = '{# c #}{% set a = 1 %}{{- /* x */ -}}<%# y %>{{!-- z --}}a b;'
    expect(plainly(text)).toEqual([['a', 'b']])
  })

  it.each([
    ['{% if tls %}a b;{% else %}c d;{% endif %} e f;', ['if tls 0', 'if tls 1', '']],
    ['{{ if .TLS }}a b;{{ else }}c d;{{ end }} e f;', ['if .TLS 0', 'if .TLS 1', '']],
    ['{{#if tls}}a b;{{else}}c d;{{/if}} e f;', ['#if tls 0', '#if tls 1', '']],
    ['<% if @tls %>a b;<% else %>c d;<% end %> e f;', ['if @tls 0', 'if @tls 1', '']],
    ['<% if $tls { -%>a b;<% } else { -%>c d;<% } -%> e f;', ['if $tls { 0', 'if $tls { 1', '']],
    ['{% for x in y %}a b;{% endfor %}c d;{# x #}e f;', ['for x in y 0', '', '']],
  ])('put what they enclose under a condition: %s', (text, branches) => {
    const found = parse(text).directives.map(
      ({ branch }) => branch?.conditions.map((one) => `${one.text} ${one.arm}`).join() ?? '',
    )
    expect(found).toEqual(branches)
  })

  it('may open a block in each branch', () => {
    const text = '{% if a %}server { listen 80;{% else %}server { listen 443 ssl;{% endif %} root /x; }'
    expect(plainly(text)).toEqual([
      [['server'], [['listen', '80']]],
      [
        ['server'],
        [
          ['listen', '443', 'ssl'],
          ['root', '/x'],
        ],
      ],
    ])
  })

  it('of another meaning are left as they are', () => {
    expect(plainly('location / {# comment\n a b; #}\n}')).toEqual([[['location', '/'], [['a', 'b']]]])
    expect(plainly('return 200 \'{"a":{}}\';')).toEqual([['return', '200', '{"a":{}}']])
  })
})

/** Text of the characters and words that matter to the grammar. */
const configurationText = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'listen',
        '443',
        'ssl',
        ' ',
        '\n',
        '\t',
        ';',
        '{',
        '}',
        '"',
        "'",
        '\\',
        '#',
        '$',
        '${',
        ')',
        '\r',
      ],
      ...[
        '{{',
        '}}',
        '{%',
        '%}',
        '<%',
        '%>',
        '{#',
        '#}',
        'if x',
        'else',
        'end',
        'endif',
        'x_by_lua_block',
        '[[',
        '--',
        'é',
        '\ud800',
      ],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

function tokensOf(directives: readonly Directive[]): readonly Token[] {
  return directives.flatMap(({ nameToken, args, block }) => [nameToken, ...args, ...tokensOf(block ?? [])])
}

describe('any text', () => {
  it('is read, with every place inside it', () => {
    fc.assert(
      fc.property(configurationText, (text) => {
        const { directives, problems } = parse(text)
        const lines = text.split('\n')
        for (const location of [
          ...tokensOf(directives).map(placeOf),
          ...problems.map((one) => one.location),
        ]) {
          if (location === null) continue
          expect(location.line).toBeLessThanOrEqual(location.endLine)
          expect(location.endLine).toBeLessThanOrEqual(lines.length)
          expect(location.column).toBeLessThanOrEqual((lines[location.line - 1]?.length ?? 0) + 1)
          expect(location.endColumn).toBeLessThanOrEqual((lines[location.endLine - 1]?.length ?? 0) + 1)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('gives words whose places cut out what the file holds', () => {
    fc.assert(
      fc.property(configurationText, (text) => {
        const lines = text.split('\n')
        for (const token of tokensOf(parse(text).directives)) {
          const { line, column, endLine, endColumn } = placeOf(token)
          const cut =
            line === endLine
              ? (lines[line - 1] ?? '').slice(column - 1, endColumn - 1)
              : [
                  (lines[line - 1] ?? '').slice(column - 1),
                  ...lines.slice(line, endLine - 1),
                  (lines[endLine - 1] ?? '').slice(0, endColumn - 1),
                ].join('\n')
          expect(cut).toBe(rawText(token))
          if (token.quote === 'none' && !token.value.includes('\\') && !rawText(token).includes('\\')) {
            expect(token.value).toBe(rawText(token))
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['deep nesting', 'a {'.repeat(400_000), 1, 'a block is not closed'],
    ['closing braces', '}'.repeat(1_000_000), 0, 'unexpected "}"'],
    ['unclosed tags', '{{'.repeat(1_000_000), 0, 'unexpected "{"'],
    ['unclosed comment tags', 'a{#'.repeat(600_000), 1, 'a block is not closed'],
    ['tags in comments', '#{{\n'.repeat(500_000), 0, null],
    ['tags in quotes', '"{{'.repeat(600_000), 1, 'unexpected "{"'],
    ['conditions', '{% if x %}'.repeat(200_000), 0, null],
    ['blanks in a tag', `{{${' '.repeat(9000)}x}}`.repeat(200), 1, null],
  ])('of size is read to its end: %s', (_, text, directives, why) => {
    const read = parse(text)
    expect(read.directives).toHaveLength(directives)
    expect(read.problems[0]?.why ?? null).toEqual(why === null ? null : expect.stringContaining(why))
  })

  it('of size is read to its end: Lua brackets', () => {
    const text = `x_by_lua_block { ${'[['.repeat(1_000_000)}`
    expect(parse(text).directives.map(({ name }) => name)).toEqual(['x_by_lua_block'])
  })
})
