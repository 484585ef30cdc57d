import type { ErrorPage } from '../../endpoint/context.ts'
import { type Directive, placeOfDirective } from '../../notations/nginx-conf/directive.ts'
import { placeholderIn, placeOf, quoted, type Token } from '../../notations/nginx-conf/token.ts'
import { implies } from '../../notations/templates/branch.ts'
import { type Fact, known, unknown } from '../../text/fact.ts'
import { settingOf } from './levels.ts'
import type { ServerView } from './view.ts'

/*
 * The HTTP statuses that stand for a refused client certificate. They are given before a location is chosen, so only
 * the server's own directives and those around it count (ngx_http_process_request).
 */

const statuses = [495, 496] as const

/** What `error_page` makes of 495 and 496; none where it names neither. */
function errorPagesOf(view: ServerView, unverified: number | null): Fact<readonly ErrorPage[]> | null {
  const setting = settingOf(view.server.levels, 'error_page', view.branch)
  if (setting.kind === 'absent') return null
  if (setting.kind === 'unknown') return unknown(setting.reason, setting.at)
  const pages = statuses.flatMap((status) => {
    const directive = setting.directives.find(({ args }) => args.some(({ value }) => value === `${status}`))
    return directive === undefined ? [] : { status, answer: statusOf(directive, unverified) }
  })
  const [first] = setting.directives
  return pages.length === 0 ? null : known(pages, placeOfDirective(first))
}

/** nginx turns these two into 400, unless `=` names another status (ngx_http_core_error_page). */
const ownStatus = 400
const found = 302

/** A page of this server's own goes through its rules again: `unverified` is what they answer. */
function statusOf(directive: Directive, unverified: number | null): Fact<number> {
  const at = placeOfDirective(directive)
  const unclear = directive.args.find((word) => placeholderIn(word) !== null)
  if (unclear) return unknown(`${quoted(unclear.value)} is filled in by a template`, placeOf(unclear))
  const target = directive.args.at(-1)?.value ?? ''
  const written = directive.args.find(({ value }) => value.startsWith('='))?.value.slice(1)
  if (!/^[/@$]/.test(target)) return known(redirectStatus(written), at)
  if (target.startsWith('/') && unverified !== null) return known(unverified, at)
  if (written === undefined && !target.startsWith('@')) return known(ownStatus, at)
  if (written === undefined || written === '' || target.startsWith('@') || target.startsWith('$')) {
    return unknown(`what ${quoted(target)} answers decides the status`, at)
  }
  return known(Number(written), at)
}

/** A page elsewhere is a redirect, whatever else `=` says (ngx_http_send_error_page). */
function redirectStatus(written: string | undefined): number {
  return written !== undefined && /^30[12378]$/.test(written) ? Number(written) : found
}

/** The status of the server's own `if ($ssl_client_verify != SUCCESS) { return 403; }`; null without one. */
function unverifiedStatusOf({ server, branch }: ServerView): number | null {
  const rule = server.scope.directives.find((one) => one.name === 'if' && isUnverified(one.args))
  if (!rule?.block || !implies(branch, rule.branch)) return null
  const answer = rule.block.find(({ name }) => name === 'return')
  const [status] = answer?.args ?? []
  return status !== undefined && /^[1-5]\d\d$/.test(status.value) ? Number(status.value) : null
}

function isUnverified(words: readonly Token[]): boolean {
  const text = words.map(({ value }) => value).join(' ')
  return /^\(\s*\$\{?ssl_client_verify\}?\s*!=\s*"?SUCCESS"?\s*\)$/.test(text)
}

/** What both add to a request for client certificates. */
export function refusalStatuses(view: ServerView): {
  readonly errorPages?: Fact<readonly ErrorPage[]>
  readonly unverifiedStatus?: number
} {
  const unverifiedStatus = unverifiedStatusOf(view)
  const errorPages = errorPagesOf(view, unverifiedStatus)
  return {
    ...(errorPages === null ? {} : { errorPages }),
    ...(unverifiedStatus === null ? {} : { unverifiedStatus }),
  }
}
