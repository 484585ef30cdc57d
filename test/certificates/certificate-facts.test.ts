import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCertificates } from '../../src/certificates/certificate-file.ts'
import type { Certificate } from '../../src/tls/certificate.ts'
import { openWorkshop, printedFacts, selfSign, type Workshop } from './openssl.ts'

let workshop: Workshop
beforeAll(() => {
  workshop = openWorkshop()
})
afterAll(() => workshop.close())

function only(file: string): Certificate {
  const { certificates, problems } = readCertificates(file, workshop.read(file))
  expect(problems).toEqual([])
  expect(certificates).toHaveLength(1)
  return certificates[0] as Certificate
}

/** OpenSSL's names for what RFC 5280 calls otherwise. */
const printedUsages: Readonly<Record<string, string>> = {
  'Digital Signature': 'digitalSignature',
  'Non Repudiation': 'nonRepudiation',
  'Key Encipherment': 'keyEncipherment',
  'Data Encipherment': 'dataEncipherment',
  'Key Agreement': 'keyAgreement',
  'Certificate Sign': 'keyCertSign',
  'CRL Sign': 'cRLSign',
  'Encipher Only': 'encipherOnly',
  'Decipher Only': 'decipherOnly',
}
const printedPurposes: Readonly<Record<string, string>> = {
  'TLS Web Server Authentication': '1.3.6.1.5.5.7.3.1',
  'TLS Web Client Authentication': '1.3.6.1.5.5.7.3.2',
  'Code Signing': '1.3.6.1.5.5.7.3.3',
}
const printedCurves: Readonly<Record<string, string>> = { prime256v1: 'secp256r1' }

/** Every fact that OpenSSL prints, beside ours. */
function expectSameFacts(file: string): Certificate {
  const ours = only(file)
  const theirs = printedFacts(workshop, file)
  expect(ours).toMatchObject({
    subject: theirs.subject,
    issuer: theirs.issuer,
    serialNumber: theirs.serialNumber,
    notBefore: theirs.notBefore,
    notAfter: theirs.notAfter,
    sha256: theirs.sha256,
    signatureAlgorithm: theirs.signatureAlgorithm,
    subjectKeyId: theirs.subjectKeyId,
    authorityKeyId: theirs.authorityKeyId,
    sctCount: theirs.scts,
    caIssuersUrls: theirs.caIssuers,
  })
  expect(ours.key.spkiSha256).toBe(theirs.spkiSha256)
  if (theirs.keyBits > 0) expect(ours.key.bits).toBe(theirs.keyBits)
  expect(ours.key.curve).toBe(theirs.curve === null ? null : (printedCurves[theirs.curve] ?? theirs.curve))
  const usages = theirs.keyUsage?.split(', ').map((usage) => printedUsages[usage]) ?? null
  expect(ours.keyUsages).toEqual(usages)
  const purposes =
    theirs.extendedKeyUsage?.split(', ').map((purpose) => printedPurposes[purpose] ?? purpose) ?? null
  expect(ours.extendedKeyUsages).toEqual(purposes)
  const constraints = ours.basicConstraints
  const pathLength = constraints?.pathLength === null ? '' : `, pathlen:${constraints?.pathLength}`
  const printed = constraints && `CA:${constraints.ca === 'yes' ? 'TRUE' : 'FALSE'}${pathLength}`
  expect(printed).toBe(theirs.basicConstraints)
  expect(ours.subjectAltName).toBe(theirs.subjectAltName === null ? 'absent' : 'present')
  const names = theirs.subjectAltName?.split(', ') ?? []
  expect(ours.dnsNames).toEqual(names.filter((name) => name.startsWith('DNS:')).map((name) => name.slice(4)))
  expect(ours.ipAddresses).toHaveLength(names.filter((name) => name.startsWith('IP Address:')).length)
  return ours
}

const rsa = (bits: number) => ['-algorithm', 'RSA', '-pkeyopt', `rsa_keygen_bits:${bits}`]
const ec = (curve: string) => ['-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${curve}`]

describe('facts of a certificate, held against what OpenSSL prints', () => {
  it.each([
    ['rsa-1024', rsa(1024), 'rsa', ['-sha256'], 'sha256'],
    ['rsa-2048-sha1', rsa(2048), 'rsa', ['-sha1'], 'sha1'],
    ['rsa-2048-sha224', rsa(2048), 'rsa', ['-sha224'], 'sha224'],
    ['rsa-2048-md5', rsa(2048), 'rsa', ['-md5'], 'md5'],
    ['rsa-4096', rsa(4096), 'rsa', ['-sha384'], 'sha384'],
    ['rsa-odd', rsa(2047), 'rsa', ['-sha512'], 'sha512'],
    ['ec-p256', ec('P-256'), 'ec', ['-sha256'], 'sha256'],
    ['ec-p384', ec('P-384'), 'ec', ['-sha384'], 'sha384'],
    ['ec-p521', ec('P-521'), 'ec', ['-sha512'], 'sha512'],
    ['ec-p224-sha1', ec('P-224'), 'ec', ['-sha1'], 'sha1'],
    ['ec-secp256k1', ec('secp256k1'), 'ec', ['-sha256'], 'sha256'],
    ['ec-brainpool', ec('brainpoolP384r1'), 'ec', ['-sha384'], 'sha384'],
    ['ed25519', ['-algorithm', 'ED25519'], 'ed25519', [], 'none'],
    ['ed448', ['-algorithm', 'ED448'], 'ed448', [], 'none'],
    [
      'pss-key',
      ['-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048'],
      'rsa-pss',
      ['-sha384'],
      'sha384',
    ],
    ['pss-signature', rsa(2048), 'rsa', ['-sha256', '-sigopt', 'rsa_padding_mode:pss'], 'sha256'],
    ['pss-sha1', rsa(2048), 'rsa', ['-sha1', '-sigopt', 'rsa_padding_mode:pss'], 'sha1'],
  ] as const)('%s', (name, key, kind, options, hash) => {
    selfSign(workshop, name, key, options)
    const ours = expectSameFacts(`${name}.pem`)
    expect(ours.key.kind).toBe(kind)
    expect(ours.signatureHash).toBe(hash)
    expect(ours.selfSigned).toBe('yes')
    expect(ours.commonName).toBe(`${name}.example.com`)
  })

  it('a curve given by its parameters has the size of its point and no name', () => {
    selfSign(workshop, 'explicit', [...ec('P-256'), '-pkeyopt', 'ec_param_enc:explicit'])
    expect(only('explicit.pem').key).toMatchObject({ kind: 'ec', bits: 256, curve: null })
  })

  it('names of every kind', () => {
    const names =
      'DNS:example.com,DNS:*.example.com,IP:192.0.2.7,IP:2001:db8::1,IP:::1,IP:2001:db8:0:1:1:1:1:1,URI:urn:x'
    selfSign(
      workshop,
      'names',
      rsa(2048),
      ['-addext', `subjectAltName=${names}`],
      '/CN=first/CN=second.example.com',
    )
    const ours = expectSameFacts('names.pem')
    expect(ours.commonName).toBe('second.example.com')
    expect(ours.ipAddresses).toEqual(['192.0.2.7', '2001:db8::1', '::1', '2001:db8:0:1:1:1:1:1'])
  })

  it('a name with separators, other alphabets and attributes', () => {
    const subject = '/C=CN/ST=Île-de-France/O=株式会社/OU=A+B, "C"/emailAddress=a@example.com/UID=7/CN=x'
    selfSign(workshop, 'alphabets', rsa(2048), ['-utf8'], subject)
    expectSameFacts('alphabets.pem')
  })

  it('a common name alone has no subjectAltName', () => {
    selfSign(workshop, 'cn-only', rsa(2048))
    expect(expectSameFacts('cn-only.pem')).toMatchObject({
      subjectAltName: 'absent',
      dnsNames: [],
      ipAddresses: [],
    })
  })

  it('usages, constraints and identifiers', () => {
    selfSign(workshop, 'usages', rsa(2048), [
      ...['-addext', 'basicConstraints=critical,CA:TRUE,pathlen:0'],
      ...['-addext', 'keyUsage=critical,digitalSignature,keyCertSign,cRLSign,keyAgreement,decipherOnly'],
      ...['-addext', 'extendedKeyUsage=serverAuth,clientAuth,1.2.3.4.5'],
      ...[
        '-addext',
        'authorityInfoAccess=caIssuers;URI:http://ca.example.com/ca.der,OCSP;URI:http://o.example.com',
      ],
    ])
    const ours = expectSameFacts('usages.pem')
    expect(ours.caIssuersUrls).toEqual(['http://ca.example.com/ca.der'])
    expect(ours.extendedKeyUsages).toContain('1.2.3.4.5')
  })

  it('a certificate that has expired, and one with dates beyond 2049', () => {
    for (const [name, start, end] of [
      ['expired', '20180101000000Z', '20190101000000Z'],
      ['far', '20240101000000Z', '20991231235959Z'],
    ] as const) {
      workshop.run('genpkey', '-out', `${name}.key`, ...ec('P-256'))
      workshop.run('req', '-new', '-key', `${name}.key`, '-out', `${name}.csr`, '-subj', '/CN=x')
      workshop.write('ca.cnf', caConfiguration)
      workshop.write('index.txt', '')
      workshop.write('serial.txt', '01\n')
      const dates = ['-startdate', start, '-enddate', end, '-keyfile', `${name}.key`]
      workshop.run(
        ...['ca', '-config', 'ca.cnf', '-selfsign', '-batch', '-notext'],
        ...dates,
        ...['-in', `${name}.csr`, '-out', `${name}.pem`],
      )
      expectSameFacts(`${name}.pem`)
    }
    expect(only('far.pem').notAfter).toEqual(new Date('2099-12-31T23:59:59Z'))
  })

  it.each([0, 1, 3])('%i embedded certificate timestamps', (count) => {
    const list = Buffer.concat(Array.from({ length: count }, () => lengthPrefixed(timestamp)))
    const inner = Buffer.concat([Buffer.from([0x04, 0x82]), lengthPrefixed(lengthPrefixed(list))])
    const extension = `1.3.6.1.4.1.11129.2.4.2=DER:${inner.toString('hex')}`
    selfSign(workshop, `sct-${count}`, rsa(2048), ['-addext', extension])
    expect(expectSameFacts(`sct-${count}.pem`).sctCount).toBe(count)
  })

  it('a chain: leaf and intermediate are not self-signed, the root is, identifiers link them', () => {
    makeChain()
    const file = Buffer.concat(
      ['leaf.pem', 'intermediate.pem', 'root.pem'].map((name) => workshop.read(name)),
    )
    const { certificates } = readCertificates('chain.pem', file)
    expect(certificates.map(({ selfSigned }) => selfSigned)).toEqual(['no', 'no', 'yes'])
    expect(certificates[0]?.authorityKeyId).toBe(certificates[1]?.subjectKeyId)
    expect(certificates[1]?.authorityKeyId).toBe(certificates[2]?.subjectKeyId)
    for (const name of ['leaf.pem', 'intermediate.pem', 'root.pem']) expectSameFacts(name)
  })

  it('the same name with another key is not self-signed', () => {
    selfSign(workshop, 'twin', ec('P-256'), [], '/CN=twin')
    workshop.run('genpkey', '-out', 'other.key', ...ec('P-256'))
    workshop.run('req', '-new', '-key', 'other.key', '-subj', '/CN=twin', '-out', 'other.csr')
    workshop.run(
      ...'x509 -req -in other.csr -CA twin.pem -CAkey twin.key -CAcreateserial -out other.pem'.split(' '),
    )
    expect(only('other.pem')).toMatchObject({ selfSigned: 'no', subject: 'CN=twin', issuer: 'CN=twin' })
  })
})

/** A v1 timestamp as a log makes it (RFC 6962 §3.2): version, log id, time, no extensions, a signature. */
const timestamp = Buffer.concat([
  Buffer.from([0]),
  Buffer.alloc(32, 7),
  Buffer.from('0000018bcfe56800', 'hex'),
  Buffer.from([0, 0, 4, 3, 0, 2, 0x30, 0]),
])

function lengthPrefixed(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes])
}

const caConfiguration = `
[ca]
default_ca = plain
[plain]
database = index.txt
new_certs_dir = .
serial = serial.txt
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
`

function makeChain(): void {
  selfSign(workshop, 'root', ec('P-256'), [], '/O=Example/CN=Example Root')
  const sign = (name: string, issuer: string, key: readonly string[], extensions: string) => {
    workshop.write(`${name}.ext`, extensions)
    workshop.run('genpkey', '-out', `${name}.key`, ...key)
    workshop.run('req', '-new', '-key', `${name}.key`, '-subj', `/CN=${name}`, '-out', `${name}.csr`)
    const ca = ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial']
    workshop.run(
      'x509',
      '-req',
      '-in',
      `${name}.csr`,
      ...ca,
      '-extfile',
      `${name}.ext`,
      '-out',
      `${name}.pem`,
    )
  }
  const identifiers = 'subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n'
  sign('intermediate', 'root', rsa(2048), `${identifiers}basicConstraints=critical,CA:TRUE\n`)
  sign('leaf', 'intermediate', ec('P-256'), `${identifiers}subjectAltName=DNS:leaf.example.com\n`)
}
