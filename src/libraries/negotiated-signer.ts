import type { CipherSuite } from '../tls/cipher-suite.ts'
import type { ClientHello } from '../tls/client-hello.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import { goOn, isStop, need, refuse, type Step } from '../tls/step.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import { listText } from '../tls/wording.ts'
import { isOffered } from './key-groups.ts'
import { signsInTls12 } from './key-schemes.ts'
import type { AgreedGroup, Contexts, ServedKey, Signer } from './library.ts'
import type { Manners } from './manners.ts'
import { certificatePlaces, keysText, servedKeys } from './served-key.ts'
import type { KeyFit, SuiteSearch } from './usable-suites.ts'

/** Which key signs by which scheme: the first common scheme that a key at hand can sign by. */
export function signerFor(
  manners: Manners,
  server: Contexts,
  hello: ClientHello,
  { version, suite }: AgreedGroup,
): Step<Signer> {
  const search = { server, hello, version }
  const all = servedKeys(server)
  if (isStop(all)) return all
  const fit = keyFit(manners, search)
  if (isStop(fit)) return fit
  const keys = manners.certificates(all.value, search).filter((key) => fit.value.fits(suite, key))
  if (version !== 'TLSv1.3' && (version !== 'TLSv1.2' || suite.keyExchange === 'RSA')) {
    // A suite that no key serves is not chosen.
    return goOn({ key: keys[0] as ServedKey, signatureScheme: null })
  }
  const schemes = commonSchemes(manners, server, hello)
  if (isStop(schemes)) return schemes
  for (const signatureScheme of schemes.value) {
    const key = keys.find(({ leaf }) => manners.signs(version, signatureScheme, leaf.key))
    if (key !== undefined) return goOn({ key, signatureScheme })
  }
  return noScheme(manners, search, keys, schemes.value)
}

function noScheme(
  { alerts }: Manners,
  { server, version, hello }: SuiteSearch,
  keys: readonly ServedKey[],
  common: readonly SignatureScheme[],
): Step<never> {
  const offered = common.length > 0 ? common : hello.signatureSchemes
  const where = version === 'TLSv1.3' ? 'In TLS 1.3 the' : 'The'
  return refuse(version === 'TLSv1.3' ? 'certificate' : 'signature-algorithm', {
    by: 'server',
    alert:
      version === 'TLSv1.3' && !keys.some((key) => isKnownKind(key, common)) ? alerts.keyKind : alerts.scheme,
    reason: `${where} client accepts signatures by ${listText(offered)}; the server's key is ${keysText(keys)}.`,
    causes: [...certificatePlaces(server), server.tls.signatureSchemes.at],
  })
}

/** Whether the schemes hold one for keys of this kind, whatever its curve. */
function isKnownKind({ leaf }: ServedKey, schemes: readonly SignatureScheme[]): boolean {
  return schemes.some((scheme) => signsInTls12(scheme, leaf.key))
}

function commonSchemes(
  manners: Manners,
  server: Contexts,
  hello: ClientHello,
): Step<readonly SignatureScheme[]> {
  const configured = need('signature-algorithm', 'signature algorithms', server.tls.signatureSchemes)
  if (isStop(configured)) return configured
  const own = configured.value === 'library-default' ? manners.schemes : configured.value
  const [first, other] =
    manners.schemeOrder === 'client' ? [hello.signatureSchemes, own] : [own, hello.signatureSchemes]
  return goOn(first.filter((scheme) => other.includes(scheme)))
}

/** Which keys a suite can be served with (RFC 5246 §7.4.2, RFC 8422 §5.1); in TLS 1.3 suites and keys have parted. */
export function keyFit(manners: Manners, search: SuiteSearch): Step<KeyFit> {
  const { server, hello, version } = search
  const needed = version === 'TLSv1.2' && manners.withoutScheme === 'left-out'
  const schemes = needed ? commonSchemes(manners, server, hello) : goOn([])
  if (isStop(schemes)) return schemes
  const signs = ({ leaf }: ServedKey) =>
    !needed || schemes.value.some((scheme) => manners.signs(version, scheme, leaf.key))
  const curveFits = ({ leaf }: ServedKey) =>
    manners.certificateCurve === 'any' || isOffered(leaf.key.curve, hello)
  return goOn({
    fits: (suite, key) =>
      version === 'TLSv1.3' || (isOfKind(suite, key, version) && signs(key) && curveFits(key)),
    hindrance: (key) => {
      if (key.leaf.key.kind === 'ec' && !curveFits(key))
        return ` (the client knows the curves ${listText(hello.groups)})`
      return signs(key) ? '' : ` (the client accepts signatures by ${listText(hello.signatureSchemes)})`
    },
  })
}

/** Ed25519 and Ed448 serve the suites of ECDSA from TLS 1.2 on (RFC 8422 §5.10). */
function isOfKind(suite: CipherSuite, { leaf }: ServedKey, version: ProtocolVersion): boolean {
  const { kind } = leaf.key
  if (suite.authentication === 'RSA') {
    if (kind === 'rsa') return ['RSA', 'DHE', 'ECDHE'].includes(suite.keyExchange)
    return kind === 'rsa-pss' && version === 'TLSv1.2' && suite.keyExchange !== 'RSA'
  }
  if (suite.authentication !== 'ECDSA') return false
  return kind === 'ec' || (version === 'TLSv1.2' && (kind === 'ed25519' || kind === 'ed448'))
}
