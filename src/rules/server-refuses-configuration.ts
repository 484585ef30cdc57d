import type { Draft } from '../finding/finding.ts'
import type { Rule, Side } from './rule.ts'

export const serverRefusesConfiguration: Rule = {
  id: 'server-refuses-configuration',
  severity: 'error',
  summary: 'The server does not start with its configuration: every endpoint of it is down.',
  sources: ['https://developer.apple.com/documentation/foundation/urlerror/code/cannotconnecttohost'],
  check: ({ side }) =>
    [...Map.groupBy(side.refusals, ({ refuses }) => refuses).values()].flatMap((all) => draft(all, side)),
}

type Refusals = Side['refusals']

/** One finding for each configuration, at the first thing that stops its server. */
function draft([first, ...others]: Refusals, { endpoints }: Side): readonly Draft[] {
  if (first === undefined) return []
  const down = endpoints.filter(({ root }) => root === first.refuses).map(({ id }) => id)
  return [
    {
      rule: serverRefusesConfiguration.id,
      severity: 'error',
      confidence: 'certain',
      messageId: 'refuses',
      identity: [first.why],
      message: () =>
        `${first.why}. ${downText(down)} Mend the line, and let the server itself test its configuration before it is deployed.`,
      location: first.location,
      related: others.map(({ location, why }) => ({ location, message: why })),
      endpoint: down[0] ?? null,
      app: null,
      clients: [],
      defect: 'server-refuses-configuration',
    },
  ]
}

function downText(endpoints: readonly string[]): string {
  const [first, second] = endpoints
  if (first === undefined) return 'Nothing that this configuration serves comes up: apps get -1004.'
  const more = endpoints.length > 2 ? ` and ${endpoints.length - 2} more` : ''
  const names =
    second === undefined ? first : more === '' ? `${first} and ${second}` : `${first}, ${second}${more}`
  return `Every iOS version loses ${names}: apps get -1004.`
}
