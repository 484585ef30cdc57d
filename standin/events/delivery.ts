/** Where webhooks go. */
export interface WebhookTarget {
  readonly url: string
  readonly secret: string
  /** `held` records deliveries and sends none until they are released; default `at-once`. */
  readonly sending?: 'at-once' | 'held'
}

/** One webhook delivery, or one attempt of a redelivery: `guid` is the same for all attempts, `id` is the attempt's. */
export interface Delivery {
  readonly id: number
  readonly guid: string
  readonly event: string
  readonly action: string | null
  readonly installation: number | null
  readonly repository: number | null
  readonly redelivery: boolean
  readonly deliveredAt: string
  /** Seconds. */
  readonly duration: number
  /** `OK` for a 2xx within the time limit. */
  readonly status: string
  /** 0 where no answer came. */
  readonly statusCode: number
  readonly url: string
  readonly requestHeaders: Readonly<Record<string, string>>
  readonly payload: object
  readonly responseHeaders: Readonly<Record<string, string>>
  readonly responseBody: string
}

/** How a delivery is to differ from the normal one. */
export interface DeliveryOptions {
  /** `X-GitHub-Delivery`; default a new one. */
  readonly guid?: string
  /** The exact bytes to send instead of the payload as JSON. */
  readonly rawBody?: string | Uint8Array
  /** The secret to sign with, or `none` for no signature at all; default the target's. */
  readonly signWith?: { readonly secret: string } | 'none'
  readonly headers?: Readonly<Record<string, string>>
  readonly url?: string
}
