/**
 * Globs over paths with `/`: `*` and `?` within a part, `**` over parts, `[a-z]` and `[!a-z]`, `{a,b}`, `\` before a
 * character that stands for itself. Dot files are files like others. Time is at most the product of pattern and path
 * for each brace alternative, which regular expressions made from globs do not promise: file names come from strangers.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  const alternatives = expandBraces(glob).map((each) => pathPatterns(each))
  return (path) => {
    const parts = path.split('/')
    return alternatives.some((patterns) => matchSequence(patterns, parts, matchPart))
  }
}

/** The same for one part of a path, with braces as plain characters: what glob(3) calls a segment, dots aside. */
export function compilePart(pattern: string): (part: string) => boolean {
  const compiled = partTokens(pattern)
  return (part) => matchPart(compiled, part)
}

/** Stands for any number of the things that the sequence is made of. */
type Any = 'any'
type PartPattern = readonly (CharacterPattern | Any)[]
type CharacterPattern = (character: string) => boolean

/**
 * Matches a sequence against patterns of which `any` takes any number of items. Only the last `any` has to be able to
 * take more, since what an earlier one gives up the later one can take: so there is no branching.
 */
function matchSequence<P, T>(
  patterns: readonly (P | Any)[],
  items: readonly T[],
  matches: (pattern: P, item: T) => boolean,
): boolean {
  let pattern = 0
  let item = 0
  let retry: { readonly pattern: number; item: number } | null = null
  while (item < items.length) {
    const wanted = patterns[pattern]
    if (wanted === 'any') {
      retry = { pattern, item }
      pattern++
    } else if (wanted !== undefined && matches(wanted, items[item] as T)) {
      pattern++
      item++
    } else if (retry) {
      pattern = retry.pattern + 1
      item = ++retry.item
    } else return false
  }
  return patterns.slice(pattern).every((rest) => rest === 'any')
}

function matchPart(pattern: PartPattern, part: string): boolean {
  return matchSequence(pattern, [...part], (matches: CharacterPattern, character) => matches(character))
}

/** `a/**` is what lies in `a`, not `a` itself. */
function pathPatterns(glob: string): readonly (PartPattern | Any)[] {
  const patterns = glob.split('/').map(partPattern)
  return patterns.at(-1) === 'any' ? [...patterns, ['any']] : patterns
}

function partPattern(part: string): PartPattern | Any {
  return part === '**' ? 'any' : partTokens(part)
}

function partTokens(part: string): PartPattern {
  const tokens = part.match(/\\.|\[[!^]?\]?[^\]]*\]|./gsu) ?? []
  return tokens.map((token) => characterPattern(token))
}

function characterPattern(token: string): CharacterPattern | Any {
  if (token === '*') return 'any'
  if (token === '?') return () => true
  if (token.length > 1 && token.startsWith('[')) return characterClass(token.slice(1, -1))
  const literal = token.length > 1 && token.startsWith('\\') ? token.slice(1) : token
  return (character) => character === literal
}

function characterClass(content: string): CharacterPattern {
  const negated = /^[!^]/.test(content)
  const ranges = [...content.slice(negated ? 1 : 0).matchAll(/(.)-(.)|(.)/gsu)].map(
    ([, first, last, single]) => [first ?? single ?? '', last ?? single ?? ''] as const,
  )
  return (character) => ranges.some(([first, last]) => first <= character && character <= last) !== negated
}

const mostAlternatives = 256

/** Every choice of braces, at most 256; beyond, and without a comma or an end, braces stand for themselves. */
function expandBraces(glob: string): readonly string[] {
  let done: readonly string[] = ['']
  let rest = glob
  for (let choice = bracesIn(rest); choice !== null; choice = bracesIn(rest)) {
    const { before, options, after } = choice
    if (done.length * options.length > mostAlternatives) break
    done = done.flatMap((start) => options.map((option) => start + before + option))
    rest = after
  }
  return done.map((start) => start + rest)
}

/** The first `{a,b}` without braces inside. */
function bracesIn(glob: string) {
  const match = /\{([^{}]*,[^{}]*)\}/.exec(glob)
  if (!match) return null
  return {
    before: glob.slice(0, match.index),
    options: (match[1] ?? '').split(','),
    after: glob.slice(match.index + match[0].length),
  }
}
