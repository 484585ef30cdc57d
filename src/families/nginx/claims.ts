import { split } from '../../survey/tree-index.ts'
import type { FileEntry } from '../../text/tree.ts'

/** A bigger file is named as not assessed. In bytes. */
export const largestFile = 50_000_000

/** A YAML file above this size is not searched for configurations. In bytes. */
const largestYaml = 1_000_000

/** Whether a YAML file may hold a configuration as a value: a ConfigMap, an inline config of a compose file. */
export function mayEmbed({ path, kind, size }: FileEntry): boolean {
  return kind === 'file' && (size ?? 0) <= largestYaml && /\.ya?ml(\.(j2|erb|tmpl|tpl|gotmpl))?$/.test(path)
}

/** Whether a file may be an nginx configuration, by its name: its content decides later. */
export function mayBeNginx({ path, kind }: FileEntry): boolean {
  if (kind === 'submodule' || kind === 'folder' || inForeignFolder.test(path)) return false
  const { folder, name } = split(path.toLowerCase())
  const endings = name.split('.').slice(1)
  if (endings.some((ending) => otherFormats.has(ending)) && !endings.includes('conf')) return false
  if (/nginx|openresty/.test(name) || endings.includes('conf')) return true
  if (endings.some((ending) => likelyEndings.has(ending))) return true
  return likelyFolder.test(`/${folder}/`)
}

/** Dependencies and build output hold other people's configurations. */
const inForeignFolder = /(^|\/)(node_modules|vendor\/bundle|\.git|\.terraform|\.venv)\//

const likelyFolder =
  /nginx|openresty|\/sites[-_.]?(enabled|available|d)?\/|\/conf\.d\/|\/http\.d\/|vhost|\/snippets\//

// biome-ignore format: a list of endings
const likelyEndings = new Set([
  'nginx', 'vhost', 'vhosts', 'template', 'tmpl', 'tpl', 'stpl', 'j2', 'jinja', 'jinja2', 'erb', 'epp', 'hbs', 'mustache',
  'njk', 'gotmpl', 'inc', 'include', 'sample', 'disabled', 'enabled', 'dist', 'example', 'default', 'in', 'ngx', 'site',
])

/** Endings of other formats, also where a template's ending follows: `page.html.erb`. */
// biome-ignore format: a list of endings
const otherFormats = new Set([
  'html', 'htm', 'xhtml', 'js', 'mjs', 'cjs', 'jsx', 'ts', 'tsx', 'css', 'scss', 'sass', 'less', 'json', 'jsonc', 'json5', 'xml',
  'yml', 'yaml', 'toml', 'md', 'rst', 'txt', 'adoc', 'sql', 'rb', 'py', 'pyc', 'go', 'rs', 'java', 'kt', 'kts', 'swift', 'm', 'mm', 'h',
  'c', 'cc', 'cpp', 'hpp', 'cs', 'php', 'phtml', 'pl', 'pm', 'lua', 'sh', 'bash', 'zsh', 'fish', 'ps1', 'bat', 'cmd', 'vue', 'svelte', 'dart',
  'ex', 'exs', 'scala', 'clj', 'hs', 'r', 'ipynb', 'csv', 'tsv', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'ico', 'svg', 'bmp', 'avif', 'woff',
  'woff2', 'ttf', 'otf', 'eot', 'pdf', 'zip', 'gz', 'tgz', 'bz2', 'xz', 'zst', 'tar', '7z', 'jar', 'war', 'class', 'so', 'dll', 'dylib',
  'exe', 'bin', 'wasm', 'o', 'a', 'mp3', 'mp4', 'webm', 'mov', 'avi', 'pem', 'crt', 'cer', 'der', 'key', 'p12', 'pfx', 'p7b', 'csr', 'crl',
  'plist', 'xcodeproj', 'pbxproj', 'strings', 'storyboard', 'xib', 'lock', 'map', 'snap', 'log', 'tf', 'tfvars', 'hcl', 'gradle',
  'properties', 'ini', 'env', 'service', 'spec', 'proto', 'graphql', 'mk', 'cmake', 'am', 'ac', 'm4', 'po', 'pot', 'patch', 'diff', 'eml',
])
