// The tests hold the product against real servers and tools. What is missing is installed with apt, when that is
// possible; else one line says what to install. No test is ever skipped for want of one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const wanted = [
  { command: 'openssl', version: 'version', package: 'openssl' },
  { command: 'nginx', version: '-v', package: 'nginx' },
  { command: 'git', version: '--version', package: 'git' },
  { command: 'apache2', version: '-v', package: 'apache2' },
  { command: 'haproxy', version: '-v', package: 'haproxy' },
  { command: 'caddy', version: 'version', package: 'caddy' },
  { command: 'lighttpd', version: '-v', package: 'lighttpd' },
  { file: '/usr/lib/lighttpd/mod_openssl.so', package: 'lighttpd-mod-openssl' },
  { command: 'gnutls-serv', version: '--version', package: 'gnutls-bin' },
  { command: 'stunnel4', version: '-version', package: 'stunnel4' },
  { command: 'java', version: '-version', package: 'openjdk-17-jdk-headless' },
  { file: '/usr/bin/bssl-tool', package: 'android-boringssl' },
  { command: 'tshark', version: '--version', package: 'tshark' },
  { command: 'redis-server', version: '--version', package: 'redis-server' },
]

const isThere = ({ command, version, file }) =>
  file === undefined
    ? spawnSync(command, [version], { stdio: 'ignore', env: withSbin() }).status === 0
    : existsSync(file)

function withSbin() {
  return { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
}

// The tests start the servers themselves, on ports of their own: apt is kept from starting any as a service
// (invoke-rc.d(8): 101 of policy-rc.d forbids it).
const installation = `
export DEBIAN_FRONTEND=noninteractive
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\\nexit 101\\n' > "$policy" && chmod 755 "$policy" && trap 'rm -f "$policy"' EXIT
fi
apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"
`

function install(packages) {
  const shell = ['sh', '-c', installation, 'sh', ...packages]
  const [command, ...args] = process.getuid?.() === 0 ? shell : ['sudo', '-n', ...shell]
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

const missing = wanted.filter((tool) => !isThere(tool))
if (missing.length > 0) {
  const packages = missing.map((tool) => tool.package)
  console.log(`installing ${packages.join(', ')} for the oracles`)
  if (!install(packages) || !missing.every(isThere)) {
    console.error(
      `The tests need ${packages.join(', ')}: install with "apt-get install ${packages.join(' ')}" and run them again.`,
    )
    process.exit(1)
  }
}
