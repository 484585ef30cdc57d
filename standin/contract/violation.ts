/**
 * Something that GitHub's description, or a limit that it leaves out, does not allow. A request's is the caller's
 * defect; an answer's is the stand-in's own.
 */
export interface Violation {
  readonly side: 'request' | 'answer'
  readonly kind: 'unknown-route' | 'unknown-field' | 'schema' | 'limit' | 'undocumented-status' | 'header'
  readonly operation: string | null
  readonly method: string
  readonly path: string
  readonly message: string
}

export function violationText({ side, kind, operation, method, path, message }: Violation): string {
  return `${side} ${operation ?? `${method} ${path}`}: ${message} (${kind})`
}
