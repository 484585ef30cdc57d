/** A small change of whole lines that mends a finding, on the head's side. */
export interface Patch {
  readonly path: string
  /** First and last line that are replaced, counted from 1, both included. */
  readonly line: number
  readonly endLine: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}
