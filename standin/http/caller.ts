import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import type { Installation, Permissions } from '../state/account.ts'
import type { World } from '../state/world.ts'
import { type Answer, badCredentials, problem } from './answer.ts'

/** Who makes a request. */
export type Caller =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'app' }
  | {
      readonly kind: 'installation'
      readonly installation: Installation
      readonly permissions: Permissions
      readonly repositories: 'all' | readonly string[]
    }

/** Reads the `authorization` header; an answer where it is refused. */
export function authenticate(
  world: World,
  publicKey: () => string,
  authorization: string | undefined,
): Caller | Answer {
  if (authorization === undefined) return { kind: 'nobody' }
  const token = /^(?:token|bearer) (\S+)$/i.exec(authorization)?.[1]
  if (token === undefined) return badCredentials
  return token.split('.').length === 3 ? appOf(world, publicKey, token) : installationOf(world, token)
}

export const isAnswer = (value: Caller | Answer): value is Answer => 'status' in value

function installationOf(world: World, token: string): Caller | Answer {
  const found = world.tokens.get(token)
  const installation = found === undefined ? undefined : world.installations.get(found.installation)
  if (found === undefined || installation === undefined || found.expiresAt <= world.now())
    return badCredentials
  if (installation.suspendedAt !== null) return problem(403, 'This installation has been suspended')
  return {
    kind: 'installation',
    installation,
    // A permission that was taken away since holds for tokens already given, too.
    permissions: atMost(found.permissions, installation.permissions),
    repositories: found.repositories ?? installation.repositories,
  }
}

function atMost(asked: Permissions, granted: Permissions): Permissions {
  const common = Object.entries(asked).flatMap(([name, access]) => {
    const limit = granted[name]
    return limit === undefined ? [] : [[name, limit === 'read' ? 'read' : access] as const]
  })
  return Object.fromEntries(common)
}

/** Seconds that the clocks may differ. */
const drift = 60

/** GitHub accepts app JWTs that live for ten minutes at most. */
const longest = 600

/** Checks a JWT of the app. Its times are held against the system's clock, by which callers make them. */
function appOf(world: World, publicKey: () => string, jwt: string): Caller | Answer {
  const [head = '', claims = '', signature = ''] = jwt.split('.')
  const { alg } = decode(head)
  const { iss, iat, exp } = decode(claims)
  if (alg !== 'RS256' || !signedWith(createPublicKey(publicKey()), `${head}.${claims}`, signature))
    return problem(401, 'A JSON web token could not be decoded')
  const now = Date.now() / 1000
  if (String(iss) !== String(world.app.id) && iss !== world.app.clientId)
    return problem(401, "'Issuer' claim ('iss') must be an Integer")
  if (typeof exp !== 'number' || exp < now - drift)
    return problem(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time",
    )
  if (exp > now + longest + drift)
    return problem(401, "'Expiration time' claim ('exp') is too far in the future")
  if (typeof iat !== 'number' || iat > now + drift)
    return problem(401, "'Issued at' claim ('iat') must be an Integer representing the past")
  return { kind: 'app' }
}

function decode(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function signedWith(key: KeyObject, text: string, signature: string): boolean {
  return verify('sha256', Buffer.from(text), key, Buffer.from(signature, 'base64url'))
}
