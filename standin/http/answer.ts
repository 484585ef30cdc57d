/** What an operation answers; `body` is sent as JSON, `raw` as it is with its own content type. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly raw?: { readonly type: string; readonly bytes: Buffer }
  readonly headers?: Readonly<Record<string, string>>
}

export const ok = (body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status: 200,
  body,
  headers,
})

export const created = (body: unknown): Answer => ({ status: 201, body })

export const noContent: Answer = { status: 204 }

const documentation = 'https://docs.github.com/rest'

/** An error as GitHub words it. */
export function problem(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, body: { message, documentation_url: documentation, status: String(status) }, headers }
}

export const notFound = problem(404, 'Not Found')

export const badCredentials = problem(401, 'Bad credentials')

/** What a token without the permission is told. */
export const notAccessible = problem(403, 'Resource not accessible by integration')

/** 422 with GitHub's list of errors. */
export function unprocessable(message: string, errors: readonly string[] = []): Answer {
  return {
    status: 422,
    body: {
      message,
      errors: errors.map((text) => ({ resource: 'Request', code: 'custom', message: text })),
      documentation_url: documentation,
      status: '422',
    },
  }
}
