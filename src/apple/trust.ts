import type { TrustEvaluator } from '../handshake/outcome.ts'
import type { HostPolicy } from './ats-policy.ts'
import { issuerOf } from './certificate-issuer.ts'
import { certificatePath } from './certificate-path.ts'
import { type ClientId, isFrom } from './client-id.ts'
import { fetchableIssuers, lonelyLeaf, trustChecks } from './trust-checks.ts'
import type { TrustContext } from './trust-context.ts'

/**
 * How one client judges a served chain under one policy at one moment: as its default evaluation does, with the roots that
 * Apple ships. A root that the device's owner installed, or code of the app that judges for itself, is not known here.
 * The rules: trust-rules.data.ts; a failure under ATS refuses the connection whatever the app's code says.
 */
export function trustEvaluator(client: ClientId, policy: HostPolicy, now: Date): TrustEvaluator {
  return (chain, serverName) => {
    const path = certificatePath(chain)
    if (path === null)
      return { failure: null, assumptions: ['the certificate that the server sends is not known'] }
    const context = { client, policy, now, host: serverName, path, issuer: issuerOf(path) }
    for (const check of trustChecks) {
      const failure = check(context)
      if (failure !== null) return { failure, assumptions: [] }
    }
    return { failure: null, assumptions: assumptionsOf(context) }
  }
}

/** What a verdict of trust takes for granted. */
function assumptionsOf(context: TrustContext): readonly string[] {
  return [
    ...missingIntermediate(context),
    ...transparency(context),
    ...unreadHashes(context),
    ...pssSignatures(context),
  ]
}

function missingIntermediate(context: TrustContext): readonly string[] {
  const [url] = fetchableIssuers(
    lonelyLeaf(context) ?? { ...context.path.certificates[0], caIssuersUrls: [] },
  )
  return url === undefined ? [] : [`iOS fetches the intermediate that the server does not send, from ${url}`]
}

/** From iOS 12.1.1 on. The SCTs may also come in the handshake, which no certificate shows. */
function transparency({ client, path, issuer }: TrustContext): readonly string[] {
  const [leaf] = path.certificates
  const asked = issuer.kind === 'public' && isFrom(client, [12, 0]) && leaf.notBefore.getTime() >= ctFrom
  const needed = neededScts(leaf.notBefore, leaf.notAfter)
  if (!asked || leaf.sctCount >= needed) return []
  return [
    `the certificate embeds ${leaf.sctCount} of the ${needed} SCTs that iOS asks for: the others come in the handshake`,
  ]
}

const ctFrom = Date.parse('2018-10-16T00:00:00Z')
const newCountFrom = Date.parse('2021-04-21T00:00:00Z')
const day = 86_400_000

/** Embedded SCTs by lifetime. Source: Security-61901 CertificateTransparency.m; https://support.apple.com/103214. */
function neededScts(notBefore: Date, notAfter: Date): number {
  const days = (notAfter.getTime() - notBefore.getTime()) / day
  if (notBefore.getTime() >= newCountFrom) return days <= 180 ? 2 : days <= 825 ? 3 : 4
  const months = days / 30.44
  if (months < 15) return 2
  return months <= 27 ? 3 : months <= 39 ? 4 : 5
}

function unreadHashes({ path }: TrustContext): readonly string[] {
  const unread = path.certificates.find(
    ({ signatureHash, selfSigned }) => signatureHash === 'unknown' && selfSigned === 'no',
  )
  return unread === undefined ? [] : [`iOS takes the signature algorithm ${unread.signatureAlgorithm}`]
}

/** Apple's code maps RSA keys to PKCS #1 v1.5 signatures alone (inferred from Security up to 61901). */
function pssSignatures({ path }: TrustContext): readonly string[] {
  const pss = path.certificates.some(({ signatureAlgorithm }) => /pss/i.test(signatureAlgorithm))
  return pss
    ? ['iOS verifies RSASSA-PSS signatures of certificates, which its published code does not show']
    : []
}
