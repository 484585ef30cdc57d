import type { NextStep } from './explanation.ts'
import type { StepId } from './next-step.ts'

/**
 * What to try next, and what each result means. HOST and PORT are put in. Sources: developer.apple.com/forums/thread/80638 (ATS
 * off), Apple's QA1176 (captures), `man nscurl`, Alamofire#2512 (what iOS 11 reports with ATS off).
 */
export const nextSteps: Readonly<Record<StepId, Omit<NextStep, 'id'>>> = {
  'ats-off': {
    action:
      'Build once with ATS off for HOST (NSExceptionAllowsInsecureHTTPLoads = YES in its NSExceptionDomains entry, or NSAllowsArbitraryLoads = YES), and connect again',
    outcomes: [
      {
        when: 'it connects',
        means:
          'ATS had refused the server: mend its certificate or its TLS settings, and take the exception out again',
      },
      {
        when: 'another code comes, such as −1202 with −9807 or −9813',
        means: 'the server’s certificate itself is not trusted, with or without ATS',
      },
      {
        when: 'a code between −9819 and −9840 or −9855 and −9865 comes',
        means:
          'the server had sent an alert, and now its own code is to be seen (iOS 11 chooses its TLS engine by the ATS settings)',
      },
      {
        when: 'the same −9802 comes',
        means: 'ATS is not it: the server refuses; look at the alert in a capture',
      },
    ],
  },
  nscurl: {
    action: 'On a Mac: nscurl --ats-diagnostics --verbose https://HOST:PORT/',
    outcomes: [
      {
        when: 'every test passes',
        means: 'the server meets ATS as seen from there; look at the app, the device and the way between',
      },
      { when: 'only tests with a lower TLS version pass', means: 'the server has no TLS 1.2' },
      {
        when: 'only tests without forward secrecy pass',
        means: 'the server has no ECDHE suite that ATS takes',
      },
      { when: 'only “Allow All Loads” passes', means: 'TLS version and forward secrecy both fall short' },
      {
        when: 'every test fails',
        means: 'the certificate is not trusted, or the server refuses the connection for another reason',
      },
    ],
  },
  capture: {
    action:
      'Record the handshake (rvictl and tcpdump for a device, tcpdump on the Mac for the simulator) and give the file to ats-gate explain',
    outcomes: [
      { when: 'an alert from the server', means: 'the server refused; the alert’s number says why' },
      { when: 'an alert from the client', means: 'the app’s side refused the server' },
      {
        when: 'FIN or RST without an alert',
        means: 'the server, or something between, closed the connection',
      },
      {
        when: 'an encrypted record and then the end, in TLS 1.3',
        means: 'an alert after the client’s Finished, as a rule about the client certificate',
      },
    ],
  },
  chain: {
    action: 'Look at what is served: openssl s_client -connect HOST:PORT -servername HOST -showcerts',
    outcomes: [
      { when: 'one certificate only, issued by an authority', means: 'the intermediate is not sent' },
      { when: 'subject and issuer are the same', means: 'the certificate is self-signed' },
      {
        when: 'the issuer is another than the one that you ordered from',
        means: 'a proxy on the way opens TLS',
      },
      {
        when: 'the names do not include HOST',
        means: 'another server block, or the default certificate, answered',
      },
    ],
  },
  'client-identity': {
    action:
      'Check that the app answers NSURLAuthenticationMethodClientCertificate with an identity and its intermediates (URLCredential(identity:certificates:persistence:))',
    outcomes: [
      { when: 'the challenge is not answered', means: 'no certificate was sent' },
      {
        when: 'certificates: is nil',
        means: 'the leaf alone was sent; a server that holds only the root can’t build the chain',
      },
      {
        when: 'the identity has expired, or is of another authority than the server’s list',
        means: 'the server is right to refuse',
      },
    ],
  },
  'server-log': {
    action:
      'Read the server’s error log at the same time (nginx: error_log … info; Apache: LogLevel ssl:info)',
    outcomes: [
      {
        when: 'it names the client certificate or the suite',
        means: 'that is the reason; the client only saw its alert',
      },
      { when: 'it has nothing', means: 'something before the server answered: load balancer, CDN, proxy' },
    ],
  },
  direct: {
    action: 'Try from another network, without VPN, proxy and content filter',
    outcomes: [
      { when: 'it connects', means: 'something on the way closed or opened the connection' },
      { when: 'it fails alike', means: 'the server closes' },
    ],
  },
  'native-log': {
    action:
      'Take the device’s own log (Console.app or Xcode, filter CFNetwork or boringssl) and give it to ats-gate explain',
    outcomes: [{ when: 'it has lines of CFNetwork', means: 'they have the code that this text leaves out' }],
  },
  'first-failure': {
    action: 'Look for the failure before this one: a client falls back only after a first handshake failed',
    outcomes: [{ when: 'there is one', means: 'it has the real cause' }],
  },
  'other-stack': {
    action: 'Load https://HOST:PORT/ by URLSession from the same device',
    outcomes: [
      {
        when: 'it connects',
        means:
          'the app’s library is on CFStream or SecureTransport, which stop at TLS 1.2: offer TLS 1.2, or move to URLSessionWebSocketTask or Network.framework',
      },
      { when: 'it fails too', means: 'the server takes none of the versions that iOS offers' },
    ],
  },
  'plain-port': {
    action: 'See what the port speaks: openssl s_client -connect HOST:PORT; curl -v http://HOST:PORT/',
    outcomes: [
      {
        when: 'HTTP or another banner in clear',
        means: 'wrong port or wrong scheme, or a server block without ssl',
      },
    ],
  },
  pins: {
    action:
      'Compare the pins (NSPinnedDomains, TrustKit, the app’s own) with the keys of the chain that is served now',
    outcomes: [
      {
        when: 'none fits',
        means: 'the certificate was renewed with another key: pin the authority or a backup key',
      },
    ],
  },
  dates: {
    action: 'Compare the certificate’s dates with the clock of the device',
    outcomes: [
      { when: 'the clock is wrong', means: 'certificates look expired or not yet valid on that device only' },
    ],
  },
  gate: {
    action: 'In the repository of the server’s configuration: ats-gate check',
    outcomes: [
      { when: 'it names HOST', means: 'the line that decides, and every iOS version that it cuts off' },
    ],
  },
}
