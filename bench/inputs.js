// Trees for the benchmark, written to disk: real-looking, seeded by their index alone.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const suites = [
  'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256',
  'HIGH:!aNULL:!MD5',
  'ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL',
  'EECDH+AESGCM:EDH+AESGCM',
]

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** An nginx.conf of `count` TLS servers on one socket, whose certificate nginx itself can load too. */
export function manyServers(folder, count, { protocols = 'TLSv1.2 TLSv1.3' } = {}) {
  const certificate = join(folder, 'cert.pem')
  mkdirSync(folder, { recursive: true })
  const key = join(folder, 'key.pem')
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '30',
      '-subj',
      '/CN=bench',
      '-keyout',
      key,
      '-out',
      certificate,
    ],
    { stdio: 'ignore' },
  )
  const server = (index) => `  server {
    listen 8443 ssl;
    server_name host-${index}.example.com;
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ssl_protocols ${protocols};
    ssl_ciphers ${suites[index % suites.length]};
    location / { proxy_pass http://127.0.0.1:${8000 + (index % 1000)}; }
  }
`
  const servers = Array.from({ length: count }, (_, index) => server(index)).join('')
  const head = `pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents { worker_connections 64; }\nhttp {\n  server_names_hash_max_size 65536;\n  access_log off;\n`
  write(join(folder, 'tree', 'nginx.conf'), `${head}${servers}}\n`)
  write(join(folder, 'tree', 'Dockerfile'), 'FROM nginx:1.28-bookworm\nCOPY . /etc/nginx/\n')
  return join(folder, 'tree')
}

/** A repository of `count` files, a fifth of them nginx fragments, with one app. */
export function manyFiles(folder, count, protocols) {
  for (let index = 0; index < count; index++) {
    if (index % 5 === 0) write(join(folder, `deploy/nginx/conf.d/site-${index}.conf`), fragment(index))
    else
      write(
        join(folder, `services/s${index % 40}/src/file-${index}.ts`),
        `export const value${index} = ${index}\n`.repeat(40),
      )
  }
  write(
    join(folder, 'deploy/nginx/nginx.conf'),
    `events {}\nhttp {\n  ssl_protocols ${protocols};\n  include conf.d/*.conf;\n}\n`,
  )
  write(join(folder, 'Dockerfile'), 'FROM nginx:1.28-bookworm\nCOPY deploy/nginx/ /etc/nginx/\n')
  cpSync('examples/base/ios', join(folder, 'ios'), { recursive: true })
  return folder
}

function fragment(index) {
  return `server {
  listen 443 ssl;
  server_name site-${index}.example.com;
  ssl_certificate /etc/letsencrypt/live/site-${index}.example.com/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/site-${index}.example.com/privkey.pem;
  ssl_ciphers ${suites[index % suites.length]};
  location / { proxy_pass http://127.0.0.1:8080; }
}
`
}
