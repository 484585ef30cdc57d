import { expect, it } from 'vitest'
import { opensslLibrary } from '../../../src/libraries/openssl/openssl-library.ts'

/** A list that OpenSSL refuses keeps its server from starting: it is no empty list. */
it('a list of groups that OpenSSL does not take is refused with the reason', () => {
  const { groups } = opensslLibrary('3.0')
  expect(groups('nope')).toEqual({ kind: 'refused', error: 'unknown group: nope' })
  expect(groups('P-256')).toEqual({ groups: ['secp256r1'] })
})
