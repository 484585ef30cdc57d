/** One request as it came in and how it was answered, in the order of arrival. */
export interface RequestRecord {
  readonly method: string
  /** Without the prefix `/api/v3`. */
  readonly path: string
  readonly query: string
  /** The operation of GitHub's description, such as `checks/create`; null where nothing matched. */
  readonly operation: string | null
  readonly body: unknown
  /** 0 where the connection was cut instead of answered. */
  readonly status: number
  /** The installation whose token was used; null for the app itself and for strangers. */
  readonly installation: number | null
  /** True where an injected fault answered. */
  readonly faulty: boolean
  readonly at: number
  /** Milliseconds. */
  readonly duration: number
}
