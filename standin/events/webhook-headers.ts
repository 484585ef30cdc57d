import { createHmac } from 'node:crypto'
import type { World } from '../state/world.ts'
import type { Delivery } from './delivery.ts'

/** The headers that GitHub sends with a webhook of an app. */
export function webhookHeaders(
  world: World,
  { guid, event }: Delivery,
  body: string | Uint8Array,
  signing: { readonly secret: string } | 'none',
): Record<string, string> {
  return {
    accept: '*/*',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'GitHub-Hookshot/standin',
    'x-github-delivery': guid,
    'x-github-event': event,
    'x-github-hook-id': String(world.app.id),
    'x-github-hook-installation-target-id': String(world.app.id),
    'x-github-hook-installation-target-type': 'integration',
    ...(signing === 'none' ? {} : signatures(signing.secret, body)),
    ...(world.enterprise === null ? {} : enterpriseHeaders(world, world.enterprise)),
  }
}

function signatures(secret: string, body: string | Uint8Array): Record<string, string> {
  const sign = (hash: string) => `${hash}=${createHmac(hash, secret).update(body).digest('hex')}`
  return { 'x-hub-signature': sign('sha1'), 'x-hub-signature-256': sign('sha256') }
}

function enterpriseHeaders({ webUrl }: World, version: string): Record<string, string> {
  return { 'x-github-enterprise-host': new URL(webUrl).host, 'x-github-enterprise-version': version }
}
