import type { Directive } from '../../notations/nginx-conf/directive.ts'
import { placeOf } from '../../notations/nginx-conf/token.ts'
import { split } from '../../survey/tree-index.ts'
import type { NotAssessed } from '../../text/tree.ts'
import { type Levels, levelOf } from './levels.ts'
import { sharedFolders } from './paths.data.ts'
import type { Expander, Gap, Scope } from './scope.ts'
import { type Context, type ServerBlock, serverBlock } from './server-block.ts'

/** The servers of one configuration, and what was met beside them. */
export interface Contents {
  readonly servers: readonly ServerBlock[]
  /** A file among them that can't be read, and may hold a server that is the default of any socket. */
  readonly hidden: Gap | null
  readonly notAssessed: readonly NotAssessed[]
}

/** Reads a main file's http, stream and mail blocks, its includes in place. */
export function mainContents(directives: readonly Directive[], expander: Expander): Contents {
  const top = expander.expand(directives)
  const blocks = (name: string) => top.directives.filter((one) => one.name === name && one.block !== null)
  const context = (name: Context) =>
    blocks(name).map((block) => serversIn(name, expander.expand(block.block ?? []), expander, []))
  const contexts = [...context('http'), ...context('stream')]
  return {
    servers: contexts.flatMap(({ servers }) => servers),
    hidden: contexts.find(({ hidden }) => hidden !== null)?.hidden ?? null,
    notAssessed: [
      ...contexts.flatMap(({ notAssessed }) => notAssessed),
      ...blocks('mail').flatMap((mail) => mailNotAssessed(mail, expander)),
    ],
  }
}

/** Files that nginx.conf would include in its http block, read as one, with those among them that can't be read. */
export function fragmentContents(
  files: { readonly read: readonly (readonly Directive[])[]; readonly unread: readonly Gap[] },
  expander: Expander,
  around: Levels,
): Contents {
  const { directives, gaps } = expander.expand(files.read.flat())
  return serversIn('http', { directives, gaps: [...gaps, ...files.unread] }, expander, around)
}

/** The http level of a main file without its servers, for fragments that it does not include by name. */
export function httpLevel(directives: readonly Directive[], expander: Expander): Levels {
  const http = expander.expand(directives).directives.find((one) => one.name === 'http' && one.block !== null)
  return http?.block ? [levelOf(expander.expand(http.block))] : []
}

/** A bound against includes that multiply servers. */
const mostServers = 20_000

function serversIn(context: Context, scope: Scope, expander: Expander, around: Levels): Contents {
  const outer: Levels = [levelOf(scope), ...around]
  const blocks = scope.directives.filter(
    (one) => one.name === 'server' && one.block !== null && one.args.length === 0,
  )
  const beyond = blocks[mostServers]
  const why = `more than ${mostServers} server blocks; the rest is not read`
  return {
    servers: blocks
      .slice(0, mostServers)
      .map((one) => serverBlock(context, one, expander.expand(one.block ?? []), outer)),
    hidden: outer.flatMap(({ gaps }) => gaps).find(({ content }) => content === 'unread') ?? null,
    notAssessed: beyond ? [{ what: 'nginx configuration', why, location: placeOf(beyond.nameToken) }] : [],
  }
}

function mailNotAssessed(mail: Directive, expander: Expander): readonly NotAssessed[] {
  const holdsTls = (directives: readonly Directive[]): boolean =>
    expander
      .expand(directives)
      .directives.some(
        (one) =>
          /^(ssl|starttls|ssl_\w+)$/.test(one.name) ||
          (one.name === 'listen' && one.args.some((word) => word.value === 'ssl')) ||
          (one.name === 'server' && one.block !== null && holdsTls(one.block)),
      )
  if (!holdsTls(mail.block ?? [])) return []
  return [
    { what: 'the mail block', why: 'mail protocols are not assessed', location: placeOf(mail.nameToken) },
  ]
}

/**
 * Fragments that share one http context: those that one include of nginx.conf would take together. A folder such
 * as conf.d or sites-enabled is taken as a whole, in glob's order; elsewhere each file stands alone.
 */
export function fragmentGroups(paths: readonly string[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const key = groupKey(path)
    const group = groups.get(key)
    if (group) group.push(path)
    else groups.set(key, [path])
  }
  return [...groups.values()].map((group) => group.sort((a, b) => (a < b ? -1 : 1)))
}

function groupKey(path: string): string {
  const { folder, name } = split(path)
  const shared = sharedFolders.get(split(folder).name)
  const isTemplate = /\.(conf\.)?template$/.test(name)
  if (isTemplate && /(^|\/)(templates|conf\.d)$/.test(folder)) return `${folder}/*.template`
  if (shared === undefined || /\.(sample|disabled|dist|example|bak|old|orig|dpkg-\w+|save)$|~$/.test(name))
    return path
  if (shared === 'all') return `${folder}/*`
  const ending = /\.conf$/.test(name) ? 'conf' : (/\.conf\.([\w.]+)$/.exec(name)?.[1] ?? null)
  return ending === null ? path : `${folder}/*.${ending}`
}

/** The folder that stands for nginx's configuration folder when fragments have no main file: above conf.d and its like. */
export function folderOfFragment(path: string): string {
  const { folder } = split(path)
  return sharedFolders.has(split(folder).name) || split(folder).name === 'templates'
    ? split(folder).folder
    : folder
}
