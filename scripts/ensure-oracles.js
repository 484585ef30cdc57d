// The tests hold the product against the real openssl and nginx. Where one is missing it is installed with apt, when
// that is possible; else one line says what to install.
import { spawnSync } from 'node:child_process'

const wanted = [
  { command: 'openssl', version: 'version', package: 'openssl' },
  { command: 'nginx', version: '-v', package: 'nginx' },
  { command: 'git', version: '--version', package: 'git' },
]

const isThere = ({ command, version }) =>
  spawnSync(command, [version], { stdio: 'ignore', env: withSbin() }).status === 0

function withSbin() {
  return { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
}

function install(packages) {
  const root = process.getuid?.() === 0
  const apt = (...args) =>
    spawnSync(root ? 'apt-get' : 'sudo', root ? args : ['-n', 'apt-get', ...args], { stdio: 'ignore' })
      .status === 0
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
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
