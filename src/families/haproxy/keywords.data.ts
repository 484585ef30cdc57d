/** A keyword of a `bind` line: how many words follow it, and the first release that has it where that is known. */
export interface BindKeyword {
  readonly words: 0 | 1
  readonly since: string | null
}

/** Every keyword of 2.6.12 and 3.2.26; what only the latter has, 2.6.12 refuses. */
export const bindKeywordsSource = {
  source:
    'haproxy -dKall of 2.6.12 (Debian 12) and 3.2.26 (Debian sid); those of QUIC: doc/configuration.txt 3.2',
  evidence: 'observed',
} as const

/** The releases that the tables are complete for: another one may have a keyword that none of them has. */
export const tabledReleases = { from: '2.6', until: '3.3' } as const

export const flagsOfBind: readonly string[] =
  'accept-proxy defer-accept tfo transparent v4v6 v6only allow-0rtt force-sslv3 force-tlsv10 force-tlsv11 force-tlsv12 force-tlsv13 generate-certificates no-ca-names no-sslv3 no-tls-tickets no-tlsv10 no-tlsv11 no-tlsv12 no-tlsv13 prefer-client-ciphers ssl strict-sni quic-force-retry'.split(
    ' ',
  )

export const settingsOfBind: readonly string[] =
  'accept-netscaler-cip backlog expose-fd gid group id interface level maxconn mode mss name namespace nice process proto severity-output shards tcp-ut thread uid user alpn ca-file ca-ignore-err ca-sign-file ca-sign-pass ca-verify-file ciphers ciphersuites crl-file crt crt-ignore-err crt-list curves ecdhe npn ssl-max-ver ssl-min-ver tls-ticket-keys verify quic-cc-algo quic-socket guid-prefix label idle-ping nbconn tcp-md5sig cc'.split(
    ' ',
  )

/** In 3.2.26 and not in 2.6.12. */
export const newerKeywords: Readonly<Record<string, BindKeyword>> = {
  'no-strict-sni': { words: 0, since: '2.7' },
  'no-alpn': { words: 0, since: '2.7' },
  'tls-tickets': { words: 0, since: '2.7' },
  'client-sigalgs': { words: 1, since: '2.7' },
  sigalgs: { words: 1, since: '2.7' },
  'default-crt': { words: 1, since: '2.7' },
}

/** What a line of a crt-list may set, with the words that follow each. */
export const crtListKeywords: Readonly<Record<string, 0 | 1>> = {
  'allow-0rtt': 0,
  alpn: 1,
  'ca-file': 1,
  'ca-verify-file': 1,
  ciphers: 1,
  ciphersuites: 1,
  'client-sigalgs': 1,
  'crl-file': 1,
  curves: 1,
  ecdhe: 1,
  'no-alpn': 0,
  'no-ca-names': 0,
  npn: 1,
  ocsp: 1,
  'ocsp-update': 1,
  sigalgs: 1,
  'ssl-max-ver': 1,
  'ssl-min-ver': 1,
  verify: 1,
}

/** The words of `ssl-default-bind-options` that stand alone; `ssl-min-ver` and `ssl-max-ver` take one more. */
export const defaultOptions: readonly string[] =
  'allow-0rtt force-sslv3 force-tlsv10 force-tlsv11 force-tlsv12 force-tlsv13 no-alpn no-sslv3 no-tls-tickets no-tlsv10 no-tlsv11 no-tlsv12 no-tlsv13 prefer-client-ciphers strict-sni tls-tickets no-strict-sni'.split(
    ' ',
  )

/** Of them, what 2.6.12 refuses (observed). */
export const newerDefaultOptions: readonly string[] = [
  'strict-sni',
  'no-strict-sni',
  'no-alpn',
  'tls-tickets',
]
