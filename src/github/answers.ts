import * as v from 'valibot'

/** GitHub's answers, as far as they are read. Ids go into later requests: each has to look like one. */

export const commitId = v.pipe(v.string(), v.regex(/^(?:[\da-f]{40}|[\da-f]{64})$/))

export const treeAnswer = v.object({
  truncated: v.optional(v.boolean(), false),
  tree: v.array(
    v.object({
      path: v.string(),
      mode: v.string(),
      type: v.string(),
      sha: commitId,
      size: v.optional(v.number()),
    }),
  ),
})

export const blobAnswer = v.object({ content: v.string(), encoding: v.literal('base64') })

/** The answer in the form that is expected of it. @throws Error that says which answer is not. */
export function read<Schema extends v.GenericSchema>(
  schema: Schema,
  { data }: { readonly data: unknown },
  what: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(
    `GitHub's answer about ${what} is not as documented: ${v.getDotPath(issue) ?? ''} ${issue.message}`,
  )
}
