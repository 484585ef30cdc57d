import * as v from 'valibot'

/** The fields that are looked at, of the payloads of all events; everything may be missing. */
const payloadSchema = v.object({
  pull_request: v.optional(
    v.object({
      base: v.optional(v.object({ sha: v.optional(v.string()), ref: v.optional(v.string()) })),
      head: v.optional(v.object({ sha: v.optional(v.string()) })),
    }),
  ),
  merge_group: v.optional(
    v.object({
      base_sha: v.optional(v.string()),
      head_sha: v.optional(v.string()),
      base_ref: v.optional(v.string()),
    }),
  ),
  before: v.optional(v.string()),
})

/** What started the workflow. */
export interface WorkflowEvent {
  readonly name: string
  readonly payload: v.InferOutput<typeof payloadSchema>
}

/** An unreadable payload counts as an empty one: the checkout itself tells most. */
export function readEvent(name: string, payload: string): WorkflowEvent {
  try {
    const parsed = v.safeParse(payloadSchema, JSON.parse(payload))
    return { name, payload: parsed.success ? parsed.output : {} }
  } catch {
    return { name, payload: {} }
  }
}
