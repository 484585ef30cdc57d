/*
 * Formats that say how TLS ends somewhere and that no family reads (as far as it goes), told by the file's path and by
 * what stands in it; and the lines of each that name a TLS setting. A family that comes takes its row away. Attributes
 * are those of each program's documentation; evidence: documented.
 */

export interface RecognisedFormat {
  /** What people call it. */
  readonly name: string
  readonly paths: RegExp
  /** What has to stand in the file too, so that it is one of these. */
  readonly holds: RegExp
  /** Lines that name a TLS setting. */
  readonly settings: RegExp
  readonly source: string
  /** A family reads it where a configuration takes it. */
  readonly hasFamily?: true
}

const hcl = /\.tf(\.json)?$|\.tofu$|\.tfvars(\.json)?$/
const yaml = /\.ya?ml(\.[\w-]+)?$/
const anyText = /(?:^|\/)[^/]+$/

// biome-ignore format: a table, a format a row
export const recognisedFormats: readonly RecognisedFormat[] = [
  { name: 'Apache', paths: anyText, holds: /^\s*(<VirtualHost\b|SSLEngine\b|SSLProtocol\b|SSLCipherSuite\b|MDomain\b)/im, settings: /^\s*(SSL(?!Proxy)\w+|MDomain|MDCertificate\w*|Protocols|Listen)\b/i, source: 'https://httpd.apache.org/docs/2.4/mod/mod_ssl.html' },
  { name: 'HAProxy', paths: anyText, holds: /^\s*(bind\s.*\bssl\b|ssl-default-bind)/m, settings: /^\s*(bind\s.*\bssl\b|ssl-(default-bind|dh)|crt-base|ca-base|tune\.ssl)/, source: 'https://docs.haproxy.org/3.2/configuration.html', hasFamily: true },
  { name: 'Caddy', paths: /(?:^|\/)([^/]*\.)?Caddyfile([.-][^/]*)?$|\.caddy(file)?$/i, holds: /\S/, settings: /\b(tls|auto_https|default_sni|key_type|client_auth|protocols|ciphers|curves|acme_ca)\b/, source: 'https://caddyserver.com/docs/caddyfile/directives/tls' },
  { name: 'Traefik', paths: /\.(ya?ml|toml)(\.[\w-]+)?$/i, holds: /traefik|entryPoints|certResolver|\[tls\b|^\s*tls:/im, settings: /minVersion|maxVersion|cipherSuites|curvePreferences|sniStrict|clientAuth|tls\.options|certresolver|TLSOption/i, source: 'https://doc.traefik.io/traefik/https/tls/' },
  { name: 'Envoy', paths: yaml, holds: /DownstreamTlsContext|transport_socket|kind:\s*(Gateway|ClientTrafficPolicy|HTTPProxy|TLSContext|Host|EnvoyProxy|IstioOperator)\b/, settings: /(min|max)(imum)?_?(tls_?|Protocol)?[vV]ersion|cipher_?[sS]uites|ecdh_?[cC]urves|clientValidation|credentialName|cert_required|tls_(minimum|maximum)_protocol_version|mode:\s*(SIMPLE|MUTUAL|OPTIONAL_MUTUAL|Terminate|PASSTHROUGH|Passthrough)/, source: 'https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/transport_sockets/tls/v3/tls.proto' },
  { name: 'Kubernetes', paths: yaml, holds: /^\s*kind:\s*["']?(Ingress|ConfigMap|Service|Gateway|Certificate|FrontendConfig|GCPGatewayPolicy|VirtualServer|Policy|HelmRelease|Application)\b/m, settings: /ssl-(protocols|ciphers|ecdh|policy|redirect|cert|certificate|ports|negotiation)|ssl[-_]prefer|tls-(min|max|cipher)|auth-tls|(alb|service)\.(ingress|beta)\.kubernetes\.io\/|sslPolicy|configuration-snippet|server-snippet|\b(ssl_\w+)\s|algorithm:\s*["']?(RSA|ECDSA|Ed25519)|rotationPolicy|minTLSVersion/i, source: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/' },
  { name: 'Terraform', paths: hcl, holds: /\S/, settings: /\b(ssl_policy|minimum_protocol_version|security_policy|min(imum)?_tls_version|min_tls_version|tls_1_3|ssl_cipher|ciphers|mutual_authentication|viewer_certificate|ssl_support_method|certificate_arn|min_tls|policy_name|ssl_certificate_id|ssl_protocols|min_protocol_version|profile)\b/, source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb_listener' },
  { name: 'CloudFormation', paths: /\.(ya?ml|json|template)$/i, holds: /AWS::|AWSTemplateFormatVersion|Fn::/, settings: /SslPolicy|MinimumProtocolVersion|SecurityPolicy|MutualAuthentication|ViewerCertificate|SslSupportMethod|CertificateArn|ClientCertificateMode|Reference-Security-Policy|ELBSecurityPolicy/, source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listener.html' },
  { name: 'a Java server', paths: /\.(properties|ya?ml|xml|jks|conf)(\.[\w-]+)?$/i, holds: /server\.ssl|spring\.ssl|^\s*ssl:|SSLHostConfig|SSLEnabled|jetty\.sslContext|SslContextFactory/m, settings: /ssl[.\w-]*(enabled-protocols|protocol|ciphers?|bundle|key-?store|client-auth|trust-?store)|enabled-protocols|^\s*(protocol|ciphers|client-auth|key-store|certificate)\s*:|SSLHostConfig|SSLEnabled|(In|Ex)clude(Protocols|CipherSuites)|certificateVerification|jetty\.sslContext/i, source: 'https://docs.spring.io/spring-boot/how-to/webserver.html#howto.webserver.configure-ssl' },
  { name: 'a Node or Go server', paths: /\.(m?[jt]s|cjs|go)$/, holds: /\b(createServer|createSecureServer|ListenAndServeTLS)\b|\btls\.Config\b/, settings: /minVersion|maxVersion|secureProtocol|secureOptions|ciphers\s*:|ecdhCurve|requestCert|rejectUnauthorized|honorCipherOrder|MinVersion|MaxVersion|CipherSuites|CurvePreferences|ClientAuth\b/, source: 'https://nodejs.org/api/tls.html#tlscreateserveroptions-secureconnectionlistener' },
  { name: 'Cordova', paths: /(?:^|\/)config[^/]*\.xml$/i, holds: /<widget\b/, settings: /<(access|allow-navigation)\b|NSAppTransportSecurity|<true\s*\/>|<false\s*\/>/, source: 'https://cordova.apache.org/docs/en/12.x-2025.01/guide/appdev/allowlist/' },
  { name: 'an app’s description', paths: /\.(json5?|[cm]?[jt]s|ya?ml|rb|bzl|bazel)$|(?:^|\/)(BUILD|Fastfile)$/, holds: /\bNSAppTransportSecurity\b/, settings: /\bNS(AppTransportSecurity|Allows(ArbitraryLoads|LocalNetworking)|Exception|TemporaryException|IncludesSubdomains|Requires|ThirdParty|Pinned|TransportSecurity)\w*/, source: 'https://docs.expo.dev/versions/latest/config/app/' },
  { name: 'lighttpd', paths: anyText, holds: /^\s*ssl\.(engine|pemfile|openssl)/m, settings: /^\s*ssl\./, source: 'https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_SSL' },
  { name: 'stunnel', paths: /stunnel/i, holds: /^\s*(accept|cert|sslVersion)/m, settings: /^\s*(sslVersion\w*|options|ciphers\w*|curves?|securityLevel|cert|key|verify\w*|CAfile|accept)\s*=/i, source: 'https://www.stunnel.org/static/stunnel.html' },
  { name: 'Kestrel', paths: /appsettings[^/]*\.json$/i, holds: /Kestrel/, settings: /SslProtocols|ClientCertificateMode|Certificate|Url/, source: 'https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints' },
  { name: 'GitLab', paths: /gitlab\.rb(\.[\w-]+)?$/i, holds: /\S/, settings: /nginx\['(ssl|http2|listen)|external_url|letsencrypt\[/, source: 'https://docs.gitlab.com/omnibus/settings/ssl/' },
  { name: 'certbot', paths: /(renewal\/[^/]*\.conf|(?:^|\/)cli\.ini)$/, holds: /\S/, settings: /^\s*(key_type|key-type|rsa_key_size|elliptic_curve|elliptic-curve|preferred_chain|preferred-chain|server|reuse_key)\b/, source: 'https://eff-certbot.readthedocs.io/en/stable/using.html#using-ecdsa-keys' },
  { name: 'OpenSSL', paths: /openssl[^/]*\.cnf(\.[\w-]+)?$|crypto-policies/i, holds: /\S/, settings: /MinProtocol|MaxProtocol|CipherString|Ciphersuites|Groups|Curves|SignatureAlgorithms|Options|SECLEVEL|policy|^\s*(DEFAULT|LEGACY|FUTURE|FIPS)\b/i, source: 'https://docs.openssl.org/3.0/man5/config/' },
  { name: 'a Windows server', paths: /\.(ps1|psm1|reg|cmd|bat)$/i, holds: /SCHANNEL|Tls(CipherSuite|EccCurve)|SSL\\00010002|Functions/i, settings: /SCHANNEL|TLS 1\.\d|SSL \d|TlsCipherSuite|TlsEccCurve|Functions|Enabled|DisabledByDefault|TLS_\w+_WITH_/i, source: 'https://learn.microsoft.com/windows-server/security/tls/tls-registry-settings' },
]

/** nginx's own settings, in files that no configuration of the tree takes. */
export const nginxSettings = /^\s*(ssl_(?!preread)\w+\s|listen\s[^;]*\bssl\b|http2\b|include\b.*(ssl|tls))/

/**
 * Settings of wrappers, playbooks and environments, whatever the file: a name that speaks of the server's TLS, and a
 * value of it.
 */
export const anySetting =
  /(?:^|[\s"'_.[-])(?:ssl|tls)[\w.-]*(?:policy|profile|protocols?|ciphers?|suites?|version|min|max|curves?|groups?)\w*["'\]]*\s*[:= ]|(?:min|max|minimum|maximum)[_-]?(?:ssl|tls)[\w-]*["'\]]*\s*[:= ]|\bTLSv?1[._][0-3]\b|\b(?:TLS_)?(?:ECDHE|DHE)[-_](?:RSA|ECDSA)[-_]/i

/** Lines that speak of other connections: to a backend, a mail server, a database. */
export const otherConnections =
  /proxy_ssl_|grpc_ssl_|uwsgi_ssl_|SSLProxy|UpstreamTlsContext|smtpd?_tls|DestinationRule|PeerAuthentication|origin_(ssl|protocol)|OriginSSLProtocols|tls_security_policy|(?:mysql|postgres|redis|mongo|rabbitmq|ldap|smtp|imap|kafka|amqp)\w*[_.-]?(?:ssl|tls)/i

/** Files of programs whose TLS no phone's URL loading meets. */
export const otherPrograms =
  /(?:^|\/)(postfix|dovecot|exim4?|sendmail|mysql|mariadb|postgresql?|redis|rabbitmq|openldap|slapd|ejabberd|prosody|murmur|openvpn|vsftpd|proftpd)(?:\/|[.-]|$)/i

/** Text for people and machines that sets nothing up. */
export const noSettings =
  /\.(md|markdown|rst|adoc|txt|html?|css|svg|lock|sum|map|patch|diff|po|csv|snap|swift|m|mm|h|kt|java|c|cc|cpp|py|plist|pbxproj|strings|storyboard|xib)$|(?:^|\/)(package-lock\.json|yarn\.lock|pnpm-lock\.yaml|CHANGELOG[^/]*|LICENSE[^/]*|README[^/]*)$|(?:^|\/)(node_modules|Pods|vendor|dist|build)\//i
