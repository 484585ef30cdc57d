import type { Cause } from '../explanation.ts'
import type { FailureStep } from './verdict.ts'

/**
 * What an alert in clear means, by who sent it and when: `hello` before ServerHello, `flight` after it, and
 * `client-certificate` after the client's own certificate. The likeliest cause first.
 */
export interface AlertMeaning {
  readonly alert: number
  readonly by: 'client' | 'server'
  readonly stage: 'hello' | 'flight' | 'client-certificate'
  readonly step: FailureStep
  /** Of the end that sent the alert. */
  readonly causes: readonly Omit<Cause, 'end'>[]
}

const matrix = 'nginx, Apache, HAProxy, Caddy, Node, Go, JDK and OpenSSL on loopback'

export const alertMeanings: readonly AlertMeaning[] = [
  {
    alert: 40,
    by: 'server',
    stage: 'hello',
    step: 'suite',
    causes: [
      {
        id: 'no-common-suite',
        sentence: 'the server allows none of the offered cipher suites for the kind of key that it has',
        evidence: 'observed',
        source: matrix,
      },
      {
        id: 'no-common-group-or-signature-algorithm',
        sentence: 'no group or no signature algorithm in common',
        evidence: 'observed',
        source: matrix,
      },
      {
        id: 'no-certificate-for-name',
        sentence: 'a server without a certificate for that name',
        evidence: 'observed',
        source: 'Node without a certificate, on loopback',
      },
    ],
  },
  {
    alert: 71,
    by: 'server',
    stage: 'hello',
    step: 'suite',
    causes: [
      {
        id: 'stronger-asked',
        sentence: 'the server asks for stronger suites or groups than those that are offered',
        evidence: 'documented',
        source: 'RFC 8446 §6.2',
      },
    ],
  },
  {
    alert: 70,
    by: 'server',
    stage: 'hello',
    step: 'version',
    causes: [
      {
        id: 'version-refused',
        sentence: 'the server allows none of the offered versions (a client of CFStream has TLS 1.2 at most)',
        evidence: 'observed',
        source: `${matrix}; SocketRocket#672, HAKit#115`,
      },
    ],
  },
  {
    alert: 86,
    by: 'server',
    stage: 'hello',
    step: 'version',
    causes: [
      {
        id: 'fallback',
        sentence: 'the client came back with a lower version after another failure: look for that one',
        evidence: 'documented',
        source: 'RFC 7507 §3',
      },
    ],
  },
  {
    alert: 112,
    by: 'server',
    stage: 'hello',
    step: 'server-name',
    causes: [
      {
        id: 'unknown-name',
        sentence: 'the server does not serve that name (ssl_reject_handshake, strict-sni, an SNI matcher)',
        evidence: 'observed',
        source: 'nginx, HAProxy, JDK and s_server on loopback',
      },
    ],
  },
  {
    alert: 80,
    by: 'server',
    stage: 'hello',
    step: 'server-name',
    causes: [
      {
        id: 'unknown-name',
        sentence: 'the server has no certificate for that name (Caddy and Go answer so)',
        evidence: 'observed',
        source: 'Caddy 2.6 and Go 1.23 on loopback',
      },
      {
        id: 'internal-failure',
        sentence: 'a failure inside the server: its log tells',
        evidence: 'documented',
        source: 'RFC 8446 §6.2',
      },
    ],
  },
  {
    alert: 120,
    by: 'server',
    stage: 'hello',
    step: 'suite',
    causes: [
      {
        id: 'alpn',
        sentence: 'none of the offered application protocols (ALPN) is one of the server’s',
        evidence: 'observed',
        source: matrix,
      },
    ],
  },
  {
    alert: 40,
    by: 'server',
    stage: 'client-certificate',
    step: 'client-certificate',
    causes: [
      {
        id: 'client-certificate-missing',
        sentence: 'the server requires a client certificate and got none',
        evidence: 'observed',
        source: 'Apache, HAProxy, Node, JDK 25 and s_server on loopback',
      },
      {
        id: 'client-signature',
        sentence: 'the signature by the client’s key is wrong',
        evidence: 'observed',
        source: 'JDK 17 and 25 on loopback',
      },
    ],
  },
  {
    alert: 42,
    by: 'server',
    stage: 'client-certificate',
    step: 'client-certificate',
    causes: [
      {
        id: 'client-certificate-faulty',
        sentence:
          'the client certificate is not yet valid, its key or hash is too weak, or (Go, Caddy, JDK 17) anything else is wrong with it, its absence too',
        evidence: 'observed',
        source: matrix,
      },
    ],
  },
  {
    alert: 43,
    by: 'server',
    stage: 'client-certificate',
    step: 'client-certificate',
    causes: [
      {
        id: 'client-certificate-purpose',
        sentence: 'the client certificate is not made for client authentication (extended key usage)',
        evidence: 'observed',
        source: 'Apache, HAProxy, lighttpd and s_server on loopback',
      },
    ],
  },
  {
    alert: 44,
    by: 'server',
    stage: 'client-certificate',
    step: 'client-certificate',
    causes: [
      {
        id: 'client-certificate-revoked',
        sentence: 'the client certificate is revoked',
        evidence: 'observed',
        source: 'Apache, HAProxy, lighttpd and s_server on loopback',
      },
    ],
  },
  {
    alert: 45,
    by: 'server',
    stage: 'client-certificate',
    step: 'client-certificate',
    causes: [
      {
        id: 'client-certificate-expired',
        sentence: 'the client certificate has expired',
        evidence: 'observed',
        source: matrix,
      },
      {
        id: 'client-certificate-not-yet-valid',
        sentence: 'it is not yet valid',
        evidence: 'observed',
        source: 'Go 1.23 on loopback',
      },
    ],
  },
  {
    alert: 46,
    by: 'server',
    stage: 'client-certificate',
    step: 'client-certificate',
    causes: [
      {
        id: 'client-certificate-refused',
        sentence: 'the server refuses the client certificate (JDK answers so whatever is wrong with it)',
        evidence: 'observed',
        source: 'JDK 17 and 25 on loopback',
      },
    ],
  },
  {
    alert: 48,
    by: 'server',
    stage: 'client-certificate',
    step: 'client-certificate',
    causes: [
      {
        id: 'client-issuer-unknown',
        sentence:
          'the server does not know the CA of the client certificate, or misses an intermediate that the client does not send',
        evidence: 'observed',
        source: `${matrix}; home-assistant/iOS#4477`,
      },
    ],
  },
  {
    alert: 49,
    by: 'server',
    stage: 'client-certificate',
    step: 'client-certificate',
    causes: [
      {
        id: 'client-certificate-refused',
        sentence:
          'the server refuses the client certificate (GnuTLS servers answer so whatever is wrong with it)',
        evidence: 'observed',
        source: 'gnutls-serv and lighttpd mod_gnutls on loopback',
      },
    ],
  },
  {
    alert: 50,
    by: 'server',
    stage: 'client-certificate',
    step: 'client-certificate',
    causes: [
      {
        id: 'client-certificate-missing',
        sentence: 'the server requires a client certificate and got none',
        evidence: 'observed',
        source: 'gnutls-serv on loopback',
      },
    ],
  },
  {
    alert: 51,
    by: 'server',
    stage: 'client-certificate',
    step: 'client-certificate',
    causes: [
      {
        id: 'client-signature',
        sentence: 'the signature by the client’s key does not fit its certificate',
        evidence: 'observed',
        source: `${matrix}; AFNetworking#3999`,
      },
    ],
  },
  {
    alert: 45,
    by: 'client',
    stage: 'flight',
    step: 'trust',
    causes: [
      {
        id: 'certificate-dates',
        sentence: 'the server’s certificate has expired or is not yet valid',
        evidence: 'source',
        source: 'coreTLS sslHandshake.c',
      },
    ],
  },
  {
    alert: 46,
    by: 'client',
    stage: 'flight',
    step: 'trust',
    causes: [
      {
        id: 'untrusted-certificate',
        sentence: 'the client does not trust the server’s certificate, for whichever reason',
        evidence: 'observed',
        source: 'developer.apple.com/forums/thread/132286',
      },
    ],
  },
  {
    alert: 48,
    by: 'client',
    stage: 'flight',
    step: 'trust',
    causes: [
      {
        id: 'untrusted-root',
        sentence:
          'the client does not know the CA of the server’s certificate, or the server does not send an intermediate',
        evidence: 'source',
        source: 'coreTLS sslHandshake.c',
      },
    ],
  },
  {
    alert: 42,
    by: 'client',
    stage: 'flight',
    step: 'trust',
    causes: [
      {
        id: 'bad-certificate',
        sentence: 'the client finds the server’s certificate faulty',
        evidence: 'documented',
        source: 'RFC 8446 §6.2',
      },
    ],
  },
  {
    alert: 80,
    by: 'client',
    stage: 'flight',
    step: 'trust',
    causes: [
      {
        id: 'trust-not-judged',
        sentence: 'the client could not judge the server’s certificate',
        evidence: 'source',
        source: 'coreTLS sslHandshake.c',
      },
    ],
  },
  {
    alert: 70,
    by: 'client',
    stage: 'flight',
    step: 'version',
    causes: [
      {
        id: 'minimum-version',
        sentence: 'the server chose a version below the client’s floor (ATS: TLS 1.2)',
        evidence: 'documented',
        source: 'RFC 8446 §6.2; Apple: NSExceptionMinimumTLSVersion',
      },
    ],
  },
  {
    alert: 47,
    by: 'client',
    stage: 'flight',
    step: 'suite',
    causes: [
      {
        id: 'not-offered',
        sentence: 'the server chose something that the client had not offered',
        evidence: 'documented',
        source: 'RFC 8446 §4.1.3',
      },
    ],
  },
]
