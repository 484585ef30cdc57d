export const commandNames = ['check', 'explain', 'ciphers', 'rules', 'clients', 'alerts'] as const

export type CommandName = (typeof commandNames)[number]

export const commandHelp: Readonly<Record<CommandName, string>> = {
  check: `ats-gate check [paths…] [options]
  Holds a change of server TLS configuration, certificates and Info.plist against what each iOS version accepts.
  Paths narrow the findings to those that lie at or under them.

  --base REV|DIR        what to compare with; default: where the branch left the default branch
  --head REV|DIR        what to judge; default: the working tree
  --config FILE         settings file inside the tree; default: .github/ats-gate.yml
  --format FORMAT       text (default), json, markdown
  --output FILE         write the result there instead of stdout
  --fail-on WHAT        regression (default), any, never
  --unsure WHAT         what an unsure verdict ends with: pass (default), fail
  --min-severity LEVEL  lowest severity that blocks: error (default), warning, note
  --now ISO-DATE        judge certificates as of this date

  Exit: 0 passes, 1 the gate fails, 2 usage or settings, 3 could not run.
`,
  explain: `ats-gate explain [CODE|ALERT|FILE|-]… [--format text|json]
  What a failed connection's code, log, packet capture or report says: what happened, which end refused and how one
  knows, the likely causes, what to check next. Inside a repository, its endpoint that the failing host belongs to.

  CODE    -9802, errSSLPeerBadCert, -1200, NSURLErrorSecureConnectionFailed, -67609, 0x10000412; several are of one failure
  ALERT   48, unknown_ca, "alert 48"
  FILE    a pasted log, a capture (pcap, pcapng), or a report of ats-gate check --format json; - or nothing: stdin

  Exit: 0 explained, 1 nothing recognised, 2 usage, 3 could not be read.
`,
  ciphers: `ats-gate ciphers STRING|- [--openssl VERSION] [--format text|json]
  The suites that an OpenSSL cipher string stands for, in order. With -, a string a line on stdin.
  --openssl VERSION     1.0.2, 1.1.1, 3.0 (default), 3.2, 3.5
`,
  rules: `ats-gate rules [--format text|json]
  The rules, with their severity.
`,
  clients: `ats-gate clients [--format text|json]
  What each iOS version offers in its handshake, with sources.
`,
  alerts: `ats-gate alerts [--format text|json]
  What an app sees of each TLS alert, by iOS version, with sources.
`,
}

export const help = `ats-gate: which iOS versions a change of server TLS or of an Info.plist cuts off, before it is merged.

  ats-gate check      judge a change, or what is there
  ats-gate explain    what a code, a pasted log or a packet capture says, and which end refused
  ats-gate ciphers    the suites of an OpenSSL cipher string
  ats-gate rules      the rules
  ats-gate clients    the iOS versions and what they offer
  ats-gate alerts     TLS alerts and the error codes that an app sees

  ats-gate COMMAND --help tells more; --version prints the version.
`
