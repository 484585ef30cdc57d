import type { TrustFailure } from '../handshake/outcome.ts'
import type { Certificate } from '../tls/certificate.ts'
import { isIssuedByRoot } from './certificate-issuer.ts'
import { isFrom } from './client-id.ts'
import { isNamedFor } from './host-name.ts'
import {
  calledBy,
  dayOf,
  firstFailure,
  refused,
  type TrustCheck,
  type TrustContext,
} from './trust-context.ts'
import {
  type KeySizeRule,
  keySizeRules,
  leafUsageRules,
  signatureHashRules,
  type ValidityRule,
  validityRules,
} from './trust-rules.data.ts'

/** Every requirement, in the order in which a failure is named; the first that fails is the verdict. */
export const trustChecks: readonly TrustCheck[] = [
  checkAnchor,
  checkCompleteness,
  checkName,
  checkDates,
  checkKeySize,
  checkSignatureHash,
  checkUsage,
  checkIssuerUsage,
  checkValidity,
]

/** The chain has to end in a root that Apple ships (AnchorTrusted). */
function checkAnchor(context: TrustContext): TrustFailure | null {
  const { issuer, path } = context
  const [leaf] = path.certificates
  if (issuer.kind === 'public') return null
  if (issuer.kind === 'self-signed') {
    return refused('self-signed', leaf, `the certificate ${leaf.subject} is self-signed`, 'system')
  }
  const last = path.certificates.at(-1) ?? leaf
  const root = path.end === 'root' ? last.subject : last.issuer
  const detail = `the certificate is issued by ${root}, which is no CA that iOS trusts`
  return refused('untrusted-ca', leaf, detail, 'system', privateDoubt(context))
}

/**
 * With no root sent and no known name, what settles it is Certificate Transparency: from iOS 12.1.1 a certificate of a
 * public CA without embedded SCTs would fail as well (SystemTrustedCTRequired, issued from 2018-10-16 on).
 */
function privateDoubt({ issuer, client, path }: TrustContext): TrustFailure['doubt'] {
  if (issuer.basis === 'certain') return null
  const logged = path.certificates[0].notBefore.getTime() >= Date.parse('2018-10-16T00:00:00Z')
  return logged && isFrom(client, [12, 2]) ? null : 'the issuer is judged by its name alone'
}

/** A leaf without its intermediate is mended by fetching caIssuers, over http alone; without such a URL it can't be. */
function checkCompleteness(context: TrustContext): TrustFailure | null {
  const leaf = lonelyLeaf(context)
  if (leaf === null || fetchableIssuers(leaf).length > 0) return null
  const detail = `the intermediate ${leaf.issuer} is not sent, and the certificate names no http address to fetch it from`
  return refused('incomplete-chain', leaf, detail, 'system')
}

/** The leaf of a public chain that is sent without the CA certificate above it; null where nothing is missing. */
export function lonelyLeaf({ issuer, path }: Pick<TrustContext, 'issuer' | 'path'>): Certificate | null {
  const [leaf, ...issuers] = path.certificates
  const alone = issuers.length === 0 && issuer.kind === 'public' && path.end === 'open'
  return alone && !isIssuedByRoot(leaf) ? leaf : null
}

export function fetchableIssuers({ caIssuersUrls }: Certificate): readonly string[] {
  return caIssuersUrls.filter((url) => url.toLowerCase().startsWith('http://'))
}

function checkName(context: TrustContext): TrustFailure | null {
  const [leaf] = context.path.certificates
  if (isNamedFor(leaf, context.host, context.client)) return null
  const names = [...leaf.dnsNames, ...leaf.ipAddresses]
  const found = names.length > 0 ? `is for ${names.join(', ')}` : nameless(leaf)
  return refused(
    'name-mismatch',
    leaf,
    `the certificate ${found}, and the app asks for ${context.host}`,
    'system',
  )
}

function nameless({ commonName }: Certificate): string {
  const only = commonName === null ? '' : `, only the common name ${commonName}`
  return `has no subject alternative name${only}`
}

/** Every certificate within its dates, without grace. An expired CA certificate of a public chain may have a twin. */
function checkDates(context: TrustContext): TrustFailure | null {
  const { now, path, issuer } = context
  for (const [index, certificate] of path.certificates.entries()) {
    const doubt = index > 0 && issuer.kind === 'public' ? newerTwin : null
    const name = calledBy(certificate, context)
    if (!(now.getTime() <= certificate.notAfter.getTime())) {
      return refused(
        'expired',
        certificate,
        `${name} expired on ${dayOf(certificate.notAfter)}`,
        'system',
        doubt,
      )
    }
    if (!(now.getTime() >= certificate.notBefore.getTime())) {
      const detail = `${name} is valid only from ${dayOf(certificate.notBefore)}`
      return refused('not-yet-valid', certificate, detail, 'system', doubt)
    }
  }
  return null
}

const newerTwin = 'iOS may hold a newer certificate of the same CA'

function checkKeySize(context: TrustContext): TrustFailure | null {
  return firstFailure(keySizeRules, context, (rule) => {
    const judged = rule.root === 'included' ? context.path.certificates : withoutRoot(context)
    const weak = judged.find((certificate) => isWeak(certificate, rule))
    return weak === undefined
      ? null
      : refused('weak-key', weak, keyDetail(weak, rule, context), rule.rule, keyDoubt(rule, context))
  })
}

function isWeak({ key }: Certificate, rule: KeySizeRule): boolean {
  if (key.kind === 'rsa') return key.bits < rule.rsa
  if (key.kind === 'ec') return key.bits < rule.ec
  return rule.otherKeys === 'refused'
}

function keyDetail(certificate: Certificate, rule: KeySizeRule, context: TrustContext): string {
  const { kind, bits } = certificate.key
  const found =
    kind === 'rsa' || kind === 'ec' ? `an ${kind.toUpperCase()} key of ${bits} bits` : `a key of kind ${kind}`
  const asker = rule.rule === 'ats' ? 'ATS' : 'iOS'
  return `${calledBy(certificate, context)} has ${found}; ${asker} requires RSA of ${rule.rsa} or EC of ${rule.ec} bits`
}

/** NSExceptionRequiresForwardSecrecy = NO is documented to drop ATS's check of key lengths; the published code keeps it. */
function keyDoubt(rule: KeySizeRule, { policy }: TrustContext): TrustFailure['doubt'] {
  const isDocumentedToDrop = rule.rule === 'ats' && policy.suites === 'ats-and-rsa'
  return isDocumentedToDrop ? 'NSExceptionRequiresForwardSecrecy = NO is documented to drop this check' : null
}

function checkSignatureHash(context: TrustContext): TrustFailure | null {
  const judged = context.path.certificates.filter((certificate) => certificate.selfSigned === 'no')
  return firstFailure(signatureHashRules, context, (rule) => {
    const weak = judged.find((certificate) => rule.hashes.includes(certificate.signatureHash))
    if (weak === undefined) return null
    const asker = rule.rule === 'ats' ? 'ATS' : 'iOS'
    const detail = `${calledBy(weak, context)} is signed with ${weak.signatureHash.toUpperCase()}; ${asker} requires SHA-256 or better`
    return refused('weak-hash', weak, detail, rule.rule)
  })
}

const serverAuth = '1.3.6.1.5.5.7.3.1'
const anyUsage = '2.5.29.37.0'
/** Server-gated cryptography of Microsoft and Netscape, which the loose check takes too. */
const gatedUsages = ['1.3.6.1.4.1.311.10.3.3', '2.16.840.1.113730.4.1']

function checkUsage(context: TrustContext): TrustFailure | null {
  const [leaf] = context.path.certificates
  const usages = leaf.extendedKeyUsages
  return firstFailure(leafUsageRules, context, (rule) => {
    if (usages === null && rule.serverAuth === 'if-present') return null
    const taken = rule.serverAuth === 'listed' ? [serverAuth] : [serverAuth, anyUsage, ...gatedUsages]
    if (usages?.some((usage) => taken.includes(usage))) return null
    const found = usages === null ? 'no extended key usage' : `the extended key usages ${usages.join(', ')}`
    return refused(
      'usage',
      leaf,
      `the certificate has ${found}; iOS requires server authentication`,
      rule.rule,
    )
  })
}

/** An issuer has to be a CA (BasicConstraints); on public chains its usages, if any, have to allow servers from iOS 14. */
function checkIssuerUsage(context: TrustContext): TrustFailure | null {
  const [, ...issuers] = context.path.certificates
  for (const issuer of issuers) {
    const name = calledBy(issuer, context)
    if (issuer.basicConstraints?.ca === 'no') {
      return refused('usage', issuer, `${name} is not marked as a CA (basicConstraints)`, 'system')
    }
    const usages = issuer.extendedKeyUsages
    const strict =
      isFrom(context.client, [14, 0]) && context.issuer.kind === 'public' && issuer.selfSigned === 'no'
    if (strict && usages !== null && !usages.some((usage) => usage === serverAuth || usage === anyUsage)) {
      return refused(
        'usage',
        issuer,
        `${name} has extended key usages without server authentication`,
        'system',
      )
    }
  }
  return null
}

function checkValidity(context: TrustContext): TrustFailure | null {
  const [leaf] = context.path.certificates
  return firstFailure(validityRules, context, (rule) => {
    if (leaf.notBefore.getTime() < Date.parse(rule.issuedFrom) || secondsOf(leaf) <= allowed(rule))
      return null
    const days = Math.ceil(secondsOf(leaf) / secondsPerDay)
    const detail = `the certificate is valid for ${days} days; iOS takes at most ${rule.days} for those issued from ${rule.issuedFrom.slice(0, 10)} on`
    return refused('validity-too-long', leaf, detail, rule.rule)
  })
}

const secondsPerDay = 86_400

function secondsOf({ notBefore, notAfter }: Certificate): number {
  return (notAfter.getTime() - notBefore.getTime()) / 1000
}

function allowed({ days, slack }: ValidityRule): number {
  return days * secondsPerDay + slack
}

function withoutRoot({ path }: TrustContext): readonly Certificate[] {
  return path.end === 'root' ? path.certificates.slice(0, -1) : path.certificates
}
