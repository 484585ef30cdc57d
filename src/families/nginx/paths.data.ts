/** Folders that hold nginx's main configuration, by how it is packaged. Sources: nginx -V of the packages named. */
export const configurationFolders: readonly string[] = [
  '/etc/nginx', // Debian, Red Hat, Alpine, official image
  '/usr/local/etc/nginx', // FreeBSD, Homebrew on Intel
  '/opt/homebrew/etc/nginx', // Homebrew on Apple silicon
  '/usr/local/nginx/conf', // built from source
  '/usr/local/openresty/nginx/conf', // OpenResty
  '/etc/openresty', // OpenResty on Alpine
  '/opt/nginx/conf',
  '/opt/bitnami/nginx/conf', // Bitnami
  '/config/nginx', // linuxserver.io
]

/** Files that come with nginx and its packages and hold no TLS setting. */
export const stockFiles: ReadonlySet<string> = new Set([
  'mime.types',
  'mime-types.conf',
  'fastcgi.conf',
  'fastcgi_params',
  'fastcgi-php.conf',
  'uwsgi_params',
  'scgi_params',
  'proxy_params',
  'koi-utf',
  'koi-win',
  'win-utf',
  'naxsi_core.rules',
  'basic_auth.conf',
])

/** Folders whose files one include of nginx.conf takes together, and which endings that glob commonly has. */
export const sharedFolders: ReadonlyMap<string, 'conf' | 'all'> = new Map([
  ['conf.d', 'conf'],
  ['http.d', 'conf'],
  ['http-conf.d', 'conf'],
  ['sites-enabled', 'all'],
  ['sites-available', 'all'],
  ['sites', 'all'],
  ['sites.d', 'all'],
  ['vhosts', 'all'],
  ['vhosts.d', 'all'],
  ['vhost.d', 'all'],
  ['servers', 'all'],
])
