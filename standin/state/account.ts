/** A user, organisation or bot; `id` is stable per login. */
export interface Account {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Organization' | 'Bot'
}

/** What a person may do in a repository. `maintain` and `triage` are read back as `write` and `read`, as on GitHub. */
export type RoleName = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

/** A GitHub App's permissions: name → access. `metadata: read` is always there. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

export interface Installation {
  readonly id: number
  readonly account: Account
  readonly permissions: Permissions
  readonly events: readonly string[]
  readonly suspendedAt: string | null
  /** Names of the repositories it was given, or all of the account's. */
  readonly repositories: 'all' | readonly string[]
  readonly createdAt: string
}

/** The app whose JWTs and tokens the stand-in knows. */
export interface AppIdentity {
  readonly id: number
  readonly clientId: string
  readonly slug: string
  readonly name: string
  readonly owner: Account
  /** `<slug>[bot]`: the author of what the app writes. */
  readonly bot: Account
  readonly permissions: Permissions
  readonly events: readonly string[]
  readonly createdAt: string
}
