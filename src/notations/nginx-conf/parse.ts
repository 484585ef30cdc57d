import type { Range } from '../../text/range.ts'
import { type Source, sourceOf } from '../../text/source.ts'
import type { NotAssessed } from '../../text/tree.ts'
import { type Branch, under } from '../templates/branch.ts'
import type { Tag } from '../templates/template-tag.ts'
import type { Directive } from './directive.ts'
import { type Item, type Lexer, lexer, type Word } from './lexer.ts'
import { endOfLuaBlock } from './lua-block.ts'
import { placeholderIn, type Token } from './token.ts'

export interface ParsedFile {
  readonly source: Source
  readonly directives: readonly Directive[]
  /** What nginx would refuse, with the place; the rest of the file is read all the same. */
  readonly problems: readonly NotAssessed[]
}

/** Reads a file of nginx's grammar. Never throws; linear in the text, without recursion. */
export function parseNginx(path: string, text: string): ParsedFile {
  return parseRange(sourceOf(path, text), { start: 0, end: text.length })
}

/** Reads a part of a file of another format. */
export function parseRange(source: Source, range: Range): ParsedFile {
  const parser = new Parser(source, range)
  parser.run()
  return { source: parser.source, directives: parser.top, problems: parser.problems }
}

/** Blocks and directives of one file. A bound for memory: no configuration comes near it. */
const mostDirectives = 1_000_000
const mostProblems = 20

interface OpenBlock {
  readonly children: Directive[]
  readonly opener: Directive | null
  /** Null for the file itself. */
  readonly outer: OpenBlock | null
}

/** A template condition whose end is awaited, with the block that was open where it began. */
interface OpenCondition {
  readonly text: string
  readonly arm: number
  readonly outer: Branch | null
  readonly block: OpenBlock
}

class Parser {
  readonly source: Source
  readonly top: Directive[] = []
  readonly problems: NotAssessed[] = []
  private readonly lexer: Lexer
  private readonly range: Range
  private block: OpenBlock
  private words: Token[] = []
  private conditions: OpenCondition[] = []
  private branch: Branch | null = null
  private count = 0

  constructor(source: Source, range: Range) {
    this.source = source
    this.range = range
    this.lexer = lexer(source, range)
    this.block = { children: this.top, opener: null, outer: null }
  }

  run(): void {
    let item = this.lexer.next()
    while (item.kind !== 'end' && this.count <= mostDirectives) {
      this.take(item)
      item = this.lexer.next()
    }
    if (item.kind === 'end') this.finish(item.start, item.complete)
    else this.report(`more than ${mostDirectives} directives; the rest is not read`, { start: 0 })
  }

  private take(item: Exclude<Item, { kind: 'end' }>): void {
    if (item.kind === 'word') this.word(item.word)
    else if (item.kind === 'tag') this.tag(item.tag, item.start)
    else if (item.kind === 'problem') this.report(item.why, item)
    else if (item.kind === 'semicolon') this.endDirective(item.start)
    else if (item.kind === 'open') this.openBlock(item.start)
    else this.closeBlock(item.start)
  }

  private word(word: Word): void {
    const token: Token = { source: this.source, ...word, branch: this.branch }
    if (this.words.length === 0 && this.standsForDirectives(token)) this.addOpaque(token)
    else this.words.push(token)
  }

  /** A placeholder alone on its line has no directive around it: it brings its own. */
  private standsForDirectives(token: Token): boolean {
    if (token.quote !== 'none' || placeholderIn(token) === null) return false
    return restOfLineBlank(this.source.text, token.end)
  }

  private endDirective(start: number): void {
    if (this.words.length > 0) this.add(null)
    else this.report('unexpected ";"', { start, end: start + 1 })
  }

  private openBlock(start: number): void {
    if (this.words.length === 0) this.report('unexpected "{"', { start, end: start + 1 })
    const name = this.words[0]?.value ?? ''
    this.count++
    const children: Directive[] = []
    const opener = this.words.length > 0 ? this.add(children) : null
    if (name.endsWith('_by_lua_block')) this.skipLua(start + 1)
    else this.block = { children, opener, outer: this.block }
  }

  private skipLua(start: number): void {
    this.lexer.moveTo(Math.min(endOfLuaBlock(this.source.text, start), this.range.end))
  }

  private closeBlock(start: number): void {
    if (this.words.length > 0) {
      this.report('unexpected "}": the directive before it lacks its ";"', { start, end: start + 1 })
      this.add(null)
    }
    if (this.block.outer !== null) this.block = this.block.outer
    else this.report('unexpected "}"', { start, end: start + 1 })
  }

  private add(block: readonly Directive[] | null): Directive {
    const [nameToken, ...args] = this.words as [Token, ...Token[]]
    const kind = nameToken.quote === 'none' && placeholderIn(nameToken) !== null ? 'opaque' : 'directive'
    const directive: Directive = {
      kind,
      name: nameToken.value,
      nameToken,
      args,
      block,
      branch: nameToken.branch,
    }
    this.words = []
    this.append(directive)
    return directive
  }

  private addOpaque(token: Token): void {
    if (/\bansible_managed\b/.test(token.value)) return
    this.append({
      kind: 'opaque',
      name: token.value,
      nameToken: token,
      args: [],
      block: null,
      branch: token.branch,
    })
  }

  private append(directive: Directive): void {
    this.count++
    this.block.children.push(directive)
  }

  private tag(tag: Tag, start: number): void {
    if (tag.kind === 'open') this.openCondition(tag.text)
    else if (tag.kind === 'middle') this.nextArm()
    else if (tag.kind === 'close') this.closeCondition()
    else if (tag.kind === 'insert' && this.words.length === 0) this.addOpaque(this.tagToken(start, tag.end))
  }

  private tagToken(start: number, end: number): Token {
    const value = this.source.text.slice(start, end)
    return { source: this.source, start, end, value, quote: 'none', tag: 'inside', branch: this.branch }
  }

  private openCondition(text: string): void {
    this.conditions.push({ text, arm: 0, outer: this.branch, block: this.block })
    this.branch = under(this.branch, { text, arm: 0 })
  }

  /** The second arm begins where the first did: blocks that the first opened or closed are as they were. */
  private nextArm(): void {
    const current = this.conditions.pop()
    if (current === undefined) return
    const next = { ...current, arm: current.arm + 1 }
    this.conditions.push(next)
    this.block = next.block
    this.branch = under(next.outer, { text: next.text, arm: next.arm })
  }

  private closeCondition(): void {
    const current = this.conditions.pop()
    if (current !== undefined) this.branch = current.outer
  }

  private finish(start: number, complete: 'yes' | 'in-quotes'): void {
    const end = { start, end: this.range.end }
    if (complete === 'in-quotes') this.report('unexpected end of file: a quote is not closed', end)
    else if (this.words.length > 0) {
      this.report('unexpected end of file: the last directive lacks its ";"', this.words[0] ?? end)
    } else if (this.block.outer !== null) {
      this.report('unexpected end of file: a block is not closed', this.block.opener?.nameToken ?? end)
    }
    if (this.words.length > 0) this.add(null)
  }

  private report(why: string, place: { readonly start: number; readonly end?: number }): void {
    if (this.problems.length >= mostProblems) return
    const location = this.source.locate(place.start, place.end ?? place.start)
    this.problems.push({ what: `nginx configuration ${this.source.path}`, why, location })
  }
}

/** Blanks, then the line's end, a closing brace or another tag. */
function restOfLineBlank(text: string, from: number): boolean {
  let at = from
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\r') at++
  const letter = text[at]
  return letter === undefined || letter === '\n' || letter === '}' || letter === '#' || isTagStart(text, at)
}

function isTagStart(text: string, at: number): boolean {
  const pair = text.slice(at, at + 2)
  return pair === '{{' || pair === '{%' || pair === '<%'
}
