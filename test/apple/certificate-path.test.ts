import { describe, expect, it } from 'vitest'
import { certificatePath } from '../../src/apple/certificate-path.ts'
import type { Certificate } from '../../src/tls/certificate.ts'
import { certificate } from './certificates.ts'

const leaf = certificate({ subject: 'CN=leaf', issuer: 'CN=A' })
const authority = (name: string, facts: Partial<Certificate> = {}): Certificate =>
  certificate({ subject: 'CN=A', issuer: 'CN=Z', serialNumber: name, ...facts })
const early = new Date('2027-01-01T00:00:00Z')
const late = new Date('2037-01-01T00:00:00Z')

/** The serial numbers of the path that is built, and how it ends. */
function built(chain: readonly Certificate[]): readonly [string, string | undefined] {
  const path = certificatePath(chain)
  return [path?.certificates.map(({ serialNumber }) => serialNumber).join(' ') ?? '', path?.end]
}

describe('of several certificates of one CA', () => {
  const root = authority('root', { issuer: 'CN=A', selfSigned: 'yes', notAfter: early })
  const twin = authority('twin', { notAfter: late })
  const older = authority('older', { notAfter: early })

  it.each<[string, readonly Certificate[]]>([
    ['twin first', [leaf, twin, root]],
    ['root first', [leaf, root, twin]],
  ])('the root comes before its cross-signed twin, even where that is valid longer: %s', (_, chain) => {
    expect(built(chain)).toEqual(['01 root', 'root'])
  })

  it('the one that is valid longest comes first', () => {
    expect(built([leaf, older, twin])).toEqual(['01 twin', 'open'])
    expect(built([leaf, twin, older])).toEqual(['01 twin', 'open'])
  })

  it('a key identifier that matches comes before both', () => {
    const asking = { ...leaf, authorityKeyId: 'aa' }
    const matching = authority('matching', { subjectKeyId: 'aa', notAfter: early })
    expect(built([asking, root, twin, matching])).toEqual(['01 matching', 'open'])
    const strange = authority('strange', { subjectKeyId: 'bb', notAfter: early })
    expect(built([asking, strange, twin])).toEqual(['01 twin', 'open'])
  })

  it('none is told from another by identifiers that are not there', () => {
    expect(built([leaf, older, twin])).toEqual(['01 twin', 'open'])
  })
})

describe('a path', () => {
  it('is none without a certificate', () => {
    expect(certificatePath([])).toBeNull()
  })

  it('ends at a leaf that is self-signed, whatever else is sent', () => {
    const own = certificate({ issuer: 'CN=A', selfSigned: 'yes' })
    expect(built([own, authority('a')])).toEqual(['01', 'self-signed-leaf'])
  })

  it('leaves strangers out', () => {
    expect(built([leaf, authority('stranger', { subject: 'CN=B' })])).toEqual(['01', 'open'])
  })

  it('ends where two certificates issue each other', () => {
    const back = authority('back', { subject: 'CN=Z', issuer: 'CN=A' })
    expect(built([leaf, authority('a'), back])).toEqual(['01 a back', 'open'])
  })
})
