/** A JSON object as an answer or a webhook carries it. Answers are held against GitHub's schemas, so not by types. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Opaque to callers, as GitHub's are. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url')
}
