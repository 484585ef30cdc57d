import type { DeclaredClientCertificate, DeclaredServer } from '../survey/declared-facts.ts'
import type { Located } from '../text/location.ts'
import { keyPlaceOf, placeOf, type Settings, type SettingsProblem } from './settings-file.ts'
import type { SettingsValues } from './settings-schema.ts'

type EndpointValues = NonNullable<SettingsValues['endpoints']>[number]

const usualPort = 443

/** The server that an entry of `endpoints` describes; null for one without software. */
export function declaredServer(settings: Settings, index: number): DeclaredServer | null {
  const values = settings.values.endpoints?.[index]
  if (values?.software === undefined) return null
  const located = <T>(value: T | undefined, ...keys: readonly string[]): Located<T> | null =>
    value === undefined ? null : { value, at: placeOf(settings, 'endpoints', index, ...keys) }
  const { software, protocols, alpn, unknownNames } = values
  return {
    port: values.port === undefined ? usualPort : Number(values.port),
    software: { value: software.name, at: placeOf(settings, 'endpoints', index, 'software', 'name') },
    version: located(text(software.version), 'software', 'version'),
    tlsLibrary: located(software.tlsLibrary, 'software', 'tlsLibrary'),
    protocols: located(protocols, 'protocols'),
    ciphers: located(list(values.ciphers), 'ciphers'),
    groups: located(list(values.groups), 'groups'),
    alpn: located(alpn, 'alpn'),
    clientCertificate: located(clientCertificate(settings, values, index), 'clientCertificate'),
    unknownNames: located(unknownNames, 'unknownNames'),
    at: placeOf(settings, 'endpoints', index),
  }
}

const text = (value: string | number | undefined) => (value === undefined ? undefined : String(value))
const list = (value: string | readonly string[] | undefined) =>
  typeof value === 'string' ? value : value?.join(':')
const number = (value: string | number | undefined) => (value === undefined ? null : Number(value))

function clientCertificate(
  settings: Settings,
  { clientCertificate: values }: EndpointValues,
  index: number,
): DeclaredClientCertificate | undefined {
  if (values === undefined) return undefined
  const at = (key: string) => placeOf(settings, 'endpoints', index, 'clientCertificate', key)
  const { request, location, verifyErrors = 'refused', unverifiedStatus, depth, ca, crl } = values
  return {
    request,
    asked: location === true ? 'after-request' : 'in-handshake',
    verifyErrors,
    unverifiedStatus: number(unverifiedStatus),
    depth: number(depth),
    ca: ca === undefined ? null : { value: ca, at: at('ca') },
    crl: crl === undefined || crl === false ? null : { value: crl === true ? '' : crl, at: at('crl') },
  }
}

const serverFacts = [
  'port',
  'protocols',
  'ciphers',
  'groups',
  'alpn',
  'clientCertificate',
  'unknownNames',
] as const

/** Facts of a server say nothing without the server. */
export function factsWithoutSoftware(settings: Settings): readonly SettingsProblem[] {
  return (settings.values.endpoints ?? []).flatMap((values, index) => {
    const [fact] = serverFacts.filter((key) => values[key] !== undefined)
    if (fact === undefined || values.software !== undefined) return []
    return [
      {
        message: `\`${fact}\` is a fact of a server: \`software: {name: …}\` has to name it`,
        location: keyPlaceOf(settings, 'endpoints', index, fact),
      },
    ]
  })
}
