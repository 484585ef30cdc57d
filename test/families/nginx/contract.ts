import type { Files } from '../../trees.ts'
import type { FamilyContract } from '../contract.ts'

const inImage = (version: string, directives = ''): Files => ({
  Dockerfile: `FROM nginx:${version}\nCOPY nginx.conf /etc/nginx/nginx.conf\n`,
  'nginx.conf': `events {}\nhttp {\n  server {\n    listen 443 ssl;\n    server_name api.example.com;\n    ssl_certificate api.pem;\n    ssl_certificate_key api.key;\n    ${directives}\n  }\n}\n`,
})

export const contract: FamilyContract = {
  whole: inImage(
    '1.28.0',
    'ssl_protocols TLSv1.2; ssl_verify_client optional; ssl_client_certificate ca.pem;',
  ),
  filledIn: { files: inImage('1.28.0', 'ssl_protocols {{ tls_versions }};'), fact: 'protocols' },
  absent: { files: inImage('1.28.0', 'include tls.conf;'), fact: 'protocols' },
  inImage: (version) => inImage(version),
  versions: ['1.28.0', '1.22.1'],
  heading: null,
  rules: ['client-cannot-connect', 'client-certificate-required', 'legacy-protocol', 'plain-http'],
}
