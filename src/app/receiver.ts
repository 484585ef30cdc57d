import type { IncomingMessage } from 'node:http'
import type { Inbox } from './inbox.ts'
import { deliveryOf } from './payload.ts'
import { signatureCheck } from './signature.ts'

/** GitHub never sends more than this in one delivery: docs.github.com, "Webhook events and payloads". In bytes. */
const largestBody = 25 * 1024 * 1024

/** Bodies that are being received at the same time, in bytes in all: more of them have to come again. */
const mostAtOnce = 4 * largestBody

/** How a delivery was answered. */
export interface Answer {
  readonly status: 202 | 400 | 401 | 413 | 415 | 503
  readonly message: string
  readonly outcome: 'queued' | 'duplicate' | 'ignored' | 'refused' | 'full'
}

export interface Receiver {
  receive(request: IncomingMessage): Promise<Answer>
}

interface ReceiverOptions {
  readonly inbox: Pick<Inbox, 'enqueue'>
  readonly secret: string
  readonly appId: number
}

/**
 * Takes deliveries: a body is counted and authenticated while it comes in, and only then parsed. Once it is answered
 * with 202, what it asks for is on the disk.
 */
export function receiver({ inbox, secret, appId }: ReceiverOptions): Receiver {
  let underWay = 0
  const readBody = async (request: IncomingMessage, signature: string): Promise<Buffer | Answer> => {
    const chunks: Buffer[] = []
    let size = 0
    const check = signatureCheck(secret)
    try {
      // Left open when it is refused: the answer still has to go out on it.
      for await (const chunk of request.iterator({ destroyOnReturn: false })) {
        size += chunk.length
        underWay += chunk.length
        if (size > largestBody) return refused(413, 'the body is larger than 25 MB')
        if (underWay > mostAtOnce) return busy
        check.update(chunk)
        chunks.push(chunk)
      }
    } catch {
      return refused(400, 'the body ended early')
    } finally {
      underWay -= size
    }
    return check.matches(signature) ? Buffer.concat(chunks) : refused(401, 'the signature does not match')
  }
  return {
    receive: async (request) => {
      const head = readHead(request)
      if ('status' in head) return head
      const body = await readBody(request, head.signature)
      if ('status' in body) return body
      const payload = parsed(body)
      if (payload === undefined) return refused(400, 'the body is not JSON')
      const delivery = deliveryOf(head.event, head.id, payload, appId)
      if (delivery === null) return { status: 202, message: 'ignored', outcome: 'ignored' }
      const outcome = await inbox.enqueue(delivery)
      return outcome === 'full' ? busy : { status: 202, message: outcome, outcome }
    },
  }
}

interface Head {
  readonly id: string
  readonly event: string
  readonly signature: string
}

/** Refuses what can't be a delivery before a byte of its body is read. */
function readHead({ headers }: IncomingMessage): Head | Answer {
  const { 'x-github-delivery': id, 'x-github-event': event, 'x-hub-signature-256': signature } = headers
  if (typeof id !== 'string' || !/^[\w-]{1,100}$/.test(id))
    return refused(400, 'X-GitHub-Delivery is missing or malformed')
  if (typeof event !== 'string' || !/^\w{1,100}$/.test(event))
    return refused(400, 'X-GitHub-Event is missing or malformed')
  if (typeof signature !== 'string') return refused(401, 'X-Hub-Signature-256 is missing')
  if (!/^application\/json\b/i.test(headers['content-type'] ?? ''))
    return refused(415, 'the content type is not application/json')
  if (Number(headers['content-length'] ?? 0) > largestBody)
    return refused(413, 'the body is larger than 25 MB')
  return { id, event, signature }
}

function refused(status: Answer['status'], message: string): Answer {
  return { status, message, outcome: 'refused' }
}

const busy: Answer = { status: 503, message: 'too much to do: send it again later', outcome: 'full' }

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
