import type { RefusingEnd } from '../../src/explain/explanation.ts'

/*
 * Lines as Apple's stack and what is built on it write them, put together after the formats: hosts, numbers and
 * surroundings are made up. The expected end and the first cause were written from the reference of codes and causes,
 * not from what the code answers.
 */

export interface ExpectedFailure {
  readonly end: RefusingEnd
  readonly cause: string
  readonly host?: string
  readonly alert?: number
}

export interface LogSample {
  readonly name: string
  /** Formats that have to be recognised in it. */
  readonly formats: readonly string[]
  readonly text: string
  readonly failures: readonly ExpectedFailure[]
}

const task = (digit: number) => `5E0D1A7C-3B2F-4C44-9A10-0000000000${digit}${digit}`

export const plainSamples: readonly LogSample[] = [
  {
    name: 'the older load line, suites below ATS',
    formats: ['http_load_failed_legacy'],
    text: '2016-02-11 08:14:02.113 Shop[311:40412] NSURLSession/NSURLConnection HTTP load failed (kCFStreamErrorDomainSSL, -9824)',
    failures: [{ end: 'server', cause: 'ats-floor' }],
  },
  {
    name: 'the oldest load line, a private authority',
    formats: ['http_load_failed_legacy'],
    text: 'NSURLConnection/CFURLConnection HTTP load failed (kCFStreamErrorDomainSSL, -9813)',
    failures: [{ end: 'client', cause: 'untrusted-root' }],
  },
  {
    name: 'SecureTransport, version',
    formats: ['cfnetwork_sslhandshake'],
    text: 'CFNetwork SSLHandshake failed (-9836)',
    failures: [{ end: 'server', cause: 'tls-1.3-only' }],
  },
  {
    name: 'SecureTransport with two codes',
    formats: ['cfnetwork_sslhandshake'],
    text: 'CFNetwork SSLHandshake failed (-9801 -> -9801)',
    failures: [{ end: 'client', cause: 'ats-floor' }],
  },
  {
    name: 'a stream’s connection, private authority',
    formats: ['tcp_conn_sslhandshake'],
    text: '2021-05-04 10:00:00.100+0200 Chat[77:900] TCP Conn 0x60000123ab00 SSLHandshake failed (-9807)',
    failures: [{ end: 'client', cause: 'untrusted-root' }],
  },
  {
    name: 'a stream’s write error, closed',
    formats: ['socketstream_error'],
    text: 'SocketStream write error [0x60000123ab00]: 3 -9806',
    failures: [{ end: 'server', cause: 'closed-over-client-certificate' }],
  },
  {
    name: 'iOS 11: a connection that failed, without a line of trust',
    formats: ['tic_tcp_conn_failed'],
    text: '2018-01-09 17:22:41.551190+0100 Bank[410:7001] TIC TCP Conn Failed [4:0x1c0176d40]: 3:-9802 Err(-9802)',
    failures: [{ end: 'unknown', cause: 'ats-untrusted-certificate' }],
  },
  {
    name: 'iOS 12: the task’s line after the trust error',
    formats: ['tic_trust_error', 'task_http_load_failed'],
    text: `TIC SSL Trust Error [7:0x600003f1c000]: 3:0
Task <${task(1)}>.<3> HTTP load failed (error code: -1202 [3:-9807])`,
    failures: [{ end: 'client', cause: 'untrusted-root' }],
  },
  {
    name: 'iOS 13: the task’s line alone',
    formats: ['task_http_load_failed'],
    text: `Task <${task(2)}>.<9> HTTP load failed, 513/0 bytes (error code: -1200 [3:-9858])`,
    failures: [{ end: 'server', cause: 'no-common-suite' }],
  },
  {
    name: 'the task’s end in brackets',
    formats: ['task_finished', 'nserror_dump', 'failing_url'],
    text: `Task <${task(3)}>.<1> finished with error [-1206] Error Domain=NSURLErrorDomain Code=-1206 "(null)" UserInfo={NSErrorFailingURLStringKey=https://mtls.example.org:8443/v2/token, NSErrorFailingURLKey=https://mtls.example.org:8443/v2/token}`,
    failures: [{ end: 'server', cause: 'client-certificate-missing', host: 'mtls.example.org' }],
  },
  {
    name: 'the task’s end with a dash',
    formats: ['task_finished'],
    text: `Task <${task(4)}>.<2> finished with error - code: -1022`,
    failures: [{ end: 'client', cause: 'plain-http' }],
  },
  {
    name: 'an NSError with its inner one',
    formats: [
      'nserror_dump',
      'key_stream_code',
      'key_stream_domain',
      'key_ssl_original',
      'key_client_cert_state',
    ],
    text: 'Error Domain=NSURLErrorDomain Code=-1205 "The server “pay.example.net” did not accept the certificate." UserInfo={_kCFStreamErrorCodeKey=-9831, NSUnderlyingError=0x281 {Error Domain=kCFErrorDomainCFNetwork Code=-1205 "(null)" UserInfo={_kCFStreamPropertySSLClientCertificateState=2, _kCFNetworkCFStreamSSLErrorOriginalValue=-9831, _kCFStreamErrorDomainKey=3, _kCFStreamErrorCodeKey=-9831}}}',
    failures: [{ end: 'server', cause: 'client-issuer-unknown', host: 'pay.example.net' }],
  },
  {
    name: 'userInfo as a dictionary prints it',
    formats: ['key_stream_code', 'key_stream_domain', 'failing_url'],
    text: `{
    NSErrorFailingURLKey = "https://files.example.com/list";
    "_kCFStreamErrorCodeKey" = "-9816";
    "_kCFStreamErrorDomainKey" = 3;
}`,
    failures: [{ end: 'server', cause: 'closed-in-handshake', host: 'files.example.com' }],
  },
  {
    name: 'userInfo in JSON, escaped',
    formats: ['key_stream_code', 'key_stream_domain'],
    text: '{"error":"{\\"_kCFStreamErrorCodeKey\\":\\"-9843\\",\\"_kCFStreamErrorDomainKey\\":\\"3\\"}"}',
    failures: [{ end: 'client', cause: 'name-mismatch' }],
  },
  {
    name: 'the library’s own code stands against the rewritten one',
    formats: ['key_ssl_original'],
    text: 'Error Domain=kCFErrorDomainCFNetwork Code=-1200 UserInfo={_kCFNetworkCFStreamSSLErrorOriginalValue=-9829, _kCFStreamErrorDomainKey=3, _kCFStreamErrorCodeKey=-9802}',
    failures: [{ end: 'server', cause: 'client-certificate-refused' }],
  },
  {
    name: 'a chain of one that names itself',
    formats: ['key_peer_chain'],
    text: `Error Domain=NSURLErrorDomain Code=-1202 "x" UserInfo={NSErrorPeerCertificateChainKey=(
    "<cert(0x7fd200) s: nas.home.arpa i: nas.home.arpa>"
), NSErrorFailingURLKey=https://nas.home.arpa:5001/, _kCFStreamErrorCodeKey=-9807}`,
    failures: [{ end: 'client', cause: 'self-signed', host: 'nas.home.arpa' }],
  },
  {
    name: 'a chain from a debugging proxy',
    formats: ['key_peer_chain'],
    text: 'Error Domain=NSURLErrorDomain Code=-1202 UserInfo={_kCFStreamErrorCodeKey=-9813, chain=("<cert(0x1) s: api.example.com i: Charles Proxy CA (3 Mar 2021, mac.local)>", "<cert(0x2) s: Charles Proxy CA (3 Mar 2021, mac.local) i: Charles Proxy CA (3 Mar 2021, mac.local)>")}',
    failures: [{ end: 'client', cause: 'proxy-authority' }],
  },
  {
    name: 'a chain on to the expired cross root',
    formats: ['key_peer_chain', 'trust_eval_failed'],
    text: `Connection 3: default TLS Trust evaluation failed(-9807)
Error Domain=NSURLErrorDomain Code=-1202 UserInfo={_kCFStreamErrorCodeKey=-9807, NSErrorPeerCertificateChainKey=("<cert(0x1) s: im.example.org i: R3>","<cert(0x2) s: R3 i: ISRG Root X1>","<cert(0x3) s: ISRG Root X1 i: DST Root CA X3>")}`,
    failures: [{ end: 'client', cause: 'expired-cross-root' }],
  },
  {
    name: 'a path through a proxy',
    formats: ['key_nwpath'],
    text: 'Error Domain=NSURLErrorDomain Code=-1200 UserInfo={_kCFStreamErrorCodeKey=-9816, _NSURLErrorNWPathKey=satisfied (Path is satisfied), interface: en0, ipv4, dns, proxy, _kCFStreamErrorDomainKey=3}',
    failures: [{ end: 'network', cause: 'something-between' }],
  },
  {
    name: 'a path through a tunnel',
    formats: ['key_nwpath'],
    text: 'Error Domain=NSURLErrorDomain Code=-1200 UserInfo={_kCFStreamErrorDomainKey=3, _kCFStreamErrorCodeKey=-9816, _NSURLErrorNWPathKey=satisfied (Path is satisfied), viable, interface: utun4, ipv4, dns}',
    failures: [{ end: 'network', cause: 'something-between' }],
  },
  {
    name: 'ATS, strict evaluation',
    formats: ['trust_eval_failed'],
    text: 'Connection 8: strict TLS Trust evaluation failed(-9802)',
    failures: [{ end: 'client', cause: 'ats-untrusted-certificate' }],
  },
  {
    name: 'ATS, system evaluation, with all its lines',
    formats: [
      'ats_failed_system_trust',
      'trust_eval_failed',
      'trust_error',
      'conn_error',
      'task_http_load_failed',
    ],
    text: `2023-07-02 09:11:00.000001+0900 Notes[1:2] ATS failed system trust
2023-07-02 09:11:00.000002+0900 Notes[1:2] Connection 2: system TLS Trust evaluation failed(-9802)
2023-07-02 09:11:00.000003+0900 Notes[1:2] Connection 2: TLS Trust encountered error 3:-9802
2023-07-02 09:11:00.000004+0900 Notes[1:2] Connection 2: encountered error(3:-9802)
2023-07-02 09:11:00.000005+0900 Notes[1:2] Task <${task(5)}>.<1> HTTP load failed, 0/0 bytes (error code: -1200 [3:-9802])`,
    failures: [{ end: 'client', cause: 'ats-untrusted-certificate' }],
  },
  {
    name: 'iOS 12: ATS’s system trust',
    formats: ['system_trust_failed'],
    text: 'System Trust failed for [3:0x282e7c0c0]',
    failures: [{ end: 'client', cause: 'ats-untrusted-certificate' }],
  },
  {
    name: 'a connection that never came to be',
    formats: ['conn_failed'],
    text: 'Connection 17: failed to connect 3:-9838, reason -1',
    failures: [{ end: 'server', cause: 'unknown-name' }],
  },
  {
    name: 'a reset in the handshake',
    formats: ['econnreset_handshake'],
    text: 'Connection 5: received ECONNRESET with incomplete TLS handshake - generating errSSLClosedNoNotify',
    failures: [{ end: 'server', cause: 'closed-in-handshake' }],
  },
  {
    name: 'ATS within the connection',
    formats: ['ats_violation_tls', 'ats_violation_nw'],
    text: `boringssl_session_handshake_incomplete(212) [C4.1.1:2][0x1] Error [ATS Violation]
nw_connection C4 reporting state cancelled error ATS violation`,
    failures: [{ end: 'client', cause: 'ats-not-asked' }],
  },
  {
    name: 'plain http, the older words',
    formats: ['ats_cleartext'],
    text: 'App Transport Security has blocked a cleartext HTTP (http://) resource load since it is insecure. Temporary exceptions can be configured via your app’s Info.plist file.',
    failures: [{ end: 'client', cause: 'plain-http' }],
  },
  {
    name: 'plain http, the newer words without their blanks',
    formats: ['ats_cleartext', 'ats_policy_task'],
    text: `App Transport Security has blocked a cleartext HTTP connection toradio.example.comsince it is insecure. Use HTTPS instead
Cannot start load of Task <${task(6)}>.<1> since it does not conform to ATS policy`,
    failures: [{ end: 'client', cause: 'plain-http', host: 'radio.example.com' }],
  },
  {
    name: 'checks of the chain: name',
    formats: ['trust_evaluate_failure'],
    text: 'Trust evaluate failure: [leaf SSLHostname]',
    failures: [{ end: 'client', cause: 'name-mismatch' }],
  },
  {
    name: 'checks of the chain: dates',
    formats: ['trust_evaluate_failure'],
    text: 'Trust evaluate failure: [leaf TemporalValidity] [ca1 IntermediateMarkerOid]',
    failures: [{ end: 'client', cause: 'certificate-expired' }],
  },
  {
    name: 'checks of the chain: pins',
    formats: ['trust_evaluate_failure'],
    text: 'SecTrust: Trust evaluate failure: [leaf LeafSPKISHA256]',
    failures: [{ end: 'client', cause: 'pin-mismatch' }],
  },
  {
    name: 'checks of the chain: validity',
    formats: ['trust_evaluate_failure'],
    text: 'Trust evaluate failure: [leaf OtherTrustValidityPeriod]',
    failures: [{ end: 'client', cause: 'validity-too-long' }],
  },
  {
    name: 'coreTLS, a refused client certificate',
    formats: ['coretls_record', 'http_load_failed_legacy'],
    text: `[] nw_coretls_read_one_record tls_handshake_process: [-9829]
NSURLSession/NSURLConnection HTTP load failed (kCFStreamErrorDomainSSL, -9829)`,
    failures: [{ end: 'server', cause: 'client-certificate-refused' }],
  },
  {
    name: 'the engine of iOS 10 before its failure',
    formats: ['engine_coretls', 'coretls_record'],
    text: `nw_endpoint_start_tls_while_connected [3.1 203.0.113.9:443 ready socket-flow (satisfied)] Using CoreTLS
nw_coretls_read_one_record tls_handshake_process: [-9824]`,
    failures: [{ end: 'server', cause: 'ats-floor' }],
  },
  {
    name: 'BoringSSL of iOS 11, decrypt_error',
    formats: ['boringssl_error'],
    text: '[BoringSSL] Function boringssl_session_errorlog: line 2881 boringssl ctx 0x1c4101b90: 4349034168:error:1000041b:SSL routines:OPENSSL_internal:TLSV1_ALERT_DECRYPT_ERROR:/BuildRoot/Library/Sources/boringssl-108/ssl/tls_record.c:547:SSL alert number 51',
    failures: [{ end: 'server', cause: 'client-signature', alert: 51 }],
  },
  {
    name: 'BoringSSL of iOS 13, unknown authority',
    formats: ['boringssl_error', 'conn_failed'],
    text: `boringssl_session_handshake_error_print(111) [C6.1:2][0x7fa0] 140:error:10000418:SSL routines:OPENSSL_internal:TLSV1_ALERT_UNKNOWN_CA:/x/boringssl-283.60.3/ssl/tls_record.cc:587:SSL alert number 48
Connection 6: failed to connect 3:-9831, reason -1`,
    failures: [{ end: 'server', cause: 'client-issuer-unknown', alert: 48 }],
  },
  {
    name: 'BoringSSL, a recent form with “Error:” before the number',
    formats: ['boringssl_error'],
    text: 'boringssl_session_handshake_error_print(44) [C9.1.1.1:2][0x10c] Error: 4441234:error:10000458:SSL routines:OPENSSL_internal:TLSV1_ALERT_UNRECOGNIZED_NAME:/Library/Caches/ssl/tls_record.cc:592:SSL alert number 112',
    failures: [{ end: 'server', cause: 'unknown-name', alert: 112 }],
  },
  {
    name: 'an alert that was read',
    formats: ['boringssl_alert', 'boringssl_proceed'],
    text: `boringssl_context_handle_fatal_alert(1872) [C2:2][0x101] read alert, level: fatal, description: certificate expired
nw_protocol_boringssl_handshake_negotiate_proceed(726) [C2:2][0x101] handshake failed at state 12288`,
    failures: [{ end: 'server', cause: 'client-certificate-expired', alert: 45 }],
  },
  {
    name: 'an alert that was written',
    formats: ['boringssl_alert'],
    text: 'boringssl_context_handle_fatal_alert(2072) [C11.1:2][0x101] write alert, level: fatal, description: certificate unknown',
    failures: [{ end: 'client', cause: 'untrusted-root', alert: 46 }],
  },
  {
    name: 'the library failed, and says no more',
    formats: ['boringssl_errorlog'],
    text: 'boringssl_session_errorlog(224) [C1.1:2][0x7fd9] [boringssl_session_read] SSL_ERROR_SSL(1): operation failed within the library\nTask <5E0D1A7C-3B2F-4C44-9A10-000000000077>.<1> HTTP load failed, 0/0 bytes (error code: -1200 [3:-9858])',
    failures: [{ end: 'server', cause: 'no-common-suite' }],
  },
  {
    name: 'the peer disconnected',
    formats: ['boringssl_eof'],
    text: 'nw_protocol_boringssl_input_finished(1543) [C2.1:2][0x159e8e4a0] Peer disconnected during the middle of a handshake. Sending errSSLClosedNoNotify(-9816) alert',
    failures: [{ end: 'server', cause: 'closed-in-handshake' }],
  },
  {
    name: 'the noise of iOS 11 before a −9802',
    formats: ['boringssl_register'],
    text: `network_config_register_boringssl_log_debug_updates Failed to register for BoringSSL log debug updates
NSURLSession/NSURLConnection HTTP load failed (kCFStreamErrorDomainSSL, -9802)`,
    failures: [{ end: 'unknown', cause: 'ats-untrusted-certificate' }],
  },
  {
    name: 'a TCP reset',
    formats: ['tcp_rst'],
    text: 'tcp_input [C12.1:3] flags=[R.] seq=19, ack=204, win=0 state=ESTABLISHED rcv_nxt=19, snd_una=204',
    failures: [{ end: 'server', cause: 'closed-in-handshake' }],
  },
  {
    name: 'a refused port',
    formats: ['so_error', 'conn_failed'],
    text: `nw_socket_handle_socket_event [C3.1.1:2] Socket SO_ERROR [61: Connection refused]
Connection 3: failed to connect 1:61, reason -1`,
    failures: [{ end: 'server', cause: 'nothing-listens' }],
  },
  {
    name: 'Network.framework’s words',
    formats: ['nwerror'],
    text: 'The operation couldn’t be completed. (kNWErrorDomainTLS error -9808 - bad certificate format)',
    failures: [{ end: 'client', cause: 'bad-certificate' }],
  },
  {
    name: 'Network.framework in a library’s words',
    formats: ['nwerror'],
    text: 'websocket is disconnected: -9858: handshake failed',
    failures: [{ end: 'server', cause: 'no-common-suite' }],
  },
  {
    name: 'Network.framework tells the kind only, the line above tells more',
    formats: ['boringssl_alert', 'nwerror_case'],
    text: `boringssl_context_handle_fatal_alert(1872) [C1:2][0x1016266a0] write alert, level: fatal, description: certificate unknown
connection failed: The operation couldn’t be completed. (Network.NWError error 2.)`,
    failures: [{ end: 'client', cause: 'untrusted-root', alert: 46 }],
  },
  {
    name: 'a stream’s OSStatus',
    formats: ['osstatus_plain', 'nserror_dump'],
    text: 'Error Domain=NSOSStatusErrorDomain Code=-9836 "(null)"\nsocket closed: (OSStatus error -9836.)',
    failures: [{ end: 'server', cause: 'tls-1.3-only' }],
  },
  {
    name: 'a stream’s OSStatus, closed',
    formats: ['osstatus_plain'],
    text: 'The operation couldn’t be completed. (OSStatus error -9806.)',
    failures: [{ end: 'server', cause: 'closed-over-client-certificate' }],
  },
  {
    name: 'a trust status',
    formats: ['osstatus_trust'],
    text: 'Error Domain=NSOSStatusErrorDomain Code=-67609 "“gw.example.com” certificate is not permitted for this usage"',
    failures: [{ end: 'client', cause: 'certificate-purpose' }],
  },
  {
    name: 'Alamofire round an NSError',
    formats: ['alamofire', 'nserror_dump'],
    text: 'sessionTaskFailed(error: Error Domain=NSURLErrorDomain Code=-1202 "The certificate for this server is invalid." UserInfo={NSErrorFailingURLKey=https://a.example.com/, _kCFStreamErrorCodeKey=-9814})',
    failures: [{ end: 'client', cause: 'certificate-expired', host: 'a.example.com' }],
  },
  {
    name: 'React Native with the native lines below',
    formats: ['react_native', 'task_http_load_failed'],
    text: `TypeError: Network request failed
Task <${task(7)}>.<4> HTTP load failed, 0/0 bytes (error code: -1004 [1:61])`,
    failures: [{ end: 'server', cause: 'nothing-listens' }],
  },
  {
    name: 'Dart, an alert of the server',
    formats: ['dart_handshake'],
    text: 'Unhandled Exception: HandshakeException: Handshake error in client (OS Error: TLSV1_ALERT_PROTOCOL_VERSION(tls_record.cc:594))',
    failures: [{ end: 'server', cause: 'version-refused', alert: 70 }],
  },
  {
    name: 'Dart, its own verification',
    formats: ['dart_handshake'],
    text: 'HandshakeException: Handshake error in client (OS Error: \n\tCERTIFICATE_VERIFY_FAILED: unable to get local issuer certificate(handshake.cc:393))',
    failures: [{ end: 'client', cause: 'untrusted-root' }],
  },
  {
    name: 'Dart, no TLS there',
    formats: ['dart_handshake'],
    text: 'HandshakeException: Handshake error in client (OS Error: WRONG_VERSION_NUMBER(tls_record.cc:242))',
    failures: [{ end: 'client', cause: 'not-tls' }],
  },
  {
    name: 'Unity, an expired certificate',
    formats: ['unity_curl'],
    text: 'Curl error 60: Cert verify failed: UNITYTLS_X509VERIFY_FLAG_EXPIRED',
    failures: [{ end: 'client', cause: 'certificate-expired' }],
  },
  {
    name: 'Unity, another name',
    formats: ['unity_curl'],
    text: 'Curl error 51: Cert verify failed: UNITYTLS_X509VERIFY_FLAG_CN_MISMATCH',
    failures: [{ end: 'client', cause: 'name-mismatch' }],
  },
  {
    name: 'Unity over Mono',
    formats: ['unity_tls'],
    text: 'TlsException: Handshake failed - error code: UNITYTLS_INTERNAL_ERROR, verify result: UNITYTLS_X509VERIFY_NOT_TRUSTED',
    failures: [{ end: 'client', cause: 'untrusted-root' }],
  },
  {
    name: 'Xamarin',
    formats: ['xamarin_st'],
    text: "Mono.Security.Interface.TlsException: Unknown Secure Transport error `PeerProtocolVersion'",
    failures: [{ end: 'server', cause: 'tls-1.3-only' }],
  },
  {
    name: 'Kitura’s BlueSSL',
    formats: ['bluessl'],
    text: 'ERROR: SSLHandshake, code: -9806, reason: errSSLClosedAbort',
    failures: [{ end: 'server', cause: 'closed-over-client-certificate' }],
  },
  {
    name: 'nscurl: forward secrecy',
    formats: ['nscurl_target', 'nscurl_test', 'nscurl'],
    text: `Configuring ATS Info.plist keys and displaying the result of HTTPS loads to https://shop.example.com/.
---
ATS Default Connection
ATS Dictionary:
{
}
2016-03-01 10:00:00.000 nscurl[1:2] CFNetwork SSLHandshake failed (-9824)
Result : FAIL
---
Allow All Loads
Result : PASS
---
TLSv1.2
2016-03-01 10:00:01.000 nscurl[1:2] CFNetwork SSLHandshake failed (-9824)
Result : FAIL
---
Disabling Perfect Forward Secrecy
Result : PASS
---`,
    failures: [{ end: 'server', cause: 'ats-floor', host: 'shop.example.com' }],
  },
  {
    name: 'nscurl: nothing passes',
    formats: ['nscurl_test', 'nscurl'],
    text: `ATS Default Connection
Result : FAIL
Error : Error Domain=NSURLErrorDomain Code=-1200 "x" UserInfo={_kCFStreamErrorCodeKey=-9802}
---
Allow All Loads
Result : FAIL
Error : Error Domain=NSURLErrorDomain Code=-1202 "x" UserInfo={_kCFStreamErrorCodeKey=-9843}
---`,
    failures: [{ end: 'client', cause: 'ats-untrusted-certificate' }],
  },
  {
    name: 'a tester’s words for the server’s alert',
    formats: ['server_alert_named'],
    text: 'Apple ATS 9 / iOS 9    Server sent fatal alert: handshake_failure',
    failures: [{ end: 'server', cause: 'no-common-suite', alert: 40 }],
  },
  {
    name: 'the server’s own log',
    formats: ['openssl_server'],
    text: '2024/04/02 10:11:12 [info] 30#30: *8 SSL_do_handshake() failed (SSL: error:0A0000C1:SSL routines::no shared cipher) while SSL handshaking',
    failures: [{ end: 'server', cause: 'no-common-suite' }],
  },
  {
    name: 'domain and code on two lines',
    formats: ['stream_error_pair'],
    text: 'Domain: kCFStreamErrorDomainSSL\nCode: -9812',
    failures: [{ end: 'client', cause: 'untrusted-root' }],
  },
  {
    name: 'a code in prose',
    formats: ['code_named'],
    text: 'Upload stopped with status -9847, port 8080',
    failures: [{ end: 'client', cause: 'not-tls' }],
  },
  {
    name: 'a name in prose',
    formats: ['name_named'],
    text: 'the web socket ends with errSSLWeakPeerEphemeralDHKey here',
    failures: [{ end: 'client', cause: 'weak-dh' }],
  },
  {
    name: 'TrustKit and the cancelled request',
    formats: ['trustkit_pins', 'nserror_dump', 'session_task'],
    text: `=== TrustKit: Pin validation failed for api.example.com
Error Domain=NSURLErrorDomain Code=-999 "cancelled" UserInfo={_NSURLErrorFailingURLSessionTaskErrorKey=LocalDataTask <${task(8)}>.<1>, NSErrorFailingURLKey=https://api.example.com/}`,
    failures: [{ end: 'client', cause: 'app-pinning', host: 'api.example.com' }],
  },
]
