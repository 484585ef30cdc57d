import type { Endpoint } from '../../endpoint/endpoint.ts'
import type { Runtime, RuntimeChoice } from '../../survey/runtimes.ts'
import type { ServedFiles } from '../../survey/served-files.ts'
import type { PathMap } from '../../survey/server-paths.ts'
import type { NotAssessed } from '../../text/tree.ts'
import type { Contents } from './configurations.ts'
import { endpointsOf } from './endpoints.ts'
import type { Levels } from './levels.ts'
import type { ServerSet } from './resolution.ts'
import type { Context } from './server-block.ts'

export interface Assessment {
  readonly endpoints: readonly Endpoint[]
  readonly notAssessed: readonly NotAssessed[]
}

interface Configured {
  readonly root: string
  readonly kind: 'main' | 'fragments'
  readonly paths: PathMap
  readonly choice: RuntimeChoice
  readonly contents: Contents
  readonly around: Levels
}

/** The endpoints of one configuration's servers, web and stream apart: they share no socket. */
export function assessServers(configured: Configured, { chainOf, textOf }: ServedFiles): Assessment {
  const { root, kind, paths, choice, contents, around } = configured
  const seen = kind === 'main' || around.length > 0
  const inPlace = (runtime: Runtime): Runtime => (seen ? { ...runtime, stockOf: null } : runtime)
  const runtimes = [inPlace(choice.main), ...choice.alternatives.map(inPlace)] as const
  const setOf = (context: Context): ServerSet => ({
    root,
    kind,
    servers: contents.servers.filter((server) => server.context === context),
    hidden: contents.hidden,
    files: { paths, chainOf, textOf },
  })
  const web = endpointsOf(setOf('http'), runtimes)
  const stream = endpointsOf(setOf('stream'), runtimes)
  const passed = stream.endpoints.filter(speaksNoTls)
  return {
    endpoints: [...web.endpoints, ...stream.endpoints.filter((endpoint) => !speaksNoTls(endpoint))],
    notAssessed: [
      ...web.notAssessed,
      ...stream.notAssessed,
      ...passed.filter(isLikelyTls).map(passedThrough),
    ],
  }
}

const speaksNoTls = ({ transport }: Endpoint) => 'value' in transport && transport.value === 'plain'

/** A stream server without `ssl` hands the bytes on: at a port made for TLS, TLS ends behind it. */
const isLikelyTls = ({ port }: Endpoint) => String(port).endsWith('443')

function passedThrough({ port, location }: Endpoint): NotAssessed {
  return { what: `stream server on port ${port}`, why: 'TLS is passed through and ends elsewhere', location }
}
