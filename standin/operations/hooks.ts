import type { Delivery } from '../events/delivery.ts'
import { type Answer, notFound, ok } from '../http/answer.ts'
import type { Call, Handler } from '../http/call.ts'
import { linkTo, positive } from '../http/pages.ts'
import type { JsonObject } from '../resources/json.ts'

export const hookHandlers: Readonly<Record<string, Handler>> = {
  'apps/list-webhook-deliveries': listDeliveries,
  'apps/get-webhook-delivery': ({ deliveries, params }) => {
    const found = deliveries.attempts().find(({ id }) => id === Number(params.delivery_id))
    return found === undefined ? notFound : ok(wholeJson(found))
  },
  'apps/redeliver-webhook-delivery': ({ deliveries, params }) =>
    deliveries.redeliver(Number(params.delivery_id)) ? { status: 202, body: {} } : notFound,
}

/** Newest first; pages go by a cursor instead of a number. */
function listDeliveries(call: Call): Answer {
  const perPage = Math.min(positive(call.query.per_page, 30), 100)
  const before = Number(call.query.cursor?.replace(/^v1_/, '') ?? Number.POSITIVE_INFINITY)
  const wanted = call.deliveries
    .attempts()
    .filter(({ id, statusCode }) => id < before && hasStatus(call.query.status, statusCode))
    .toSorted((a, b) => b.id - a.id)
  const items = wanted.slice(0, perPage)
  const last = items.at(-1)
  const link =
    last === undefined || wanted.length <= perPage
      ? {}
      : { link: `<${linkTo(call, { cursor: `v1_${last.id}` })}>; rel="next"` }
  return ok(items.map(itemJson), link)
}

function hasStatus(wanted: string | undefined, code: number): boolean {
  const isOk = code >= 200 && code < 400
  return wanted === undefined || (wanted === 'success' ? isOk : !isOk)
}

function itemJson(delivery: Delivery): JsonObject {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: delivery.deliveredAt,
    redelivery: delivery.redelivery,
    duration: delivery.duration,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installation,
    repository_id: delivery.repository,
    throttled_at: null,
  }
}

function wholeJson(delivery: Delivery): JsonObject {
  return {
    ...itemJson(delivery),
    url: delivery.url,
    request: { headers: delivery.requestHeaders, payload: delivery.payload },
    response: { headers: delivery.responseHeaders, payload: delivery.responseBody },
  }
}
