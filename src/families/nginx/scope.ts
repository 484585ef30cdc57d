import { type Directive, placeOfDirective } from '../../notations/nginx-conf/directive.ts'
import {
  holdsVariable,
  placeholderIn,
  placeOf,
  quoted,
  type Token,
} from '../../notations/nginx-conf/token.ts'
import type { Branch } from '../../notations/templates/branch.ts'
import { holdsGlob } from '../../survey/glob.ts'
import type { PathMap } from '../../survey/server-paths.ts'
import { split } from '../../survey/tree-index.ts'
import { type Location, wholeFile } from '../../text/location.ts'
import type { NotAssessed } from '../../text/tree.ts'
import type { ConfigurationFiles } from './files.ts'
import { stockFiles } from './paths.data.ts'

/** What one block holds with its includes in place, in order. */
export interface Scope {
  readonly directives: readonly Directive[]
  readonly gaps: readonly Gap[]
}

/** Something that may hold more directives and can't be read. */
export interface Gap {
  /** A clause: `may be set in ssl.conf, which is not in the tree`. */
  readonly reason: string
  readonly at: Location
  /** `tls`: its name speaks of TLS, or it is there and can't be read; `any`: nothing tells what it holds. */
  readonly likely: 'tls' | 'any'
  /** `unread`: a file of the tree, which may hold whole server blocks too. */
  readonly content: 'unread' | 'elsewhere'
  readonly branch: Branch | null
}

export interface Expander {
  /** The directives of a block, or of several files read as one, with their includes in place. */
  readonly expand: (directives: readonly Directive[]) => Scope
  readonly notAssessed: readonly NotAssessed[]
  /** Files that an include takes, those that can't be read too; by their own paths and by those through links. */
  readonly included: ReadonlySet<string>
}

/** Bounds for one configuration against includes that multiply: nginx itself would run out of memory or files. */
const mostDirectives = 1_000_000
const deepestInclude = 64

export function expander(files: ConfigurationFiles, paths: PathMap): Expander {
  const notAssessed: NotAssessed[] = []
  const included = new Set<string>()
  const scopes = new Map<string, Scope>()
  const open = new Set<string>()
  const reported = new Set<Directive>()
  let left = mostDirectives
  let full: 'yes' | 'no' = 'no'

  const expand = (directives: readonly Directive[]): Scope => {
    const out: Directive[] = []
    const gaps: Gap[] = []
    for (const directive of directives) {
      const inner = directive.kind === 'directive' && directive.name !== 'include' ? null : content(directive)
      if (inner === null) out.push(directive)
      else if (inner.directives.length > left) gaps.push(exhausted(directive))
      else {
        left -= inner.directives.length
        for (const one of inner.directives) out.push(one)
        gaps.push(...inner.gaps.slice(0, mostGaps))
      }
    }
    return { directives: out, gaps: gaps.slice(0, mostGaps) }
  }

  /** Reported once for a configuration. */
  const exhausted = (directive: Directive): Gap => {
    const why = `its includes bring more than ${mostDirectives} directives`
    if (full === 'no') {
      notAssessed.push({ what: 'nginx configuration', why, location: placeOfDirective(directive) })
    }
    full = 'yes'
    return gapAt(directive, `may be set in what is left unread: ${why}`, 'any')
  }

  /** What an include or a template's text brings. */
  const content = (directive: Directive): Scope => {
    if (directive.kind === 'opaque') return opaqueScope(directive)
    const [target] = directive.args
    if (target === undefined) return { directives: [], gaps: [] }
    const wanted = literalPath(target)
    if (wanted === null) return unnamedScope(directive, target)
    const finding = holdsGlob(wanted) ? null : paths.find(wanted)
    if (finding?.status === 'missing') {
      return wanted === target.value
        ? missing(directive, target, finding.why)
        : unnamedScope(directive, target)
    }
    const found = finding === null ? paths.findAll(wanted) : [finding.path]
    return inBranch(merged(found.map((path) => fileScope(path, directive, target))), directive.branch)
  }

  const fileScope = (path: string, directive: Directive, target: Token): Scope => {
    const known = scopes.get(path)
    if (known) return known
    if (open.has(path)) return missing(directive, target, 'includes itself')
    if (open.size >= deepestInclude) return missing(directive, target, 'is included too deeply')
    const file = files.parsed(path)
    included.add(path)
    if (typeof file === 'string') return unread(directive, target, { path, why: file })
    included.add(file.source.path)
    open.add(path)
    const scope = expand(file.directives)
    open.delete(path)
    scopes.set(path, scope)
    return scope
  }

  /** The gate names the file itself; here is what it leaves open. What nobody could look at may hold anything. */
  const unread = (
    directive: Directive,
    target: Token,
    { path, why }: { readonly path: string; readonly why: string },
  ): Scope => {
    const name = holdsGlob(target.value) ? path : quoted(target.value)
    const reason = `may be set in ${name}, which ${why}`
    const likely = subjectOf(target.value) === 'none' ? 'any' : 'tls'
    return { directives: [], gaps: [{ ...gapAt(directive, reason, likely), content: 'unread' }] }
  }

  /** Reports an include that nothing matches once, at its own line; files that nginx brings hold no TLS setting. */
  const missing = (directive: Directive, target: Token, why: string): Scope => {
    if (stockFiles.has(split(target.value).name)) return { directives: [], gaps: [] }
    if (!reported.has(directive)) {
      reported.add(directive)
      notAssessed.push({
        what: `include ${quoted(target.value)}`,
        why: `${quoted(target.value)} ${why}`,
        location: placeOf(target),
      })
    }
    const likely = subjectOf(target.value)
    if (likely === 'none') return { directives: [], gaps: [] }
    return {
      directives: [],
      gaps: [gapAt(directive, `may be set in ${quoted(target.value)}, which ${why}`, likely)],
    }
  }

  return { expand, notAssessed, included }
}

const mostGaps = 50

function gapAt(directive: Directive, reason: string, likely: Gap['likely']): Gap {
  return { reason, at: placeOfDirective(directive), likely, content: 'elsewhere', branch: directive.branch }
}

/** A file that nginx takes without an include that is here, and that can't be read. */
export function unreadGap(path: string, why: string): Gap {
  const reason = `may be set in ${path}, which ${why}`
  return { reason, at: wholeFile(path), likely: 'tls', content: 'unread', branch: null }
}

function opaqueScope(directive: Directive): Scope {
  return {
    directives: [],
    gaps: [gapAt(directive, `may be set by ${quoted(directive.name)}, which a template fills in`, 'any')],
  }
}

/**
 * The path that an include names. What follows a placeholder is enough where it is a path of two segments, which
 * the last rule of the path map looks for. Null where the name itself is filled in.
 */
function literalPath(target: Token): string | null {
  if (placeholderIn(target) === null && !holdsVariable(target)) return target.value
  const rest = /[}>%@]\/([\w.-]+\/[\w./-]+)$/.exec(target.value)?.[1]
  return rest === undefined ? null : `/…/${rest}`
}

/** A pattern that says nothing of TLS is a hook for the site's own additions: nothing need match it. */
function unnamedScope(directive: Directive, target: Token): Scope {
  const likely = subjectOf(target.value)
  const hook = holdsGlob(target.value) && likely === 'any'
  if (likely === 'none' || hook) return { directives: [], gaps: [] }
  const reason = `may be set in ${quoted(target.value)}, whose name is filled in elsewhere`
  return { directives: [], gaps: [gapAt(directive, reason, likely)] }
}

function merged(scopes: readonly Scope[]): Scope {
  if (scopes.length === 1 && scopes[0]) return scopes[0]
  return {
    directives: scopes.flatMap((scope) => scope.directives),
    gaps: scopes.flatMap((scope) => scope.gaps).slice(0, mostGaps),
  }
}

/** An include under a template's condition puts all it holds under that condition. */
function inBranch(scope: Scope, branch: Branch | null): Scope {
  if (branch === null) return scope
  const joint = (own: Branch | null): Branch =>
    own === null ? branch : { conditions: [...branch.conditions, ...own.conditions] }
  return {
    directives: scope.directives.map((one) => ({ ...one, branch: joint(one.branch) })),
    gaps: scope.gaps.map((one) => ({ ...one, branch: joint(one.branch) })),
  }
}

/** What a file's name says of its content. */
function subjectOf(path: string): 'tls' | 'any' | 'none' {
  const { name } = split(path)
  if (stockFiles.has(name) || /hsts|redirect|force[-_]?ssl/i.test(name)) return 'none'
  if (/ssl|tls|cert|letsencrypt|cipher/i.test(name) || /\/(ssl|tls|certs?|letsencrypt)\//i.test(path))
    return 'tls'
  return otherSubjects.test(name) || name.endsWith('_params') ? 'none' : 'any'
}

const otherSubjects =
  /proxy|fastcgi|uwsgi|scgi|gzip|brotli|header|cors|cache|expires|mime|php|log|upstream|websocket|rate|limit|error|deny|allow|block|robots|static|location|auth|well-known|acme|module|cloudflare|real_?ip|stub_status|status|drop|favicon/i
