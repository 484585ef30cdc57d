#!/usr/bin/env node
import { run } from './run.ts'

const needed = 24
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < needed) {
  process.stderr.write(`ats-gate needs Node ${needed} or later, and this is ${process.version}\n`)
  process.exitCode = 3
} else {
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
  })
}
