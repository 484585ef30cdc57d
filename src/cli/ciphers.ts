import {
  type CipherList,
  evaluateCipherString,
  type IgnoredToken,
} from '../libraries/openssl/cipher-string.ts'
import { type IgnoredReason, openSslName } from '../libraries/openssl/cipher-tables.ts'
import { libraryDefaults } from '../libraries/openssl/defaults.ts'
import type { OpenSslVersion } from '../libraries/openssl/version.ts'
import { neutralText } from '../report/neutral.ts'

/** `ats-gate ciphers`: several strings, one version, one form. */
export interface CiphersArguments {
  readonly strings: readonly string[]
  readonly version: OpenSslVersion
  readonly format: 'text' | 'json'
}

/**
 * What the command prints, and 0 or 2 for its exit. JSON is a line per string, in order: the suites up to TLS 1.2, or
 * `{error}`; a refused string is an answer there, and the exit stays 0. In text it is 2.
 */
export function runCiphers(args: CiphersArguments): { readonly stdout: string; readonly exit: number } {
  const lists = args.strings.map((text) => ({ text, list: evaluateCipherString(text, args.version) }))
  if (args.format === 'json')
    return { stdout: lists.map(({ list }) => `${json(list, args.version)}\n`).join(''), exit: 0 }
  const sections = lists.map(({ text, list }) => section(text, list, args.version))
  return {
    stdout: [...sections, setApart(args.version)].join('\n'),
    exit: lists.some(({ list }) => list.error) ? 2 : 0,
  }
}

function json({ error, suites }: CipherList, version: OpenSslVersion): string {
  if (error !== null) return JSON.stringify({ error })
  return JSON.stringify(
    suites.map((suite) => ({
      code: hexadecimal(suite.code),
      iana: suite.iana,
      openssl: openSslName(suite, version),
    })),
  )
}

function section(text: string, list: CipherList, version: OpenSslVersion): string {
  const title = `${neutralText(text)} (OpenSSL ${version})\n`
  const body = list.error === null ? table(list, version) : `  refused: ${list.error}\n`
  const level = list.securityLevel === null ? '' : `  security level ${list.securityLevel}\n`
  return `${title}${body}${level}${list.ignored.map(passedOver).join('')}`
}

function table({ suites }: CipherList, version: OpenSslVersion): string {
  const width = Math.max(...suites.map(({ iana }) => iana.length))
  return suites
    .map(
      (suite) =>
        `  ${hexadecimal(suite.code)}  ${suite.iana.padEnd(width)}  ${openSslName(suite, version)}\n`,
    )
    .join('')
}

/** Characters count from 1 for people. */
function passedOver({ token, offset, reason }: IgnoredToken): string {
  return `  passed over: ${neutralText(token)} at character ${offset + 1}, ${reasons[reason]}\n`
}

const reasons: Readonly<Record<IgnoredReason, string>> = {
  'unknown-name': 'a name that no version of OpenSSL knows',
  'not-built-in': 'a name that this version or its usual build does not have',
  'iana-name': 'an IANA name, which OpenSSL reads from 3.2 on',
  'tls13-suite': 'a suite of TLS 1.3, which cipher strings never select',
  'nothing-in-common': 'names that no suite has together',
}

function setApart(version: OpenSslVersion): string {
  const names = libraryDefaults(version).tls13CipherSuites.map(({ iana }) => iana)
  if (names.length === 0) return `OpenSSL ${version} has no TLS 1.3.\n`
  return `Suites of TLS 1.3 are set apart (Ciphersuites). Default: ${names.join(', ')}.\n`
}

function hexadecimal(code: number): string {
  return `0x${code.toString(16).toUpperCase().padStart(4, '0')}`
}
