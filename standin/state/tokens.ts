import { randomBytes } from 'node:crypto'
import type { Installation, Permissions } from './account.ts'
import type { Token, World } from './world.ts'

/** A new installation token, which expires as the world's settings say. */
export function giveToken(
  world: World,
  installation: Installation,
  permissions: Permissions,
  repositories: readonly string[] | null = null,
): Token & { readonly token: string } {
  const token = `ghs_${randomBytes(18).toString('hex')}`
  const given: Token = {
    installation: installation.id,
    permissions: { metadata: 'read', ...permissions },
    repositories,
    expiresAt: world.now() + world.tokenLifetime * 1000,
  }
  world.tokens.set(token, given)
  return { ...given, token }
}
