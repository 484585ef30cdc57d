import type { Files } from '../../standin/git/files.ts'
import type { StandIn, StandInRepository } from '../../standin/stand-in.ts'
import type { CheckRun } from '../../standin/state/check.ts'
import { type AppProcess, eventually } from './app-process.ts'

const strong = 'ECDHE-RSA-AES128-GCM-SHA256'
/** iOS 15.4 and later offer no CBC suite with SHA-256 any more. */
const weak = 'ECDHE-RSA-AES128-SHA256'

function nginx(suites: string, names: readonly string[]): string {
  const server = (name: string) => `
    server {
        listen 443 ssl;
        server_name ${name};
        ssl_certificate /etc/ssl/shop.pem;
        ssl_certificate_key /etc/ssl/shop.key;
        ssl_protocols TLSv1.2;
        ssl_ciphers ${suites};
    }`
  return `events {}\nhttp {${names.map(server).join('')}\n}\n`
}

export const configuration = 'deploy/nginx.conf'
export const good = (...names: readonly string[]) =>
  nginx(strong, names.length > 0 ? names : ['api.example.com'])
export const bad = (...names: readonly string[]) =>
  nginx(weak, names.length > 0 ? names : ['api.example.com'])

/** A repository whose server every iOS version reaches. */
export const healthy: Files = { [configuration]: good(), 'README.md': '# Shop\n' }

/** The last check run of a commit, once it is completed and after it has that conclusion, where one is asked for. */
export async function completedCheck(
  repository: StandInRepository,
  head: string,
  log: () => string,
  conclusion?: string,
): Promise<CheckRun> {
  const latest = () => repository.checkRuns(head).toSorted((a, b) => b.id - a.id)[0]
  await eventually(
    () => {
      const run = latest()
      return run?.status === 'completed' && (conclusion === undefined || run.conclusion === conclusion)
    },
    () => `no completed check ${conclusion ?? ''} at ${head}: ${JSON.stringify(latest())}\n${log()}`,
  )
  const run = latest()
  if (!run) throw new Error('no check')
  return run
}

/** Resolves when every delivery has got through and the app has nothing left to do: what did not happen then won't. */
export async function quiet(standIn: StandIn, app: AppProcess): Promise<void> {
  let seen = -1
  await eventually(
    async () => {
      const before = seen
      await standIn.settled()
      const left = await tasksLeft(app)
      seen = standIn.requests().length
      return left === 0 && seen === before
    },
    () => `the app does not come to rest\n${app.log()}`,
  )
}

/** How many tasks wait or run, by the app's own metrics. */
export async function tasksLeft({ url }: AppProcess): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  const counts = [...metrics.matchAll(/^ats_gate_tasks\{state="(?:waiting|running)"\} (\d+)$/gm)]
  if (counts.length !== 2) throw new Error(`the metrics do not count the tasks:\n${metrics}`)
  return counts.reduce((sum, [, count]) => sum + Number(count), 0)
}
