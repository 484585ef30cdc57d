import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { readBoringCiphers } from '../../src/libraries/boringssl/cipher-list.ts'
import { boringAliases, boringSuites } from '../../src/libraries/boringssl/suites.data.ts'
import { isUnreadable } from '../../src/libraries/library.ts'
import { suiteByIanaName } from '../../src/tls/cipher-suites.ts'
import { type Choices, choicesFrom } from './random.ts'

/*
 * Random lists, read by the product and by BoringSSL's own tool: groups, order and refusals. ATS_GATE_ORACLE=all reads
 * ten times as many.
 */

const seed = 20261130
const count = process.env.ATS_GATE_ORACLE === 'all' ? 1500 : 150

test(`${count} lists mean what BoringSSL says`, { timeout: 120_000 }, () => {
  const choices = choicesFrom(seed)
  const lists = Array.from({ length: count }, () => randomList(choices))
  const wrong = lists.filter((list) => ownReading(list) !== toolReading(list))
  expect(wrong.map((list) => `${list}\n  own  ${ownReading(list)}\n  tool ${toolReading(list)}`)).toEqual([])
  expect(lists.filter((list) => toolReading(list) === 'refused').length).toBeLessThan(count / 2)
})

const named = boringSuites.flatMap(([iana]) => [iana, suiteByIanaName(iana)?.openssl ?? iana])
const aliases = Object.keys(boringAliases)
const unknown = ['aNULL', 'DHE-RSA-AES128-GCM-SHA256', 'MEDIUM', '@STRENGTH', '@SECLEVEL=0', 'ECDHE+', '']

function randomList(choices: Choices): string {
  const words = Array.from({ length: 1 + choices.below(5) }, () => randomWord(choices))
  return (choices.chance(0.1) ? ['DEFAULT', ...words] : words).join(':')
}

function randomWord(choices: Choices): string {
  if (choices.chance(0.06)) return choices.pick(unknown)
  if (choices.chance(0.2)) return `[${choices.some(named, 1 + choices.below(3)).join('|')}]`
  const operator = choices.chance(0.25) ? choices.pick(['!', '-', '+']) : ''
  return `${operator}${choices.chance(0.5) ? choices.pick(named) : choices.some(aliases, 1 + choices.below(2)).join('+')}`
}

/** The tool's form: a suite a word, groups in brackets; suites of pre-shared keys, which no web server has, left out. */
function ownReading(list: string): string {
  const read = readBoringCiphers(list)
  if (isUnreadable(read)) return 'refused'
  const tiers = read.suites.tiers ?? []
  return tiers.map((tier) => tier.map(({ iana }) => iana).join('|')).join(' ')
}

function toolReading(list: string): string {
  const { status, stdout } = spawnSync('bssl-tool', ['ciphers', list], { encoding: 'utf8' })
  if (status !== 0) return 'refused'
  const groups = stdout.replace(/\[([^\]]*)\]/g, (_, inside: string) => inside.trim().split(/\s+/).join('|'))
  return groups
    .split('\n')
    .map((line) => line.split('|').filter((name) => name.trim() !== '' && !name.includes('_PSK_')))
    .filter((tier) => tier.length > 0)
    .map((tier) => tier.map((name) => name.trim()).join('|'))
    .join(' ')
}
