// `npm run demo`: the gate on examples/, a small backend repository before and after a change.
import { spawnSync } from 'node:child_process'

const words = [
  'The change in examples/: somebody drops TLS 1.2 from deploy/nginx/snippets/tls.conf, and a tidied-up Info.plist',
  'loses an "s" in one key. The review looks fine. What ats-gate says:',
]
console.log(`${words.join('\n')}\n`)
const args = ['build/cli.js', 'check', '--base', 'examples/base', '--head', 'examples/head']
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
console.log(
  `\nThe command ended with ${status}: ${status === 1 ? 'in a workflow, the merge would be blocked' : 'that is not what the demo is about'}.`,
)
process.exitCode = status === 1 ? 0 : 1
