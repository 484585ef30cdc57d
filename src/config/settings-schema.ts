import * as v from 'valibot'
import { apis } from '../alerts/client-view.ts'
import { situations } from '../alerts/situation.ts'
import { clientIds } from '../apple/client-id.ts'
import { declaredKeys } from '../survey/declared-facts.ts'
import { protocolVersions } from '../tls/version.ts'

/**
 * The settings file `.github/ats-gate.yml`: the one source of its types, its checks and `schema.json`.
 * Descriptions are what an editor shows.
 */

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'))

/** YAML reads 1.10 as a number; the loader hands the digits over as they are written. */
const version = v.union([
  v.pipe(v.string(), v.regex(/^\d+(\.\d+)*[a-z]?$/, 'must be a version such as 1.27')),
  v.number(),
])

const glob = v.pipe(text, v.maxLength(256, 'must be at most 256 characters'))

const severity = v.picklist(['error', 'warning', 'note'])

const certificate = v.strictObject({
  key: v.pipe(v.picklist(declaredKeys), v.description('Kind and size of the public key.')),
  issuer: v.pipe(
    v.optional(v.picklist(['public', 'private', 'self-signed']), 'public'),
    v.description('Who issued it: a CA that iOS trusts, a private CA, or itself.'),
  ),
})

/** YAML's numbers come as they are written. */
const count = v.union([v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'must be a whole number')), v.number()])

const software = v.strictObject({
  name: v.pipe(text, v.description('apache, haproxy, lighttpd, caddy, traefik, go, tomcat, node, envoy, …')),
  version: v.pipe(v.optional(version), v.description('Its version, such as 2.4.')),
  tlsLibrary: v.pipe(
    v.optional(text),
    v.description('The TLS library and its version: openssl 3.0, go 1.23, jdk 17, gnutls 3.7.'),
  ),
})

const clientCertificate = v.strictObject({
  request: v.pipe(
    v.picklist(['none', 'optional', 'optional-any-ca', 'required']),
    v.description('Whether clients are asked for a certificate.'),
  ),
  location: v.pipe(
    v.optional(v.boolean()),
    v.description("Asked for after the request, for a part of the site only (Apache's <Location>)."),
  ),
  verifyErrors: v.pipe(
    v.optional(v.picklist(['refused', 'ignored'])),
    v.description("What errors of verification do; ignored is HAProxy's crt-ignore-err all."),
  ),
  unverifiedStatus: v.pipe(
    v.optional(count),
    v.description('Status of requests without a verified certificate, where a rule gives one.'),
  ),
  depth: v.pipe(v.optional(count), v.description('Intermediates that are accepted.')),
  ca: v.pipe(v.optional(text), v.description('File of the CAs that clients may have.')),
  crl: v.pipe(
    v.optional(v.union([text, v.boolean()])),
    v.description('File of revocation lists, or whether there is one.'),
  ),
})

const endpoint = v.strictObject({
  name: v.pipe(v.optional(text), v.description('Host name as the configuration or the app writes it.')),
  names: v.pipe(v.optional(v.array(text)), v.description('Several host names that share these facts.')),
  certificate: v.pipe(
    v.optional(v.union([certificate, v.array(certificate)])),
    v.description('What the server presents where the certificate is not in the tree; a list for several.'),
  ),
  software: v.pipe(
    v.optional(software),
    v.description('The server behind it, where the repository has no configuration that is read.'),
  ),
  port: v.pipe(v.optional(count), v.description('Port of that server; 443 when left out.')),
  protocols: v.pipe(
    v.optional(v.array(v.picklist(protocolVersions))),
    v.description("TLS versions; the software's default when left out."),
  ),
  ciphers: v.pipe(
    v.optional(v.union([text, v.array(text)])),
    v.description("OpenSSL cipher string or names of suites; the software's default when left out."),
  ),
  groups: v.pipe(
    v.optional(v.union([text, v.array(text)])),
    v.description("Groups for key exchange; the software's default when left out."),
  ),
  alpn: v.pipe(v.optional(v.array(text)), v.description('Application protocols, such as h2.')),
  clientCertificate: v.pipe(
    v.optional(clientCertificate),
    v.description('Client certificates; none are asked for when left out.'),
  ),
  unknownNames: v.pipe(
    v.optional(v.picklist(['served', 'rejected'])),
    v.description('What becomes of names that nobody serves; the default of the software when left out.'),
  ),
})

const app = v.strictObject({
  plist: v.pipe(v.optional(text), v.description('Path of its Info.plist inside the repository.')),
  name: v.pipe(v.optional(text), v.description('What the report calls it.')),
  'minimum-ios': v.pipe(v.optional(version), v.description('Oldest iOS that the app runs on.')),
  ats: v.pipe(
    v.optional(v.record(v.string(), v.unknown())),
    v.description('The NSAppTransportSecurity dictionary of an app whose plist is not in the tree.'),
  ),
  endpoints: v.pipe(
    v.optional(v.array(text)),
    v.description('Names of the endpoints that it talks to; all when left out.'),
  ),
})

const ignore = v.strictObject({
  rule: v.pipe(text, v.description('Id of the rule.')),
  path: v.pipe(v.optional(glob), v.description('Glob of the files that it is ignored in.')),
  endpoint: v.pipe(v.optional(text), v.description('Name of the endpoint that it is ignored for.')),
  reason: v.pipe(text, v.description('Why; the report repeats it.')),
  expires: v.pipe(
    v.optional(v.pipe(v.string(), v.isoDate('must be a date such as 2027-01-31'))),
    v.description('Last day on which it holds.'),
  ),
})

/** YAML's numbers come as they are written. */
const number = v.union([v.pipe(v.string(), v.regex(/^-?\d{1,5}$/, 'must be a number')), v.number()])

const expectedLook = v.strictObject({
  alert: v.pipe(v.optional(v.union([text, v.number()])), v.description('Name or number of the alert.')),
  urlErrorCode: v.pipe(v.optional(number), v.description('Code in NSURLErrorDomain, such as -1205.')),
  streamErrorCode: v.pipe(
    v.optional(number),
    v.description('_kCFStreamErrorCodeKey, or the OSStatus of CFStream, such as -9828.'),
  ),
  networkFrameworkCode: v.pipe(v.optional(number), v.description('Status of NWError.tls.')),
  httpStatus: v.pipe(v.optional(number), v.description('Status of an HTTP answer after the handshake.')),
})

const expectation = v.strictObject({
  endpoint: v.pipe(
    v.optional(text),
    v.description('Name of the endpoint; each that asks for client certificates when left out.'),
  ),
  api: v.pipe(
    v.optional(v.picklist(apis)),
    v.description('What the app opens the connection with; url-session when left out.'),
  ),
  clients: v.pipe(
    v.optional(v.array(v.picklist(clientIds))),
    v.description('The iOS versions it is held on; those that the apps run on when left out.'),
  ),
  'tell-apart': v.pipe(
    v.optional(v.pipe(v.array(v.picklist(situations)), v.minLength(2, 'needs at least two situations'))),
    v.description('Situations that must not look the same to the app.'),
  ),
  situation: v.pipe(
    v.optional(v.picklist(situations)),
    v.description('The situation that `expect` is about.'),
  ),
  expect: v.pipe(v.optional(expectedLook), v.description('What it looks like.')),
})

export const settingsSchema = v.strictObject({
  endpoints: v.pipe(
    v.optional(v.array(endpoint)),
    v.description('Facts about endpoints that the tree does not hold.'),
  ),
  apps: v.pipe(v.optional(v.array(app)), v.description('The apps that use these servers.')),
  runtimes: v.pipe(
    v.optional(v.record(text, version)),
    v.description(
      'Versions by program or TLS library (nginx: 1.27, openssl: 3.0) where the tree does not tell them.',
    ),
  ),
  files: v.pipe(
    v.optional(v.record(text, text)),
    v.description(
      'Absolute path prefixes on the server, and the folders of the repository that become them.',
    ),
  ),
  alerts: v.pipe(
    v.optional(v.array(expectation)),
    v.description('What the app relies on when a connection fails.'),
  ),
  rules: v.pipe(
    v.optional(v.record(text, v.picklist(['error', 'warning', 'note', 'off']))),
    v.description('Severity by rule id, or off.'),
  ),
  ignore: v.pipe(
    v.optional(v.array(ignore)),
    v.description('Findings that are accepted, each with a reason.'),
  ),
  include: v.pipe(
    v.optional(v.array(glob)),
    v.description('Globs of the paths that are read; all when left out.'),
  ),
  exclude: v.pipe(v.optional(v.array(glob)), v.description('Globs of the paths that are not read.')),
  'fail-on': v.pipe(
    v.optional(v.picklist(['regression', 'any', 'never'])),
    v.description('What blocks: what the change brings, any finding, or nothing.'),
  ),
  'min-severity': v.pipe(v.optional(severity), v.description('Lowest severity that blocks.')),
})

export type SettingsValues = v.InferOutput<typeof settingsSchema>
