import { randomUUID } from 'node:crypto'
import { nowText, type World } from '../state/world.ts'
import type { Delivery, DeliveryOptions, WebhookTarget } from './delivery.ts'
import { post } from './post.ts'
import { webhookHeaders } from './webhook-headers.ts'

/** What a delivery is about. */
export interface DeliverySubject {
  readonly event: string
  readonly payload: object
  readonly installation: number | null
  readonly repository: number | null
}

/** The webhook side of the stand-in: sends, holds back, records, and sends again. */
export interface Deliveries {
  setTarget(target: WebhookTarget | null): void
  /** Sends or holds, as the target says; nothing happens without a target. */
  announce(subject: DeliverySubject): void
  /** Sends now. Never rejects. */
  send(subject: DeliverySubject, options?: DeliveryOptions): Promise<Delivery>
  /** Starts one more attempt, with the guid and the payload of an earlier one; false where there is none of that id. */
  redeliver(id: number): boolean
  attempts(): readonly Delivery[]
  held(): readonly Delivery[]
  release(guid?: string): Promise<readonly Delivery[]>
  settled(): Promise<void>
}

export function newDeliveries(world: World): Deliveries {
  const attempts: Delivery[] = []
  let held: Delivery[] = []
  let target: WebhookTarget | null = null
  const underWay = new Set<Promise<unknown>>()

  async function attempt(planned: Delivery, options: DeliveryOptions): Promise<Delivery> {
    const body = options.rawBody ?? JSON.stringify(planned.payload)
    const secret = options.signWith ?? { secret: target?.secret ?? '' }
    const headers = { ...webhookHeaders(world, planned, body, secret), ...options.headers }
    const url = options.url ?? target?.url ?? ''
    const sent = { ...planned, url, deliveredAt: nowText(world), requestHeaders: headers }
    // GitHub gives up after 10 seconds, GitHub Enterprise Server after 30.
    const outcome = await post(url, headers, body, world.enterprise === null ? 10_000 : 30_000)
    const done: Delivery = { ...sent, ...outcome }
    attempts.push(done)
    return done
  }

  function start(planned: Delivery, options: DeliveryOptions = {}): Promise<Delivery> {
    const running = attempt(planned, options)
    underWay.add(running)
    void running.finally(() => underWay.delete(running))
    return running
  }

  return {
    setTarget: (next) => {
      target = next
    },
    announce: (subject) => {
      if (target === null) return
      const planned = plan(world, subject, randomUUID())
      if (target.sending === 'held') held.push(planned)
      else void start(planned)
    },
    send: (subject, options = {}) => start(plan(world, subject, options.guid ?? randomUUID()), options),
    redeliver: (id) => {
      const earlier = attempts.find((delivery) => delivery.id === id)
      if (earlier === undefined) return false
      void start({ ...earlier, id: world.nextId(), redelivery: true })
      return true
    },
    attempts: () => attempts,
    held: () => held,
    release: (guid) => {
      const chosen = held.filter((delivery) => guid === undefined || delivery.guid === guid)
      held = held.filter((delivery) => !chosen.includes(delivery))
      return Promise.all(chosen.map((delivery) => start(delivery)))
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}

function plan(world: World, subject: DeliverySubject, guid: string): Delivery {
  const action = (subject.payload as { readonly action?: unknown }).action
  return {
    ...subject,
    id: world.nextId(),
    guid,
    action: typeof action === 'string' ? action : null,
    redelivery: false,
    deliveredAt: nowText(world),
    duration: 0,
    status: 'pending',
    statusCode: 0,
    url: '',
    requestHeaders: {},
    responseHeaders: {},
    responseBody: '',
  }
}
