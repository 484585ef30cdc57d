import type { CauseRow } from './cause.ts'

/*
 * What was found behind these failures. The order counts among causes of the same weight. `inferred` where a thread left
 * the cause open, or a name tells it alone.
 */

/** The app's side refused: ATS. */
const byAts: readonly CauseRow[] = [
  {
    id: 'plain-http',
    end: 'client',
    sentence: 'the URL is http: ATS refuses it before any connection is made; no TLS took place',
    evidence: 'observed',
    source: 'printdotio/printio-ios-sdk#477; EricssonResearch/bowser#54',
    when: [
      { weight: 9, signs: ['cleartext'] },
      { weight: 9, urlCodes: [-1022] },
    ],
    check: ['gate'],
  },
  {
    id: 'ats-not-asked',
    end: 'client',
    sentence:
      'ATS judged the certificate inside the connection, before the app was asked; NSAllowsLocalNetworking does not cover a routable address (a LAN or VPN address), so that a self-signed certificate is refused there',
    evidence: 'observed',
    source: 'vlinx-io/VelaTerm#77',
    when: [{ weight: 9, signs: ['ats-in-connection'] }],
    check: ['chain', 'ats-off'],
  },
  {
    id: 'ats-untrusted-certificate',
    end: 'client',
    sentence:
      'ATS refused the server’s certificate: its chain has to end in a root of the system (self-signed, private and proxy authorities do not), whatever the app’s own trust handling would accept; a wrong name, expired dates or a weak key look the same',
    evidence: 'observed',
    source:
      'developer.apple.com/forums/thread/80638; transistorsoft/cordova-background-geolocation-lt#1435; silkimen/cordova-plugin-advanced-http#151',
    when: [
      { weight: 8, signs: ['ats-system-trust'] },
      { weight: 7, signs: ['ats', 'local-trust'] },
      { weight: 5, codes: [-9802, -9880] },
      { weight: 5, codes: [-9802], signs: ['nscurl-all-fail'] },
    ],
    check: ['ats-off', 'chain', 'nscurl'],
  },
  {
    id: 'ats-floor',
    end: 'either',
    sentence:
      'the server’s TLS offer is below what ATS asks: no TLS 1.2, or no ECDHE suite for forward secrecy',
    evidence: 'observed',
    source:
      'SSLCertificateChecker-PhoneGap-Plugin#33; realm/realm-swift#2433; google/gtm-http-fetcher#27; apptentive/apptentive-ios#152; lionheart/openradar-mirror#7001',
    when: [
      { weight: 9, signs: ['nscurl-version-passes'] },
      { weight: 9, signs: ['nscurl-secrecy-passes'] },
      { weight: 8, signs: ['nscurl-relaxed-passes'] },
      { weight: 7, codes: [-9801, -9824], signs: ['nscurl-default-fails'] },
      { weight: 6, codes: [-9801, -9881, -9882] },
      { weight: 5, codes: [-9824], without: ['cfstream'] },
      { weight: 4, codes: [-9824] },
      { weight: 3, codes: [-9802, -9800, -9818] },
    ],
    check: ['nscurl', 'ats-off', 'gate'],
  },
  {
    id: 'ios-11-unmapped-alert',
    end: 'server',
    sentence:
      'the server refused with an alert for which iOS 11’s URL loading has no code of its own (40, 42, 47, 49, 50): a refused client certificate (42) is among them',
    evidence: 'observed',
    source: 'developer.apple.com/forums/thread/80638; Alamofire#2512',
    when: [
      { weight: 4, codes: [-9802], signs: ['ios-11'] },
      { weight: 3, codes: [-9802], signs: ['never-connected'], without: ['local-trust'] },
      { weight: 2, codes: [-9802], without: ['local-trust', 'ats', 'engine-coretls', 'tls13-only-floor'] },
    ],
    check: ['ats-off', 'capture', 'client-identity'],
  },
  {
    id: 'pin-mismatch',
    end: 'client',
    sentence: 'no key of the served chain fits the app’s NSPinnedDomains',
    evidence: 'source',
    source:
      'Security SecPolicyChecks.list, SecPolicy.c; developer.apple.com/forums/thread/731368 (−9802 with pins)',
    when: [
      { weight: 9, tokens: ['LeafSPKISHA256', 'CAspkiSHA256'] },
      { weight: 7, codes: [-9886] },
      { weight: 1, codes: [-9802] },
    ],
    check: ['pins', 'chain'],
  },
  {
    id: 'ats-key-size',
    end: 'client',
    sentence:
      'ATS asks for RSA keys of 2048 bits or elliptic curves of 256, and the certificate’s key is smaller',
    evidence: 'source',
    source: 'Security-61901 base/SecBase.h',
    when: [{ weight: 7, codes: [-9883] }],
    check: ['chain'],
  },
  {
    id: 'ats-hash',
    end: 'client',
    sentence: 'ATS asks for SHA-256 or better in the certificates’ signatures',
    evidence: 'source',
    source: 'Security-61901 base/SecBase.h',
    when: [{ weight: 7, codes: [-9884, -9885] }],
    check: ['chain'],
  },
]

/** The app's side refused: the certificate, with or without ATS. */
const byTrust: readonly CauseRow[] = [
  {
    id: 'proxy-authority',
    end: 'client',
    sentence:
      'a proxy on the way opens TLS (debugging proxy, antivirus, company gateway), and its authority is not trusted on the device',
    evidence: 'observed',
    source: 'amazon-archives/aws-mobile-react-native-starter#54; wuchangming/node-mitmproxy#1',
    when: [{ weight: 9, signs: ['proxy-issuer'] }],
    check: ['direct', 'chain'],
  },
  {
    id: 'expired-cross-root',
    end: 'client',
    sentence:
      'the served chain goes on to DST Root CA X3, which has expired: serve it only up to the intermediate',
    evidence: 'observed',
    source: 'monal-im/Monal#742; transistorsoft/cordova-background-geolocation-lt#1435',
    when: [{ weight: 9, signs: ['expired-cross-root'] }],
    check: ['chain'],
  },
  {
    id: 'self-signed',
    end: 'client',
    sentence:
      'the server’s certificate is self-signed: subject and issuer are the same in the chain that it sent',
    evidence: 'observed',
    source: 'Alamofire#3091; AFNetworking#3097; globules-io/cordova-plugin-ios-xhr#9',
    when: [{ weight: 9, signs: ['self-signed-chain'] }],
    check: ['chain', 'ats-off'],
  },
  {
    id: 'name-mismatch',
    end: 'client',
    sentence:
      'the certificate does not name the host: another server block or the default certificate answered, or the client sent no server name',
    evidence: 'observed',
    source: 'Starscream#721; Alamofire#1036; CocoaAsyncSocket#557',
    when: [
      { weight: 9, tokens: ['SSLHostname'] },
      { weight: 9, statuses: [-67602] },
      { weight: 9, verify: ['CN_MISMATCH'] },
      { weight: 7, codes: [-9843] },
      { weight: 2, codes: [-9807] },
    ],
    check: ['chain'],
  },
  {
    id: 'certificate-expired',
    end: 'client',
    sentence: 'a certificate of the chain has expired, or the device’s clock is wrong',
    evidence: 'source',
    source: 'Security SecPolicyChecks.list, SecBase.h',
    when: [
      { weight: 9, checks: ['expiry'] },
      { weight: 9, statuses: [-67818] },
      { weight: 9, verify: ['EXPIRED'] },
      { weight: 7, codes: [-9814] },
      { weight: 7, written: [45] },
      { weight: 5, urlCodes: [-1201] },
    ],
    check: ['dates', 'chain'],
  },
  {
    id: 'certificate-not-yet-valid',
    end: 'client',
    sentence: 'a certificate of the chain is not valid yet, or the device’s clock is wrong',
    evidence: 'source',
    source: 'Security SecBase.h',
    when: [
      { weight: 9, statuses: [-67819] },
      { weight: 7, codes: [-9815] },
      { weight: 5, urlCodes: [-1204] },
    ],
    check: ['dates', 'chain'],
  },
  {
    id: 'certificate-revoked',
    end: 'client',
    sentence: 'a certificate of the chain is revoked or blocked by the system; the app can’t accept it',
    evidence: 'source',
    source: 'Security SecPolicyChecks.list',
    when: [
      { weight: 9, checks: ['revocation', 'blocked'] },
      { weight: 9, statuses: [-67820, -67899, -67900] },
    ],
    check: ['chain'],
  },
  {
    id: 'certificate-purpose',
    end: 'client',
    sentence:
      'the certificate does not allow a server’s use: the extended key usage lacks serverAuth, or the key usage does not fit',
    evidence: 'source',
    source: 'Security SecPolicyChecks.list; radiac/caman#26',
    when: [
      { weight: 9, checks: ['usage'] },
      { weight: 9, statuses: [-67608, -67609] },
    ],
    check: ['chain'],
  },
  {
    id: 'validity-too-long',
    end: 'client',
    sentence:
      'the certificate is valid for longer than iOS allows: 825 days, and 398 for those of a public authority',
    evidence: 'observed',
    source: 'floyd.ch (−9802 in the strict evaluation); radiac/caman#26; Security SecPolicyChecks.list',
    when: [
      {
        weight: 9,
        tokens: ['SystemTrustValidityPeriod', 'OtherTrustValidityPeriod', 'ValidityPeriodMaximums'],
      },
      { weight: 9, statuses: [-67901] },
      { weight: 3, codes: [-9802], signs: ['ats', 'local-trust'] },
      { weight: 2, codes: [-9807] },
    ],
    check: ['chain'],
  },
  {
    id: 'weak-key',
    end: 'client',
    sentence: 'a key of the chain is too small',
    evidence: 'source',
    source: 'Security SecPolicyChecks.list',
    when: [
      { weight: 9, checks: ['key size'] },
      { weight: 9, statuses: [-67735] },
    ],
    check: ['chain'],
  },
  {
    id: 'weak-hash',
    end: 'client',
    sentence: 'a signature of the chain uses a hash that is no longer accepted (SHA-1, MD5)',
    evidence: 'source',
    source: 'Security SecPolicyChecks.list',
    when: [
      { weight: 9, checks: ['hash'] },
      { weight: 9, statuses: [-67815] },
    ],
    check: ['chain'],
  },
  {
    id: 'transparency',
    end: 'client',
    sentence:
      'the certificate has no proof of Certificate Transparency, which iOS asks of public authorities',
    evidence: 'source',
    source: 'Security SecPolicyChecks.list',
    when: [
      { weight: 9, tokens: ['CTRequired', 'SystemTrustedCTRequired'] },
      { weight: 9, statuses: [-67825] },
    ],
    check: ['chain'],
  },
  {
    id: 'intermediate-missing',
    end: 'client',
    sentence: 'the server does not send the intermediate, and the chain can’t be built',
    evidence: 'source',
    source: 'Security SecPolicyChecks.list; TUM-Dev/TUM.sexy#102',
    when: [
      { weight: 9, tokens: ['MissingIntermediate'] },
      { weight: 9, statuses: [-25318] },
      { weight: 3, codes: [-9807, -9813] },
    ],
    check: ['chain'],
  },
  {
    id: 'untrusted-root',
    end: 'client',
    sentence:
      'the server’s chain does not end in a root that the device trusts: a self-signed certificate, a private authority, or a debugging proxy’s',
    evidence: 'observed',
    source:
      'carekit IBM-HyperProtectMBaaS#21; WebRTC-Demo#47 (iOS 18); socketio/socket.io-client-swift#440; nickustinov/AppSales-Mobile#62',
    when: [
      { weight: 8, tokens: ['AnchorTrusted'] },
      { weight: 8, statuses: [-67843] },
      { weight: 8, verify: ['NOT_TRUSTED'] },
      { weight: 7, reasons: ['CERTIFICATE_VERIFY_FAILED'] },
      { weight: 7, written: [46, 48] },
      { weight: 6, codes: [-9807, -9813, -9812] },
      { weight: 4, codes: [-9808] },
      { weight: 5, urlCodes: [-1202, -1203], codeless: 'yes' },
      { weight: 3, signs: ['local-trust'], without: ['ats'] },
    ],
    check: ['chain', 'direct', 'gate'],
  },
  {
    id: 'bad-certificate',
    end: 'client',
    sentence:
      'the client’s side took the server’s certificate for bad: its trust check said no (Network.framework: also the app’s own verify block), or it can’t be read',
    evidence: 'observed',
    source: 'monal-im/Monal#742; Starscream#958; swift-server/async-http-client#236',
    when: [{ weight: 5, codes: [-9808] }],
    check: ['chain'],
  },
  {
    id: 'malformed-certificate',
    end: 'client',
    sentence: 'a certificate of the chain breaks the rules for its extensions or its names',
    evidence: 'source',
    source: 'Security SecPolicyChecks.list',
    when: [
      { weight: 6, checks: ['compliance'] },
      { weight: 6, statuses: [-67603, -67604, -67605, -67610, -67611, -67689, -67902, -67903, -67655] },
    ],
    check: ['chain'],
  },
  {
    id: 'user-denied',
    end: 'client',
    sentence: 'a trust setting of the user or the administrator denies the certificate',
    evidence: 'source',
    source: 'Security SecPolicyChecks.list',
    when: [
      { weight: 9, checks: ['denied by user setting'] },
      { weight: 9, statuses: [-67654] },
    ],
    check: ['chain'],
  },
  {
    id: 'app-pinning',
    end: 'client',
    sentence:
      'the app’s own check refused the chain and cancelled: the pins do not fit, or the usual evaluation failed before them (an expired certificate, for one)',
    evidence: 'observed',
    source: 'datatheorem/TrustKit#30, #201; Alamofire#498; AFNetworking#4364',
    when: [
      { weight: 9, signs: ['pinning'] },
      { weight: 5, urlCodes: [-999, -1012] },
    ],
    check: ['pins', 'chain', 'dates'],
  },
]

/** The app's side refused for another reason. */
const byClient: readonly CauseRow[] = [
  {
    id: 'session-level-change',
    end: 'client',
    sentence:
      'the app changed its TLS level (kCFStreamSSLLevel) between connections to one host while a session was cached; a restart cures it',
    evidence: 'observed',
    source: 'jcs/endless#17; Apple QA1727',
    when: [{ weight: 5, codes: [-9800] }],
    check: ['other-stack', 'capture'],
  },
  {
    id: 'minimum-version',
    end: 'client',
    sentence: 'the client asks for a higher TLS version than the server has (NSExceptionMinimumTLSVersion)',
    evidence: 'observed',
    source: 'OWASP/mastg#1121',
    when: [
      { weight: 3, codes: [-9800] },
      { weight: 7, written: [70] },
      { weight: 6, reasons: ['UNSUPPORTED_PROTOCOL'] },
    ],
    check: ['nscurl', 'gate'],
  },
  {
    id: 'not-tls',
    end: 'client',
    sentence: 'the port does not speak TLS: wrong port, wrong scheme, or a server block without TLS',
    evidence: 'observed',
    source: 'HAKit#115; vasily-popov/VPSocketIO#4',
    when: [
      { weight: 8, signs: ['not-tls'] },
      { weight: 7, codes: [-9847] },
      { weight: 3, codes: [-9806] },
    ],
    check: ['plain-port', 'gate'],
  },
  {
    id: 'weak-dh',
    end: 'client',
    sentence: 'the server’s Diffie-Hellman group is too small; iOS refuses it since 8.4',
    evidence: 'observed',
    source: 'CocoaAsyncSocket#322',
    when: [
      { weight: 7, codes: [-9850] },
      { weight: 7, reasons: ['BAD_DH_P_LENGTH'] },
    ],
    check: ['gate'],
  },
  {
    id: 'malformed-handshake',
    end: 'unknown',
    sentence: 'the server, or a proxy on the way, sent a malformed handshake',
    evidence: 'inferred',
    source: 'jetfire#85; NWPusher#39',
    when: [
      { weight: 5, codes: [-9810] },
      { weight: 2, codes: [-9800] },
    ],
    check: ['direct', 'capture'],
  },
]

/** The server refused: the client's certificate. */
const overClientCertificate: readonly CauseRow[] = [
  {
    id: 'client-certificate-missing',
    end: 'server',
    sentence:
      'the server asks for a client certificate and the app gave none: the challenge was not answered, or the web view did not use the answer',
    evidence: 'observed',
    source:
      'developer.apple.com/forums/thread/795263; lionheart/openradar-mirror#14769 (WKWebView); Alamofire#2512',
    when: [
      { weight: 8, alerts: [116] },
      { weight: 8, codes: [-9863] },
      { weight: 7, urlCodes: [-1206] },
      { weight: 7, alerts: [40, 42, 46], signs: ['client-certificate-requested'] },
      { weight: 7, codes: [-9824, -9858, -9825, -9829], signs: ['client-certificate-requested'] },
      { weight: 3, alerts: [40, 42] },
      { weight: 3, codes: [-9825, -9858] },
    ],
    check: ['client-identity', 'server-log'],
  },
  {
    id: 'http-403',
    end: 'server',
    sentence:
      'the server answered HTTP 403 on a connection with a client certificate, which iOS turns into this code',
    evidence: 'observed',
    source: 'stackoverflow.com/questions/33308194 (iOS 9); openradar 41009229 (2018)',
    when: [{ weight: 3, urlCodes: [-1206], codeless: 'yes' }],
    check: ['server-log'],
  },
  {
    id: 'client-issuer-unknown',
    end: 'server',
    sentence:
      'the server does not know the issuer of the client certificate: the app sends the leaf without its intermediates, or the server’s list of authorities lacks one',
    evidence: 'observed',
    source: 'home-assistant/iOS#4477; bitwarden/ios#2833',
    when: [
      { weight: 8, alerts: [48] },
      { weight: 7, codes: [-9831] },
      { weight: 4, urlCodes: [-1205] },
    ],
    check: ['client-identity', 'server-log'],
  },
  {
    id: 'client-signature',
    end: 'server',
    sentence: 'the server could not verify the signature that the client made with its certificate’s key',
    evidence: 'observed',
    source: 'AFNetworking#3999, #4031; Alamofire#2277 (iOS 11; the root cause stayed open)',
    when: [
      { weight: 8, alerts: [51] },
      { weight: 7, codes: [-9834] },
    ],
    check: ['client-identity', 'server-log', 'capture'],
  },
  {
    id: 'client-certificate-expired',
    end: 'server',
    sentence: 'the client certificate has expired',
    evidence: 'inferred',
    source: 'RFC 8446 §6.2; the alert’s name',
    when: [
      { weight: 8, alerts: [45] },
      { weight: 7, codes: [-9828] },
    ],
    check: ['client-identity', 'dates'],
  },
  {
    id: 'client-certificate-revoked',
    end: 'server',
    sentence: 'the client certificate stands on the server’s revocation list',
    evidence: 'inferred',
    source: 'RFC 8446 §6.2; the alert’s name',
    when: [
      { weight: 8, alerts: [44] },
      { weight: 7, codes: [-9827] },
    ],
    check: ['server-log'],
  },
  {
    id: 'client-certificate-refused',
    end: 'server',
    sentence:
      'the server refused the client certificate: missing, of a kind or purpose that it does not take, or the wrong one of several',
    evidence: 'observed',
    source: 'Alamofire#2512 (Tomcat clientAuth, alert 42); NWPusher#32 (alert 46)',
    when: [
      { weight: 7, alerts: [42, 43, 46, 49] },
      { weight: 6, codes: [-9825, -9826, -9829, -9832] },
      { weight: 5, urlCodes: [-1205] },
      { weight: 5, signs: ['client-certificate-rejected'] },
    ],
    check: ['client-identity', 'server-log'],
  },
  {
    id: 'closed-over-client-certificate',
    end: 'server',
    sentence:
      'the server closed the connection because of the client certificate: none was sent, or one without its intermediates',
    evidence: 'observed',
    source: 'mumble-voip/mumble-iphoneos#47; nextcloud/ios#2975',
    when: [
      { weight: 6, codes: [-9806], signs: ['cfstream'], without: ['never-connected', 'engine-coretls'] },
      { weight: 6, codes: [-9806, -9816], signs: ['client-certificate-sent'] },
      { weight: 6, codes: [-9806, -9816], signs: ['client-certificate-requested'] },
      { weight: 4, codes: [-9806], urlCodes: [-1005] },
      { weight: 2, codes: [-9806, -9816] },
      { weight: 5, urlCodes: [-1005] },
    ],
    check: ['client-identity', 'server-log', 'capture'],
  },
]

/** The server refused for another reason, or closed. */
const byServer: readonly CauseRow[] = [
  {
    id: 'tls-1.3-only',
    end: 'server',
    sentence:
      'the server takes TLS 1.3 only, and the app’s library is on CFStream or SecureTransport, which stop at TLS 1.2',
    evidence: 'observed',
    source: 'jitsi/jitsi-meet#15044; SocketRocket#672 (iOS 17.1); HAKit#115; dotnet/macios#19823',
    when: [
      { weight: 8, codes: [-9836], signs: ['cfstream'] },
      { weight: 5, codes: [-9836] },
      { weight: 3, alerts: [70] },
    ],
    check: ['other-stack', 'gate'],
  },
  {
    id: 'version-refused',
    end: 'server',
    sentence: 'the server takes none of the TLS versions that the client offers',
    evidence: 'documented',
    source: 'RFC 8446 §6.2, protocol_version',
    when: [
      { weight: 7, alerts: [70] },
      { weight: 4, codes: [-9836] },
    ],
    check: ['gate', 'nscurl'],
  },
  {
    id: 'no-common-suite',
    end: 'server',
    sentence:
      'client and server share no cipher suite, group or signature algorithm: under ATS, a server without ECDHE suites or without TLS 1.2',
    evidence: 'observed',
    source:
      'Kitura/BlueSSLService#51; apptentive/apptentive-ios#152; NixOS/nixpkgs#80952; kickstarter/ios-oss#1071',
    when: [
      { weight: 8, alerts: [40], signs: ['server-log'] },
      { weight: 6, alerts: [40, 71] },
      { weight: 5, codes: [-9858, -9837] },
      { weight: 4, codes: [-9824] },
    ],
    check: ['gate', 'nscurl', 'server-log'],
  },
  {
    id: 'cfstream-tls-1.3',
    end: 'server',
    sentence: 'TLS 1.3 was asked of a CFStream socket, which has no more than 1.2',
    evidence: 'inferred',
    source: 'CocoaAsyncSocket#709 (TLS 1.2 worked, 1.3 failed; cause open)',
    when: [{ weight: 5, codes: [-9824], signs: ['cfstream'] }],
    check: ['other-stack'],
  },
  {
    id: 'unknown-name',
    end: 'server',
    sentence: 'the server has no certificate or no block for this host name, or the name is mistyped',
    evidence: 'inferred',
    source: 'Caddy and Go answer 80, nginx with ssl_reject_handshake 112, for an unknown name',
    when: [
      { weight: 7, alerts: [80, 112] },
      { weight: 6, codes: [-9838, -9865] },
    ],
    check: ['chain', 'server-log', 'gate'],
  },
  {
    id: 'fallback',
    end: 'server',
    sentence:
      'the client tried again with a lower version, and the server would have had a higher one: the first failure counts',
    evidence: 'inferred',
    source: 'RFC 7507; AliyunLogObjc#24',
    when: [
      { weight: 7, alerts: [86] },
      { weight: 6, codes: [-9860] },
    ],
    check: ['first-failure'],
  },
  {
    id: 'alpn',
    end: 'server',
    sentence: 'the server speaks none of the application protocols that the client offers (ALPN)',
    evidence: 'documented',
    source: 'RFC 7301 §3.2',
    when: [{ weight: 7, alerts: [120] }],
    check: ['server-log'],
  },
  {
    id: 'bad-record',
    end: 'network',
    sentence: 'a record arrived damaged; a retry succeeded where this was seen',
    evidence: 'inferred',
    source: 'a log of URLSession of 2026, cause open',
    when: [
      { weight: 5, alerts: [20] },
      { weight: 5, codes: [-9820, -9846] },
    ],
    check: ['direct', 'capture'],
  },
  {
    id: 'intermittent',
    end: 'unknown',
    sentence: 'it comes and goes: servers behind one name that are not configured alike, or load',
    evidence: 'inferred',
    source: 'developer.apple.com/forums/thread/110653; Starscream#958 (causes open)',
    when: [{ weight: 2, codes: [-9858, -9816] }],
    check: ['server-log'],
  },
  {
    id: 'closed-in-handshake',
    end: 'server',
    sentence:
      'the server, or a load balancer before it, closed or reset the connection during the handshake without an alert: no listener behind it, an outage, or a stack that never sends alerts (gRPC, Node on TLS 1.2)',
    evidence: 'observed',
    source: 'mcmap.net 944704; isoos/http_client#4; flutterfire#2272; couchbase/couchbase-lite-ios#772',
    when: [
      { weight: 6, signs: ['closed'] },
      { weight: 6, signs: ['reset'] },
      { weight: 5, codes: [-9806, -9816, -9844, -9852, -9805] },
      { weight: 4, urlCodes: [-1005] },
    ],
    check: ['server-log', 'direct', 'capture'],
  },
  {
    id: 'something-between',
    end: 'network',
    sentence: 'a VPN, proxy, content filter or the mobile network closed the connection',
    evidence: 'observed',
    source: 'Bugly-iOS#106 (proxy in the path); developer.apple.com/forums/thread/762158 (cellular)',
    when: [
      { weight: 8, codes: [-9806, -9816], signs: ['path-proxy'] },
      { weight: 8, codes: [-9806, -9816], signs: ['path-tunnel'] },
      { weight: 8, signs: ['path-down'] },
      { weight: 3, codes: [-9806, -9816, -9852] },
      { weight: 3, signs: ['reset'] },
    ],
    check: ['direct', 'capture'],
  },
  {
    id: 'ats-overrides-policy',
    end: 'client',
    sentence: 'on iOS 9, ATS overrode the app’s own trust policy and the connection was dropped',
    evidence: 'observed',
    source: 'Alamofire’s documentation of server trust',
    when: [{ weight: 2, codes: [-9806], without: ['cfstream'] }],
    check: ['ats-off'],
  },
  {
    id: 'lost-after-handshake',
    end: 'server',
    sentence:
      'the connection ended after the client took the handshake for done: in TLS 1.3 so does a refused client certificate whose alert was lost',
    evidence: 'observed',
    source: 'nextcloud/ios#2975',
    when: [
      { weight: 6, urlCodes: [-1005] },
      { weight: 6, codes: [-4] },
    ],
    check: ['server-log', 'capture'],
  },
  {
    id: 'nothing-listens',
    end: 'server',
    sentence: 'nothing listens on that port: TCP was refused before TLS',
    evidence: 'observed',
    source: 'logs of the simulator with [1:61]',
    when: [
      { weight: 8, signs: ['nothing-listens'] },
      { weight: 6, urlCodes: [-1004] },
    ],
    check: ['plain-port'],
  },
  {
    id: 'timeout',
    end: 'unknown',
    sentence:
      'time ran out: the host does not answer, or a session that waits for connectivity hides the refusal behind the timeout',
    evidence: 'observed',
    source: 'developer.apple.com/forums/thread/129481 (iOS 13, alert 42)',
    when: [
      { weight: 6, urlCodes: [-1001] },
      { weight: 6, signs: ['timeout'] },
      { weight: 6, codes: [-9853] },
    ],
    check: ['native-log', 'capture'],
  },
  {
    id: 'two-codes-one-fault',
    end: 'client',
    sentence:
      'a bad server certificate gives −9858 on some releases of Network.framework and −9808 on others',
    evidence: 'observed',
    source: 'swift-server/async-http-client#236',
    when: [
      { weight: 8, together: [-9858, -9808] },
      { weight: 2, codes: [-9858, -9808] },
    ],
    check: ['chain'],
  },
]

export const causes: readonly CauseRow[] = [
  ...byAts,
  ...byTrust,
  ...byClient,
  ...overClientCertificate,
  ...byServer,
]
