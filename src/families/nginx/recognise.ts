import type { Directive } from '../../notations/nginx-conf/directive.ts'
import type { ParsedFile } from '../../notations/nginx-conf/parse.ts'

/**
 * What a file of nginx's grammar is. `main`: it has blocks that only the main file has. `servers`: server blocks
 * to be included in http. `settings`: directives only. `other`: not nginx's. `unread`: its name is nginx's and its
 * content can't be had.
 */
export type FileRole = 'main' | 'servers' | 'settings' | 'other' | 'unread'

/** A cheap look at the text before it is parsed: no file of another format should cost more. */
export function mayHoldNginx(text: string): boolean {
  if (
    /^\s*(<\?xml|<!doctype|<html|[[{]\s*["\n]|#!.*\b(sh|bash|python\d?|perl|ruby|node)\b)/i.test(
      text.slice(0, 500),
    )
  )
    return false
  return /\b(server|http|stream|events|mail)\s*\{|^[ \t]*(ssl_|listen\s|server_name\s|add_header\s|include\s)/m.test(
    text,
  )
}

export function roleOf({ directives, problems }: ParsedFile): FileRole {
  if (directives.some(isMainBlock)) return 'main'
  if (directives.some(isServerBlock)) return 'servers'
  const known = directives.filter(({ name }) => httpNames.test(name)).length
  return known > 0 && problems.length === 0 ? 'settings' : 'other'
}

function isMainBlock({ name, args, block }: Directive): boolean {
  if (block === null || args.length > 0) return false
  if (name === 'events') return block.length === 0 || block.some((inner) => eventNames.test(inner.name))
  if (!/^(http|stream|mail)$/.test(name)) return false
  return block.some((inner) => inner.kind === 'opaque' || isServerBlock(inner) || httpNames.test(inner.name))
}

/** Terraform, Consul and others have `server {` too, with none of nginx's directives in it. */
export function isServerBlock({ name, args, block }: Directive): boolean {
  if (name !== 'server' || block === null || args.length > 0) return false
  return block.some(
    (inner) => inner.kind === 'opaque' || (inner.args.length > 0 && serverNames.test(inner.name)),
  )
}

const eventNames = /^(worker_connections|use|multi_accept|accept_mutex|debug_connection|include)/

const serverNames =
  /^(listen|server_name|location|return|rewrite|root|include|ssl_\w+|ssl|proxy_pass|access_log|error_page|if|set|index|http2|add_header)$/

const httpNames =
  /^(include|ssl_\w+|server_tokens|server_names_hash\w*|sendfile|tcp_no\w+|keepalive_\w+|types|types_hash\w*|default_type|log_format|access_log|error_log|gzip\w*|brotli\w*|upstream|map|geo|proxy_\w+|fastcgi_\w+|add_header|client_\w+|limit_\w+|resolver\w*|charset|real_ip\w*|set_real_ip_from|lua_\w+|js_\w+|http2\w*|preread_\w+|auth_http|large_client\w*|underscores_in_headers|variables_hash\w*|map_hash\w*|reset_timedout\w*|send_timeout|server|listen|server_name)$/
