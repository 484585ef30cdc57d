import { createHash } from 'node:crypto'
import { certificateFrom } from '../../certificates/x509.ts'
import { wholeFile } from '../../text/location.ts'
import type { Certificate } from '../../tls/certificate.ts'
import { fieldsOf } from './fields.ts'

/** The facts of a certificate that went over the wire, as plain JSON. */
export interface CapturedCertificate extends Omit<Certificate, 'der' | 'at' | 'notBefore' | 'notAfter'> {
  /** ISO 8601. */
  readonly notBefore: string
  readonly notAfter: string
  /** DER in base64. */
  readonly der: string
}

export interface ReadChain {
  readonly certificates: readonly CapturedCertificate[]
  /** Why a part of it is missing, as clauses. */
  readonly problems: readonly string[]
}

/** Reads Certificate messages; equal certificates are read once and shared. */
export interface CertificateReader {
  /** The body of a Certificate message up to TLS 1.2 (RFC 5246 §7.4.2). */
  read(body: Uint8Array): ReadChain
}

/** Servers send two to four; the limits keep a hostile capture from costing minutes and memory. */
const mostInChain = 20
const mostKept = 4_000

export function newCertificateReader(): CertificateReader {
  const known = new Map<string, CapturedCertificate | string>()
  const one = (der: Uint8Array): CapturedCertificate | string => {
    const key = createHash('sha256').update(der).digest('base64')
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size >= mostKept)
      return `the capture holds more than ${mostKept} certificates; this one is not read`
    const made = captured(der)
    known.set(key, made)
    return made
  }
  return { read: (body) => chainOf(body, one) }
}

function chainOf(body: Uint8Array, one: (der: Uint8Array) => CapturedCertificate | string): ReadChain {
  const fields = fieldsOf(body)
  const list = fieldsOf(fields.bytes(fields.u24()))
  const read: (CapturedCertificate | string)[] = []
  while (list.left() > 0 && list.damage() === 'none' && read.length < mostInChain) {
    const der = list.bytes(list.u24())
    if (list.damage() === 'none') read.push(one(der))
  }
  if (list.left() > 0 || list.damage() === 'cut' || fields.damage() === 'cut') {
    read.push('the list of certificates is damaged or longer than any real one')
  }
  return {
    certificates: read.filter((item) => typeof item !== 'string'),
    problems: read.filter((item) => typeof item === 'string'),
  }
}

const nowhere = wholeFile('capture')

function captured(bytes: Uint8Array): CapturedCertificate | string {
  const certificate = certificateFrom(bytes, nowhere)
  if ('unreadable' in certificate) return `a certificate can not be read: ${certificate.unreadable}`
  const { der, at: _, notBefore, notAfter, ...facts } = certificate
  return {
    ...facts,
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
    der: Buffer.from(der).toString('base64'),
  }
}

/** The certificate again as the rest of the program knows it; null only for text that is none. */
export function certificateOf({ der }: CapturedCertificate): Certificate | null {
  const certificate = certificateFrom(Buffer.from(der, 'base64'), nowhere)
  return 'unreadable' in certificate ? null : certificate
}
