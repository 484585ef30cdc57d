import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A packet's values of each field; a packet may have several of one. */
export type TsharkPacket<Fields> = Readonly<Record<keyof Fields, readonly string[]>>

/** What Wireshark reads in the packets that the filter takes; the fields under names of one's own. */
export function tshark<const Fields extends Readonly<Record<string, string>>>(
  capture: Uint8Array,
  filter: string,
  fields: Fields,
): readonly TsharkPacket<Fields>[] {
  const folder = mkdtempSync(join(tmpdir(), 'capture-tshark-'))
  try {
    const file = join(folder, 'capture')
    writeFileSync(file, capture)
    const wanted = Object.values(fields).flatMap((field) => ['-e', field])
    const forms = ['-T', 'fields', '-E', 'separator=/t', '-E', 'occurrence=a', '-E', 'aggregator=;']
    const text = execFileSync('tshark', ['-n', '-r', file, '-Y', filter, ...forms, ...wanted], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const lines = text.split('\n').filter((line) => line !== '')
    return lines.map((line) => packetOf(fields, line.split('\t')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function packetOf<Fields extends Readonly<Record<string, string>>>(fields: Fields, cells: readonly string[]) {
  const values = Object.keys(fields).map((name, index) => [name, cells[index] ? cells[index].split(';') : []])
  return Object.fromEntries(values) as TsharkPacket<Fields>
}
