/** Part of a text, as offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}
