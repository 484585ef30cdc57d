/** Who may call an operation, and what a token needs for it. */
export interface Operation {
  /** As in GitHub's description. */
  readonly id: string
  /** `app`: a JWT of the app; `installation`: a token of an installation; `anyone`: either, or nobody. */
  readonly by: 'app' | 'installation' | 'anyone'
  /** One of these suffices, as `permission:access`. */
  readonly needs: readonly string[]
}
