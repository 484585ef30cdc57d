import type { ObservedServer } from '../../src/alerts/observed-answers.data.ts'
import type { ClientCertificateRequest } from '../../src/endpoint/context.ts'
import type { Endpoint } from '../../src/endpoint/endpoint.ts'
import { known } from '../../src/text/fact.ts'
import { endpointWith, line } from '../handshake/fixtures.ts'

/** An endpoint with the facts that a row's server was started with. */
export function observedEndpoint(server: ObservedServer): Endpoint {
  const { id, software, library } = server
  return endpointWith({
    names: ['a.test'],
    software: { ...software, tlsLibrary: library, basis: 'settings', at: null, because: 'the test' },
    protocols: known(['TLSv1.2', 'TLSv1.3']),
    // Debian's builds of OpenSSL have level 2; Node 20's own has 1, Node 24's 2 (its RSA-1024 column).
    securityLevel: known(id === 'node20' ? 1 : 2),
    alpn: known(id === 'stunnel' ? [] : ['http/1.1']),
    clientCertificate: known({
      ...required,
      ...setups[server.setup],
      ...(withoutCrl.has(id) ? { crlFile: null } : {}),
    }),
    unknownNames: known(id === 'lighttpd' ? 'served' : 'rejected'),
  })
}

const required: ClientCertificateRequest = {
  mode: 'required',
  refusal: 'alert',
  depth: 1,
  caFile: { value: 'ca.pem', at: line(1) },
  crlFile: { value: 'crl.pem', at: line(2) },
}

const setups: Readonly<Record<ObservedServer['setup'], Partial<ClientCertificateRequest>>> = {
  required: {},
  optional: { mode: 'optional', unverifiedStatus: 403 },
  'errors-ignored': { mode: 'optional', verifyErrors: 'ignored', unverifiedStatus: 403 },
  location: { asked: 'after-request' },
}

/** Their configurations name no revocation list. */
const withoutCrl = new Set(['caddy', 'hitch', 'bun'])
