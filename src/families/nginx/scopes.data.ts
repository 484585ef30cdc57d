import type { ScopeTable } from '../../endpoint/scope.ts'

/*
 * Which server decides a fact on a socket: its default server, which starts the handshake (`initial`), or the one that
 * the name selects (`named`). Sources: ngx_http_ssl_servername and ngx_http_ssl_client_hello in ngx_http_request.c,
 * SSL_set_SSL_CTX in OpenSSL's ssl/ssl_lib.c; measured with nginx 1.22.1 and 1.30.
 */

/** Before 1.29.2 the protocols and the TLS 1.3 suites stay the default server's; groups always do. */
export const nameAfterVersion: ScopeTable = {
  protocols: 'initial',
  cipherSuites: 'named',
  tls13CipherSuites: 'initial',
  suitePreference: 'named',
  groups: 'initial',
  signatureSchemes: 'named',
  securityLevel: 'named',
  dhParameters: 'named',
  alpn: 'named',
  certificates: 'named',
  clientCertificate: 'named',
  nameHandling: 'named',
  unknownNames: 'initial',
}

/** From 1.29.2 on the name is known first (commit 0373fe5d9). */
export const nameBeforeVersion: ScopeTable = {
  ...nameAfterVersion,
  protocols: 'named',
  tls13CipherSuites: 'named',
}
