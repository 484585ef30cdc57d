/*
 * What the priority string NORMAL stands for, in its order. Source: `gnutls-cli --list --priority NORMAL` of GnuTLS 3.7.9
 * (Debian 12). Evidence: observed.
 */

export const gnutlsNormal = [
  0x1302, 0x1303, 0x1301, 0x1304, 0xc02c, 0xcca9, 0xc0ad, 0xc00a, 0xc02b, 0xc0ac, 0xc009, 0xc030, 0xcca8,
  0xc014, 0xc02f, 0xc013, 0x009d, 0xc09d, 0x0035, 0x009c, 0xc09c, 0x002f, 0x009f, 0xccaa, 0xc09f, 0x0039,
  0x009e, 0xc09e, 0x0033,
] as const

export const gnutlsGroups = {
  'GROUP-SECP256R1': 'secp256r1',
  'GROUP-SECP384R1': 'secp384r1',
  'GROUP-SECP521R1': 'secp521r1',
  'GROUP-X25519': 'x25519',
  'GROUP-X448': 'x448',
  'GROUP-FFDHE2048': 'ffdhe2048',
  'GROUP-FFDHE3072': 'ffdhe3072',
  'GROUP-FFDHE4096': 'ffdhe4096',
  'GROUP-FFDHE6144': 'ffdhe6144',
  'GROUP-FFDHE8192': 'ffdhe8192',
} as const

/** GnuTLS's names of what OpenSSL calls these. */
export const gnutlsCiphers: Readonly<Record<string, string>> = {
  AES128GCM: 'AES-128-GCM',
  AES256GCM: 'AES-256-GCM',
  AES128CCM: 'AES-128-CCM',
  AES256CCM: 'AES-256-CCM',
  AES128: 'AES-128-CBC',
  AES256: 'AES-256-CBC',
  'CHACHA20/POLY1305': 'CHACHA20-POLY1305',
}
