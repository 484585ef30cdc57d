import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadDescription } from './contract/description.ts'
import { type Violation, violationText } from './contract/violation.ts'
import type { StandIn, StandInOptions } from './controls.ts'
import type { Stage } from './events/announce.ts'
import { type Deliveries, type DeliverySubject, newDeliveries } from './events/deliveries.ts'
import { repositoryHandle } from './handle.ts'
import { newFaults } from './http/faults.ts'
import type { Pipeline } from './http/pipeline.ts'
import { newRateLimits } from './http/rate-limits.ts'
import type { RequestRecord } from './http/request-log.ts'
import { listen, serveWith } from './http/server.ts'
import { addInstallation, addRepository, changeInstallation, installationOf } from './installations.ts'
import { pageAt } from './page/page.ts'
import { appKey } from './state/app-key.ts'
import { giveToken } from './state/tokens.ts'
import { accountOf, findRepository, newWorld, nowText, type World } from './state/world.ts'

export type { StandIn, StandInOptions, StandInRepository } from './controls.ts'

/** Starts a stand-in on 127.0.0.1. It holds everything in memory and ends with `close`. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const server = createServer()
  const url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`
  const version = options.version ?? 'api.github.com'
  const prefix = options.prefix ?? (version === 'api.github.com' ? '' : '/api/v3')
  const world = newWorld({
    webUrl: url,
    apiUrl: url + prefix,
    enterprise: version === 'api.github.com' ? null : `${version.replace('ghes-', '')}.0`,
    app: options.app ?? {},
    mergeableAfter: options.mergeableAfter ?? 1,
    tokenLifetime: options.tokenLifetime ?? 3600,
    now: options.now ?? Date.now,
  })
  const violations: Violation[] = []
  const requests: RequestRecord[] = []
  const pipeline = newPipeline(world, options, (violation) => violations.push(violation))
  serveWith(server, {
    pipeline,
    prefix,
    page: (path) => pageAt(world, path),
    log: (record) => requests.push(record),
    pause: options.pause ?? sleep,
  })
  return {
    url,
    apiUrl: world.apiUrl,
    app: world.app,
    appPrivateKey: () => privateKey(options),
    ...accounts(pipeline),
    ...webhooks(pipeline),
    ...observations(pipeline, requests, violations),
    close: () => closed(server, pipeline.deliveries),
  }
}

function newPipeline(world: World, options: StandInOptions, report: Pipeline['report']): Pipeline {
  const deliveries = newDeliveries(world)
  deliveries.setTarget(options.webhook ?? null)
  return {
    world,
    deliveries,
    description: loadDescription(options.version ?? 'api.github.com'),
    faults: newFaults(options.seed ?? 1),
    limits: newRateLimits(world, options.rateLimit ?? 5000),
    appPublicKey: () => options.appPublicKey ?? appKey().publicKey,
    report,
  }
}

function privateKey({ appPublicKey }: StandInOptions): string {
  if (appPublicKey !== undefined) throw new Error('the private key belongs to whoever gave the public one')
  return appKey().privateKey
}

type Accounts = Pick<
  StandIn,
  | 'addInstallation'
  | 'addRepository'
  | 'repository'
  | 'installation'
  | 'setPermissions'
  | 'suspend'
  | 'uninstall'
  | 'account'
  | 'issueToken'
  | 'expireTokens'
>

function accounts(stage: Stage): Accounts {
  const { world } = stage
  const installation = (account: string) => {
    const found = installationOf(world, account)
    if (found === undefined) throw new Error(`the app is not installed for ${account}`)
    return found
  }
  return {
    addInstallation: (given) => addInstallation(world, given),
    addRepository: (given) => repositoryHandle(stage, addRepository(world, given).id),
    repository: (owner, name) => {
      const found = findRepository(world, owner, name)
      if (found === undefined) throw new Error(`the stand-in has no repository ${owner}/${name}`)
      return repositoryHandle(stage, found.id)
    },
    installation,
    setPermissions: (id, permissions) => changeInstallation(world, id, { permissions }),
    suspend: (id) => changeInstallation(world, id, { suspendedAt: nowText(world) }),
    uninstall: (id) => {
      world.installations.delete(id)
    },
    account: (login) => accountOf(world, login),
    issueToken: (id, permissions) => {
      const found = world.installations.get(id)
      if (found === undefined) throw new Error(`the stand-in has no installation ${id}`)
      return giveToken(world, found, permissions ?? found.permissions).token
    },
    expireTokens: () => world.tokens.clear(),
  }
}

type Webhooks = Pick<StandIn, 'setWebhook' | 'deliver' | 'deliveries' | 'held' | 'release' | 'settled'>

function webhooks({ deliveries }: Stage): Webhooks {
  return {
    setWebhook: deliveries.setTarget,
    deliver: (event, payload, options) => deliveries.send(subjectOf(event, payload), options),
    deliveries: deliveries.attempts,
    held: deliveries.held,
    release: deliveries.release,
    settled: deliveries.settled,
  }
}

/** Whose delivery a built payload is, as GitHub's list of deliveries tells. */
function subjectOf(event: string, payload: object): DeliverySubject {
  const { installation, repository } = payload as Readonly<
    Record<string, { readonly id?: number } | undefined>
  >
  return { event, payload, installation: installation?.id ?? null, repository: repository?.id ?? null }
}

type Observations = Pick<
  StandIn,
  | 'inject'
  | 'clearFaults'
  | 'requests'
  | 'forgetRequests'
  | 'violations'
  | 'takeViolations'
  | 'expectNoViolations'
>

function observations(
  { faults }: Pipeline,
  requests: RequestRecord[],
  violations: Violation[],
): Observations {
  return {
    inject: faults.inject,
    clearFaults: faults.clear,
    requests: () => [...requests],
    forgetRequests: () => {
      requests.length = 0
    },
    violations: () => [...violations],
    takeViolations: () => violations.splice(0),
    expectNoViolations: () => {
      if (violations.length > 0) throw new Error(violations.map(violationText).join('\n'))
    },
  }
}

async function closed(server: Server, deliveries: Deliveries): Promise<void> {
  deliveries.setTarget(null)
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
}
