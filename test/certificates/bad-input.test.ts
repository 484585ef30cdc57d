import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCertificates } from '../../src/certificates/certificate-file.ts'
import { openWorkshop, selfSign, type Workshop } from './openssl.ts'

let workshop: Workshop
let samples: readonly Buffer[] = []
beforeAll(() => {
  workshop = openWorkshop()
  selfSign(
    workshop,
    'ec',
    ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'],
    ['-addext', 'subjectAltName=DNS:a,IP:::1'],
  )
  workshop.run(...'x509 -in ec.pem -outform DER -out ec.der'.split(' '))
  workshop.run(...'crl2pkcs7 -nocrl -certfile ec.pem -outform DER -out ec.p7b'.split(' '))
  workshop.run(...'pkcs12 -export -in ec.pem -inkey ec.key -passout pass: -iter 1 -out ec.p12'.split(' '))
  workshop.run(
    ...'pkcs12 -export -legacy -in ec.pem -inkey ec.key -passout pass: -iter 1 -nomac -out old.p12'.split(
      ' ',
    ),
  )
  workshop.run(
    ...'pkcs12 -export -in ec.pem -inkey ec.key -passout pass: -nomac -certpbe NONE -keypbe NONE -out open.p12'.split(
      ' ',
    ),
  )
  workshop.run(...'pkey -in ec.key -outform DER -out key.der'.split(' '))
  samples = ['ec.pem', 'ec.key', 'ec.der', 'ec.p7b', 'ec.p12', 'old.p12', 'open.p12', 'key.der'].map((name) =>
    workshop.read(name),
  )
})
afterAll(() => workshop.close())

/** Something was said of every file: a certificate, a key, or why there is none. */
function expectAnswer(bytes: Uint8Array): void {
  const { certificates, privateKeys, problems } = readCertificates('x', bytes)
  expect(certificates.length + privateKeys.length + problems.length).toBeGreaterThan(0)
}

describe('any bytes get an answer', () => {
  it('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectAnswer), { numRuns: 1000 })
  })

  it('random bytes that start like DER', () => {
    const start = fc.constantFrom(
      [0x30, 0x80],
      [0x30, 0x82, 0x01, 0x00],
      [0x30, 0x84, 0xff, 0xff, 0xff, 0xff],
      [0x30, 0x03],
    )
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), (head, tail) =>
        expectAnswer(Buffer.from([...head, ...tail])),
      ),
      { numRuns: 1000 },
    )
  })

  it('real files with bytes changed, removed and put in', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(4),
      insert: fc.uint8Array({ maxLength: 4 }),
    })
    const mutated = fc
      .tuple(fc.nat(7), fc.array(edit, { minLength: 1, maxLength: 6 }))
      .map(([index, edits]) =>
        edits.reduce((bytes, { at, insert, remove }) => {
          const place = Math.floor(at * bytes.length)
          return Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place + remove)])
        }, samples[index] ?? Buffer.alloc(0)),
      )
    fc.assert(fc.property(mutated, expectAnswer), { numRuns: 3000 })
  })

  it('every truncation of every sample', () => {
    for (const sample of samples) {
      for (let length = 0; length < sample.length; length += 7) expectAnswer(sample.subarray(0, length))
    }
  })

  it('PEM text of random pieces', () => {
    const piece = fc.constantFrom(
      '-----BEGIN ',
      'CERTIFICATE',
      'PRIVATE KEY',
      '-----',
      '-----END ',
      '\n',
      'MIIB',
      ':',
      ' ',
      '=',
      '\\n',
      '\0',
      'é',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectAnswer(Buffer.from(pieces.join('')))),
      { numRuns: 2000 },
    )
  })
})

/* A quadratic walk over these megabytes would take hours, which the tests' limit ends; `npm run bench:linear` tells the ratios. */
describe('hostile files get an answer', () => {
  const megabytes = 50 * 1024 * 1024
  it.each<[string, () => Uint8Array]>([
    ['50 MB of zeros', () => Buffer.alloc(megabytes)],
    ['50 MB of BEGIN lines', () => Buffer.alloc(megabytes, '-----BEGIN CERTIFICATE-----\n')],
    ['50 MB of BEGIN without label', () => Buffer.alloc(megabytes, '-----BEGIN ')],
    [
      'one body of 50 MB',
      () =>
        Buffer.concat([
          Buffer.from('-----BEGIN CERTIFICATE-----\n'),
          Buffer.alloc(megabytes, 'MIIB'),
          Buffer.from('\n-----END CERTIFICATE-----\n'),
        ]),
    ],
    [
      '50 MB of colons in a header',
      () =>
        Buffer.concat([
          Buffer.from('-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n'),
          Buffer.alloc(megabytes, 'a: b\n'),
        ]),
    ],
    ['SEQUENCEs of unknown length in one another', () => Buffer.alloc(megabytes, Buffer.from([0x30, 0x80]))],
    ['SEQUENCEs in one another', () => nested(200_000)],
    ['a SEQUENCE of millions of NULLs', () => der(0x30, Buffer.alloc(8 * 1024 * 1024, Buffer.from([5, 0])))],
    ['a PFX of millions of parts', () => pfxOf(Buffer.alloc(4 * 1024 * 1024, Buffer.from([0x30, 0])))],
  ])('%s', (_, make) => {
    expectAnswer(make())
  })

  it('no more than a thousand certificates are read, and the rest is named', () => {
    const one = workshop.read('ec.pem')
    const { certificates, problems } = readCertificates('x', Buffer.alloc(one.length * 1500, one))
    expect(certificates).toHaveLength(1000)
    expect(problems[0]?.why).toContain('more than 1000 certificates')
    expect(problems[0]?.location?.line).toBeGreaterThan(1000)
  })
})

function der(tag: number, content: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([Buffer.from([tag, 0x84]), length, content])
}

/** Built from the inside: headers first, since each is six bytes. */
function nested(depth: number): Buffer {
  const bytes = Buffer.alloc(depth * 6)
  for (let level = 0; level < depth; level += 1) {
    bytes.writeUInt16BE(0x3084, level * 6)
    bytes.writeUInt32BE((depth - level - 1) * 6, level * 6 + 2)
  }
  return bytes
}

function pfxOf(parts: Buffer): Buffer {
  const data = Buffer.from('06092a864886f70d010701', 'hex')
  const content = der(0x30, Buffer.concat([data, der(0xa0, der(0x04, der(0x30, parts)))]))
  return der(0x30, Buffer.concat([Buffer.from([2, 1, 3]), content]))
}
