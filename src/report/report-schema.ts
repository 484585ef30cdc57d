import * as v from 'valibot'
import { apis } from '../alerts/client-view.ts'
import { situations } from '../alerts/situation.ts'
import { clientIds } from '../apple/client-id.ts'

/** JSON version 1 of the report: the one source of its type and of report.schema.json. */

const location = v.object({
  path: v.string(),
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  column: v.pipe(v.number(), v.integer(), v.minValue(1)),
  endLine: v.pipe(v.number(), v.integer(), v.minValue(1)),
  endColumn: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

const fact = <T extends v.GenericSchema>(value: T) =>
  v.union([
    v.object({ value, at: v.nullable(location), because: v.nullable(v.string()) }),
    v.object({ unknown: v.string(), at: v.nullable(location) }),
  ])

const revision = v.object({ ref: v.string(), commit: v.nullable(v.string()) })

const certificate = v.object({
  path: v.nullable(v.string()),
  chain: fact(
    v.array(
      v.object({
        subject: v.string(),
        issuer: v.string(),
        dnsNames: v.array(v.string()),
        key: v.string(),
        signatureHash: v.string(),
        notBefore: v.string(),
        notAfter: v.string(),
        sha256: v.string(),
      }),
    ),
  ),
})

const endpoint = v.object({
  id: v.string(),
  names: v.array(v.string()),
  port: v.number(),
  software: v.object({
    name: v.string(),
    version: v.string(),
    tlsLibrary: v.string(),
    basis: v.picklist(['tree', 'settings', 'assumed']),
    because: v.string(),
  }),
  transport: fact(v.picklist(['tls', 'plain'])),
  protocols: fact(v.array(v.string())),
  cipherSuites: fact(v.array(v.string())),
  groups: fact(v.array(v.string())),
  alpn: fact(v.array(v.string())),
  clientCertificate: fact(
    v.object({ mode: v.picklist(['none', 'optional', 'optional-any-ca', 'required']), refusal: v.string() }),
  ),
  certificates: fact(v.array(certificate)),
  /** `public`: phones reach it. One that is `behind` something else can't block. */
  reach: v.union([v.picklist(['public', 'unknown']), v.object({ behind: v.string() })]),
  location,
})

const app = v.object({
  id: v.string(),
  bundleId: v.nullable(v.string()),
  minimumOs: v.object({ value: v.string(), because: v.string() }),
  ats: v.record(v.string(), v.unknown()),
  pins: v.array(v.object({ domain: v.string(), location })),
  location,
})

const errorCode = v.nullable(v.number())

const failure = v.object({
  step: v.string(),
  by: v.picklist(['client', 'server']),
  alert: v.nullable(v.object({ code: v.number(), name: v.string() })),
  cfStreamCode: errorCode,
  urlErrorCode: errorCode,
  streamErrorCode: errorCode,
  reason: v.string(),
  /** What the ClientHello of this client offers under the app's policy; null where none is sent or it is not known. */
  offer: v.nullable(
    v.object({
      protocols: v.array(v.string()),
      cipherSuites: v.array(v.string()),
      groups: v.array(v.string()),
    }),
  ),
})

const status = v.picklist(['connects', 'fails', 'unknown'])

const handshake = v.object({
  endpoint: v.string(),
  app: v.nullable(v.string()),
  client: v.picklist(clientIds),
  stack: v.picklist(['url-loading', 'cfstream']),
  status,
  base: v.nullable(status),
  protocol: v.nullable(v.string()),
  cipherSuite: v.nullable(v.string()),
  group: v.nullable(v.string()),
  /** Whether it is so in every world of its assumptions. */
  confidence: v.picklist(['certain', 'assumed']),
  /** Ids of what it takes for granted. */
  assumptions: v.array(v.string()),
  failure: v.nullable(failure),
  /** Why it is unknown; null otherwise. */
  unknown: v.nullable(v.string()),
})

/** What a server does in a situation. */
const answer = v.object({
  kind: v.picklist(['alert', 'close', 'http-status', 'accepted']),
  /** Number and name of the alert; null for the other kinds. */
  alert: v.nullable(v.object({ code: v.number(), name: v.string() })),
  when: v.nullable(v.picklist(['before-finished', 'after-finished'])),
  status: v.nullable(v.number()),
})

const look = {
  urlErrorCode: errorCode,
  streamErrorCode: errorCode,
  networkFrameworkCode: errorCode,
  httpStatus: v.nullable(v.number()),
}

const alertRow = v.object({
  situation: v.picklist(situations),
  protocol: v.nullable(v.string()),
  api: v.picklist(apis),
  /** Null where it is not known: `unknown` has the reason. */
  answer: v.nullable(answer),
  unknown: v.nullable(v.string()),
  /** The same at base; null where there is none, or where it was not known. */
  base: v.nullable(answer),
  evidence: v.nullable(v.picklist(['documented', 'source', 'observed', 'inferred'])),
  source: v.nullable(v.string()),
  /** What an app sees of it, the clients that see the same in one. */
  views: v.array(
    v.object({
      clients: v.array(v.picklist(clientIds)),
      ...look,
      certainty: v.picklist(['always', 'may']),
      otherwise: v.nullable(v.object(look)),
    }),
  ),
})

/** Whole lines of one file replaced by others: an edit that was judged again and mends the finding. */
const fix = v.object({
  path: v.string(),
  startLine: v.pipe(v.number(), v.integer(), v.minValue(1)),
  endLine: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The lines as they stand at head, without their ends. */
  before: v.array(v.string()),
  replacement: v.array(v.string()),
})

/** Endpoints that answer alike, at head and at base, and how. */
const alertTable = v.object({ endpoints: v.array(v.string()), rows: v.array(alertRow) })

const finding = v.object({
  rule: v.string(),
  severity: v.picklist(['error', 'warning', 'note']),
  confidence: v.picklist(['certain', 'assumed']),
  status: v.picklist(['regression', 'existing', 'fixed']),
  message: v.string(),
  location,
  related: v.array(v.object({ location, message: v.string() })),
  endpoint: v.nullable(v.string()),
  app: v.nullable(v.string()),
  clients: v.array(v.picklist(clientIds)),
  fingerprint: v.string(),
  helpUrl: v.string(),
  /** Null where no edit is known that mends it. */
  fix: v.nullable(fix),
  /** Set when a line of the settings or a comment waives it: it is shown and never blocks. */
  ignored: v.nullable(v.object({ reason: v.string(), location })),
  /** Whether it counts against the gate under what was asked for; the verdict is `fail` when any does. */
  blocks: v.boolean(),
})

export const reportSchema = v.object({
  schemaVersion: v.literal(1),
  tool: v.object({ name: v.literal('ats-gate'), version: v.string() }),
  base: v.nullable(revision),
  head: revision,
  verdict: v.picklist(['pass', 'fail', 'unsure']),
  summary: v.object({
    regressions: v.number(),
    existing: v.number(),
    fixed: v.number(),
    notAssessed: v.number(),
  }),
  /** `nothing-relevant`: no file that takes part differs between base and head. */
  change: v.picklist(['relevant', 'nothing-relevant', 'no-base']),
  endpoints: v.array(endpoint),
  apps: v.array(app),
  handshakes: v.array(handshake),
  /** What the handshakes take for granted; `pin` is the key of the settings that settles it. */
  assumptions: v.array(v.object({ id: v.string(), words: v.string(), pin: v.nullable(v.string()) })),
  /** Situation × client, for endpoints that speak TLS. */
  alerts: v.array(alertTable),
  findings: v.array(finding),
  notAssessed: v.array(
    v.object({
      what: v.string(),
      why: v.string(),
      location: v.nullable(location),
      /** Whether the change brought or touched it. */
      changed: v.boolean(),
    }),
  ),
})
