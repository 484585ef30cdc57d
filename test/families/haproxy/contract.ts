import type { Files } from '../../trees.ts'
import type { FamilyContract } from '../contract.ts'
import { frontend } from './reading.ts'

const bind = ':443 ssl crt /usr/local/etc/haproxy/api.pem'

const inImage = (version: string, words = '', more: Files = {}): Files => ({
  Dockerfile: `FROM haproxy:${version}\nCOPY haproxy.cfg /usr/local/etc/haproxy/\n`,
  'haproxy.cfg': frontend([`${bind} ${words}`]),
  ...more,
})

export const contract: FamilyContract = {
  whole: inImage('2.8.5', 'ssl-min-ver TLSv1.2 alpn h2,http/1.1 verify optional ca-file /etc/ssl/ca.pem'),
  filledIn: { files: inImage('2.8.5', 'ssl-min-ver {{ tls_minimum }}'), fact: 'protocols' },
  absent: { files: inImage('2.8.5', 'crt-list /etc/haproxy/list.txt'), fact: 'clientCertificate' },
  inImage: (version) => inImage(version),
  versions: ['2.8.5', '3.2.4'],
  heading: 'HAProxy',
  rules: [
    'client-cannot-connect',
    'client-certificate-optional',
    'client-certificate-required',
    'crl-removed',
    'legacy-protocol',
    'legacy-suite',
    'no-longer-assessable',
    'plain-http',
  ],
}
