import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * What Wireshark reads in a capture: for each packet that the filter takes, the values of the fields, of which a packet
 * may have several. TLS is looked for on the port whatever it is.
 */
export function tshark(
  capture: Uint8Array,
  filter: string,
  fields: readonly string[],
): readonly (readonly (readonly string[])[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'capture-tshark-'))
  try {
    const file = join(folder, 'capture')
    writeFileSync(file, capture)
    const wanted = fields.flatMap((field) => ['-e', field])
    const forms = ['-T', 'fields', '-E', 'separator=/t', '-E', 'occurrence=a', '-E', 'aggregator=;']
    const text = execFileSync('tshark', ['-n', '-r', file, '-Y', filter, ...forms, ...wanted], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const lines = text.split('\n').filter((line) => line !== '')
    return lines.map((line) => line.split('\t').map((cell) => (cell === '' ? [] : cell.split(';'))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
