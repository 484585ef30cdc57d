import { type ErrorConstant, sslErrors, urlErrors } from '../apple/app-errors.data.ts'
import { trustStatuses } from './trust-checks.data.ts'

const sslByCode = new Map(sslErrors.map((row) => [row.code, row]))
const sslByName = new Map(sslErrors.map((row) => [row.name.toLowerCase(), row.code]))
const urlByCode = new Map(urlErrors.map((row) => [row.code, row]))

/** Whether SecBase.h has a constant of that value among errSSL*. */
export function isSslCode(code: number): boolean {
  return sslByCode.has(code)
}

/** −9825 for `errSSLPeerBadCert`; letter case counts for nothing. */
export function sslCodeByName(name: string): number | undefined {
  return sslByName.get(name.toLowerCase())
}

export function sslConstant(code: number): ErrorConstant | undefined {
  return sslByCode.get(code)
}

export function urlConstant(code: number): ErrorConstant | undefined {
  return urlByCode.get(code)
}

/** Of any of the three lists: errSSL*, NSURLError*, errSec* of a trust evaluation. */
export function constantOf(code: number): ErrorConstant | undefined {
  return sslByCode.get(code) ?? urlByCode.get(code) ?? trustStatus(code)
}

export function trustStatus(code: number): ErrorConstant | undefined {
  return trustStatuses.find((row) => row.code === code)
}
