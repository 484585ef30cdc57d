/**
 * What a code says of the end that refused. `peer`: the constant names an alert of the other side. `closed`: the
 * connection ended without one. `trust`: this side refused the certificate. `ats`: ATS by its own codes. `local`: this
 * side for another reason. `open`: it does not tell (−9802: ATS, or an alert without a constant of its own).
 * Source: the comments and names of Security-61901 base/SecBase.h; for −9801 and −9810 the logs named in the causes.
 */
export type CodeKind = 'peer' | 'closed' | 'trust' | 'ats' | 'local' | 'status' | 'open'

const single: ReadonlyMap<number, CodeKind> = new Map([
  [-9802, 'open'],
  [-9803, 'status'],
  [-9805, 'closed'],
  [-9806, 'closed'],
  [-9807, 'trust'],
  [-9808, 'trust'],
  [-9810, 'open'],
  [-9812, 'trust'],
  [-9813, 'trust'],
  [-9814, 'trust'],
  [-9815, 'trust'],
  [-9816, 'closed'],
  [-9841, 'status'],
  [-9842, 'status'],
  [-9843, 'trust'],
  [-9844, 'closed'],
  [-9851, 'status'],
  [-9852, 'closed'],
  [-9853, 'closed'],
  [-9890, 'local'],
])

/** The kind of a stream code; −4 is what CFNetwork's HTTP domain has for a lost connection. */
export function codeKind(code: number): CodeKind {
  const known = single.get(code)
  if (known !== undefined) return known
  if (code === -4) return 'closed'
  if (code <= -9880 && code >= -9886) return 'ats'
  if ((code <= -9819 && code >= -9840) || (code <= -9855 && code >= -9865)) return 'peer'
  return 'local'
}
