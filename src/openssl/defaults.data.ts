import type { NamedGroup } from '../tls/named-group.ts'
import type { SignatureScheme } from '../tls/signature-scheme.ts'
import type { ProtocolVersion } from '../tls/version.ts'
import type { OpenSslVersion } from './version.ts'

/** The text that `DEFAULT` stands for. Source: ssl/ssl.h of 1.0.2u, OSSL_default_cipher_list of 3.0.15 and later. */
export const cipherStringDefaults: Readonly<Record<OpenSslVersion, string>> = {
  '1.0.2': 'ALL:!EXPORT:!LOW:!aNULL:!eNULL:!SSLv2',
  '1.1.1': 'ALL:!COMPLEMENTOFDEFAULT:!eNULL',
  '3.0': 'ALL:!COMPLEMENTOFDEFAULT:!eNULL',
  '3.2': 'ALL:!COMPLEMENTOFDEFAULT:!eNULL',
  '3.5': 'ALL:!COMPLEMENTOFDEFAULT:!eNULL',
}

/** A string that starts so is read as this list and nothing else. Source: check_suiteb_cipher_list in ssl/ssl_ciph.c. */
export const suiteBStrings: readonly { readonly prefix: string; readonly cipherString: string }[] = [
  { prefix: 'SUITEB128ONLY', cipherString: 'ECDHE-ECDSA-AES128-GCM-SHA256' },
  { prefix: 'SUITEB128C2', cipherString: 'ECDHE-ECDSA-AES256-GCM-SHA384' },
  { prefix: 'SUITEB128', cipherString: 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384' },
  { prefix: 'SUITEB192', cipherString: 'ECDHE-ECDSA-AES256-GCM-SHA384' },
]

/** TLS 1.3 suites of every version that has TLS 1.3. Source: TLS_DEFAULT_CIPHERSUITES, 1.1.1w to 3.6. */
export const tls13SuiteDefaults: readonly string[] = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
]
