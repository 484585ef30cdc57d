import { describe, expect, it } from 'vitest'
import { type Files, gateOver } from '../trees.ts'

const name = 'api.example.com'
const settings = '.github/ats-gate.yml'
const dockerfile = 'FROM nginx:1.28-bookworm\nCOPY deploy/nginx/ /etc/nginx/\n'

const nginx = (directives: string): Files => ({
  Dockerfile: dockerfile,
  'deploy/nginx/nginx.conf': `events {}
http { server { listen 443 ssl; server_name ${name}; ssl_certificate /a.pem; ssl_certificate_key /a.key;
  ${directives} } }`,
})

const asking = 'ssl_client_certificate /ca.pem; ssl_crl /crl.pem; ssl_verify_client on;'

/** A server that the settings describe. */
const declared = (
  software: string,
  { protocols = '[TLSv1.2, TLSv1.3]', request = 'required' } = {},
) => `endpoints:
  - name: ${name}
    software: ${software}
    protocols: ${protocols}
    groups: [x25519, secp256r1]
    clientCertificate: {request: ${request}, crl: true}
`

const apache = (version = '[TLSv1.2]') =>
  declared('{name: apache, version: 2.4, tlsLibrary: openssl 3.0}', { protocols: version })
const go = (version: string) =>
  declared(`{name: go, version: ${version}, tlsLibrary: go ${version}}`, { protocols: '[TLSv1.2]' })
const balancer = declared('{name: aws alb}', { protocols: '[TLSv1.2]' })

const apart = (situations: string, more = '') => `alerts:\n  - {tell-apart: [${situations}]${more}}\n`
const both = 'client-certificate-expired, client-certificate-unknown-ca'

async function told(rule: string, base: Files, head: Files) {
  const { findings } = await gateOver(base, head)
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ status, severity, confidence, message, clients }) => ({
      status,
      severity,
      confidence,
      message,
      clients,
    }))
}

describe('alerts-no-longer-told-apart', () => {
  const rule = 'alerts-no-longer-told-apart'
  const change = (before: string, after: string, expectation: string) =>
    told(rule, { [settings]: before + expectation }, { [settings]: after + expectation })

  it('tells what breaks, for certain', async () => {
    expect(await change(go('1.23'), go('1.19'), apart(both))).toMatchObject([
      { status: 'regression', severity: 'error', confidence: 'certain' },
    ])
    expect(await change(go('1.19'), go('1.23'), apart(both))).toMatchObject([{ status: 'fixed' }])
    expect(await change(go('1.19'), go('1.19'), apart(both))).toMatchObject([{ status: 'existing' }])
    expect(await change(go('1.23'), apache(), apart(both))).toEqual([])
  })

  it('tells a third situation that joins two', async () => {
    const three = { [settings]: apart(`client-certificate-absent, ${both}`) }
    const page = { ...three, ...nginx(`${asking} error_page 496 =403 /none;`) }
    expect(await told(rule, page, page)).toMatchObject([{ status: 'existing' }])
    expect(await told(rule, page, { ...three, ...nginx(asking) })).toMatchObject([
      { status: 'regression', message: expect.stringContaining('no client certificate, an expired') },
    ])
    expect(await told(rule, { ...three, ...nginx(asking) }, page)).toMatchObject([{ status: 'existing' }])
  })

  it('only warns of what is lost now and then, and never takes the way back for a regression', async () => {
    const late = apache('[TLSv1.3]')
    expect(await change(apache(), late, apart(both))).toMatchObject([
      { status: 'regression', severity: 'warning', confidence: 'assumed' },
    ])
    expect(await change(late, go('1.19'), apart(both))).toMatchObject([
      { status: 'regression', severity: 'error' },
    ])
    expect(await change(go('1.19'), late, apart(both))).toMatchObject([
      { status: 'existing', severity: 'warning' },
    ])
  })

  it('tells when nobody can know any more', async () => {
    expect(await change(apache(), balancer, apart(both))).toMatchObject([
      { status: 'regression', severity: 'warning', message: expect.stringContaining('is not any more') },
    ])
    const { notAssessed } = await gateOver(null, { [settings]: balancer + apart(both) })
    expect(notAssessed).toContainEqual(
      expect.objectContaining({ what: expect.stringContaining('expectation') }),
    )
  })

  it('keeps to the clients and the interface that are named', async () => {
    const some = apart(both, ', clients: [ios-17, ios-18]')
    expect(await change(go('1.23'), go('1.19'), some)).toMatchObject([{ clients: ['ios-17', 'ios-18'] }])
    const late = apache('[TLSv1.2, TLSv1.3]')
    expect(await change(apache(), late, apart(both, ', api: cfstream'))).toEqual([])
  })

  it('is about the endpoints that are named, else about those that ask for certificates', async () => {
    const open = nginx('')
    const expecting = { [settings]: apart(both) }
    expect(await told(rule, { ...open, ...expecting }, { ...open, ...expecting })).toEqual([])
    expect(await told(rule, { ...nginx(asking), ...expecting }, { ...open, ...expecting })).toMatchObject([
      { status: 'existing', message: expect.stringContaining('look like no error') },
    ])
    const elsewhere = { [settings]: apart(both, ', endpoint: other.example.com') }
    expect(await told(rule, { ...open, ...elsewhere }, { ...nginx(asking), ...elsewhere })).toEqual([])
    const { notAssessed } = await gateOver(null, { ...open, ...elsewhere })
    expect(notAssessed).toMatchObject([{ why: 'nothing in the tree serves other.example.com' }])
  })

  it('is judged by the expectations of the base', async () => {
    const { findings } = await gateOver({ [settings]: go('1.23') + apart(both) }, { [settings]: go('1.19') })
    expect(findings.filter(({ status }) => status === 'regression').map((finding) => finding.rule)).toEqual(
      expect.arrayContaining([rule, 'gate-weakened']),
    )
  })
})

describe('alert-expectation-broken', () => {
  const rule = 'alert-expectation-broken'
  const expecting = (look: string) =>
    `alerts:\n  - {situation: client-certificate-expired, expect: ${look}}\n`

  it.each([
    ['{alert: certificate_expired}', apache(), go('1.19'), 'regression'],
    ['{alert: 45}', apache(), go('1.23'), undefined],
    ['{streamErrorCode: -9828}', go('1.23'), go('1.19'), 'regression'],
    ['{urlErrorCode: -1205}', go('1.23'), go('1.19'), undefined],
    ['{alert: certificate_expired}', go('1.19'), apache(), 'fixed'],
  ])('%s', async (look, before, after, status) => {
    const found = await told(
      rule,
      { [settings]: before + expecting(look) },
      { [settings]: after + expecting(look) },
    )
    expect(found.map((finding) => finding.status)).toEqual(status === undefined ? [] : [status])
  })
})

describe('app-branch-unreachable', () => {
  const rule = 'app-branch-unreachable'
  const asks = (code: string) => ({
    'App/Errors.swift': `func f(_ status: Int) -> Bool { status == ${code} }`,
  })

  it('is a regression where the change takes the code away', async () => {
    const code = asks('errSSLPeerCertExpired')
    const change = (before: string, after: string) =>
      told(rule, { [settings]: before, ...code }, { [settings]: after, ...code })
    expect(await change(go('1.23'), go('1.19'))).toMatchObject([
      { status: 'regression', severity: 'warning' },
    ])
    expect(await change(go('1.19'), go('1.19'))).toMatchObject([{ status: 'existing' }])
    expect(await change(go('1.19'), go('1.23'))).toMatchObject([{ status: 'fixed' }])
  })

  it('says which code comes instead', async () => {
    const [found] = await told(rule, nginx(''), { ...nginx(''), ...asks('errSSLPeerHandshakeFail') })
    expect(found?.message).toContain(
      'URLSession reports -1200 / -9858 for handshake_failure (40) on iOS 15 and later',
    )
  })

  it.each([
    ['a code about certificates where nobody asks for one', nginx(''), 'errSSLPeerCertExpired'],
    ['a code that other failures have too', nginx(asking), 'errSSLFatalAlert'],
    ['a failure of trust', nginx(asking), 'errSSLXCertChainInvalid'],
    ['a code that comes', nginx(asking), 'errSSLHandshakeFail'],
    ['answers that nobody knows', { [settings]: balancer }, 'errSSLPeerCertExpired'],
    ['a tree without a server', {}, 'errSSLPeerCertExpired'],
  ])('is silent about %s', async (_, server, code) => {
    expect(await told(rule, server, { ...server, ...asks(code) })).toEqual([])
  })

  it('goes by what the file opens connections with', async () => {
    const stream = {
      'App/S.m':
        'void f(CFReadStreamRef s) { CFReadStreamOpen(s); if (status == errSSLPeerHandshakeFail) {} }',
    }
    expect(await told(rule, nginx(''), { ...nginx(''), ...stream })).toEqual([])
    const socket = {
      'App/S.m': 'SRWebSocket *socket; if (error.code == NSURLErrorClientCertificateRejected) {}',
    }
    expect(await told(rule, nginx(asking), { ...nginx(asking), ...socket })).toEqual([])
  })

  it('holds a file against the servers that its own app talks to', async () => {
    const plist =
      '<plist version="1.0"><dict><key>CFBundlePackageType</key><string>APPL</string><key>LSRequiresIPhoneOS</key><true/></dict></plist>'
    const tree = {
      ...nginx(asking),
      [settings]: `apps:
  - {plist: Guest/Info.plist, endpoints: [guest.example.com]}
  - {plist: Member/Info.plist, endpoints: [${name}]}
`,
      'Guest/Info.plist': plist,
      'Member/Info.plist': plist,
    }
    const asking9828 = 'func f(_ status: Int) -> Bool { status == errSSLPeerCertExpired }'
    const { findings } = await gateOver(tree, {
      ...tree,
      'Guest/E.swift': asking9828,
      'Member/E.swift': asking9828,
    })
    const found = findings.filter((finding) => finding.rule === rule)
    expect(found.map(({ app, location }) => [app, location.path])).toEqual([
      ['Member/Info.plist', 'Member/E.swift'],
    ])
  })

  it('can be waived by a comment that the base has', async () => {
    const tree = {
      ...nginx(asking),
      'App/E.swift': `// ats-gate-ignore: ${rule} the payment provider sends it\nlet bad = status == errSSLPeerCertExpired\n`,
    }
    const { findings } = await gateOver(tree, tree)
    expect(findings.filter((finding) => finding.rule === rule)).toMatchObject([
      { ignored: { reason: 'the payment provider sends it' } },
    ])
  })
})

describe('server-answer-changed', () => {
  const rule = 'server-answer-changed'

  it('tells another answer of a server that still asks', async () => {
    expect(await told(rule, { [settings]: apache() }, { [settings]: go('1.19') })).toMatchObject([
      {
        status: 'regression',
        severity: 'warning',
        message: expect.stringContaining('certificate_expired (45) becomes bad_certificate (42)'),
      },
    ])
    expect(await told(rule, { [settings]: apache() }, { [settings]: apache() })).toEqual([])
  })

  it('leaves it to other rules whether a server asks at all', async () => {
    expect(await told(rule, nginx(''), nginx(asking))).toEqual([])
    expect(await told(rule, nginx(asking), nginx(''))).toEqual([])
  })
})

describe('client certificates', () => {
  const relaxed = (before: string, after: string) =>
    told('client-certificate-not-checked', nginx(before), nginx(after))
  const asked = (before: string, after: string) =>
    told('client-certificate-optional', nginx(before), nginx(after))
  const optional = asking.replace('client on', 'client optional')
  const anyCa = asking.replace('client on', 'client optional_no_ca')

  it('required, then less', async () => {
    expect(await relaxed(asking, optional)).toMatchObject([{ status: 'regression' }])
    expect(await relaxed(asking, '')).toMatchObject([{ status: 'regression' }])
    expect(await relaxed(optional, anyCa)).toMatchObject([{ status: 'regression' }])
    expect(await relaxed(optional, asking)).toEqual([])
    expect(await relaxed(optional, '')).toEqual([])
    expect(await relaxed('', optional)).toEqual([])
  })

  it('asked for without need', async () => {
    expect(await asked('', optional)).toMatchObject([{ status: 'regression' }])
    expect(await asked('', anyCa)).toMatchObject([{ status: 'regression' }])
    expect(await asked(asking, optional)).toEqual([])
    expect(await asked('', asking)).toEqual([])
    expect(await asked(optional, optional)).toMatchObject([{ status: 'existing' }])
  })

  it('held against a revocation list, then not', async () => {
    const without = asking.replace('ssl_crl /crl.pem; ', '')
    const removed = (before: string, after: string) => told('crl-removed', nginx(before), nginx(after))
    expect(await removed(asking, without)).toMatchObject([{ status: 'regression' }])
    expect(await removed(without, asking)).toEqual([])
    expect(await removed(asking, '')).toEqual([])
  })
})

describe('a server that wants client certificates', () => {
  const wanting = (more: string) => ({
    [settings]: `endpoints:
  - name: ${name}
    software: {name: apache, version: 2.4, tlsLibrary: openssl 3.0}
    clientCertificate: {request: required}
    ${more}
`,
  })
  const works = wanting('groups: [x25519, secp256r1]')

  it.each([
    ['loses its groups', works, wanting('groups: [x448]'), 'client-cannot-connect', ['regression', 'fail']],
    [
      'gets a certificate of its own making',
      works,
      wanting('certificate: {key: rsa-2048, issuer: self-signed}'),
      'certificate-self-signed',
      ['regression', 'fail'],
    ],
    ['had no groups before', wanting('groups: [x448]'), works, 'client-cannot-connect', ['fixed', 'pass']],
    [
      'never had',
      wanting('groups: [x448]'),
      wanting('groups: [x448]'),
      'client-cannot-connect',
      ['existing', 'pass'],
    ],
  ])('%s: apps that have one count', async (_, before, after, rule, [status, verdict]) => {
    const report = await gateOver(before, after)
    const found = report.findings.filter((one) => one.rule === rule && one.severity === 'error')
    expect(found.map((one) => one.status)).toEqual([status])
    expect(report.verdict).toBe(verdict)
  })
})
