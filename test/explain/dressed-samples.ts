import type { LogSample } from './log-samples.ts'

/*
 * The same kinds of line as they come in pastes: wrapped, coloured, redacted, among other output and in other languages,
 * and several failures at once.
 */

const one = '11111111-AAAA-4000-8000-000000000001'
const two = '22222222-BBBB-4000-8000-000000000002'

export const dressedSamples: readonly LogSample[] = [
  {
    name: 'wrapped at 80 columns, within words',
    formats: ['trust_eval_failed', 'task_http_load_failed'],
    text: `2020-10-23 22:15:09.320153+0200 Browser[1095:316720] Connection 35: default TLS T
rust evaluation failed(-9807)
2020-10-23 22:15:09.320998+0200 Browser[1095:316720] Task <${one}>.<105> HTTP load failed, 0/0 bytes (error code: -12
02 [3:-9807])`,
    failures: [{ end: 'client', cause: 'untrusted-root' }],
  },
  {
    name: 'wrapped at 72 columns, between words, quoted in a mail',
    formats: ['boringssl_alert', 'boringssl_error'],
    text: `> boringssl_context_handle_fatal_alert(1872) [C1:2][0x1016266a0] read
> alert, level: fatal, description: certificate required
> boringssl_session_handshake_error_print(111) [C1:2][0x1016266a0]
> 140632031129032:error:1000045c:SSL routines:OPENSSL_internal:TLSV1_ALERT_CERT
> IFICATE_REQUIRED:/x/boringssl-283.60.3/ssl/tls_record.cc:587:SSL alert
> number 116`,
    failures: [{ end: 'server', cause: 'client-certificate-missing', alert: 116 }],
  },
  {
    name: 'a URL that is wrapped within its host',
    formats: ['failing_url', 'key_stream_code'],
    text: `Error Domain=NSURLErrorDomain Code=-1200 "An SSL error" UserInfo={NSErrorFailingURLKey=https://api.exam
ple.com:8443/v1/things, _kCFStreamErrorCodeKey=-9836}`,
    failures: [{ end: 'server', cause: 'tls-1.3-only', host: 'api.example.com' }],
  },
  {
    name: 'as log show prints it',
    formats: ['ats_failed_system_trust', 'trust_eval_failed'],
    text: `2024-01-05 12:00:00.000000+0000 0x2a31     Default     0x0                  512    0    Field: (CFNetwork) [com.apple.CFNetwork:Default] ATS failed system trust
2024-01-05 12:00:00.000010+0000 0x2a31     Default     0x0                  512    0    Field: (CFNetwork) [com.apple.CFNetwork:Default] Connection 4: system TLS Trust evaluation failed(-9802)`,
    failures: [{ end: 'client', cause: 'ats-untrusted-certificate' }],
  },
  {
    name: 'as Console copies it, tabs between',
    formats: ['conn_failed'],
    text: 'default\t12:31:09.114901+0100\tWallet\tConnection 21: failed to connect 3:-9816, reason -1\n',
    failures: [{ end: 'server', cause: 'closed-in-handshake' }],
  },
  {
    name: 'syslog with the process and a level',
    formats: ['tcp_conn_sslhandshake'],
    text: 'Aug 22 14:28:37 iPhone Meet(CFNetwork)[594] <Notice>: TCP Conn 0x30338e580 SSLHandshake failed (-9836)',
    failures: [{ end: 'server', cause: 'tls-1.3-only' }],
  },
  {
    name: 'redacted by the unified log',
    formats: ['task_finished', 'nserror_dump', 'boringssl_alert'],
    text: `[C3.1:2][<private>] read alert, level: fatal, description: unknown CA
Task <private>.<1> finished with error [-1205] Error Domain=NSURLErrorDomain Code=-1205 "<private>" UserInfo={NSErrorFailingURLStringKey=<private>, NSErrorFailingURLKey=<private>}`,
    failures: [{ end: 'server', cause: 'client-issuer-unknown', alert: 48 }],
  },
  {
    name: 'redacted by its author',
    formats: ['key_peer_chain', 'failing_url'],
    text: `Error Domain=NSURLErrorDomain Code=-1205 "The server “<redacted>” did not accept the certificate." UserInfo={_kCFStreamErrorCodeKey=-9827, kCFStreamPropertySSLPeerCertificates=(
    "<cert(0x7ff5cc) s: <server> i: Example Issuing CA>"
), NSErrorFailingURLKey=https://xxx.xxx.com/}`,
    failures: [{ end: 'server', cause: 'client-certificate-revoked', host: 'xxx.xxx.com' }],
  },
  {
    name: 'a Chinese question round it',
    formats: ['http_load_failed_legacy'],
    text: `大家好，升级到 iOS 9 之后网络请求失败，控制台输出如下：
NSURLSession/NSURLConnection HTTP load failed (kCFStreamErrorDomainSSL, -9801)
请问这个错误怎么解决？`,
    failures: [{ end: 'client', cause: 'ats-floor' }],
  },
  {
    name: 'German words for OSStatus',
    formats: ['osstatus_plain'],
    text: 'Der Vorgang konnte nicht abgeschlossen werden. (OSStatus-Fehler -9831.) Bitte prüfen Sie die Verbindung.',
    failures: [{ end: 'server', cause: 'client-issuer-unknown' }],
  },
  {
    name: 'Japanese words for OSStatus, and full-width marks',
    formats: ['osstatus_plain'],
    text: '操作を完了できませんでした。（OSStatusエラー -9825）',
    failures: [{ end: 'server', cause: 'client-certificate-refused' }],
  },
  {
    name: 'Russian surroundings, CRLF',
    formats: ['nserror_dump', 'key_stream_code'],
    text: 'Ошибка при загрузке:\r\nError Domain=NSURLErrorDomain Code=-1200 "Произошла ошибка SSL" UserInfo={\r\n_kCFStreamErrorDomainKey=3,\r\n_kCFStreamErrorCodeKey=-9847\r\n}\r\nПомогите!\r\n',
    failures: [{ end: 'client', cause: 'not-tls' }],
  },
  {
    name: 'a French certificate message',
    formats: ['nserror_dump', 'named_server'],
    text: 'Error Domain=NSURLErrorDomain Code=-1202 "Le certificat de ce serveur n’est pas valide. Vous vous connectez peut-être à un serveur “coffre.example.fr” qui…" UserInfo={_kCFStreamErrorCodeKey=-9815}',
    failures: [{ end: 'client', cause: 'certificate-not-yet-valid', host: 'coffre.example.fr' }],
  },
  {
    name: 'terminal colours',
    formats: ['task_http_load_failed'],
    text: `\u001b[0;36m2024-02-02 02:02:02\u001b[0m \u001b[31mTask <${one}>.<7> HTTP load failed, 0/0 bytes (error code: \u001b[1m-1200\u001b[0;31m [3:-9838])\u001b[0m`,
    failures: [{ end: 'server', cause: 'unknown-name' }],
  },
  {
    name: 'Xcode’s console noise round it',
    formats: ['trust_eval_failed', 'conn_error'],
    text: `libMobileGestalt MobileGestalt.c:890: MGIsDeviceOneOfType is not supported on this platform.
[Storyboard] Unknown class ViewController in Interface Builder file.
2022-09-01 10:10:10.100 Demo[1:1] [boringssl] boringssl_metrics_log_metric_block_invoke(153) Failed to log metrics
2022-09-01 10:10:10.200 Demo[1:1] Connection 1: default TLS Trust evaluation failed(-9843)
2022-09-01 10:10:10.201 Demo[1:1] Connection 1: encountered error(3:-9843)
2022-09-01 10:10:10.300 Demo[1:1] [Layout] Unable to simultaneously satisfy constraints.
Message from debugger: Terminated due to signal 15`,
    failures: [{ end: 'client', cause: 'name-mismatch' }],
  },
  {
    name: 'blank lines between all lines, as a forum shows them',
    formats: ['tic_trust_error', 'http_load_failed_legacy', 'task_finished'],
    text: `2018-04-18 11:01:48.813 Sc[19:49] TIC SSL Trust Error [25:0x1c0176d40]: 3:0

2018-04-18 11:01:51.183 Sc[19:49] NSURLSession/NSURLConnection HTTP load failed (kCFStreamErrorDomainSSL, -9807)

2018-04-18 11:01:51.183 Sc[19:49] Task <${one}>.<0> HTTP load failed (error code: -1202 [3:-9807])

2018-04-18 11:01:51.186 Sc[19:49] Task <${one}>.<0> finished with error - code: -1202`,
    failures: [{ end: 'client', cause: 'untrusted-root' }],
  },
  {
    name: 'typographic minus signs',
    formats: ['cfnetwork_sslhandshake'],
    text: 'CFNetwork SSLHandshake failed (−9850)',
    failures: [{ end: 'client', cause: 'weak-dh' }],
  },
  {
    name: 'small letters throughout',
    formats: ['http_load_failed_legacy'],
    text: 'nsurlsession/nsurlconnection http load failed (kcfstreamerrordomainssl, -9813)',
    failures: [{ end: 'client', cause: 'untrusted-root' }],
  },
  {
    name: 'two connections, their lines shuffled together',
    formats: ['trust_eval_failed', 'boringssl_alert', 'conn_failed', 'task_http_load_failed'],
    text: `2023-01-01 00:00:00.001 A[1:1] Connection 5: default TLS Trust evaluation failed(-9807)
2023-01-01 00:00:00.002 A[1:1] boringssl_context_handle_fatal_alert(1872) [C6.1:2][0x1] read alert, level: fatal, description: bad certificate
2023-01-01 00:00:00.003 A[1:1] Connection 5: TLS Trust encountered error 3:-9807
2023-01-01 00:00:00.004 A[1:1] Connection 6: failed to connect 3:-9825, reason -1
2023-01-01 00:00:00.005 A[1:1] Task <${two}>.<2> HTTP load failed, 0/0 bytes (error code: -1205 [3:-9825])
2023-01-01 00:00:00.006 A[1:1] Task <${one}>.<1> HTTP load failed, 0/0 bytes (error code: -1202 [3:-9807])`,
    failures: [
      { end: 'client', cause: 'untrusted-root' },
      { end: 'server', cause: 'client-certificate-refused', alert: 42 },
    ],
  },
  {
    name: 'two tasks with their NSErrors in turn',
    formats: ['task_finished', 'nserror_dump', 'failing_url'],
    text: `Task <${one}>.<1> finished with error [-1202] Error Domain=NSURLErrorDomain Code=-1202 "x" UserInfo={_kCFStreamErrorCodeKey=-9813, NSErrorFailingURLKey=https://one.example.com/a}
Task <${two}>.<2> finished with error [-1022] Error Domain=NSURLErrorDomain Code=-1022 "y" UserInfo={NSErrorFailingURLKey=http://two.example.com/b}`,
    failures: [
      { end: 'client', cause: 'untrusted-root', host: 'one.example.com' },
      { end: 'client', cause: 'plain-http', host: 'two.example.com' },
    ],
  },
  {
    name: 'the same host twice, refused and then closed',
    formats: ['nserror_dump', 'key_stream_code', 'failing_url'],
    text: `Error Domain=NSURLErrorDomain Code=-1200 "x" UserInfo={_kCFStreamErrorCodeKey=-9838, NSErrorFailingURLKey=https://api.example.com/}
retrying in 2 s
Error Domain=NSURLErrorDomain Code=-1200 "x" UserInfo={_kCFStreamErrorCodeKey=-9816, NSErrorFailingURLKey=https://api.example.com/}`,
    failures: [
      { end: 'server', cause: 'unknown-name', host: 'api.example.com' },
      { end: 'server', cause: 'closed-in-handshake', host: 'api.example.com' },
    ],
  },
  {
    name: 'Flutter beside the system’s own loads',
    formats: ['dart_handshake', 'trust_eval_failed'],
    text: `flutter: HandshakeException: Handshake error in client (OS Error: SSLV3_ALERT_HANDSHAKE_FAILURE(tls_record.cc:592))
Connection 2: default TLS Trust evaluation failed(-9814)`,
    failures: [
      { end: 'server', cause: 'no-common-suite', alert: 40 },
      { end: 'client', cause: 'certificate-expired' },
    ],
  },
  {
    name: 'the alert of iOS 11 behind a −9802',
    formats: ['boringssl_error', 'tic_tcp_conn_failed', 'http_load_failed_legacy'],
    text: `[BoringSSL] Function boringssl_session_errorlog: line 2878 boringssl ctx 0x1c0105340: 4325634960:error:10000412:SSL routines:OPENSSL_internal:SSLV3_ALERT_BAD_CERTIFICATE:/B/boringssl-109.50.14/ssl/tls_record.cc:586:SSL alert number 42
TIC TCP Conn Failed [9:0x1c0176d40]: 3:-9802 Err(-9802)
NSURLSession/NSURLConnection HTTP load failed (kCFStreamErrorDomainSSL, -9802)`,
    failures: [{ end: 'server', cause: 'client-certificate-refused', alert: 42 }],
  },
]
