/** The part of octokit that is used: one request, by GitHub's own name of the route. */
export interface GitHubClient {
  /**
   * Answers what GitHub does, with anything in `data`: it is checked where it is read.
   *
   * @throws Error with the answer's `status` where it is not 2xx.
   */
  request(
    route: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<{
    readonly status: number
    readonly data: unknown
    readonly headers?: Readonly<Record<string, unknown>>
  }>
}
