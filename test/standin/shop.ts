import {
  type StandIn,
  type StandInOptions,
  type StandInRepository,
  startStandIn,
} from '../../standin/stand-in.ts'

/** A stand-in with one repository, `acme/shop`, where pull request 1 changes a line; and how to ask it anything. */
export interface Shop {
  readonly github: StandIn
  readonly repository: StandInRepository
  readonly head: string
  /** A request below `/repos/acme/shop` (or anywhere, from a path with `//`), with the installation's token. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>
}

export interface Reply {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape
  readonly body: any
}

export async function openShop(options: StandInOptions = {}): Promise<Shop> {
  const github = await startStandIn(options)
  const files = { 'site.conf': 'one\ntwo\nthree\n', 'docs/a.md': 'text\n' }
  const repository = github.addRepository({ owner: 'acme', name: 'shop', files })
  const changes = { 'site.conf': 'one\n2\nthree\n' }
  const pull = repository.openPull({ head: 'change', author: 'alice', changes })
  const token = github.issueToken(github.installation('acme').id)
  const ask: Shop['ask'] = async (method, path, body, headers = {}) => {
    const url = github.apiUrl + (path.startsWith('//') ? path.slice(1) : `/repos/acme/shop${path}`)
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await fetch(url, {
      method,
      headers: { authorization: `token ${token}`, ...headers },
      ...sent,
    })
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.startsWith('application/json')
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text }
  }
  return { github, repository, head: pull.head.sha, ask }
}
