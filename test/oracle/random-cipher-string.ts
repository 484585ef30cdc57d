import type { Choices } from './random.ts'

/** Strings from guides and from servers in the wild, by what they are known as. */
const usual = [
  'HIGH:!aNULL:!MD5',
  'DEFAULT',
  'ALL:!aNULL:!eNULL',
  'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:DHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES256-GCM-SHA384',
  'EECDH+AESGCM:EDH+AESGCM:AES256+EECDH:AES256+EDH',
  'EECDH+CHACHA20:EECDH+AES128:RSA+AES128:EECDH+AES256:RSA+AES256:EECDH+3DES:RSA+3DES:!MD5',
  'ECDHE+AESGCM:ECDHE+CHACHA20:DHE+AESGCM:DHE+CHACHA20:!aNULL:!MD5:!DSS',
  'AES128+EECDH:AES128+EDH',
  'kEECDH:+kEECDH+SHA:kRSA:!aNULL:!eNULL:!RC4:!DES:!3DES',
  'ECDHE-RSA-AES256-SHA384:AES256-SHA256:RC4:HIGH:!MD5:!aNULL:!EDH:!AESGCM',
  'AES256-SHA:AES128-SHA:DES-CBC3-SHA',
  'HIGH:!aNULL:!MD5:!kRSA:@STRENGTH',
] as const

const names = [
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'ECDHE-RSA-AES128-SHA256',
  'ECDHE-RSA-AES256-SHA384',
  'ECDHE-ECDSA-AES128-SHA256',
  'ECDHE-ECDSA-AES256-SHA384',
  'ECDHE-RSA-AES128-SHA',
  'ECDHE-RSA-AES256-SHA',
  'ECDHE-ECDSA-AES128-SHA',
  'ECDHE-ECDSA-AES256-SHA',
  'DHE-RSA-AES128-GCM-SHA256',
  'DHE-RSA-AES256-SHA',
  'AES128-GCM-SHA256',
  'AES256-GCM-SHA384',
  'AES128-SHA256',
  'AES256-SHA',
] as const

const classes = [
  'AESGCM',
  'CHACHA20',
  'kECDHE',
  'kRSA',
  'aECDSA',
  'aRSA',
  'AES128',
  'SHA384',
  'SHA1',
] as const

/** Level 0 is named where the key needs it: builds have 1 or 2 by themselves. */
export function randomCipherString(choices: Choices, highestLevel: number): string {
  const list = choices.chance(0.45) ? choices.pick(usual) : assembled(choices)
  if (highestLevel === 0) return `${list}:@SECLEVEL=0`
  const levels = [0, 0, 0, 1, 2, 3, 4, 5].filter((level) => level <= highestLevel)
  return choices.chance(0.35) ? `${list}:@SECLEVEL=${choices.pick(levels)}` : list
}

function assembled(choices: Choices): string {
  const suites = choices.some(names, 1 + choices.below(8))
  const tail = choices.chance(0.3) ? [`${choices.pick(['', '+', '-', '!'])}${choices.pick(classes)}`] : []
  return [...suites, ...tail].join(':')
}

export function randomTls13Suites(choices: Choices): string {
  const all = [
    'TLS_AES_128_GCM_SHA256',
    'TLS_AES_256_GCM_SHA384',
    'TLS_CHACHA20_POLY1305_SHA256',
    'TLS_AES_128_CCM_SHA256',
  ]
  return choices.some(all, 1 + choices.below(3)).join(':')
}
