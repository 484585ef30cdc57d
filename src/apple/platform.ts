import type { Platform } from '../platform/platform.ts'
import { isKnown, known } from '../text/fact.ts'
import { type App, assumedMinimumOs } from './app.ts'
import { type AppErrors, appErrors } from './app-errors.ts'
import { type HostPolicy, hostPolicy } from './ats-policy.ts'
import { type ClientId, clientIds } from './client-id.ts'
import { clientOf, clientsFrom, helloFor, rangeText } from './clients.ts'
import { trustEvaluator } from './trust.ts'

export type ApplePlatform = Platform<ClientId, App, HostPolicy, AppErrors>

/** iOS with URLSession under App Transport Security: the one platform that the gate knows. */
export const applePlatform: ApplePlatform = {
  name: 'iOS',
  clients: clientIds,
  typicalClients: ['ios-9', 'ios-12.2', 'ios-18'],
  assumedMinimum: assumedMinimumOs,
  minimumOf: ({ minimumOs }) => minimumOs,
  clientsFrom,
  policyFor: (app, host, client) => {
    const ats = app === null ? known(null) : app.ats
    return isKnown(ats) ? hostPolicy(ats.value, host, client) : ats
  },
  policyOtherwise: (policy, { otherwise }) => (otherwise === null ? null : { ...policy, ...otherwise }),
  hello: (client, policy, serverName) => helloFor(clientOf(client), policy, serverName),
  trust: trustEvaluator,
  errors: appErrors,
  rangeText,
}
