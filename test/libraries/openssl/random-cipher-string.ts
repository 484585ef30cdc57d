import { cipherAliases, namesOfOtherBuilds } from '../../../src/libraries/openssl/cipher-aliases.data.ts'
import { cipherSuites } from '../../../src/tls/cipher-suites.ts'
import { type Choices, choicesFrom } from '../../oracle/random.ts'

/** Strings over the whole language of cipher strings, the same ones for the same seed. */
export function randomCipherStrings(seed: number, count: number): readonly string[] {
  const choices = choicesFrom(seed)
  return Array.from({ length: count }, () => randomCipherString(choices))
}

const aliases = [...new Set(cipherAliases.map(({ name }) => name))]
const suites = cipherSuites.map(({ openssl }) => openssl)
const ianaNames = cipherSuites.map(({ iana }) => iana)
const slips = [
  'FOO',
  'ECDHE-RSA',
  'aes',
  'HIHG',
  'SHA-256',
  'AES_128',
  'TLSv1.1',
  'TLSv1.3',
  'PROFILE=SYSTEM',
  'x.y',
  'AES128-',
]
const everyday = [
  'HIGH',
  'ECDHE',
  'AESGCM',
  'AES',
  'CHACHA20',
  'aNULL',
  'eNULL',
  'kRSA',
  'ECDH',
  'DHE',
  'SHA',
  'SHA256',
  'MD5',
  'RC4',
  '3DES',
  'PSK',
  'SRP',
  'CAMELLIA',
  'ARIA',
  'ALL',
  'RSA',
  'ECDSA',
  'DSS',
]
const suiteB = ['SUITEB128', 'SUITEB128ONLY', 'SUITEB128C2', 'SUITEB192', 'SUITEB256']
const wrong = [
  '@',
  '@FOO',
  '@SECLEVEL',
  '@SECLEVEL=',
  '@SECLEVEL=6',
  '@SECLEVEL=12',
  '!',
  '+',
  '-',
  'AES+',
  '+AES++SHA',
  '!:',
  'AES_GCM',
  'AES*',
  'ECDHE+AESGCM+',
  '"HIGH"',
  'é',
  '-@STRENGTH',
]

function randomCipherString(choices: Choices): string {
  if (choices.chance(0.02))
    return choices.pick(suiteB) + (choices.chance(0.5) ? choices.pick([':AES', 'x', ' ']) : '')
  const rules = Array.from({ length: 1 + choices.below(choices.chance(0.2) ? 20 : 7) }, () =>
    randomRule(choices),
  )
  const first = choices.chance(0.25)
    ? [choices.pick(['DEFAULT', 'DEFAULT', 'DEFAULT@STRENGTH', 'DEFAULTX', 'DEFAULT+AES', 'DEFAULT-SHA'])]
    : []
  const parts = [
    ...first,
    ...(choices.chance(0.4) ? [choices.pick(['ALL', 'HIGH', 'ALL:eNULL'])] : []),
    ...rules,
  ]
  return joined(choices, parts)
}

function joined(choices: Choices, parts: readonly string[]): string {
  const plain = choices.chance(0.6)
  return parts.reduce((text, part) => text + (plain ? ':' : separator(choices, part)) + part)
}

/** Sometimes none: an operator right after a name starts the next rule. */
function separator(choices: Choices, next: string): string {
  if (/^[!@-]/.test(next) && choices.chance(0.15)) return ''
  return choices.pick([':', ',', ' ', ';', '::', ' : ', ', '])
}

function randomRule(choices: Choices): string {
  const roll = choices.below(100)
  if (roll < 7) return '@STRENGTH'
  if (roll < 11) return `@SECLEVEL=${choices.below(6)}`
  if (roll < 12) return choices.chance(0.5) ? choices.pick(wrong) : 'DEFAULT'
  return choices.pick(['', '', '', '', '!', '-', '-', '+', '+']) + chain(choices)
}

function chain(choices: Choices): string {
  const length = choices.chance(0.35) ? 2 + choices.below(3) : 1
  return Array.from({ length }, () => name(choices)).join('+')
}

function name(choices: Choices): string {
  const roll = choices.below(100)
  if (roll < 40) return choices.pick(everyday)
  if (roll < 70) return choices.pick(aliases)
  if (roll < 86) return choices.pick(suites)
  if (roll < 91) return choices.pick(ianaNames)
  if (roll < 95) return choices.pick(namesOfOtherBuilds)
  return choices.pick(slips)
}
