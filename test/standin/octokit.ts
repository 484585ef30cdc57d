import { ProbotOctokit } from 'probot'
import type { StandIn } from '../../standin/stand-in.ts'

/** Nothing of octokit's own waiting and retrying, which would hide what the stand-in answers. */
const Quick = ProbotOctokit.defaults((options: object) => ({
  ...options,
  throttle: { enabled: false },
  retry: { enabled: false },
  log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
}))

/** The octokit of the app itself, which signs with its JWT. */
export function appOctokit(standIn: StandIn): ProbotOctokit {
  return new Quick({
    baseUrl: standIn.apiUrl,
    auth: { appId: standIn.app.id, privateKey: standIn.appPrivateKey() },
  })
}

/** The octokit of an installation, which gets its tokens as the app does. */
export function installationOctokit(standIn: StandIn, account: string): ProbotOctokit {
  return new Quick({
    baseUrl: standIn.apiUrl,
    auth: {
      appId: standIn.app.id,
      privateKey: standIn.appPrivateKey(),
      installationId: standIn.installation(account).id,
    },
  })
}

/** An octokit with a token as it is. */
export function tokenOctokit(standIn: StandIn, token: string): ProbotOctokit {
  return new Quick({ baseUrl: standIn.apiUrl, auth: { token } })
}

/** The status that a request was refused with; throws where it succeeded. */
export async function refusedWith(request: Promise<unknown>): Promise<number> {
  const outcome = await request.then(
    () => 'nothing refused',
    (error: { readonly status?: number }) => error.status ?? error,
  )
  if (typeof outcome === 'number') return outcome
  throw outcome instanceof Error ? outcome : new Error(String(outcome))
}
