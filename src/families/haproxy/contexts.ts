import type { TlsContext } from '../../endpoint/context.ts'
import type { Candidate } from '../../endpoint/endpoint.ts'
import { contextOf } from '../../endpoint/facts.ts'
import { placeOf, quoted } from '../../notations/haproxy-cfg/word.ts'
import { softwareIsAtLeast } from '../../survey/runtimes.ts'
import { type Fact, known, type Unknown, unknown } from '../../text/fact.ts'
import { isWithin } from '../../text/release.ts'
import { aboveFloor } from '../version-floor.ts'
import type { Served } from './certificates.ts'
import { clientCertificateOf } from './client-certificate.ts'
import { newerKeywords, tabledReleases } from './keywords.data.ts'
import {
  alpnOf,
  dhParametersOf,
  groupsOf,
  preferenceOf,
  signatureSchemesOf,
  suitesOf,
  tls13SuitesOf,
} from './negotiation.ts'
import { protocolsOf } from './protocols.ts'
import { groupsByCertificateSince, groupsOfTheBindLine, groupsOfTheCertificate } from './scopes.data.ts'
import { defaultText, type View } from './view.ts'

/** What acts on a `bind` line before and after the name is known. */
export function haproxyContexts(
  view: Omit<View, 'overrides'>,
  served: Served,
  fallback: Served,
): Pick<Candidate, 'initial' | 'named' | 'scope'> {
  const line = { ...view, overrides: new Map() }
  const named = contextFor({ ...view, overrides: served.overrides }, served)
  const isSame = served === fallback && served.overrides.size === 0
  return {
    named,
    initial: isSame ? named : contextFor(line, { ...fallback, overrides: new Map(), hidden: null }),
    scope: softwareIsAtLeast(view.runtime, groupsByCertificateSince)
      ? groupsOfTheCertificate
      : groupsOfTheBindLine,
  }
}

/** Facts that a line of a crt-list may set. */
const ofCrtList: ReadonlySet<keyof TlsContext> = new Set([
  'protocols',
  'cipherSuites',
  'tls13CipherSuites',
  'groups',
  'signatureSchemes',
  'securityLevel',
  'alpn',
  'clientCertificate',
])

function contextFor(view: View, { certificates, hidden }: Served): TlsContext {
  const stop = unreadableLine(view)
  if (stop !== null) return contextOf(() => stop)
  const suites = suitesOf(view)
  const facts: TlsContext = {
    ...suites,
    protocols: aboveFloor(protocolsOf(view), suites.securityLevel, view.runtime),
    tls13CipherSuites: tls13SuitesOf(view),
    suitePreference: preferenceOf(view),
    groups: groupsOf(view),
    signatureSchemes: signatureSchemesOf(view),
    dhParameters: dhParametersOf(view),
    alpn: alpnOf(view),
    certificates: certificatesOf(view, certificates),
    clientCertificate: clientCertificateOf(view),
    nameHandling: known('serves', null, defaultText(view)),
    unknownNames: unknownNamesOf(view),
  }
  return hidden === null ? facts : contextOf((name) => (ofCrtList.has(name) ? hidden : facts[name]))
}

/** Why nothing is known of a line: a template fills it in, or HAProxy does not take it. */
function unreadableLine({ bind, runtime, refusals }: View): Unknown | null {
  if (bind.open !== null) return bind.open
  const { version } = runtime.software
  if (bind.unfinished !== null)
    return refusals.add(`${bind.unfinished.value} lacks a value`, placeOf(bind.unfinished))
  if (bind.stranger !== null) {
    const word = quoted(bind.stranger.value)
    const at = placeOf(bind.stranger)
    return isWithin(version, tabledReleases)
      ? refusals.add(`unknown keyword "${word}" in a bind line`, at)
      : unknown(`"${word}" is no keyword of a bind line that is known here`, at)
  }
  for (const [name, [setting]] of bind.settings) {
    const since = Object.hasOwn(newerKeywords, name) ? newerKeywords[name]?.since : undefined
    if (since != null && setting !== undefined && !softwareIsAtLeast(runtime, since))
      return refusals.add(`${name} came after haproxy ${version}`, placeOf(setting.keyword))
  }
  return null
}

function certificatesOf(
  { bind, refusals }: View,
  served: Served['certificates'],
): TlsContext['certificates'] {
  const made = bind.settings.get('generate-certificates')?.at(-1)
  if (made) {
    const chain = unknown('certificates are made at run time (generate-certificates)', placeOf(made.keyword))
    return known([{ path: null, chain }], chain.at)
  }
  const elsewhere = bind.section.lines.find(({ words }) => words[0].value === 'ssl-f-use')
  if (elsewhere)
    return unknown('ssl-f-use, which is not read, names certificates', placeOf(elsewhere.words[0]))
  if (served.length > 0) return known(served, served[0]?.path?.at ?? served[0]?.chain.at ?? bind.at)
  return bind.settings.has('strict-sni')
    ? unknown('no certificate is named', bind.at)
    : refusals.add('no SSL certificate is named for a bind with ssl (crt)', bind.at)
}

function unknownNamesOf(view: View): Fact<'served' | 'rejected'> {
  const strict = view.bind.settings.get('strict-sni')?.at(-1)
  return strict ? known('rejected', placeOf(strict.keyword)) : known('served', null, defaultText(view))
}
