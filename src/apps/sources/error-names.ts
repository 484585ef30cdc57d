import { sslErrors, urlErrors } from '../../apple/app-errors.data.ts'

/** An error's name in C, `errSSLPeerBadCert` or `NSURLErrorClientCertificateRejected`, and its code. */
export const codeOfName: ReadonlyMap<string, number> = new Map([
  ...[...sslErrors, ...urlErrors].map(({ name, code }) => [name, code] as const),
  ...urlErrors.map(({ name, code }) => [name.replace('NSURL', 'kCFURL'), code] as const),
])

/** A member of URLError.Code, `clientCertificateRejected`, and its code. */
export const codeOfMember: ReadonlyMap<string, number> = new Map(
  urlErrors.map(({ name, code }) => [memberName(name), code]),
)

function memberName(name: string): string {
  const rest = name.replace('NSURLError', '')
  return rest.charAt(0).toLowerCase() + rest.slice(1)
}

/** The codes of a TLS failure: a number among these, with a minus before it, may be one. */
export const tlsCodes: ReadonlySet<number> = new Set([
  ...sslErrors.map(({ code }) => code),
  ...urlErrors.map(({ code }) => code).filter((code) => code <= -1200),
])
