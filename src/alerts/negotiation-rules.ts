import type { Candidate } from '../endpoint/endpoint.ts'
import { isKnown, known, type Unknown, unknown } from '../text/fact.ts'
import { isBefore } from '../text/release.ts'
import { compareVersions, newest, type ProtocolVersion } from '../tls/version.ts'
import type { CertificateCircumstance } from './certificate-rules.ts'
import { lateRefusal, type Visitor } from './certificate-rules.ts'
import type { Circumstance } from './circumstance.ts'
import { configured, type Ruling, ruled } from './ruling.ts'
import type { Stack } from './stack.ts'

export type NegotiationCircumstance = Exclude<Circumstance, CertificateCircumstance>

/** What a server does about a hello that does not suit it: always before the client's Finished. */
export function negotiationRuling(
  endpoint: Candidate,
  stack: Stack,
  circumstance: NegotiationCircumstance,
  visitor: Visitor,
): Ruling | Unknown {
  const { library } = stack
  const fromLibrary = (
    key: 'noSuite' | 'noGroup' | 'noGroupInTls13' | 'noSignatureAlgorithm' | 'noVersion' | 'oneVersionEach',
  ) => ruled(stack, 'library', library?.[key] ?? null, 'before-finished')
  switch (circumstance) {
    case 'no-common-version':
      return fromLibrary(isOneVersionEach(endpoint, visitor.protocol) ? 'oneVersionEach' : 'noVersion')
    case 'no-common-suite':
    case 'no-common-certificate-type':
      return fromLibrary('noSuite')
    case 'no-common-group':
      return fromLibrary(
        visitor.protocol === 'TLSv1.3' && library?.noGroupInTls13 !== undefined
          ? 'noGroupInTls13'
          : 'noGroup',
      )
    case 'no-common-signature-algorithm':
      return fromLibrary('noSignatureAlgorithm')
    case 'unknown-name':
    case 'absent-name':
      return nameRuling(endpoint, stack, circumstance, visitor)
    case 'alpn-mismatch':
      return alpnRuling(endpoint, stack)
    case 'fallback-scsv':
      return fallbackRuling(endpoint, stack, visitor.protocol)
    case 'nothing-wrong':
      return configured({ kind: 'accepted' }, 'nothing is wrong')
  }
}

/** A client of TLS 1.2 or 1.3 alone at a server that has only the other one: GnuTLS has another alert for it. */
function isOneVersionEach({ tls: { protocols } }: Candidate, offered: ProtocolVersion): boolean {
  if (!isKnown(protocols) || protocols.value.includes(offered)) return false
  return compareVersions(offered, 'TLSv1.2') >= 0
}

function nameRuling(
  endpoint: Candidate,
  stack: Stack,
  circumstance: 'unknown-name' | 'absent-name',
  visitor: Visitor,
): Ruling | Unknown {
  const handling = unknownNamesOf(endpoint, stack)
  if (!isKnown(handling)) return handling
  if (handling.value === 'served') return served(endpoint, stack, visitor)
  const { program, library } = stack
  const answer = circumstance === 'unknown-name' ? program.rejectedName : program.rejectedAbsentName
  const ruling = ruled(stack, answer, library?.rejectedName ?? null, 'before-finished')
  return ruling.answer?.kind === 'accepted' ? served(endpoint, stack, visitor) : ruling
}

function unknownNamesOf(
  { names, tls: { unknownNames, nameHandling, clientCertificate } }: Candidate,
  { program }: Stack,
) {
  if (!isKnown(unknownNames)) return unknownNames
  if (unknownNames.value !== 'software-default') return known(unknownNames.value, unknownNames.at)
  if (isKnown(nameHandling) && nameHandling.value === 'rejects') return known('rejected' as const)
  if (names.length === 0) return known('served' as const)
  if (program.unknownNames !== 'unknown') return known(program.unknownNames)
  return unknown(
    'whether this server takes names that it does not know is not told',
    clientCertificate.at ?? null,
  )
}

/** Where certificates are asked for after the request, the handshake says nothing about what follows it. */
function served({ tls: { clientCertificate } }: Candidate, stack: Stack, visitor: Visitor): Ruling {
  const request = isKnown(clientCertificate) ? clientCertificate.value : null
  const late = request?.asked === 'after-request' && request.mode !== 'none'
  if (late && visitor.lateRequest === 'refuses') return lateRefusal(stack, visitor.protocol)
  const { evidence, source } = stack.program
  return { answer: { kind: 'accepted' }, evidence, source }
}

function alpnRuling({ software, tls: { alpn } }: Candidate, stack: Stack): Ruling | Unknown {
  const { program, library } = stack
  if (!isKnown(alpn)) return alpn
  if (alpn.value.length === 0) {
    return configured({ kind: 'accepted' }, 'the server has no list of application protocols (RFC 7301 §3.2)')
  }
  const early = program.alpnSince !== null && isBefore(software.version, program.alpnSince)
  return ruled(stack, early ? 'accepted' : program.alpn, library?.alpn ?? null, 'before-finished')
}

/** A fallback is a hello below the server's newest version: from that one there is none (RFC 7507 §3). */
function fallbackRuling({ tls: { protocols } }: Candidate, stack: Stack, offered: ProtocolVersion): Ruling {
  const best = isKnown(protocols) ? newest(protocols.value) : undefined
  if (best !== undefined && compareVersions(offered, best) >= 0) {
    return configured({ kind: 'accepted' }, 'no version of the server is newer (RFC 7507 §3)')
  }
  return ruled(stack, 'library', stack.library?.fallback ?? null, 'before-finished')
}
