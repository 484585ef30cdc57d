import { assumedMinimumOs } from '../apple/app.ts'
import type { ClientId, OsVersion } from '../apple/client-id.ts'
import { clientsFrom } from '../apple/clients.ts'
import type { Report, ReportHandshake } from './report.ts'

/** What people call an app: its bundle identifier, with its path where two apps share that. */
export function appName({ apps }: Report, id: string): string {
  const bundleId = apps.find((app) => app.id === id)?.bundleId ?? null
  if (bundleId === null) return id
  const shared = apps.filter((app) => app.bundleId === bundleId).length > 1
  return shared ? `${bundleId} (${id})` : bundleId
}

/** Tells of a handshake whether its client counts: at or above the app's minimum iOS. */
export function gatingClients({ apps }: Report): (handshake: ReportHandshake) => 'counts' | 'too old' {
  const clients = (minimum: OsVersion): ReadonlySet<ClientId> => new Set(clientsFrom(minimum))
  const byApp = new Map(apps.map(({ id, minimumOs }) => [id, clients(release(minimumOs.value))]))
  const assumed = clients(assumedMinimumOs)
  return ({ app, client }) => ((byApp.get(app ?? '') ?? assumed).has(client) ? 'counts' : 'too old')
}

function release(text: string): OsVersion {
  const [major = 0, minor = 0] = text.split('.').map(Number)
  return [major, minor]
}

/** What had to be taken for granted about apps. */
export function appAssumptions(report: Report): readonly string[] {
  const { apps, handshakes } = report
  if (apps.length === 0 && handshakes.length > 0)
    return [`no app in the tree: taken is one without ATS exceptions, from iOS ${assumedMinimumOs[0]} on`]
  return apps
    .filter(({ minimumOs }) => minimumOs.because.startsWith('assumed'))
    .map(
      ({ id, minimumOs }) =>
        `${appName(report, id)}: runs from iOS ${minimumOs.value} on; ${minimumOs.because}`,
    )
}
