import type { TlsLibrary } from '../endpoint/endpoint.ts'
import { programNames } from '../endpoint/programs.data.ts'
import type { Evidence } from '../text/evidence.ts'

/*
 * What programs make of their TLS library. `library`: what the library answers; `alert-49`: an alert of the program's
 * own; `close`: the connection ends without an alert; `close-late`: after the handshake, in every version;
 * `http-400`, `http-403`: the handshake goes through; `accepted`: it has no such check; `unknown`: nothing tells.
 */
export type StackAnswer =
  | 'library'
  | 'alert-49'
  | 'close'
  | 'close-late'
  | 'http-400'
  | 'http-403'
  | 'accepted'
  | 'unknown'

export interface StackRow {
  readonly id: string
  /** The names that people give the software, in small letters. */
  readonly names: readonly string[]
  /** With which library these rules hold; null for any. */
  readonly library: TlsLibrary['name'] | null
  /** No client certificate, though one is required. */
  readonly missing: StackAnswer
  readonly bad: StackAnswer
  /** A bad certificate where the request is optional. */
  readonly badOptional: 'refused' | 'accepted'
  /** `crl`: where the configuration has a list; `never`: it has no such setting. */
  readonly revocation: 'crl' | 'never'
  /** What of the endpoint's own refusal, as its reader found it, goes before `missing` and `bad`. */
  readonly ownRefusal: 'never' | 'close' | 'always'
  /** The HTTP status that a rule answers with and that closes the connection instead. */
  readonly closingStatus: number | null
  /** A certificate that verifies and that a rule about its subject denies. */
  readonly denied: StackAnswer
  readonly rejectedName: StackAnswer
  /** No name at all, where unknown names are rejected. */
  readonly rejectedAbsentName: StackAnswer
  /** Where the configuration says nothing. */
  readonly unknownNames: 'served' | 'rejected' | 'unknown'
  /** The client offers none of the server's application protocols. */
  readonly alpn: StackAnswer
  /** The first version with that answer to ALPN; earlier ones go on. Null: every version. */
  readonly alpnSince: string | null
  /** Where the certificate is asked for after the handshake and the client can't: up to TLS 1.2, and with TLS 1.3. */
  readonly lateRefusal: readonly [upToTls12: 'alert-40' | 'close-late' | null, tls13: StackAnswer | null]
  /** `observed-only`: it was tried, and no rule tells what else it does. */
  readonly rules: 'known' | 'observed-only'
  readonly evidence: Evidence
  readonly source: string
}

const usual = {
  library: null,
  missing: 'library',
  bad: 'library',
  badOptional: 'refused',
  revocation: 'crl',
  ownRefusal: 'never',
  closingStatus: null,
  denied: 'accepted',
  rejectedName: 'library',
  rejectedAbsentName: 'accepted',
  unknownNames: 'served',
  alpn: 'library',
  alpnSince: null,
  lateRefusal: [null, null],
  rules: 'known',
} as const satisfies Partial<StackRow>

const nginx = {
  ...usual,
  missing: 'http-400',
  bad: 'http-400',
  ownRefusal: 'close',
  // `return 444`: NGX_HTTP_CLOSE, ngx_http_request.h
  closingStatus: 444,
  denied: 'http-403',
  rejectedAbsentName: 'library',
  evidence: 'source',
} as const satisfies Partial<StackRow>

/** For software that is not in the list. */
export const otherStack: StackRow = {
  ...usual,
  id: 'other',
  ownRefusal: 'always',
  names: [],
  denied: 'unknown',
  unknownNames: 'unknown',
  rejectedAbsentName: 'unknown',
  evidence: 'inferred',
  source: 'the library alone, for software without observations',
}

export const stackRows: readonly StackRow[] = [
  {
    ...nginx,
    id: 'nginx',
    names: [...programNames.nginx, ...programNames.openresty, ...programNames.freenginx],
    // "Change: now nginx rejects SSL connections if ALPN is used by the client, but no supported protocols can be negotiated."
    alpnSince: '1.21.4',
    source: 'nginx src/http/ngx_http_request.c, ngx_http_special_response.c; CHANGES of 1.21.4',
  },
  {
    ...nginx,
    id: 'nginx fork',
    names: [...programNames.angie, ...programNames.tengine],
    evidence: 'inferred',
    source: 'a fork of nginx: src/http/ngx_http_request.c',
  },
  {
    ...usual,
    id: 'apache',
    names: programNames.apache,
    denied: 'http-403',
    // SSLStrictSNIVHostCheck: an unknown name gets the first virtual host, a missing one HTTP 403.
    rejectedName: 'accepted',
    rejectedAbsentName: 'http-403',
    // It goes on with http/1.1, which the client did not offer: the client ends that itself.
    alpn: 'accepted',
    // Renegotiation, and post-handshake authentication: iOS has neither.
    lateRefusal: ['alert-40', 'http-403'],
    evidence: 'observed',
    source: 'Apache httpd 2.4.71 with OpenSSL 3.0.19 on loopback',
  },
  {
    ...usual,
    id: 'haproxy',
    names: programNames.haproxy,
    denied: 'http-403',
    rejectedAbsentName: 'library',
    alpn: 'accepted',
    evidence: 'observed',
    source:
      'HAProxy 2.6.12 with OpenSSL 3.0.19 on loopback; doc/configuration.txt on crt-ignore-err and strict-sni',
  },
  {
    ...usual,
    id: 'lighttpd',
    names: programNames.lighttpd,
    library: 'openssl',
    // verify_callback of mod_openssl: without ssl.verifyclient.enforce its errors are passed over.
    badOptional: 'accepted',
    rejectedName: 'accepted',
    evidence: 'observed',
    source: 'lighttpd 1.4.69 with mod_openssl on loopback',
  },
  {
    ...usual,
    id: 'lighttpd with GnuTLS',
    names: programNames.lighttpd,
    library: 'gnutls',
    missing: 'close',
    bad: 'alert-49',
    badOptional: 'accepted',
    rejectedName: 'accepted',
    evidence: 'observed',
    source: 'lighttpd 1.4.69 with mod_gnutls on loopback',
  },
  {
    ...usual,
    id: 'caddy',
    names: programNames.caddy,
    revocation: 'never',
    unknownNames: 'rejected',
    evidence: 'observed',
    source: 'Caddy 2.6.2 (Go 1.19.8) on loopback',
  },
  {
    ...usual,
    id: 'traefik',
    names: programNames.traefik,
    revocation: 'never',
    evidence: 'inferred',
    source: 'Traefik is Go crypto/tls with RequireAndVerifyClientCert; sniStrict makes GetCertificate fail',
  },
  {
    ...usual,
    id: 'go',
    names: programNames.go,
    denied: 'library',
    rejectedAbsentName: 'library',
    evidence: 'source',
    source:
      'Go crypto/tls handshake_server.go; revocation and policy are VerifyPeerCertificate of the program',
  },
  {
    ...usual,
    id: 'java',
    names: [
      ...programNames.java,
      ...programNames.tomcat,
      ...programNames.jetty,
      ...programNames.spring,
      ...programNames.undertow,
    ],
    library: 'jsse',
    denied: 'library',
    evidence: 'source',
    source: 'JSSE behind Tomcat, Jetty and Spring Boot where tcnative is not configured',
  },
  {
    ...usual,
    id: 'java with OpenSSL',
    names: [...programNames.tomcat, ...programNames.spring, ...programNames.netty],
    library: 'openssl',
    denied: 'unknown',
    evidence: 'inferred',
    source: 'Tomcat native: OpenSSL behind the connector',
  },
  {
    ...usual,
    id: 'node',
    names: programNames.node,
    bad: 'close',
    badOptional: 'accepted',
    denied: 'http-403',
    rejectedName: 'close',
    evidence: 'observed',
    source: 'Node 20.20.2 and 24.21.0 https on loopback',
  },
  {
    ...usual,
    id: 'envoy',
    names: [...programNames.envoy, ...programNames.istio, ...programNames.contour, ...programNames.emissary],
    // A SAN matcher; a hash or SPKI pin would be 114.
    denied: 'library',
    rejectedAbsentName: 'library',
    unknownNames: 'unknown',
    evidence: 'source',
    source: 'Envoy source/common/tls/cert_validator/default_validator.cc; network filter chains for the name',
  },
  {
    ...usual,
    id: 'gnutls-serv',
    names: programNames['gnutls-serv'],
    library: 'gnutls',
    bad: 'alert-49',
    evidence: 'observed',
    source: 'gnutls-serv 3.7.9 on loopback',
  },
  {
    ...usual,
    id: 'openssl s_server',
    names: [...programNames.s_server, 'openssl'],
    evidence: 'observed',
    source: 'openssl s_server 3.0.19 -Verify -verify_return_error on loopback',
  },
  {
    ...usual,
    id: 'stunnel',
    names: programNames.stunnel,
    rejectedName: 'unknown',
    rejectedAbsentName: 'unknown',
    alpn: 'accepted',
    evidence: 'observed',
    source: 'stunnel 5.68 with OpenSSL 3.0.19 on loopback',
  },
  {
    ...usual,
    id: 'hitch',
    names: programNames.hitch,
    alpn: 'close-late',
    evidence: 'observed',
    source: 'hitch 1.7.2 with OpenSSL 3.0.19 on loopback',
  },
  {
    ...usual,
    id: 'bun',
    names: programNames.bun,
    rules: 'observed-only',
    evidence: 'observed',
    source: 'Bun 1.4.5 on loopback; it checks client certificates itself after the handshake',
  },
  {
    ...usual,
    id: 'grpc',
    names: programNames.grpc,
    rules: 'observed-only',
    evidence: 'observed',
    source: 'grpcio 1.84.0 on loopback; it closes without an alert',
  },
  {
    ...usual,
    id: 'api-gateway',
    names: programNames['aws-api-gateway'],
    missing: 'http-403',
    bad: 'http-403',
    denied: 'http-403',
    rejectedName: 'unknown',
    unknownNames: 'unknown',
    rejectedAbsentName: 'unknown',
    evidence: 'documented',
    source: 'aws.amazon.com/premiumsupport/knowledge-center/api-gateway-mutual-tls-403-errors',
  },
  {
    ...usual,
    id: 'aws-alb',
    names: programNames['aws-alb'],
    // A refused TLS connection is documented, its alert is not; s2n would send close_notify.
    missing: 'unknown',
    bad: 'unknown',
    denied: 'unknown',
    rejectedName: 'unknown',
    unknownNames: 'served',
    evidence: 'documented',
    source: 'repost.aws/knowledge-center/elb-alb-mtls-client-connection-errors',
  },
  {
    ...usual,
    id: 'gcp',
    names: programNames['gcp-alb'],
    // "Rejected": how is not documented. ALLOW_INVALID_OR_MISSING_CLIENT_CERT is the optional request.
    missing: 'unknown',
    bad: 'unknown',
    badOptional: 'accepted',
    denied: 'unknown',
    rejectedName: 'unknown',
    unknownNames: 'unknown',
    evidence: 'documented',
    source: 'cloud.google.com/load-balancing/docs/mtls',
  },
  {
    ...usual,
    id: 'cloudflare',
    names: programNames.cloudflare,
    missing: 'http-403',
    bad: 'http-403',
    denied: 'http-403',
    rejectedName: 'unknown',
    unknownNames: 'unknown',
    evidence: 'documented',
    source: 'developers.cloudflare.com/firewall/recipes/require-valid-client-certificate; nextcloud/ios#847',
  },
  {
    ...usual,
    id: 'azure-application-gateway',
    names: programNames['azure-application-gateway'],
    missing: 'http-400',
    bad: 'http-400',
    denied: 'unknown',
    rejectedName: 'unknown',
    unknownNames: 'unknown',
    evidence: 'documented',
    source: 'learn.microsoft.com/azure/application-gateway/mutual-authentication-troubleshooting',
  },
  {
    ...usual,
    id: 'iis',
    names: programNames.iis,
    missing: 'http-403',
    bad: 'http-403',
    denied: 'http-403',
    rejectedName: 'unknown',
    unknownNames: 'unknown',
    // Renegotiation; without it, and with TLS 1.3, a reset (Windows Server 2022) or HTTP 500 (Server 2025).
    lateRefusal: ['close-late', 'unknown'],
    evidence: 'documented',
    source: 'techcommunity.microsoft.com IIS support blog 4449362; blogs.msdn chiranth',
  },
]
