import type { Account, AppIdentity, Installation } from '../state/account.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { type JsonObject, nodeId } from './json.ts'

export function userJson({ apiUrl, webUrl }: World, { id, login, type }: Account): JsonObject {
  const url = `${apiUrl}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `${webUrl}/avatars/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `${webUrl}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  }
}

export function appJson(world: World, app: AppIdentity): JsonObject {
  return {
    id: app.id,
    client_id: app.clientId,
    slug: app.slug,
    node_id: nodeId('App', app.id),
    owner: userJson(world, app.owner),
    name: app.name,
    description: null,
    external_url: `${world.webUrl}/apps/${app.slug}`,
    html_url: `${world.webUrl}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: app.permissions,
    events: app.events,
  }
}

export function installationJson(world: World, installation: Installation): JsonObject {
  const { id, account, permissions, events, repositories, createdAt, suspendedAt } = installation
  return {
    id,
    account: userJson(world, account),
    repository_selection: repositories === 'all' ? 'all' : 'selected',
    access_tokens_url: `${world.apiUrl}/app/installations/${id}/access_tokens`,
    repositories_url: `${world.apiUrl}/installation/repositories`,
    html_url: `${world.webUrl}/settings/installations/${id}`,
    app_id: world.app.id,
    app_slug: world.app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions,
    events,
    created_at: createdAt,
    updated_at: createdAt,
    single_file_name: null,
    suspended_by: null,
    suspended_at: suspendedAt,
  }
}

/** What a person is to a repository, as comments and pull requests say it. */
export function association({ owner, roles }: Repository, login: string): string {
  if (owner.login.toLowerCase() === login.toLowerCase()) return 'OWNER'
  const role = roles.get(login.toLowerCase()) ?? 'none'
  return role === 'none' ? 'NONE' : 'COLLABORATOR'
}
