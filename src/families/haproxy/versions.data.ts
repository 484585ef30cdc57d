import type { ProtocolVersion } from '../../tls/version.ts'

const haproxySource =
  'haproxy/haproxy src/ssl_sock.c, src/cfgparse-ssl.c, doc/configuration.txt, tags v1.8.0 to v3.4'

/** The oldest version that a `bind` line without a minimum accepts. */
export const defaultMinimum: readonly {
  readonly from: string
  readonly value: ProtocolVersion
  readonly source: string
  readonly evidence: 'source' | 'observed'
}[] = [
  { from: '1.0', value: 'TLSv1.0', source: haproxySource, evidence: 'source' },
  { from: '2.2', value: 'TLSv1.2', source: `${haproxySource}; seen with 2.6.12`, evidence: 'observed' },
]

/** The application protocols of a `bind` line in HTTP mode that names none. */
export const defaultAlpn: readonly {
  readonly from: string
  readonly value: readonly string[]
  readonly source: string
  readonly evidence: 'source'
}[] = [
  { from: '1.0', value: [], source: haproxySource, evidence: 'source' },
  { from: '2.8', value: ['h2', 'http/1.1'], source: haproxySource, evidence: 'source' },
]

/** The size of Diffie-Hellman parameters that nothing names, in bits; 0: DHE suites are not used. */
export const defaultDhBits: readonly {
  readonly from: string
  readonly value: number
  readonly source: string
  readonly evidence: 'inferred' | 'observed'
}[] = [
  { from: '1.0', value: 1024, source: haproxySource, evidence: 'inferred' },
  { from: '2.2', value: 2048, source: haproxySource, evidence: 'inferred' },
  { from: '2.6', value: 0, source: `${haproxySource}; seen with 2.6.12`, evidence: 'observed' },
]

/** As the configuration writes them, in this spelling only. */
export const versionWords: Readonly<Record<string, ProtocolVersion>> = {
  SSLv3: 'SSLv3',
  'TLSv1.0': 'TLSv1.0',
  'TLSv1.1': 'TLSv1.1',
  'TLSv1.2': 'TLSv1.2',
  'TLSv1.3': 'TLSv1.3',
}

/** `no-tlsv12`, `force-tlsv12`. */
export const versionFlags: Readonly<Record<string, ProtocolVersion>> = {
  sslv3: 'SSLv3',
  tlsv10: 'TLSv1.0',
  tlsv11: 'TLSv1.1',
  tlsv12: 'TLSv1.2',
  tlsv13: 'TLSv1.3',
}
