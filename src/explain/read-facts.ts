import type { FactsInMaking, GroupReader, Groups } from './group-reader.ts'
import type { LogFormat, Sign } from './log-format.ts'
import { alert, errno, named, nsError, osStatus, streamCode, urlCode } from './read-codes.ts'
import type { ChainEntry, Facts, FailedChecks } from './sighting.ts'

export interface FactsRead {
  readonly facts: Facts
  readonly signs: readonly Sign[]
}

/**
 * What a match of a format tells, or null where its values can't be: a code that no list has is no recognition, so that
 * chance does not read as a diagnosis.
 */
export function readFacts(format: LogFormat, groups: Groups): FactsRead | null {
  const facts: FactsInMaking = {}
  const signs: Sign[] = [...format.signs]
  for (const read of readers) if (!read(groups, facts, signs, format)) return null
  return { facts, signs }
}

const build: GroupReader = ({ file }, facts) => {
  const found = file === undefined ? null : /boringssl-(\d{1,5}(?:\.\d{1,5}){0,4})/i.exec(file)
  if (found?.[1] !== undefined) facts.build = found[1]
  return true
}

const keys: GroupReader = (groups, facts) => {
  const connection = groups.connection ?? /^C(\d{1,9})/i.exec(groups.endpoint ?? '')?.[1]
  if (connection !== undefined) facts.connection = connection
  const task = groups.task ?? groups.task2
  const index = groups.taskIndex ?? groups.taskIndex2
  // What the system has redacted tells nothing apart.
  if (task !== undefined && /^[0-9a-f-]{8,40}$/i.test(task)) facts.task = `${task.toUpperCase()}.${index}`
  return true
}

const target: GroupReader = ({ host, href }, facts) => {
  if (host !== undefined && isHost(host)) {
    facts.host = host.toLowerCase()
    facts.port = null
  }
  if (href !== undefined) {
    const found =
      /^(https?):\/\/(?:[^/?#@]{0,200}@)?(\[[0-9a-f:.]{2,45}\]|[^/?#:]{1,253})(?::(\d{1,5}))?/i.exec(href)
    if (found?.[2] === undefined || !isHost(found[2])) return true
    facts.host = found[2].toLowerCase().replace(/\.$/, '')
    facts.port = found[3] === undefined ? (found[1]?.toLowerCase() === 'https' ? 443 : 80) : Number(found[3])
  }
  return true
}

function isHost(text: string): boolean {
  if (text.length > 253) return false
  if (text.startsWith('[')) return /^\[[0-9a-f:.]{2,45}\]$/i.test(text)
  const labels = text.replace(/\.$/, '').split('.')
  return labels.every((label) => /^[\p{L}\p{N}_-]{1,63}$/u.test(label))
}

const policy: GroupReader = ({ policy: text }, facts, signs) => {
  if (text === undefined) return true
  const name = text.toLowerCase() as 'default' | 'strict' | 'system'
  facts.policy = name
  if (name === 'default') signs.push('default-trust')
  else signs.push('ats')
  if (name === 'system') signs.push('ats-system-trust')
  return true
}

const checks: GroupReader = ({ checks: text }, facts) => {
  if (text === undefined) return true
  const found: FailedChecks[] = [...text.matchAll(/\[(leaf|root|ca\d{1,3})([^\]]*)\]/gi)].map(
    ([, certificate = '', tokens = '']) => ({
      certificate: certificate.toLowerCase(),
      tokens: tokens.split(/[\s,]+/).filter((token) => /^\w{2,60}$/.test(token)),
    }),
  )
  facts.checks = found
  return found.some(({ tokens }) => tokens.length > 0)
}

const clientCertificate: GroupReader = ({ state }, facts, signs) => {
  const word = (['none', 'requested', 'sent', 'rejected'] as const)[Number(state ?? 9)]
  if (word !== undefined) {
    facts.clientCertificate = word
    signs.push(`client-certificate-${word}`)
  }
  return true
}

const chain: GroupReader = ({ names }, facts, signs) => {
  if (names === undefined) return true
  const entry = chainEntry(names)
  if (entry === null) return false
  facts.certificate = entry
  if (proxies.test(entry.issuer) || proxies.test(entry.subject)) signs.push('proxy-issuer')
  if (/^DST Root CA X3$/i.test(entry.issuer)) signs.push('expired-cross-root')
  return true
}

/** `api.example.com i: R3`; in old logs the blank before `i:` is missing. */
function chainEntry(names: string): ChainEntry | null {
  const found = /^(?<subject>.*?)(?: i: |i: )(?<issuer>.*)$/.exec(names.slice(0, 240))
  if (found?.groups === undefined) return null
  return { subject: found.groups.subject ?? '', issuer: found.groups.issuer ?? '' }
}

/** Makers of proxies that open TLS on the way, by the names of their authorities. */
const proxies =
  /\b(?:charles proxy|mitmproxy|fiddler|do_not_trust|proxyman|burp|portswigger|zscaler|netskope|bluecoat|fortinet|fortigate|palo alto|cisco umbrella|sophos|avast|kaspersky|adguard|whistle|anyproxy|surge)\b/i

const path: GroupReader = ({ path: text }, _facts, signs) => {
  if (text === undefined) return true
  if (/\bproxy\b/i.test(text)) signs.push('path-proxy')
  if (/\butun\d|\bipsec\d|\bppp\d/i.test(text)) signs.push('path-tunnel')
  if (/^unsatisfied/i.test(text)) signs.push('path-down')
  return true
}

const nscurl: GroupReader = ({ test, result }, facts) => {
  if (test !== undefined) facts.nscurlTest = test
  if (result !== undefined) facts.nscurlResult = result.toUpperCase() === 'PASS' ? 'PASS' : 'FAIL'
  return true
}

const wrappers: GroupReader = ({ verify, verifyFlag, nwCase, pinned }, facts, signs) => {
  const word = (verifyFlag ?? verify)?.toUpperCase()
  if (word !== undefined && !/^(?:EXPIRED|CN_MISMATCH|NOT_TRUSTED|REVOKED|NOT_DONE|\w+_ERROR\d?)$/.test(word))
    return false
  if (word !== undefined) facts.verify = word
  if (pinned !== undefined) signs.push('pinning')
  return nwCase === undefined || Number(nwCase) <= 2
}

const readers: readonly GroupReader[] = [
  streamCode,
  errno,
  named,
  urlCode,
  nsError,
  osStatus,
  alert,
  build,
  keys,
  target,
  policy,
  checks,
  clientCertificate,
  chain,
  path,
  nscurl,
  wrappers,
]
