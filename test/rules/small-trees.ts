import type { Report, ReportFinding } from '../../src/report/report.ts'
import { type Files, gateOver } from '../trees.ts'

/** A tree with one nginx configuration, on nginx 1.28 with OpenSSL 3.0 unless it says otherwise. */
export function nginxTree(servers: string, others: Files = {}): Files {
  return {
    Dockerfile: 'FROM nginx:1.28-bookworm\nCOPY deploy/ /etc/nginx/\n',
    'deploy/nginx.conf': `events {}\nhttp {\n${servers}\n}\n`,
    ...others,
  }
}

/** A server block for TLS whose certificate is not in the tree. */
export function tlsServer(names: string, directives = '', listen = '443 ssl'): string {
  return `server { listen ${listen}; server_name ${names}; ssl_certificate /x/a.pem; ssl_certificate_key /x/a.key; ${directives} }`
}

export function infoPlist(ats: string, minimum = '15.0'): Files {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>CFBundleIdentifier</key><string>com.example.app</string>
<key>CFBundlePackageType</key><string>APPL</string>
<key>MinimumOSVersion</key><string>${minimum}</string>
<key>NSAppTransportSecurity</key><dict>${ats}</dict>
</dict></plist>
`
  return { 'ios/Info.plist': text }
}

export function exceptionFor(host: string, keys: string): string {
  return `<key>NSExceptionDomains</key><dict><key>${host}</key><dict>${keys}</dict></dict>`
}

export async function findingsOf(
  rule: string,
  base: Files | null,
  head: Files,
): Promise<readonly ReportFinding[]> {
  const report: Report = await gateOver(base, head)
  return report.findings.filter((finding) => finding.rule === rule)
}
